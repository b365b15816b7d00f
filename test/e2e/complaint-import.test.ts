import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { imported, leftovers, MAPS, PLAIN, told } from "../helpers/imported.ts";
import { cleanScore, keepLoaded, SCORE_BIN, workplace } from "../helpers/score.ts";
import { stateBesideJournal, stateOf, tidewell, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const CFPB =
  "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID";
describe("score complaint import brings an export into the complaint book", () => {
  it("of the CFPB, as one commit of exactly the new files, which lint has nothing to say against", () => {
    const place = tidewell();
    place.write("notes.txt", "mine\n");
    place.git("add", "notes.txt");
    const table = [
      CFPB,
      '2019-09-24,Debt collection,Other,Attempts to collect debt not owed,Debt is not yours,"They said\nit was ""mine"".",,Tidewell,FL,335XX,,Consent provided,Web,2019-09-24,Closed,Yes,N/A,3384392',
      "05/06/2019,Mortgage,,Struggling to pay mortgage,,,,Tidewell,FL,335XX,,,Postal mail,05/07/2019,Closed,Yes,N/A,3384393",
    ].join("\r\n");
    const done = imported(place, table);
    expect([done.code, done.stdout.replace(/[0-9a-f]{10}/g, "<commit>")]).toMatchInlineSnapshot(`
      [
        0,
        "Imported 2 complaints from table.csv, committed as <commit>.
        by year
                  2  2019
        by goal
                  2  no goal yet
      Take it back: score complaint undo <commit>
      ",
      ]
    `);
    expect(touchedBy(place)).toEqual([
      "complaints/2019-05-06-struggling-to-pay-mortgage.md",
      "complaints/2019-09-24-attempts-to-collect-debt-not-owed-debt.md",
    ]);
    expect(trailersOf(place)).toEqual([
      expect.stringMatching(/^Score-Import: 2 complaints from table\.csv \([0-9a-f]{12}\)$/),
      "Score-By: Dana Test",
    ]);
    expect(place.git("status", "--porcelain")).toBe("A  notes.txt\n");
    const file = place.read("complaints/2019-09-24-attempts-to-collect-debt-not-owed-debt.md");
    expect(file).toMatch(/^channel: Web$/m);
    expect(file).toMatch(/^ref: "3384392"$/m);
    expect(file).toContain(
      'Attempts to collect debt not owed: Debt is not yours\n\nThey said\nit was "mine".\n',
    );
    expect(file).not.toMatch(/^goal|^closed|^put-right|FL|335XX/m);
    expect(place.score("lint", "--json", "complaints").code).toBe(0);
    expect(leftovers(place)).toEqual([]);
  });

  it("of Zendesk, with the first reply counted from its minutes", () => {
    const place = tidewell();
    const table = [
      '"Summation column","Id","Requester","Requester email","Subject","Status","Priority","Via","Created at","First reply time in minutes"',
      '"1","7001","Ann Smith","ann@example.com","Boiler cold again","Solved","High","Mail","2026-02-03 16:08:04 -0800","95"',
    ].join("\n");
    const done = imported(place, table, "--json");
    expect(told(done)).toMatchObject({ layout: "zendesk", counts: { imported: 1 } });
    const lines = place.read("complaints/2026-02-03-boiler-cold-again.md").replaceAll('"', "").split("\n");
    expect(lines).toEqual([
      "---",
      "kind: complaint",
      "received: 2026-02-03T16:08-08:00",
      "channel: Mail",
      "answered: 2026-02-03T17:43-08:00",
      "ref: 7001",
      "---",
      "",
      "Boiler cold again",
      "",
    ]);
  });

  it("of Freshdesk, from standard input, with semicolons, a byte order mark and a goal for all", () => {
    const place = tidewell();
    const input =
      "\uFEFFTicket ID;Subject;Description;Source;Agent;Created time;Initial response time\r\n12;Cold;Still cold; Phone ;Bo;2026-02-01 09:00:00;2026-02-01 09:20:00\r\n";
    const done = place.score(
      "complaint",
      "import",
      "-",
      "--goal",
      "Have it fixed once",
      "--by",
      "Asha",
      "--json",
      { input },
    );
    expect(told(done)).toMatchObject({ layout: "freshdesk", counts: { imported: 1 }, unmapped: ["Agent"] });
    const file = place.read("complaints/2026-02-01-cold.md");
    expect(file).toContain("goal: have-it-fixed-once");
    expect(file).toMatch(/^answered: "?2026-02-01T09:20"?$/m);
    expect(trailersOf(place)).toEqual([
      expect.stringMatching(/^Score-Import: 1 complaint from standard input \([0-9a-f]{12}\)$/),
      "Score-By: Asha",
    ]);
  });
});

describe("an export that is imported again", () => {
  it("brings only what is new: known references are left as they are, and rows without one by what they say", () => {
    const place = tidewell();
    const first = `${PLAIN}\n2026-01-02,Cold,A-1\n2026-01-02,Cold,\n2026-01-03,Late,A-2\n`;
    expect(told(imported(place, first, ...MAPS, "--json")).counts).toMatchObject({ imported: 3 });
    const before = stateOf(place);
    const again = imported(place, first.replace("Late", "Very late"), ...MAPS);
    expect([again.code, again.stdout]).toEqual([
      0,
      "Nothing new in table.csv: nothing was written.\n  not taken\n            3  known already, left as they are\n",
    ]);
    expect(again.stderr).toContain("row 4 (line 4) note: known already, and left as it is");
    expect(stateOf(place)).toBe(before);
    const more = imported(place, `${first}2026-01-02,Cold,A-9\n`, ...MAPS, "--json");
    expect(told(more).counts).toMatchObject({ imported: 1, known: 3 });
    expect(touchedBy(place)).toEqual(["complaints/2026-01-02-cold-a-9.md"]);
  });
});

describe("a dry run", () => {
  it("tells what would come and writes nothing, not even where Git would refuse", () => {
    const place = tidewell();
    const before = stateOf(place);
    const table = `${PLAIN}\n2025-12-30,Cold,1\n2026-01-02,"\u001b[31mLate\u001b]0;x\u0007 and c:\\x",2\nsoon,Late,3\n2026-01-09,Never,4\n`;
    const done = imported(
      place,
      table,
      ...MAPS,
      "--dry-run",
      "--until",
      "2026-01-05",
      "--rejected",
      "../refused.csv",
    );
    expect([done.code, done.stdout, done.stderr]).toMatchInlineSnapshot(`
      [
        3,
        "2 complaints would come from table.csv; nothing was written.
        by year
                  1  2025
                  1  2026
        by goal
                  2  no goal yet
        not taken
                  1  outside the days that were asked for
                  1  refused: a date that can't be read
        the first
          2025-12-30-cold
            Cold
          2026-01-02-late-and-c-x
            Late and c:\\x
      ",
        "row 4 (line 4) refused: its date (received) could not be read
      ",
      ]
    `);
    expect(stateOf(place)).toBe(before);
    expect(leftovers(place)).toEqual([]);
    expect(existsSync(join(place.path, "../refused.csv"))).toBe(false);
  });
});

describe("personal data in an export", () => {
  const TABLE = `${PLAIN}\n2026-01-02,Cold. Write to ann@example.com,A-1\n2026-01-03,Late,bo@example.com\n2026-01-04,Fine,A-3\n`;

  it("is left out of every row, and told by row and kind only", () => {
    const place = tidewell();
    const done = imported(place, TABLE, ...MAPS);
    expect(done.code).toBe(0);
    expect(done.stderr).toContain("row 2 (line 2) redacted: an e-mail address left out");
    const [cold = ""] = readdirSync(join(place.path, "complaints")).filter((name) =>
      /^2026-01-02/.test(name),
    );
    expect(place.read(`complaints/${cold}`)).toContain("Write to (e-mail address removed)");
    expect(`${done.stdout}${done.stderr}${place.git("show")}`).not.toMatch(/ann@|bo@/);
    expect(place.read("complaints/2026-01-03-late.md")).toMatch(/^ref: row-[0-9a-f]{16}$/m);
    expect(told(imported(place, TABLE, ...MAPS, "--json")).counts).toMatchObject({ imported: 0, known: 3 });
  });

  it("is no reference: a number that rings goes, and the id of a ticket stays", () => {
    const place = tidewell();
    place.write("score.yaml", "name: Tidewell\ncountry: GB\n");
    const rows = ["07911 123456", "07911123456", "020-7183-8750", "4152364567", "T-0791112345"];
    const table = rows.map((ref, at) => `2026-01-0${at + 1},Cold ${at},${ref}`).join("\n");
    expect(imported(place, `${PLAIN}\n${table}\n`, ...MAPS).code).toBe(0);
    const references = readdirSync(join(place.path, "complaints"))
      .filter((name) => name.startsWith("2026-01-0"))
      .map((name) => /^ref: "?(row|[^"\n]*)/m.exec(place.read(`complaints/${name}`))?.[1]);
    expect(references).toEqual(["row", "row", "row", "4152364567", "T-0791112345"]);
  });

  it("refuses its row where that was asked for; the row is kept elsewhere without it", () => {
    const place = tidewell();
    const done = imported(
      place,
      TABLE,
      ...MAPS,
      "--personal-data",
      "reject",
      "--rejected",
      "../refused.csv",
      "--json",
    );
    expect(done.code).toBe(3);
    expect(told(done).counts).toMatchObject({ imported: 1, refused: 2 });
    expect(told(done).refused).toMatchObject([{ row: 2, code: "personal-data" }, { row: 3 }]);
    const kept = place.read("../refused.csv");
    expect(kept).toContain("Cold. Write to (e-mail address removed)");
    expect(kept).not.toMatch(/ann@|bo@/);
    const mended = place.score("complaint", "import", "../refused.csv", ...MAPS, "--json");
    expect(told(mended)).toMatchObject({ counts: { imported: 2, refused: 0 }, unmapped: [] });
  });
});

describe("rows that can't be used", () => {
  it("are refused one by one with row and line, and the others come in", () => {
    const place = tidewell();
    const rows = [
      PLAIN,
      '2026-01-01,"two\nlines",1',
      "2026-01-02,short",
      "2026-01-03,long,3,4",
      '2026-01-04,"x"y,4',
      "2026-01-05,,5",
      PLAIN,
      "2026-01-06,=cmd|' /C calc'!A0,6",
      "2026-01-07,a\0b,7",
      `2026-01-08,${"x".repeat(2_000_000)},8`,
      `2026-01-09,${"*".repeat(20_000)},9`,
      "2026-01-10,../../etc/passwd,../x",
    ];
    const done = imported(place, `${rows.join("\n")}\n,,\n\n`, ...MAPS, "--json");
    expect([done.code, told(done).refused.map(({ row, line, code }) => `${row} ${line} ${code}`)]).toEqual([
      3,
      ["3 4 ragged", "4 5 ragged", "5 6 quote", "6 7 no-words", "10 11 too-large"],
    ]);
    expect(touchedBy(place)).toEqual([
      "complaints/2026-01-01-two.md",
      "complaints/2026-01-06-cmd-c-calc-a0.md",
      "complaints/2026-01-07-ab.md",
      "complaints/2026-01-09-9.md",
      "complaints/2026-01-10-etc-passwd.md",
    ]);
  });

  it("stop the import where a date may be one of two days, until somebody says which", () => {
    const place = tidewell();
    const before = stateOf(place);
    const table = `${PLAIN}\n03/02/2026,Cold,1\n`;
    const asked = imported(place, table, ...MAPS);
    expect([asked.code, asked.stderr]).toMatchInlineSnapshot(`
      [
        2,
        "score: ../table.csv:2 import/ambiguous-date: row 2: its date (received) may be 2026-02-03 or 2026-03-02, and nobody guesses
      fix: score complaint import ../table.csv --map Date=received --map What=words --map No=ref --date-format DD/MM/YYYY
           score complaint import ../table.csv --map Date=received --map What=words --map No=ref --date-format MM/DD/YYYY
      ",
      ]
    `);
    expect(stateOf(place)).toBe(before);
    expect(leftovers(place)).toEqual([]);
    expect(imported(place, table, ...MAPS, "--date-format", "DD/MM/YYYY").code).toBe(0);
    expect(touchedBy(place)).toEqual(["complaints/2026-02-03-cold.md"]);
  });
});

describe("an import that is refused leaves nothing behind", () => {
  const TABLE = `${PLAIN}\n2026-01-01,Cold,1\n2026-01-02,Late,2\n`;

  it("by a hook", () => {
    const place = tidewell();
    place.write("goals/know-the-price.md", `${place.read("goals/know-the-price.md")}\nMine.\n`);
    place.write(
      ".git/hooks/pre-commit",
      "#!/bin/sh\ngit diff --cached --name-only >&2\necho no complaints today >&2\nexit 1\n",
    );
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const before = stateOf(place);
    const done = imported(place, TABLE, ...MAPS);
    expect(done.code).toBe(5);
    expect(done.stderr).toContain("| no complaints today");
    expect(done.stderr).toContain("| complaints/2026-01-01-cold.md\n  | complaints/2026-01-02-late.md\n");
    expect(done.stderr).not.toContain("know-the-price");
    expect(done.stderr).toContain("then again: score complaint import ../table.csv --map Date=received");
    expect(stateOf(place)).toBe(before);
    expect(leftovers(place)).toEqual([]);
  });

  it("by a crash while rows are read; the next import is whole", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const child = spawn(process.execPath, [SCORE_BIN, "complaint", "import", "-", ...MAPS], {
      cwd: place.path,
      env: place.env,
      stdio: ["pipe", "ignore", "ignore"],
    });
    const closed = once(child, "close");
    child.stdin.write(`${TABLE}${"2026-01-03,Again,\n".repeat(9_000)}`);
    const waiting = (): boolean =>
      leftovers(place).some((name) => existsSync(join(place.path, ".git/score", name, "files")));
    while (child.exitCode === null && child.signalCode === null && !waiting())
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await closed;
    expect(stateBesideJournal(place)).toBe(before);
    expect(told(imported(place, TABLE, ...MAPS, "--json")).counts).toMatchObject({ imported: 2 });
  });

  it("by a quote that is never closed, in the last row of all", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = imported(place, `${TABLE}2026-01-03,"never closed,3\n`, ...MAPS);
    expect(done.code).toBe(3);
    expect(done.stderr).toContain("../table.csv:4 import/unclosed-quote");
    expect(stateOf(place)).toBe(before);
    expect(leftovers(place)).toEqual([]);
  });

  it("by a folder of complaints that is a repository of its own, before anything is read", () => {
    const place = tidewell();
    place.run("git", ["init", "--quiet", "complaints"]);
    const done = imported(place, "no table at all");
    expect([done.code, done.stderr]).toEqual([4, expect.stringContaining("git/nested: complaints is a Git")]);
    expect(leftovers(place)).toEqual([]);
  });

  it("by a folder of complaints that is a link to somewhere else", () => {
    const place = tidewell();
    mkdirSync(join(place.path, "../elsewhere"));
    place.run("sh", ["-c", "rm -r complaints && ln -s ../elsewhere complaints"]);
    const done = imported(place, TABLE, ...MAPS);
    expect([done.code, done.stderr.includes("path/symlink")]).toEqual([3, true]);
    expect(readdirSync(join(place.path, "../elsewhere"))).toEqual([]);
  });

  it("by a file for the refused rows that is there already, or would lie inside the score", () => {
    const place = tidewell();
    const before = stateOf(place);
    writeFileSync(join(place.path, "../kept.csv"), "mine\n");
    const over = imported(place, TABLE, ...MAPS, "--rejected", "../kept.csv");
    const inside = imported(place, TABLE, ...MAPS, "--rejected", "refused.csv");
    expect([over.code, inside.code]).toEqual([2, 2]);
    expect(place.read("../kept.csv")).toBe("mine\n");
    expect(stateOf(place)).toBe(before);
  });
});

describe("the commit of an import", () => {
  const TABLE = `${PLAIN}\n2026-01-01,Cold,1\n2026-01-02,Late,2\n`;

  it("is made in a subfolder, on a branch without a commit, beside what is staged", () => {
    const place = workplace(
      Object.fromEntries(Object.entries(cleanScore()).map(([path, text]) => [`ours/${path}`, text])),
    );
    place.git("init", "--quiet");
    place.git("add", "ours/score.yaml");
    const done = imported(place, TABLE, ...MAPS, { cwd: "ours" });
    expect([done.code, done.stderr]).toEqual([2, expect.stringContaining("there is no such file")]);
    writeFileSync(join(place.path, "table.csv"), TABLE);
    const made = place.score("complaint", "import", "../table.csv", ...MAPS, { cwd: "ours" });
    expect([made.code, made.stderr]).toEqual([0, ""]);
    expect(touchedBy(place)).toEqual([
      "ours/complaints/2026-01-01-cold.md",
      "ours/complaints/2026-01-02-late.md",
    ]);
    expect(place.git("status", "--porcelain", "--", "ours/complaints", "ours/score.yaml")).toBe(
      "A  ours/score.yaml\n",
    );
  });

  it("may be formatted by a hook, as long as it says the same, and what is only written beside it is told", () => {
    const place = tidewell();
    const hook = (change: string): void =>
      place.write(
        ".git/hooks/pre-commit",
        `#!/bin/sh\nfor f in $(git diff --cached --name-only --diff-filter=A); do ${change}; git add "$f"; done\n`,
      );
    hook(`echo >> "$f"`);
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const done = imported(place, TABLE, ...MAPS);
    expect([done.code, done.stderr]).toEqual([
      0,
      "A hook changed the form of 2 files; what they say is the same.\n",
    ]);
    expect(place.git("status", "--porcelain")).toBe("");
    place.write(".git/hooks/pre-commit", "#!/bin/sh\necho Mine >> complaints/2026-01-04-mild.md\n");
    const written = imported(place, `${PLAIN}\n2026-01-04,Mild,4\n`, ...MAPS);
    const mild = "complaints/2026-01-04-mild.md";
    expect([written.code, written.stderr]).toEqual([
      0,
      `${mild} was edited meanwhile: that stands there, uncommitted.
`,
    ]);
    expect(place.git("show", `HEAD:${mild}`)).not.toContain("Mine");
    place.git("checkout", "--quiet", "complaints");
    hook(`sed -i s/Hot/Warm/ "$f"`);
    const other = imported(place, `${PLAIN}\n2026-01-03,Hot,3\n`, ...MAPS);
    expect([other.code, other.stderr]).toEqual([
      6,
      expect.stringContaining("a hook changed what the complaints say"),
    ]);
  });
});

describe.runIf(existsSync("/proc/self/status"))("an export that takes long", () => {
  it("needs no more memory for ten times the rows, but for the references", () => {
    const place = tidewell();
    const words = "The engineer came late and left early. ".repeat(24);
    const table = (rows: number): string =>
      [PLAIN, ...Array.from({ length: rows }, (_none, at) => `2026-01-02,${words},${at}`)].join("\n");
    // Not what Node tells of itself: that begins with the peak of the process that started it.
    const report = `process.on("exit",()=>{const fs=require("fs");fs.writeSync(2,/VmHWM:.*/.exec(fs.readFileSync("/proc/self/status"))[0])})`;
    writeFileSync(join(place.path, "../report.cjs"), report);
    const peak = (rows: number): number => {
      writeFileSync(join(place.path, "../table.csv"), table(rows));
      const env = { NODE_OPTIONS: `--require ${join(place.path, "../report.cjs")}` };
      const done = place.score("complaint", "import", "../table.csv", ...MAPS, "--dry-run", "--quiet", {
        env,
      });
      expect(done.code).toBe(0);
      return Number(/VmHWM:\s*(\d+)/.exec(done.stderr)?.[1]);
    };
    const [few, many] = [peak(1_000), peak(10_000)];
    expect(many / few).toBeLessThan(1.6);
  });
});
