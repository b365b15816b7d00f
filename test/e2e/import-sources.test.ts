import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { imported, MAPS, PLAIN, told } from "../helpers/imported.ts";
import { keepLoaded, SCORE_BIN } from "../helpers/score.ts";
import { tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const TABLE = `${PLAIN}\n2026-01-01,Cold,1\n`;

describe("what is no table of text", () => {
  it("is told by its first bytes, with what to do and the line to try again", () => {
    const place = tidewell();
    writeFileSync(join(place.path, "../my table.csv.gz"), gzipSync(TABLE));
    const packed = place.score("complaint", "import", "../my table.csv.gz", ...MAPS);
    expect([packed.code, packed.stderr]).toMatchInlineSnapshot(`
      [
        3,
        "score: ../my table.csv.gz import/not-a-table: this file is packed (gzip)
      fix: gunzip --keep "../my table.csv.gz"
           then again: score complaint import "../my table.csv" --map Date=received --map What=words --map No=ref
      ",
      ]
    `);
    writeFileSync(join(place.path, "../table.json"), '[{"a": 1}]');
    expect(place.score("complaint", "import", "../table.json", ...MAPS).stderr).toContain(
      "this file is JSON",
    );
  });

  it("is a folder or a device, and a pipe is read like standard input", () => {
    const place = tidewell();
    writeFileSync(join(place.path, "../table.csv"), TABLE);
    expect(place.score("complaint", "import", ".", ...MAPS).stderr).toContain("it is a folder");
    expect(place.score("complaint", "import", "/dev/null", ...MAPS).stderr).toContain(
      "score complaint import -",
    );
    place.run("mkfifo", ["../pipe"]);
    const piped = `cat ../table.csv > ../pipe & "$0" "$1" complaint import ../pipe ${MAPS.join(" ")}`;
    const done = place.run("sh", ["-c", piped, process.execPath, SCORE_BIN]);
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringContaining("Imported 1 complaint from standard input"),
    ]);
  });
});

describe("a header", () => {
  it("that names a column of its layout twice is read by the first, and the other one is told", () => {
    const place = tidewell();
    const table = "Date received,Issue,Issue,Complaint ID\n2026-01-01,Cold,Late,1\n";
    const done = imported(place, table, "--json");
    expect(told(done)).toMatchObject({ layout: "cfpb", counts: { imported: 1 }, unmapped: ["Issue"] });
    expect(place.read("complaints/2026-01-01-cold.md")).toMatch(/\n\nCold\n$/);
    expect(imported(place, table, "--map", "Issue=-").stderr).toContain("import/no-words");
    expect(imported(place, table, "--map", "Issue=words").stderr).toContain('the file has 2 columns "Issue"');
  });

  it("may end in an empty name, and its names may have what no reader sees", () => {
    const place = tidewell();
    const done = imported(
      place,
      "\u001b[1mDate,What\0,No,\n2026-01-01,Cold,1\n2026-01-02,Late,2,\n",
      ...MAPS,
      "--json",
    );
    expect(told(done).counts).toMatchObject({ imported: 2, refused: 0 });
  });

  it("leads to no column of one letter that has nothing in common with the one that was named", () => {
    const place = tidewell();
    const asked = imported(place, "D,W\n2026-01-01,Cold\n", "--map", "X=received", "--map", "W=words");
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining("its columns are: D, W")]);
    expect(asked.stderr).not.toContain("did you mean");
  });
});

it.each([
  ["W=wrods", "W=words"],
  ["Whta=words", "What=words"],
  ["What", "What=words"],
])("a --map that says %s is given back as %s, with all the others", (typed, meant) => {
  const place = tidewell();
  const table = "Date,What,W\n2026-01-01,Cold,Late\n";
  for (const maps of [["--map", typed], [`--map=${typed}`]]) {
    const done = imported(place, table, "--map", "Date=received", ...maps, "--limit", "1");
    expect([done.code, done.stderr]).toEqual([
      2,
      expect.stringContaining(
        `\nfix: score complaint import ../table.csv --map Date=received --map ${meant} --limit 1\n`,
      ),
    ]);
    expect(done.stderr.split("\n")).toHaveLength(3);
  }
});

it("a --map to a field that is none, or of a column that is none, tells which there are", () => {
  const place = tidewell();
  const ask = (map: string): string => imported(place, TABLE, ...MAPS, "--map", map).stderr;
  expect(ask("No=banana")).toContain("fix: a column says one of received, words, subject, ref, channel,");
  expect(ask("Banana=-")).toContain("fix: its columns are: Date, What, No\n");
});

it("words of more than half a megabyte are refused as that", () => {
  const place = tidewell();
  const done = imported(place, `${PLAIN}\n2026-01-01,${"cold ".repeat(120_000)},1\n`, ...MAPS);
  expect(done.stderr).toContain("row 2 (line 2) refused: its words have more than half a megabyte");
});

it("a score.yaml that can't be read comes with something to do", () => {
  const place = tidewell();
  place.write("score.yaml", "name: Tidewell\nrules: [\n");
  const done = imported(place, TABLE, ...MAPS);
  expect([done.code, done.stderr]).toEqual([
    2,
    expect.stringMatching(/\nfix: (?!then again).+\n {5}then again: score /),
  ]);
});
