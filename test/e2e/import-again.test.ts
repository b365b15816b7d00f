import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, MAPS, PLAIN, told } from "../helpers/imported.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const counts = (place: Workplace, table: string) =>
  told(imported(place, `${PLAIN}\n${table}`, ...MAPS, "--json")).counts;

describe("two customers", () => {
  it("who say the same are two complaints, and are two when the table comes again, in any order", () => {
    const place = tidewell();
    const rows = [
      "2026-01-05,Order late,jane@example.com",
      "2026-01-05,Order late,bob@example.org",
      "2026-01-05,Order late,",
    ];
    expect(counts(place, rows.join("\n"))).toMatchObject({ imported: 3, known: 0, repeated: 0 });
    const names = readdirSync(join(place.path, "complaints")).filter((name) => name.startsWith("2026-01-05"));
    expect(names).toEqual([
      "2026-01-05-order-late-2.md",
      "2026-01-05-order-late-3.md",
      "2026-01-05-order-late.md",
    ]);
    expect(place.git("show")).not.toMatch(/jane|bob/);
    const before = stateOf(place);
    expect(counts(place, rows.toReversed().join("\n"))).toMatchObject({ imported: 0, known: 3 });
    expect(stateOf(place)).toBe(before);
    expect(counts(place, ["2026-01-05,Order late,", ...rows].join("\n"))).toMatchObject({
      imported: 1,
      known: 3,
    });
  });

  it("with one reference are one, and the row that has it is named", () => {
    const place = tidewell();
    const done = imported(place, `${PLAIN}\n2026-01-05,Late,7\n2026-01-06,Later,7\n`, ...MAPS);
    expect(done.stderr).toContain("row 3 (line 3) note: row 2 has its reference; only that one is taken");
    expect(done.stdout).toContain("1  with the reference of an earlier row");
    expect(done.stdout).not.toContain("known already");
  });
});

describe("a reference", () => {
  it("is what stands in the file, however somebody wrote it there, and without what no reader sees", () => {
    const WRITTEN = [
      ["007", "007"],
      ["1e3 # the till's own", "1e3"],
      ["0x1F", "0x1F"],
      ["12345678901234567890", "12345678901234567890"],
      ["true", "true"],
      ["'it''s'", "it's"],
      ['"AB-1"', "AB\u200B-1"],
      ["caf\u00e9", "cafe\u0301"],
      ["AB-2", "AB\u20112"],
    ] as const;
    const place = tidewell();
    for (const [at, [written]] of WRITTEN.entries())
      place.write(
        `complaints/2026-01-01-mine-${at}.md`,
        `---\nkind: complaint\nreceived: 2026-01-01\nref: ${written}\n---\n\nMine.\n`,
      );
    const rows = [...WRITTEN.map(([, cell]) => cell), "7", "31", "ab-1"];
    const done = imported(
      place,
      `${PLAIN}\n${rows.map((ref) => `2026-01-05,Cold,${ref}`).join("\n")}\n`,
      ...MAPS,
      "--json",
    );
    expect(told(done).known.map(({ row }) => row)).toEqual(WRITTEN.map((_none, at) => at + 2));
    expect(told(done).counts).toMatchObject({ imported: 3, known: WRITTEN.length });
  });

  it("is known in a file that can't be read for another reason", () => {
    const place = tidewell();
    const path = "complaints/2026-01-01-mine.md";
    place.write(path, "---\nkind: complaint\nwanted: [x\nref: A-7\n---\n\nMine.\n");
    expect(counts(place, "2026-01-05,Cold,A-7\n")).toMatchObject({ known: 1 });
    place.write(
      path,
      "---\nkind: complaint\n<<<<<<< a\nref: A-8\n=======\nref: 'A-9'\n>>>>>>> b\n---\n\nMine.\n",
    );
    expect(counts(place, "2026-01-05,Cold,A-8\n2026-01-05,Cold,A-9\n")).toMatchObject({ known: 2 });
  });
});

describe("a row without a reference is the same complaint", () => {
  const ROWS = [
    "2026-01-05,Call 07911 123456 about 12 Marsh Lane now,",
    "2026-01-05,Call 07911 654321 about 12 Marsh Lane now,",
    "2026-01-05,Write to ann@example.com (again),ann@example.com",
    "2026-01-05,Cold,",
  ].join("\n");
  const [BRITISH, ANY] = ["country: GB\n", ""];
  const ALLOWING = `${BRITISH}privacy: { allow: [example.com, 07911 123456] }\n`;

  it.each([
    [BRITISH, ANY],
    [ANY, BRITISH],
    [BRITISH, ALLOWING],
    [ALLOWING, ANY],
  ])("imported with %j and again with %j", (first, then) => {
    const place = tidewell();
    place.write("score.yaml", `name: Tidewell\n${first}`);
    expect(counts(place, ROWS)).toMatchObject({ imported: 4 });
    place.write("score.yaml", `name: Tidewell\n${then}`);
    expect(counts(place, ROWS)).toMatchObject({ imported: 0, known: 4 });
    const more =
      "2026-01-05,Call 07911 777777 about the van,\n2026-01-05,Write to us (again),\n2026-01-05,Cold,";
    expect(counts(place, `${more}\n${ROWS}`)).toMatchObject({ imported: 3, known: 4 });
  });
});
