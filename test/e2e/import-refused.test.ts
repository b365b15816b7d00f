import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, leftovers, MAPS, PLAIN, told } from "../helpers/imported.ts";
import { cleanScore, keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const REFUSED = ["--rejected", "../refused.csv"];
const refused = (place: Workplace): string => readFileSync(join(place.path, "../refused.csv"), "utf8");
const again = (place: Workplace, ...args: string[]) =>
  told(place.score("complaint", "import", "../refused.csv", ...args, "--json"));

describe("refused rows that are kept", () => {
  it("hold no personal data and no commands to a terminal in any cell, and the dates that were meant", () => {
    const place = tidewell();
    place.write("score.yaml", "name: Tidewell\ncountry: GB\n");
    const rows = [
      'nodate,"jane\0@example.com 07911\u0007 123456",9,safety,1',
      "call 07911 123456,fine,jane@example.com,jane@example.com,2",
      "2026-13-45,\u001b[31mfine,14,serious,jane@example.com",
      "2026-01-02 10:20:30,,07911 123456,call 07911 123456,4",
      "2026-01-02,jane@example.com",
      '2026-01-02,"07911 123456"x,1,2,3',
    ];
    const maps = [...MAPS, "--map", "S=severity", "--map", "A=answered-after"];
    const done = imported(place, `${PLAIN},S,A\n${rows.join("\n")}\n`, ...maps, ...REFUSED, "--json");
    expect(told(done).counts).toMatchObject({ imported: 0, refused: 6 });
    expect(refused(place)).not.toMatch(/jane|07911|123456|[\u0000-\u0009\u000b\u000c\u000e-\u001f]/);
    const kept = refused(place).split("\r\n");
    expect(kept[0]).toBe("Date,What,No,S,A,score: why not");
    expect(kept[1]).toBe(
      "nodate,(e-mail address removed) (phone number removed),9,safety,1,row 2: its date (received) could not be read",
    );
    expect(kept[4]).toMatch(/^2026-01-02 10:20:30,,row-[0-9a-f]{16},call \(phone number removed\),4,row 5: /);
  });

  it("come back as they were, and are known when they come again", () => {
    const place = tidewell();
    const words = ["=1+1", "+44 is what they said", "-5 stars", "@home", "'=quoted", "'tis late", "=1+1"];
    const table = words.map((text, at) => `soon,"${text}",${at === 6 ? "" : `=${at}`}`).join("\n");
    imported(place, `${PLAIN}\n${table}\n`, ...MAPS, ...REFUSED);
    const kept = refused(place);
    expect(kept).not.toMatch(/(?:^|,)"?[=+\-@]/m);
    writeFileSync(join(place.path, "../refused.csv"), kept.replaceAll("soon", "2026-01-05"));
    const bodies = (): string[] =>
      place
        .git("grep", "-h", "", "--", "complaints/2026-01-05*")
        .split("\n")
        .filter((line) => !/^(?:---|kind|received|$)/.test(line))
        .map((line) => line.replace(/row-[0-9a-f]{16}$/, "row-…"))
        .sort();
    expect(again(place, ...MAPS)).toMatchObject({ counts: { imported: 7 }, unmapped: [] });
    expect(bodies()).toEqual(
      [
        ...["'=quoted", "'tis late", "+44 is what they said", "\\-5 stars", "\\=1+1", "\\=1+1", "@home"],
        ...[0, 1, 2, 3, 4, 5].map((at) => `ref: =${at}`),
        "ref: row-…",
      ].sort(),
    );
    const before = stateOf(place);
    expect(again(place, ...MAPS).counts).toMatchObject({ imported: 0, known: 7 });
    // The same rows, mended where they came from.
    const whole = imported(place, `${PLAIN}\n${table.replaceAll("soon", "2026-01-05")}\n`, ...MAPS, "--json");
    expect(told(whole).counts).toMatchObject({ imported: 0, known: 7 });
    expect(stateOf(place)).toBe(before);
  });

  it("are another customer's than the one who says the same, also without a column of references", () => {
    const place = tidewell();
    const maps = MAPS.slice(0, 4);
    imported(place, "Date,What\n2026-01-05,Order late\nsoon,Order late\n", ...maps, ...REFUSED);
    expect(refused(place)).toMatch(
      /^Date,What,score: ref,score: why not\r\nsoon,Order late,row-[0-9a-f]{16},row 3/,
    );
    writeFileSync(join(place.path, "../refused.csv"), refused(place).replace("soon", "2026-01-05"));
    expect(again(place, ...maps).counts).toMatchObject({ imported: 1, known: 0 });
    expect(again(place, ...maps).counts).toMatchObject({ imported: 0, known: 1 });
  });
});

describe("the file of refused rows", () => {
  const TABLE = `${PLAIN}\n2026-01-01,Cold,1\nsoon,Late,2\n`;

  it("is not there after an import that came to nothing, and the line to try again works as it stands", () => {
    const place = tidewell();
    hook(place, "pre-commit", "echo not today; exit 1");
    const done = imported(place, TABLE, ...MAPS, ...REFUSED);
    expect([done.code, existsSync(join(place.path, "../refused.csv")), leftovers(place)]).toEqual([
      5,
      false,
      [],
    ]);
    const line = /(?:then again|fix): score (.+)/.exec(done.stderr)?.[1] ?? "";
    place.run("rm", [".git/hooks/pre-commit"]);
    const then = place.score(...line.split(" "));
    expect([then.code, then.stderr]).toEqual([
      3,
      expect.stringContaining("The refused rows are in ../refused.csv"),
    ]);
    expect(refused(place)).toContain("soon,Late,2,row 3: its date (received) could not be read");
  });

  it("is not made where no row was refused, and never stands in the way of a row that is stopped", () => {
    const place = tidewell();
    imported(place, TABLE.replace("soon", "2026-01-02"), ...MAPS, ...REFUSED);
    expect(existsSync(join(place.path, "../refused.csv"))).toBe(false);
    const asked = imported(place, TABLE.replace("soon", "03/04/2025"), ...MAPS, ...REFUSED);
    expect([asked.code, existsSync(join(place.path, "../refused.csv"))]).toEqual([2, false]);
  });

  it("that somebody makes meanwhile is theirs, what was imported stands, and the line gives another name", () => {
    const place = tidewell();
    hook(place, "pre-commit", "echo theirs > ../refused.csv");
    const done = imported(place, TABLE, ...MAPS, ...REFUSED);
    expect([done.code, refused(place), place.git("status", "--porcelain")]).toEqual([3, "theirs\n", ""]);
    expect(done.stderr).toContain("what could be imported is committed");
    const line = /(?:then again|fix): score (.+)/.exec(done.stderr)?.[1] ?? "";
    place.score(...line.split(" "));
    expect(readFileSync(join(place.path, "../refused-2.csv"), "utf8")).toContain("soon,Late,2,row 3");
  });

  it("may lie nowhere in the repository, nor in another work tree of it", () => {
    const place = workplace(
      Object.fromEntries(Object.entries(cleanScore()).map(([path, text]) => [`ours/${path}`, text])),
    );
    place.git("init", "--quiet");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Begin");
    place.git("worktree", "add", "--quiet", "../other");
    mkdirSync(join(place.path, "notes"));
    writeFileSync(join(place.path, "../table.csv"), TABLE);
    for (const path of [
      "../refused.csv",
      "../notes/refused.csv",
      "refused.csv",
      "../../other/refused.csv",
      "../.git/r.csv",
    ]) {
      const inside = ["complaint", "import", "../../table.csv", ...MAPS, "--rejected", path];
      const done = place.score(...inside, { cwd: "ours" });
      expect([path, done.code, done.stderr]).toEqual([
        path,
        2,
        expect.stringContaining("import/rejected-inside"),
      ]);
      expect(done.stderr).toContain("--rejected ../../refused.csv");
    }
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

describe("facts that a complaint can do without", () => {
  it("are left out and told where they can't be, and the complaint comes", () => {
    const place = tidewell();
    const header = "Date,What,No,Answered,Told,After,Severity";
    const maps = [
      ...MAPS,
      ...["Answered=answered", "Told=told-customer", "After=answered-after", "Severity=severity"].flatMap(
        (map) => ["--map", map],
      ),
    ];
    const rows = [
      "2026-01-05 10:00,Cold,1,n/a,never,12.5,high",
      "2026-01-05 10:00,Cold,2,2026-01-04,2026-01-04,,safety",
      "2026-01-05 10:00,Cold,3,2999-01-01,2999-01-01,,-",
      "2026-01-05,Cold,4,-,asked-not-to,95,Serious",
      "2026-01-05 10:00,Cold,5,,,-5,",
      "2026-01-05 10:00,Cold,6,,,95.0,",
      "2999-01-05,Cold,7,,,,",
    ];
    const done = imported(place, `${header}\n${rows.join("\n")}\n`, ...maps);
    expect([done.code, done.stdout.replace(/[0-9a-f]{10}/g, "<commit>"), done.stderr]).toMatchInlineSnapshot(`
      [
        3,
        "Imported 6 complaints from table.csv, committed as <commit>.
        by year
                  6  2026
        by goal
                  6  no goal yet
        not taken
                  1  refused: a date that has not come yet
      Take it back: score complaint undo <commit>
      ",
        "row 8 (line 8) refused: its date (received) has not come yet
      row 2 (line 2) note: its date (answered) could not be read; imported without it
      row 2 (line 2) note: its date (told-customer) could not be read; imported without it
      row 2 (line 2) note: its severity is none of safety, serious, ordinary; imported without it
      row 2 (line 2) note: its answered-after is no number of minutes; imported without it
      row 3 (line 3) note: its date (answered) lies before it was received; imported without it
      row 3 (line 3) note: its date (told-customer) lies before it was received; imported without it
      row 4 (line 4) note: its date (answered) has not come yet; imported without it
      row 4 (line 4) note: its date (told-customer) has not come yet; imported without it
      row 5 (line 5) note: its date (received) has no time for the minutes of answered-after; imported without it
      row 6 (line 6) note: its answered-after is no number of minutes; imported without it
      ",
      ]
    `);
    const facts = place.git("grep", "-hE", "^(answered|told-customer|severity):").replaceAll('"', "");
    expect(facts.trim().split("\n").sort()).toEqual([
      "answered: 2026-01-05T11:35",
      "severity: safety",
      "severity: serious",
      "told-customer: asked-not-to",
    ]);
  });
});
