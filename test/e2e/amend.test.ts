import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Workplace } from "../helpers/score.ts";
import { keepLoaded, withoutThoughts } from "../helpers/score.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  readGoalFile,
  sentencesUnder,
  stateOf,
  tidewell,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

function amended(place: Workplace, ...args: string[]): string {
  const done = amend(place, ...args);
  expect(withoutThoughts(done.stderr)).toBe("");
  expect(done.code).toBe(0);
  expect(place.git("status", "--porcelain")).toBe("");
  return done.stdout;
}

function clauses(place: Workplace, list: "always" | "never"): Record<string, string> {
  return Object.fromEntries(readGoalFile(place)[list].map(({ id, text }) => [id, text]));
}

function kindOfLast(place: Workplace): string | undefined {
  return trailersOf(place)
    .find((line) => line.startsWith("Score-Kind: "))
    ?.slice("Score-Kind: ".length);
}

function diffOf(place: Workplace, path = GOAL_FILE): string[] {
  return place
    .git("diff", "-U0", "HEAD~1", "HEAD", "--", path)
    .split("\n")
    .filter((line) => /^[+-]/.test(line) && !/^(?:\+{3}|-{3}) /.test(line));
}

describe("score amend changes what it is told to", () => {
  it("adds an always with the id it is given", () => {
    const place = tidewell();
    amended(place, "--always", "ring-first=Ring before we set out");
    expect(diffOf(place).slice(0, 1)).toEqual(["+  ring-first: Ring before we set out"]);
  });

  it("adds an always without an id under one made of its words", () => {
    const place = tidewell();
    amended(place, "--always", "Ring the customer before we set out");
    expect(clauses(place, "always")["ring-customer-set-out"]).toBe("Ring the customer before we set out");
  });

  it("takes what stands before an equals sign for words where it is no slug", () => {
    const place = tidewell();
    amended(place, "--always", "Two hours = two hours");
    expect(Object.values(clauses(place, "always"))).toContain("Two hours = two hours");
  });

  it("adds a never with its bullet and what is done instead", () => {
    const place = tidewell();
    amended(place, "--never", "ask-to-ring=Ask them to ring back", "--instead", "We ring them.");
    expect(clauses(place, "never")["ask-to-ring"]).toBe("Ask them to ring back");
    expect(diffOf(place)).toContain("+- **ask-to-ring** — We ring them.");
  });

  it("adds the Never section where there was none", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace(/## Never[\s\S]*?(?=## What we believe)/, ""));
    place.git("commit", "--all", "--quiet", "--message", "Shorten");
    amended(place, "--never", "ask-to-ring=Ask them to ring back", "--instead", "We ring them.");
    expect(place.read(GOAL_FILE)).toContain(
      "## Never\n\n- **ask-to-ring** — We ring them.\n\n## What we believe",
    );
  });

  it.each([
    ["--happen", "What has to happen", "Somebody rings a week on."],
    ["--feel", "How it must feel", "Heard, and not handled."],
    ["--believe", "What we believe", "We believe in coming back."],
  ])("adds a paragraph with %s", (flag, heading, sentence) => {
    const place = tidewell();
    amended(place, flag, sentence);
    expect(sentencesUnder(place, heading).at(-1)).toBe(sentence);
  });

  it("rewords a clause by its id, which stays", () => {
    const place = tidewell();
    amended(place, "--change", "come-back-free=Come back free within 2 working days");
    expect(diffOf(place).slice(0, 2)).toEqual([
      "-  come-back-free: Come back free within 5 working days if it fails within a year",
      "+  come-back-free: Come back free within 2 working days",
    ]);
  });

  it("rewords a clause by its exact words", () => {
    const place = tidewell();
    amended(place, "--change", "Charge for a job we have to do twice=Charge for the second visit");
    expect(clauses(place, "never")["charge-twice"]).toBe("Charge for the second visit");
  });

  it("rewords a sentence by its exact words, and only that one", () => {
    const place = tidewell();
    amended(place, "--change", "Taken seriously.=Taken seriously, by name.");
    expect(sentencesUnder(place, "How it must feel")).toEqual([
      "Reassured: it is finished, not abandoned.",
      "Taken seriously, by name.",
    ]);
  });

  it("drops a sentence out of a paragraph", () => {
    const place = tidewell();
    amended(place, "--drop", "Taken seriously.");
    expect(sentencesUnder(place, "How it must feel")).toEqual(["Reassured: it is finished, not abandoned."]);
  });

  it("drops a point out of a list", () => {
    const place = tidewell();
    amended(place, "--drop", "They bring the part that failed.");
    expect(diffOf(place).slice(0, 1)).toEqual(["-- They bring the part that failed."]);
  });

  it("retires a clause with its bullet", () => {
    const place = tidewell();
    amended(place, "--retire", "leave-unseen");
    expect(diffOf(place).slice(0, 2)).toEqual([
      '-  leave-unseen: "Leave before the customer has seen it work"',
      "-- **leave-unseen** — the next customer is waiting. We run it together for five minutes.",
    ]);
  });

  it("retires a clause named as goal#clause", () => {
    const place = tidewell();
    amended(place, "--retire", `${GOAL}#leave-unseen`);
    expect(Object.keys(clauses(place, "never"))).toEqual(["charge-twice"]);
  });

  it("retires what a new clause replaces, and records it", () => {
    const place = tidewell();
    amended(place, "--never", "bill-again=Bill a second visit", "--replaces", "charge-twice");
    expect(Object.keys(clauses(place, "never"))).toEqual(["leave-unseen", "bill-again"]);
    expect(trailersOf(place)).toContain("Score-Replaces: charge-twice");
    expect(onlyRepair(place).text).toContain("replaces: [charge-twice]");
  });

  it("sets the number of a standard, and leaves the best beside it", () => {
    const place = tidewell();
    amended(place, "--standard", "return-visit=3");
    expect(diffOf(place).slice(0, 2)).toEqual([
      "-  return-visit: { measure: working days until we are back, at-most: 5, best: { value: 1, held: [2026-02-03] } }",
      "+  return-visit: { measure: working days until we are back, at-most: 3, best: { value: 1, held: [2026-02-03] } }",
    ]);
  });

  it("takes several changes in the order they are given", () => {
    const place = tidewell();
    amended(
      place,
      "--feel",
      "One.",
      "--always",
      "a-one=First thing",
      "--always",
      "a-two=Second thing",
      "--feel",
      "Two.",
    );
    expect(Object.keys(clauses(place, "always")).slice(-2)).toEqual(["a-one", "a-two"]);
    expect(sentencesUnder(place, "How it must feel").slice(-2)).toEqual(["One.", "Two."]);
  });

  it("amends the promise", () => {
    const place = tidewell();
    const done = place.score(
      "amend",
      "promise",
      "--because",
      "nobody came",
      "--always",
      "ring-back=Ring back",
    );
    expect(done.code).toBe(0);
    expect(touchedBy(place)).toEqual(["promise.md", onlyRepair(place).path]);
    expect(onlyRepair(place).path).toMatch(/^repairs\/promise\/2026-03-04-a-[0-9a-z]{8}\.md$/);
  });

  it("takes borrowed away with the first amendment", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("for: customer", "borrowed: trades\nfor: customer"));
    place.git("commit", "--all", "--quiet", "--message", "Borrow");
    amended(place, "--feel", "Ours now.");
    expect(place.read(GOAL_FILE)).not.toContain("borrowed");
  });

  it("writes the line that leads to the repairs once", () => {
    const place = tidewell();
    amended(place, "--feel", "One.");
    amended(place, "--feel", "Two.");
    expect(place.read(GOAL_FILE).match(/## Repairs/g)).toHaveLength(1);
    expect(place.read(GOAL_FILE).match(/\.\.\/repairs\/have-it-fixed-once\//g)).toHaveLength(1);
  });

  it("changes the file in an editor with --edit", () => {
    const place = tidewell();
    place.write("../editor.sh", '#!/bin/sh\nsed -i "s/Taken seriously/Taken for real/" "$1"\n');
    chmodSync(join(place.path, "../editor.sh"), 0o755);
    const done = amend(place, "--edit", { env: { EDITOR: join(place.path, "../editor.sh") } });
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("Taken for real.");
    expect(touchedBy(place)).toEqual([GOAL_FILE, onlyRepair(place).path]);
  });

  it("records nothing where the editor changed nothing", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = amend(place, "--edit", { env: { EDITOR: "true" } });
    expect(done.code).toBe(0);
    expect(stateOf(place)).toBe(before);
  });

  it("keeps what was written where the editor ends with an error", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = amend(place, "--edit", { env: { EDITOR: "false" } });
    expect(done.code).toBe(4);
    expect(done.stderr).toContain("what you wrote is in ");
    expect(stateOf(place)).toBe(before);
  });

  it("records the edits that are in the file already with --edited", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously", "Taken for real"));
    amended(place, "--edited");
    expect(touchedBy(place)).toEqual([GOAL_FILE, onlyRepair(place).path]);
  });

  it("records staged edits with --edited", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously", "Taken for real"));
    place.git("add", GOAL_FILE);
    amended(place, "--edited");
    expect(sentencesUnder(place, "How it must feel")).toContain("Taken for real.");
  });
});

describe("score amend records", () => {
  it("the facts in the repair file", () => {
    const place = tidewell();
    amended(
      place,
      ...["--complaint", COMPLAINT, "--by", "Ade", "--check-on", "8w", "--keep-until", "2026-06-01"],
      ...[
        "--change",
        "come-back-free=Come back free within 9 working days",
        "--weakens",
        "two engineers are ill",
      ],
    );
    const { path, text } = onlyRepair(place);
    const id = /a-[0-9a-z]{8}/.exec(path)?.[0];
    expect(text).toBe(`---
id: ${id}
goal: have-it-fixed-once
kind: weaken
on: 2026-03-04
by: Ade
because: she was billed twice
complaints: [${COMPLAINT}]
clauses: [have-it-fixed-once#come-back-free]
weakens:
  come-back-free: two engineers are ill
keep-until: 2026-06-01
wrote:
  - Come back free within 9 working days
check-on: 2026-04-29
---
`);
  });

  it("the same facts as trailers that Git reads back exactly", () => {
    const place = tidewell();
    const because =
      "she was billed for the second visit, and for the third: 40 # pounds each, which nobody at the office had told her before it was done";
    const done = place.score(
      "amend",
      GOAL,
      "--because",
      because,
      "--complaint",
      COMPLAINT,
      "--retire",
      "leave-unseen",
      "--weakens",
      "nobody waits five minutes: not at six in the evening, and certainly not on a Friday in December",
    );
    expect(done.code).toBe(0);
    const id = /a-[0-9a-z]{8}/.exec(onlyRepair(place).path)?.[0];
    expect(trailersOf(place)).toEqual([
      `Score-Amendment: ${id}`,
      `Score-Goal: ${GOAL}`,
      "Score-Kind: weaken",
      `Score-Because: ${because}`,
      "Score-By: Dana Test",
      `Score-Complaint: ${COMPLAINT}`,
      "Score-Weakens: leave-unseen: nobody waits five minutes: not at six in the evening, and certainly not on a Friday in December",
    ]);
  });

  it("no line of the message longer than 72 columns where it can be folded", () => {
    const place = tidewell();
    place.score("amend", GOAL, "--because", "ever so many words ".repeat(20), "--feel", "Heard.");
    const message = place.git("show", "--no-patch", "--format=%B").split("\n");
    expect(message.filter((line) => line.length > 72)).toEqual([]);
  });

  it("exactly the goal, the repair and the complaint", () => {
    const place = tidewell();
    amended(place, "--complaint", COMPLAINT, "--feel", "Heard.");
    expect(touchedBy(place)).toEqual([`complaints/${COMPLAINT}.md`, GOAL_FILE, onlyRepair(place).path]);
    const id = /a-[0-9a-z]{8}/.exec(onlyRepair(place).path)?.[0];
    expect(place.read(`complaints/${COMPLAINT}.md`)).toContain(`amendments: [${id}]`);
  });

  it("several complaints, one of them just written down", () => {
    const place = tidewell();
    const other = "complaints/2026-03-02-and-again.md";
    place.write(
      other,
      "---\nkind: complaint\nreceived: 2026-03-02\namendments:\n  - a-00000000\n---\n\nAgain.\n",
    );
    const both = ["--complaint", COMPLAINT, "--complaint", "2026-03-02-and-again"];
    amended(place, ...both, "--broke", "charge-twice", "--feel", "Heard.");
    expect(touchedBy(place)).toHaveLength(4);
    expect(place.read(`complaints/${COMPLAINT}.md`)).toContain("\nbroke: charge-twice\n");
    expect(place.read(other)).toContain(`\ngoal: ${GOAL}\nbroke: charge-twice\n`);
    expect(place.read(other)).toMatch(/amendments:\n {2}- a-00000000\n {2}- a-[0-9a-z]{8}\n---/);
  });

  it("a complaint that is named by its path", () => {
    const place = tidewell();
    amended(place, "--complaint", `complaints/${COMPLAINT}.md`, "--feel", "Heard.");
    expect(trailersOf(place)).toContain(`Score-Complaint: ${COMPLAINT}`);
  });

  it("a complaint once that is named twice", () => {
    const place = tidewell();
    amended(place, "--complaint", COMPLAINT, "--complaint", `complaints/${COMPLAINT}.md`, "--feel", "Heard.");
    expect(trailersOf(place).filter((line) => line.startsWith("Score-Complaint:"))).toHaveLength(1);
    expect(place.read(`complaints/${COMPLAINT}.md`)).toMatch(/amendments: \[a-[0-9a-z]{8}\]\n/);
  });

  it("the goals that the complaint said to look at as still to mend", () => {
    const place = tidewell();
    expect(amended(place, "--complaint", COMPLAINT, "--feel", "Heard.")).toContain(
      "score amend know-the-price",
    );
  });

  it("who decided, and leaves Git's author as it is", () => {
    const place = tidewell();
    amended(place, "--by", "Ade Ó Briain", "--feel", "Heard.");
    expect(trailersOf(place)).toContain("Score-By: Ade Ó Briain");
    expect(place.git("show", "--no-patch", "--format=%an").trim()).toBe("Dana Test");
  });

  it("the subject that score.yaml asks for", () => {
    const place = tidewell();
    place.write("score.yaml", 'name: Tidewell\ncommit: { subject: "fix({goal}): [{kind}] {summary}" }\n');
    place.git("commit", "--all", "--quiet", "--message", "Settings");
    amended(place, "--feel", "Heard.");
    expect(place.git("show", "--no-patch", "--format=%s")).toBe(`fix(${GOAL}): [improve] heard\n`);
  });

  it("two amendments in one second under two ids", () => {
    const place = tidewell();
    amended(place, "--feel", "One.");
    amended(place, "--drop", "One.");
    amended(place, "--feel", "One.");
    const repairs = place.git("ls-files", "repairs").trim().split("\n");
    expect(new Set(repairs).size).toBe(3);
  });
});

describe("score amend settles the kind by itself", () => {
  it.each([
    ["improve", ["--feel", "Heard."]],
    ["mend", ["--feel", "Heard.", "--complaint", COMPLAINT]],
    ["patch", ["--feel", "Heard.", "--complaint", COMPLAINT, "--keep-until", "2026-06-01"]],
    ["weaken", ["--change", "show-old-part=Show the old part", "--weakens", "no room in the van"]],
    ["retire", ["--retire", "leave-unseen"]],
    ["mend", ["--retire", "leave-unseen", "--complaint", COMPLAINT]],
    ["improve", ["--retire", "leave-unseen", "--feel", "Heard."]],
    ["review", ["--feel", "Heard.", "--complaint", COMPLAINT, "--kind", "review"]],
  ])("%s for %j", (kind, args) => {
    const place = tidewell();
    amended(place, ...args);
    expect(kindOfLast(place)).toBe(kind);
    expect(onlyRepair(place).text).toContain(`kind: ${kind}\n`);
  });
});

describe("score amend shows", () => {
  it("what it would do with --dry-run, and writes nothing", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = amend(place, "--dry-run", "--complaint", COMPLAINT, "--never", "ask=Ask them to ring back");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("Nothing was written (--dry-run)");
    expect(done.stdout).toContain("| Score-Kind: mend");
    expect(stateOf(place)).toBe(before);
  });

  it("a receipt with the id, the commit and the way back, which works", () => {
    const place = tidewell();
    const before = place.read(GOAL_FILE);
    const stdout = amended(place, "--feel", "Heard.");
    expect(stdout).toContain(`Recorded as ${/a-[0-9a-z]{8}/.exec(onlyRepair(place).path)?.[0]} in commit`);
    const id = /Take it back with: score revert (\S+) --because "…"/.exec(stdout)?.[1] ?? "";
    expect(place.score("revert", id, "--because", "it was not so").code).toBe(0);
    expect(place.read(GOAL_FILE).startsWith(before)).toBe(true);
    expect(sentencesUnder(place, "How it must feel")).not.toContain("Heard.");
  });

  it("where it is so far, and how it gets to another computer", () => {
    const place = tidewell();
    expect(amended(place, "--feel", "Heard.")).toContain("no other place to keep it is set up");
    place.git("init", "--quiet", "--bare", "../elsewhere");
    place.git("remote", "add", "origin", "../elsewhere");
    expect(amended(place, "--feel", "Seen.")).toContain(
      "share it with: git push --set-upstream origin main\n",
    );
    place.git("push", "--quiet", "--set-upstream", "origin", "main");
    expect(amended(place, "--feel", "Met.")).toContain("share it with: git push\n");
    place.write(".git/hooks/post-commit", "#!/bin/sh\ngit push --quiet\n");
    chmodSync(join(place.path, ".git/hooks/post-commit"), 0o755);
    expect(JSON.parse(amended(place, "--json", "--feel", "Known.")).pushed).toBe(true);
  });

  it("its result as JSON", () => {
    const place = tidewell();
    const done = amend(place, "--json", "--never", "ask=Ask them to ring back", "--instead", "We ring.");
    const body = JSON.parse(done.stdout);
    expect(body).toMatchObject({
      schema: "score.amend/1",
      id: expect.stringMatching(/^a-[0-9a-z]{8}$/),
      commit: place.git("rev-parse", "HEAD").trim(),
      goal: GOAL,
      kind: "improve",
      files: [GOAL_FILE, onlyRepair(place).path],
      pushed: false,
      elsewhere: [],
    });
    expect(body.changes[0]).toEqual({
      clause: "ask",
      part: "never",
      op: "added",
      before: null,
      after: "Ask them to ring back",
      direction: "stronger",
      evidence: expect.any(String),
    });
  });

  it("a dry run as JSON without a commit", () => {
    const place = tidewell();
    const body = JSON.parse(amend(place, "--json", "--dry-run", "--feel", "Heard.").stdout);
    expect(body).toMatchObject({
      commit: null,
      kind: "improve",
      message: expect.stringContaining("Score-Kind"),
    });
  });

  it("what a friend would say of the new words, and records them all the same", () => {
    const place = tidewell();
    const done = amend(
      place,
      ..."one two three four".split(" ").flatMap((word) => ["--never", `n-${word}=Say ${word}`]),
    );
    expect(done.code).toBe(0);
    expect(done.stderr).toContain("a thought:");
    expect(done.stderr).toContain("nn/too-many");
  });
});

describe("a hook or another setting on the way", () => {
  it("H13: a formatting hook changes the file, which is told, and nothing is left over", () => {
    const place = tidewell();
    place.write(
      ".git/hooks/pre-commit",
      `#!/bin/sh\nsed -i 's/owner:   Dana/owner: Dana/' ${GOAL_FILE}\ngit add ${GOAL_FILE}\n`,
    );
    chmodSync(join(place.path, ".git/hooks/pre-commit"), 0o755);
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain(`A hook reformatted ${GOAL_FILE}`);
    expect(place.git("status", "--porcelain")).toBe("");
    expect(place.git("show", `HEAD:${GOAL_FILE}`)).toContain("owner: Dana");
  });

  it("H16: commit.cleanup=strip leaves a reason with # alone", () => {
    const place = tidewell();
    place.git("config", "commit.cleanup", "strip");
    const done = place.score("amend", GOAL, "--because", "#12 was billed twice", "--feel", "Heard.");
    expect(done.code).toBe(0);
    expect(trailersOf(place)).toContain("Score-Because: #12 was billed twice");
  });

  it("H17: i18n.commitEncoding Latin-1 does not garble an é", () => {
    const place = tidewell();
    place.git("config", "i18n.commitEncoding", "ISO-8859-1");
    place.score("amend", GOAL, "--because", "the café was shut", "--feel", "Heard.");
    expect(place.git("-c", "i18n.logOutputEncoding=UTF-8", "show", "--no-patch", "--format=%B")).toContain(
      "Score-Because: the café was shut",
    );
    expect(place.score("log", "--format", "json").stdout).toContain("the café was shut");
  });

  it.each([
    "commit.verbose=true",
    "commit.status=false",
    "core.commentChar=S",
    "trailer.separators==",
    "commit.template=/nowhere",
  ])("%s changes nothing", (setting) => {
    const place = tidewell();
    place.git("config", ...setting.split(/=(.*)/s).slice(0, 2));
    amended(place, "--feel", "Heard.");
    expect(place.git("show", "--no-patch", "--format=%B")).toContain("Score-Because: she was billed twice");
  });

  it("core.quotePath and names beyond ASCII do not matter", () => {
    const place = tidewell();
    place.write(
      "complaints/2026-03-02-café.md",
      "---\nkind: complaint\nreceived: 2026-03-02\n---\n\nAgain.\n",
    );
    const done = amend(place, "--complaint", "2026-03-02-café", "--feel", "Heard.");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(touchedBy(place)).toContain("complaints/2026-03-02-café.md");
  });

  it("an ignored repairs folder is committed all the same", () => {
    const place = tidewell();
    place.write(".git/info/exclude", "repairs\n");
    amended(place, "--feel", "Heard.");
    expect(touchedBy(place)).toContain(onlyRepair(place).path);
  });

  it("H19: in a linked worktree the commit goes to its branch", () => {
    const place = tidewell();
    const main = place.git("rev-parse", "main");
    place.git("worktree", "add", "--quiet", "-b", "side", "../side");
    const done = place.score("amend", GOAL, "--because", "twice", "--feel", "Heard.", { cwd: "../side" });
    expect(done.code).toBe(0);
    expect(place.git("rev-parse", "main")).toBe(main);
    expect(place.git("rev-parse", "side~1")).toBe(main);
  });

  it("H20: in a submodule on a branch the commit is the submodule's", () => {
    const place = tidewell();
    place.run("git", ["init", "--quiet", "../outer"]);
    place.git(
      "-C",
      "../outer",
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      place.path,
      "score",
    );
    const done = place.score("amend", GOAL, "--because", "twice", "--feel", "Heard.", {
      cwd: "../outer/score",
    });
    expect(done.code).toBe(0);
    expect(place.git("-C", "../outer/score", "log", "--format=%s", "-1")).toContain(`improve(${GOAL})`);
  });

  it("a score in a subfolder of a repository is amended from any folder in it", () => {
    const place = tidewell();
    place.run("mkdir", ["-p", "shop/our score"]);
    for (const path of ["score.yaml", "promise.md", "goals", "complaints"])
      place.git("mv", path, "shop/our score/");
    place.git("commit", "--quiet", "--message", "Move");
    place.write("notes.txt", "mine");
    place.git("add", "notes.txt");
    const done = place.score("amend", GOAL, "--because", "twice", "--feel", "Heard.", {
      cwd: "shop/our score/goals",
    });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(touchedBy(place)).toEqual([
      `shop/our score/${GOAL_FILE}`,
      expect.stringMatching(/^shop\/our score\/repairs\//),
    ]);
    expect(place.git("status", "--porcelain")).toBe("A  notes.txt\n");
  });
});
