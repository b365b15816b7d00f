import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvOptions, type CsvRecord, readCsv } from "../../src/adapters/csv/read-csv.ts";
import { runs } from "../helpers/runs.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
  content: string | Uint8Array,
  options: Partial<CsvOptions> = {},
  size = 64 * 1024,
): Promise<CsvRecord[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const records: CsvRecord[] = [];
  const given = { file: "t.csv", delimiter: undefined, encoding: undefined, ...options };
  for await (const record of readCsv(inPieces(bytes, size), given)) records.push(record);
  return records;
}

const cellsOf = async (...args: Parameters<typeof read>): Promise<(readonly string[])[]> =>
  (await read(...args)).map(({ cells }) => cells);

describe("a table is read as a spreadsheet reads it", () => {
  it.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["a byte order mark", "\uFEFFa,b\n1,2\n"],
    ["line ends of Windows", "a,b\r\n1,2\r\n"],
    ["line ends of an old Mac", "a,b\r1,2\r"],
    ["mixed line ends", "a,b\r\n1,2\n"],
    ["no line end at the end", "a,b\n1,2"],
    ["empty lines", "\na,b\n\r\n\n1,2\n\n\n"],
    ["a first line that names the separator", "sep=;\na;b\n1;2\n"],
    ["quotes around everything", '"a","b"\n"1","2"\n'],
  ])("with %s", async (_with, text) => {
    for (const size of [1, 2, 3, 1000])
      expect(await cellsOf(text, {}, size)).toEqual([
        ["a", "b"],
        ["1", "2"],
      ]);
  });

  it("with the separator of its header, whatever stands in its cells", async () => {
    expect(await cellsOf('"a,b,c";d\n1,5;2\n')).toEqual([
      ["a,b,c", "d"],
      ["1,5", "2"],
    ]);
    expect(await cellsOf("a;b|c\n", { delimiter: "pipe" })).toEqual([["a;b", "c"]]);
  });

  it("with line breaks, quotes and blanks inside a quoted cell", async () => {
    expect(await cellsOf('a,b\n"x\r\ny"," ""z"" "\n')).toEqual([
      ["a", "b"],
      ["x\r\ny", ' "z" '],
    ]);
  });

  it("with an inch sign inside a cell without quotes", async () => {
    expect(await read('a,b\n5" pipe,2\n')).toMatchObject([{}, { cells: ['5" pipe', "2"], fault: undefined }]);
  });

  it("and tells the row and the line of each record", async () => {
    const places = (await read('a,b\n"x\ny",1\n\n2,3\n')).map(({ row, line }) => [row, line]);
    expect(places).toEqual([
      [1, 1],
      [2, 2],
      [4, 5],
    ]);
  });
});

describe("a table that can't be trusted", () => {
  it("is refused with the row and line where a quote was opened that nobody closed", async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toMatchObject({
      code: "import/unclosed-quote",
      at: "t.csv:3",
      message: expect.stringContaining("row 3") as string,
    });
  });

  it("loses only the row where words stand after a closing quote", async () => {
    const records = await read('a,b\n"1"x,2\n3,4\n');
    expect(records.map(({ fault }) => fault)).toEqual([undefined, "stray-quote", undefined]);
    expect(records[2]?.cells).toEqual(["3", "4"]);
  });

  it.each(['"', ""])("loses only the row whose cell has ten megabytes (in %j)", async (quote) => {
    const cell = `${quote}${"x".repeat(10_000_000)}${quote}`;
    const records = await read(`a,b\n1,${cell}\n3,4\n`);
    expect(records.map(({ fault }) => fault)).toEqual([undefined, "too-large", undefined]);
    expect(records[1]?.cells.join("").length).toBeLessThan(1_100_000);
    expect(records[2]).toMatchObject({ cells: ["3", "4"], row: 3, line: 3 });
  });

  it("is read where its byte order mark says that it is UTF-16", async () => {
    const little = Buffer.from("\uFEFFa\tb\n1\tcaf\u00e9\n", "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect(await cellsOf(bytes)).toEqual([
        ["a", "b"],
        ["1", "caf\u00e9"],
      ]);
  });

  it.each([
    [Buffer.from("a,b\ncaf\u00e9,2\n", "latin1"), "windows-1252", "t.csv:2"],
    [Buffer.from("a,b\n1,2\n", "utf16le"), "utf-16le", "t.csv"],
  ] as const)("is refused where it is no UTF-8, with the flag that reads it", async (bytes, encoding, at) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: "import/encoding",
      at,
      hint: expect.stringContaining(`--encoding ${encoding}`) as string,
    });
    const [header, row] = await cellsOf(bytes, { encoding });
    expect([header, row?.[1]]).toEqual([["a", "b"], "2"]);
  });
});

describe("a file that is no table of text", () => {
  const zip = (name: string): Buffer =>
    Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(26), Buffer.from(name)]);
  const wide = (text: string, write: "writeUInt32LE" | "writeUInt32BE"): Buffer =>
    Buffer.concat(
      [...text].map((letter) => {
        const four = Buffer.alloc(4);
        four[write](letter.codePointAt(0) ?? 0);
        return four;
      }),
    );

  it.each([
    [gzipSync("a,b\n"), "packed (gzip)"],
    [Buffer.from("BZh91AY"), "packed (bzip2)"],
    [Buffer.from("fd377a585a00", "hex"), "packed (xz)"],
    [Buffer.from("28b52ffd", "hex"), "packed (zstd)"],
    [zip("[Content_Types].xml"), "a workbook of a spreadsheet"],
    [zip("mimetype"), "a workbook of a spreadsheet"],
    [zip("table.csv"), "a packed folder (zip)"],
    [Buffer.from("d0cf11e0a1b11ae1", "hex"), "a workbook of an older spreadsheet"],
    [Buffer.from("%PDF-1.7"), "a PDF"],
    [Buffer.from('\n[\n  {"a": 1}]'), "JSON, and not a table"],
    [Buffer.from('\uFEFF{ "tickets": []}'), "JSON, and not a table"],
    [Buffer.from("\uFEFF<?xml version='1.0'?>"), "XML or a web page, and not a table"],
    [Buffer.from("<html><table>"), "XML or a web page, and not a table"],
  ])("%j is told as that, whatever encoding was said", async (bytes, is) => {
    for (const encoding of [undefined, "windows-1252"] as const)
      await expect(read(bytes, { encoding }, 3)).rejects.toMatchObject({
        code: "import/not-a-table",
        message: `this file is ${is}`,
      });
  });

  it.each([
    wide("a,b\n", "writeUInt32LE"),
    wide("\uFEFFa,b\n", "writeUInt32LE"),
    wide("a,b\n", "writeUInt32BE"),
  ])("%j is UTF-32", async (bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ message: "this file is saved as UTF-32" });
  });

  it.each(["[Date],What\n", "<What>,{No}\n", "{No},What\n", "PK,BZ\n"])("%j is a table", async (header) => {
    expect(await cellsOf(header)).toEqual([header.trim().split(",")]);
  });
});

describe("any table", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc
      .array(fc.constantFrom('"', ",", ";", "\n", "\r\n", "x", " ", "\0", "=cmd|", "é"), { maxLength: 6 })
      .map((all) => all.join("")),
  );
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it("comes back as it was written, wherever its bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 50 }),
        async (rows, separator, eol, size) => {
          const written = rows.map((cells) => cells.map(quoted).join(separator)).join(eol);
          const records = await read(written, { delimiter: separator }, size);
          expect(records.map(({ cells }) => cells)).toEqual(rows);
          expect(records.map(({ row, fault }) => [row, fault])).toEqual(
            rows.map((_cells, at) => [at + 1, undefined]),
          );
        },
      ),
    );
  });

  it("of any bytes is read to its end or refused, and each record has its own place", async () => {
    const bytes = fc
      .array(fc.constantFrom(...'"",;\n\r\0x'.split("")), { maxLength: 60 })
      .map((all) => all.join(""));
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const whole = await read(text, { delimiter: "," }).catch((error: { code: string }) => error.code);
        const cut = await read(text, { delimiter: "," }, size).catch((error: { code: string }) => error.code);
        expect(cut).toEqual(whole);
        if (typeof whole === "string") expect(whole).toMatch(/^import\/(?:unclosed-quote|encoding)$/);
        else {
          const rows = whole.map(({ row }) => row);
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        }
      }),
      runs(300),
    );
  });

  it("loses only the rows that are too large, whatever they are cut in", async () => {
    const bytes = fc
      .array(fc.constantFrom('""', '"', ",", '","', "\n", "\r", "x", "xxxxxxxx", '"\n"'), { maxLength: 40 })
      .map((all) => all.join(""));
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 12 }), async (text, largest) => {
        const whole = await read(text, { delimiter: "," }).catch(() => undefined);
        const some = await read(text, { delimiter: ",", largest }).catch(() => undefined);
        expect(some?.map(({ row, line }) => [row, line])).toEqual(whole?.map(({ row, line }) => [row, line]));
        for (const [at, record] of (some ?? []).entries())
          if (record.fault !== "too-large") expect(record).toEqual(whole?.[at]);
      }),
      runs(500),
    );
  });
});
