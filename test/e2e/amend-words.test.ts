import { describe, expect, it } from "vitest";
import { derivedClauseId } from "../../src/core/score/clause.ts";
import { cleanScore, keepLoaded, repository, type Workplace } from "../helpers/score.ts";
import {
  amend,
  copyOf,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  readGoalFile,
  sentencesUnder,
  stateOf,
  tidewell,
  tidewellFiles,
} from "../helpers/tidewell.ts";

keepLoaded();

function ok(done: { code: number | null; stderr: string }): void {
  expect(done.stderr).not.toMatch(/^score:/m);
  expect(done.code).toBe(0);
}

function texts(place: Workplace, list: "always" | "never"): string[] {
  return readGoalFile(place)[list].map(({ text }) => text);
}

function rewriteGoal(place: Workplace, text: string | Uint8Array): void {
  place.write(GOAL_FILE, text);
  place.git("-c", "core.autocrlf=false", "commit", "--all", "--quiet", "--message", "Rewrite");
}

const HOSTILE: readonly (readonly [sentence: string])[] = [
  ["#1 is the customer"],
  ["1. Ring back, 2. write down"],
  ["<!-- look away"],
  ["<script>alert(1)</script>"],
  ["[x]: y"],
  ["[x](y) and ![z](w)"],
  ["- x"],
  ["---"],
  ["~~~ js"],
  ["```"],
  ["`rm -rf` is no answer"],
  ['"No problem" is not an answer'],
  ["a: b"],
  ["a #b"],
  ["*"],
  ["* starred *"],
  ["> quoted"],
  ["!important ring back"],
  ["& so on"],
  ["%"],
  ["{curly}, [square]"],
  ["true"],
  ["back\\slash \\* and C:\\new"],
  ["🙂👩‍👩‍👧 smile"],
  ["שלום, ring back"],
  ["Ring  twice  with  blanks"],
  ["_under_ and __over__ and snake_case"],
  ["$& $1 $$ $x"],
  ["ends with a colon:"],
  ["__proto__"],
  ["http://example.com/a?b=c#d is the page"],
  ["5 * 3 * 2 < 40 > 12"],
  ["line\u00A0that holds a hard blank"],
  ["a | b\u200Dc"],
];

describe("what somebody typed is what the file says, read back", () => {
  it.each(HOSTILE)("%j", (sentence) => {
    const place = tidewell();
    ok(
      amend(
        place,
        ...["--always", `an-id=${sentence}`, "--never", sentence, "--instead", sentence],
        ...[
          "--change",
          `charge-twice=${sentence}`,
          "--change",
          `Taken seriously.=${sentence}`,
          "--feel",
          sentence,
        ],
      ),
    );
    expect(texts(place, "always").at(-1)).toBe(sentence);
    expect(texts(place, "never")).toEqual([sentence, "Leave before the customer has seen it work", sentence]);
    const body = (text: string): string => text.replace(/^---[\s\S]*?\n---\n/, "").replaceAll("\\", "");
    const times = (text: string): number => body(text).split(sentence.replaceAll("\\", "")).length - 1;
    // What is done instead, and the feeling: said twice over, it stands once.
    expect(times(place.read(GOAL_FILE))).toBeGreaterThanOrEqual(2 + times(tidewellFiles()[GOAL_FILE] ?? ""));
    expect(headingsOf(place)).toEqual([...headingsOf(tidewell()), "## Repairs"]);
  });
});

function headingsOf(place: Workplace): string[] {
  const outline = readGoalFile(place).document.outline;
  return outline.sections.map(({ title, depth }) => `${"#".repeat(depth)} ${title}`);
}

it("a sentence that was added can be dropped by the words it was added with", () => {
  const place = tidewell();
  const before = place.read(GOAL_FILE);
  ok(amend(place, "--feel", "#1 is the customer"));
  ok(amend(place, "--drop", "#1 is the customer"));
  expect(sentencesUnder(place, "How it must feel")).toHaveLength(2);
  expect(place.read(GOAL_FILE)).toBe(
    `${before}\n## Repairs\n\n[What was mended here, and why](../repairs/${GOAL}/)\n`,
  );
});

describe("a file keeps its form", () => {
  it("B1: CRLF stays CRLF everywhere, in the repair file too", () => {
    const place = tidewell();
    rewriteGoal(place, tidewellFiles()[GOAL_FILE]?.replaceAll("\n", "\r\n") ?? "");
    ok(
      amend(
        place,
        "--feel",
        "Heard.",
        "--never",
        "n-x=Say so",
        "--retire",
        "leave-unseen",
        "--change",
        "Taken seriously.=Met.",
      ),
    );
    expect(place.read(GOAL_FILE).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(onlyRepair(place).text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("B3: of mixed line ends only those of its own lines change", () => {
    const place = tidewell();
    const mixed = tidewellFiles()
      [GOAL_FILE]?.replace("owner:   Dana\n", "owner:   Dana\r\n")
      .replace("for: customer   # all of them\n", "for: customer   # all of them\r\n");
    rewriteGoal(place, mixed ?? "");
    ok(amend(place, "--change", "show-old-part=Show it"));
    expect(place.read(GOAL_FILE)).toContain(
      "owner:   Dana\r\nfor: customer   # all of them\r\nserves: [price-you-heard]\n",
    );
  });

  it("B4: a byte order mark stays", () => {
    const place = tidewell();
    rewriteGoal(place, `\uFEFF${tidewellFiles()[GOAL_FILE]}`);
    ok(amend(place, "--feel", "Heard."));
    expect([...place.bytes(GOAL_FILE).subarray(0, 6)]).toEqual([0xef, 0xbb, 0xbf, 0x2d, 0x2d, 0x2d]);
    expect(place.git("diff", "HEAD~1", "--", GOAL_FILE)).not.toMatch(/^-[^-]/m);
  });

  it("B8: a missing final newline stays missing where nothing is added after it", () => {
    const place = tidewell();
    const bare = `${tidewellFiles()[GOAL_FILE]}\n## Repairs\n\n[Mended](../repairs/${GOAL}/)`;
    rewriteGoal(place, bare);
    ok(amend(place, "--feel", "Heard."));
    expect(place.read(GOAL_FILE).endsWith(`(../repairs/${GOAL}/)`)).toBe(true);
  });

  it("B8: a missing final newline does not glue the new section to the last line", () => {
    const place = tidewell();
    rewriteGoal(place, (tidewellFiles()[GOAL_FILE] ?? "").trimEnd());
    ok(amend(place, "--feel", "Heard."));
    expect(sentencesUnder(place, "What we believe")).toEqual([
      "We believe a job done twice was never done once.",
    ]);
    expect(place.read(GOAL_FILE).endsWith("\n")).toBe(false);
  });

  it("comments, key order, spacing and quotes stay", () => {
    const place = tidewell();
    const before = place.read(GOAL_FILE).split("\n");
    ok(amend(place, "--always", "new-one=Something new", "--feel", "Heard."));
    const after = new Set(place.read(GOAL_FILE).split("\n"));
    expect(before.filter((line) => !after.has(line))).toEqual([]);
  });

  it("A4: a body that begins with ---js is text, and none of it runs", () => {
    const place = tidewell();
    const js = `---js\nrequire("fs").writeFileSync("marker", "ran")\n---\n\n`;
    rewriteGoal(place, (tidewellFiles()[GOAL_FILE] ?? "").replace("\n---\n\n", `\n---\n${js}`));
    ok(amend(place, "--feel", "Heard."));
    expect(place.read(GOAL_FILE)).toContain(js);
    expect(place.git("status", "--porcelain", "--ignored")).toBe("");
  });
});

const LIST_FORMS: readonly (readonly [name: string, lines: string])[] = [
  ["a plain list", "always:\n  - Show the old part\n  - Ring back"],
  ["an outdented list", "always:\n- Show the old part\n- Ring back"],
  ["a flow list", "always: [Show the old part, Ring back]"],
  ["a flow list of several lines", "always: [\n  Show the old part,\n  Ring back,\n  ]"],
  ["a flow map", "always: { show-old-part: Show the old part, ring-back: Ring back }"],
  ["a map", "always:\n  show-old-part: Show the old part\n  ring-back: Ring back"],
  ["a list with comments", "always: # two\n  # first\n  - Show the old part\n  - 'Ring back'"],
];

describe("every form that a list can have", () => {
  const original = repository(cleanScore());
  const withAlways = (lines: string): Workplace => {
    const place = copyOf(original);
    rewriteGoal(place, cleanScore({ keys: { always: lines } })[GOAL_FILE] ?? "");
    return place;
  };

  it.each(LIST_FORMS)("%s takes another clause", (_name, lines) => {
    const place = withAlways(lines);
    ok(amend(place, "--always", "third-one=Look: up"));
    expect(readGoalFile(place).always.map(({ id, text, pinned }) => [id, text, pinned])).toEqual([
      ["show-old-part", "Show the old part", true],
      ["ring-back", "Ring back", true],
      ["third-one", "Look: up", true],
    ]);
  });

  it.each(LIST_FORMS)("%s: a clause is reworded, and keeps its id and its place", (_name, lines) => {
    const place = withAlways(lines);
    ok(amend(place, "--change", "show-old-part=Show it: all of it"));
    expect(readGoalFile(place).always.map(({ id, text }) => [id, text])).toEqual([
      ["show-old-part", "Show it: all of it"],
      ["ring-back", "Ring back"],
    ]);
  });

  it.each([
    ["missing", null],
    ["empty", "always:"],
    ["null", "always: ~"],
    ["an empty flow list", "always: []"],
    ["an empty flow map", "always: {}"],
    ["empty with a comment", "always: # none yet\n  # really"],
  ])("a list that is %s takes its first clause, and gives it back", (_name, lines) => {
    const place = copyOf(original);
    rewriteGoal(place, cleanScore({ keys: { always: lines } })[GOAL_FILE] ?? "");
    ok(amend(place, "--always", "a-one=Look up"));
    expect(readGoalFile(place).always.map(({ id, text }) => [id, text])).toEqual([["a-one", "Look up"]]);
    ok(amend(place, "--retire", "a-one"));
    expect(texts(place, "always")).toEqual([]);
  });

  it("an unpinned clause is reworded by its exact words, under the id it was known by", () => {
    const place = withAlways("always:\n  - Show the old part\n  - Ring back");
    ok(amend(place, "--change", "Ring back=Ring back within the hour"));
    expect(readGoalFile(place).always.at(-1)).toMatchObject({
      id: derivedClauseId("Ring back", "en"),
      text: "Ring back within the hour",
      pinned: true,
    });
    const log = JSON.parse(place.score("log", `${GOAL}#ring-back`, "--format", "json").stdout);
    expect(log.amendments[0].changes).toMatchObject([
      { op: "changed", before: "Ring back", after: "Ring back within the hour" },
    ]);
  });
});

describe("score amend does not guess what was meant", () => {
  it.each([
    ["a goal", ["amend", "have-it-fixed-onse", "--because", "x", "--feel", "y"], GOAL],
    ["a clause to retire", ["amend", GOAL, "--because", "x", "--retire", "charge-twise"], "charge-twice"],
    ["a clause to change", ["amend", GOAL, "--because", "x", "--change", "charge-twise=y"], "charge-twice"],
    ["a sentence to drop", ["amend", GOAL, "--because", "x", "--drop", "Taken serious."], "Taken seriously."],
    ["a clause to replace", ["amend", GOAL, "--because", "x", "--replaces", "charge-twise"], "charge-twice"],
    ["a standard", ["amend", GOAL, "--because", "x", "--standard", "return-visits=3"], "return-visit"],
    [
      "a complaint",
      ["amend", GOAL, "--because", "x", "--feel", "y", "--complaint", "2026-03-01-bilked-twice"],
      "2026-03-01-billed-twice",
    ],
    ["a kind", ["amend", GOAL, "--because", "x", "--feel", "y", "--kind", "mends"], "--kind mend"],
  ])("%s that nobody knows is refused with the nearest one", (_name, args, nearest) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score(...args);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(nearest);
    expect(done.stderr).toContain("fix: ");
    expect(stateOf(place)).toBe(before);
  });

  it.each([
    ["an empty reason", ["--because", "", "--feel", "y"]],
    ["a blank reason", ["--because", "  ", "--feel", "y"]],
    ["no reason", ["--feel", "y"]],
    ["no change", ["--because", "x"]],
    ["H26: a reason with another trailer in it", ["--because", "x\nApproved-By: ceo", "--feel", "y"]],
    [
      "H26: a name with another trailer in it",
      ["--because", "x", "--by", "a\n\nScore-By: ceo", "--feel", "y"],
    ],
    ["a reason with a line separator", ["--because", "x\u2028y", "--feel", "y"]],
    ["a reason with an escape", ["--because", "x\u001b[2Jy", "--feel", "y"]],
    ["a clause of two lines", ["--because", "x", "--never", "a\nb"]],
    ["an empty clause", ["--because", "x", "--never", ""]],
    ["an id and no words", ["--because", "x", "--never", "an-id="]],
    ["an id that is taken", ["--because", "x", "--always", "charge-twice=Charge"]],
    ["an id that a standard has", ["--because", "x", "--always", "return-visit=Return"]],
    ["--instead without a never", ["--because", "x", "--always", "a=b", "--instead", "c"]],
    ["no new words", ["--because", "x", "--change", "charge-twice"]],
    ["a standard that is no number", ["--because", "x", "--standard", "return-visit=soon"]],
    ["a day that is none", ["--because", "x", "--feel", "y", "--keep-until", "2026-02-30"]],
    ["a day in the past", ["--because", "x", "--feel", "y", "--check-on", "2026-01-01"]],
    ["--weakens without a clause", ["--because", "x", "--feel", "y", "--weakens", "z"]],
  ])("%s is refused", (_name, args) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score("amend", GOAL, ...args);
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/^score: \S+: .+\nfix: /);
    expect(done.stderr).not.toContain("\u001b");
    expect(stateOf(place)).toBe(before);
  });

  it("H25: what the goal says already is nothing to change", () => {
    const place = tidewell();
    const before = stateOf(place);
    for (const said of [
      ["--change", "charge-twice=Charge for a job we have to do twice"],
      ["--feel", "Taken seriously"],
    ]) {
      const done = amend(place, ...said);
      expect([done.code, done.stdout]).toEqual([0, `${GOAL} says so already: nothing to change.\n`]);
    }
    expect(stateOf(place)).toBe(before);
  });

  it("H25: the number that a standard has already is nothing to change", () => {
    const place = tidewell();
    expect(amend(place, "--standard", "return-visit=5").stdout).toContain("nothing to change");
  });

  it("a goal file that can't be read is refused and stays as it is", () => {
    const place = tidewell();
    rewriteGoal(place, "---\ngoal: [\n---\n\n# x\n");
    const before = stateOf(place);
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(3);
    expect(done.stderr).toMatch(new RegExp(`^score: ${GOAL_FILE}:\\d+:\\d+ frontmatter/\\S+: .+\\nfix: `));
    expect(stateOf(place)).toBe(before);
  });

  it("B5: a goal file with a byte that is no UTF-8 is refused and stays as it is", () => {
    const place = tidewell();
    rewriteGoal(
      place,
      Buffer.from((tidewellFiles()[GOAL_FILE] ?? "").replace("Dana", "D\u00e4na"), "latin1"),
    );
    const before = stateOf(place);
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr.includes("bytes/utf8")]).toEqual([3, true]);
    expect(stateOf(place)).toBe(before);
  });

  it("a goal file that is a link is refused, and what it leads to is neither shown nor written", () => {
    const place = tidewell();
    place.write("../secret.md", tidewellFiles()[GOAL_FILE] ?? "");
    place.run("ln", ["-sf", "../../secret.md", GOAL_FILE]);
    place.git("commit", "--all", "--quiet", "--message", "Link");
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr.includes("path/symlink")]).toEqual([3, true]);
    expect(place.read("../secret.md")).toBe(tidewellFiles()[GOAL_FILE]);
  });
});
