import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, leftovers, MAPS, PLAIN } from "../helpers/imported.ts";
import { IMPORT_UNDONE, killedAt, withImport } from "../helpers/killed.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { COMPLAINT, copyOf, stateOf, tidewell, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const NAMES = ["cold", "late", "loud", "lost"];
const ROWS = NAMES.map((word, at) => `2026-01-0${at + 1},It was ${word},${at + 1}`);
const TABLE = `${PLAIN}\n${ROWS.join("\n")}\n`;
const pathOf = (at: number): string => `complaints/2026-01-0${at + 1}-it-was-${NAMES[at]}.md`;

function complaints(place: Workplace): string[] {
  return place.run("ls", ["complaints"]).stdout.trim().split("\n");
}

describe("an import", () => {
  it("is taken back by the line of its receipt, as one commit of exactly its files, whatever is staged", () => {
    const place = tidewell();
    const receipt = imported(place, TABLE, ...MAPS).stdout;
    const brought = place.git("rev-parse", "HEAD").trim();
    place.write("notes.txt", "mine\n");
    place.git("add", "notes.txt");
    place.write("promise.md", `${place.read("promise.md")}\nMore.\n`);
    const line = /^Take it back: score (complaint undo [0-9a-f]{10})$/m.exec(receipt)?.[1] ?? "";
    const undone = place.score(...line.split(" "), "--by", "Asha");
    expect([
      undone.code,
      undone.stdout.replace(/[0-9a-f]{10}/g, "<commit>"),
      undone.stderr,
    ]).toMatchInlineSnapshot(`
      [
        0,
        "Taken back: 4 complaints from table.csv, in commit <commit>.
      They stay in the history, and the same table brings them again.
      ",
        "",
      ]
    `);
    expect(touchedBy(place)).toEqual([0, 1, 2, 3].map(pathOf));
    expect(place.git("log", "-1", "--format=%s%n%b")).toContain(`This reverts commit ${brought}.`);
    expect(trailersOf(place)).toEqual([
      expect.stringMatching(/^Score-Import-Undone: [0-9a-f]{12}$/),
      "Score-By: Asha",
    ]);
    expect(place.git("status", "--porcelain")).toBe("A  notes.txt\n M promise.md\n");
    expect([complaints(place), leftovers(place)]).toEqual([[`${COMPLAINT}.md`], []]);
    expect(imported(place, TABLE, ...MAPS).stdout).toContain("Imported 4 complaints");
    // The line of the first one takes back nothing of the second.
    const again = place.score(...line.split(" "));
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringMatching(/^Nothing is left to take back of 4 complaints from table\.csv/),
    ]);
    expect(complaints(place)).toHaveLength(5);
  });

  it("leaves what somebody has worked on since, in whatever way, and names it", () => {
    const place = tidewell();
    imported(place, TABLE, ...MAPS);
    const brought = place.git("rev-parse", "HEAD").trim();
    place.score("complaint", "answer", "it-was-cold");
    place.write(pathOf(1), `${place.read(pathOf(1))}\nShe rang again.\n`);
    place.write(
      "rehearsals/2026-02-01-huddle.md",
      "---\ndate: 2026-02-01\ncards: [2026-01-03-it-was-loud]\n---\n",
    );
    const before = stateOf(place);
    const shown = JSON.parse(place.score("complaint", "undo", brought, "--dry-run", "--json").stdout);
    expect(shown).toMatchObject({
      schema: "score.complaint-import-undo/1",
      import: { commit: brought, what: "4 complaints from table.csv" },
      taken: 1,
      gone: 0,
      stays: [
        { path: pathOf(0), why: "worked-on", what: "gave the first reply" },
        { path: pathOf(1), why: "edited" },
        { path: pathOf(2), why: "named", what: "rehearsals/2026-02-01-huddle.md" },
      ],
      commit: null,
    });
    expect(stateOf(place)).toBe(before);
    const undone = place.score("complaint", "undo", brought);
    expect([undone.code, undone.stdout.includes("3 complaints stay")]).toEqual([0, true]);
    expect([touchedBy(place), existsSync(join(place.path, pathOf(3)))]).toEqual([[pathOf(3)], false]);
    expect(place.read(pathOf(1))).toContain("She rang again.");
    const refused = place.score("complaint", "undo", brought);
    expect([refused.code, refused.stderr]).toEqual([
      4,
      expect.stringMatching(/import\/worked-on: .*\nfix: score complaint undo 2026-01-01-it-was-cold /),
    ]);
  });

  it("is found by its old name and by its number where its commit was made anew", () => {
    const place = tidewell();
    imported(place, TABLE, ...MAPS);
    const old = place.git("rev-parse", "HEAD").trim();
    const number = /\(([0-9a-f]{12})\)/.exec(place.git("log", "-1", "--format=%B"))?.[1] ?? "";
    place.git("commit", "--quiet", "--amend", "--no-edit", "--date=2026-03-05T10:00:00Z");
    for (const name of [number, old.slice(0, 10)])
      expect(place.score("complaint", "undo", name, "--dry-run").stdout).toContain("would be taken back");
    expect(place.score("complaint", "undo", "0123456789ab").code).toBe(2);
  });

  it("stays whole where a hook refuses that it is taken back", () => {
    const place = withImport(tidewell());
    hook(place, "pre-commit", "echo not today >&2; exit 1");
    const before = stateOf(place);
    const refused = place.score(...IMPORT_UNDONE.words);
    expect([refused.code, refused.stderr.includes("not today")]).toEqual([5, true]);
    expect([stateOf(place), leftovers(place)]).toEqual([before, []]);
  });

  /** A score with an import whose taking back swept another file along, and waits for a decision. */
  function swept(): Workplace {
    const place = withImport(tidewell());
    hook(place, "pre-commit", "git add --all");
    place.write("more.txt", "mine\n");
    const done = place.score(...IMPORT_UNDONE.words);
    expect([done.code, done.stderr.includes("more.txt")]).toEqual([6, true]);
    return place;
  }

  it("whose taking back swept other files along comes back whatever the hook does, and what stays is told", () => {
    const place = swept();
    const before = stateOf(place);
    hook(place, "pre-commit", "echo not today >&2; exit 1");
    const refused = place.score("amend", "--undo");
    expect([refused.code, refused.stderr.includes("not today"), stateOf(place)]).toEqual([5, true, before]);
    hook(place, "pre-commit", "git add --all");
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining("  more.txt\n")]);
    expect([place.read("more.txt"), complaints(place).length]).toEqual(["mine\n", 3]);
    expect([place.git("status", "--porcelain"), leftovers(place)]).toEqual(["", []]);
  });

  it("whose coming back is killed before its commit comes back, or stays taken back but for what was written since", () => {
    const place = swept();
    const undo = { ...IMPORT_UNDONE, words: ["amend", "--undo"] };
    expect(killedAt(place, undo, "spawn .* commit --quiet").code).toBe(null);
    const other = copyOf(place);
    expect(place.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
    expect([place.git("status", "--porcelain"), complaints(place).length]).toEqual(["", 3]);
    const [cold = ""] = complaints(other).filter((name) => name.endsWith("cold.md"));
    other.write(`complaints/${cold}`, `${other.read(`complaints/${cold}`)}Mine.\n`);
    const kept = other.score("amend", "--resume");
    expect([kept.code, kept.stdout]).toEqual([0, expect.stringContaining(`written to complaints/${cold}`)]);
    expect([complaints(other), leftovers(other)]).toEqual([[cold, `${COMPLAINT}.md`], []]);
    expect(other.git("ls-files", "complaints")).toBe(`complaints/${COMPLAINT}.md\n`);
  });

  it.each([
    ["before the commit", "spawn .* commit --quiet", true],
    ["when the commit is made and not looked at", "spawn .* rev-parse .*\\^\\{tree\\}", false],
  ])("whose taking back is killed %s is finished, or brought back", (_name, at, isBefore) => {
    const place = withImport(tidewell());
    const before = stateOf(place);
    expect(killedAt(place, IMPORT_UNDONE, at).code).toBe(null);
    expect(place.score("lint").stderr).toContain("score amend --resume");
    const other = copyOf(place);
    expect(place.score("amend", "--resume")).toMatchObject({ code: 0, stderr: "" });
    IMPORT_UNDONE.expectRecorded(place);
    expect([place.git("status", "--porcelain"), complaints(place)]).toEqual(["", [`${COMPLAINT}.md`]]);
    expect(other.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
    if (isBefore) expect(stateOf(other)).toBe(before);
    expect([other.git("status", "--porcelain"), complaints(other)]).toEqual([
      "",
      expect.arrayContaining([`${COMPLAINT}.md`]),
    ]);
    expect([complaints(other).length, leftovers(other), leftovers(place)]).toEqual([3, [], []]);
  });
});
