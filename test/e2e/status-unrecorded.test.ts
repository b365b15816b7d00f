import { describe, expect, it } from "vitest";
import {
  keepLoaded,
  OWN_PROCESS,
  type RunOptions,
  repository,
  type Workplace,
  workplace,
} from "../helpers/score.ts";
import { GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const NOW: RunOptions = { env: { GIT_AUTHOR_DATE: "2026-03-01T10:00:00+00:00" } };
const TITLE = "Changed, and nobody recorded why";

function unrecorded(place: Workplace): { goal: string; what: string; words: string; command: string }[] {
  const done = place.score("status", "--json", NOW);
  expect(done.stderr).toBe("");
  return JSON.parse(done.stdout).unrecorded;
}

function reword(place: Workplace, path = GOAL_FILE): void {
  place.write(
    path,
    place.read(path).replace("Charge for a job we have to do twice", "Charge for a job that we do twice"),
  );
}

describe("what was changed and nobody recorded", () => {
  it("is told of with the line that records it, and with what was changed", () => {
    const place = tidewell();
    reword(place);
    const done = place.score("status", NOW);
    expect(done.stdout).toContain(
      `${TITLE}\n  ${GOAL}: charge-twice\n      score amend ${GOAL} --edited --because "what happened"\n`,
    );
    const line = ["amend", GOAL, "--edited", "--because", "it is clearer so"];
    expect(place.score(...line).code).toBe(0);
    expect(unrecorded(place)).toEqual([]);
  });

  it("is none where only the layout or the line endings are other ones", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replaceAll("\n", "\r\n"));
    place.write("promise.md", `${place.read("promise.md")}\n\n`);
    expect(unrecorded(place)).toEqual([]);
  });

  it("tells of a goal that Git does not have, and of one that only Git has", () => {
    const place = tidewell();
    place.write("goals/warm-tonight.md", place.read("goals/know-the-price.md"));
    place.run("rm", ["goals/know-the-price.md"]);
    const found = unrecorded(place);
    expect(found).toMatchObject([
      {
        goal: "warm-tonight",
        what: "new",
        command: expect.stringContaining("git add -- goals/warm-tonight.md"),
      },
      { goal: "know-the-price", what: "gone", command: expect.stringContaining("git restore --") },
    ]);
    expect(place.run("sh", ["-c", found[0]?.command ?? ""]).code).toBe(0);
    expect(unrecorded(place)).toHaveLength(1);
  });

  it("is looked for in the commits, where that is quick, and told with what shows it", () => {
    const place = tidewell();
    reword(place);
    place.git("commit", "--all", "--quiet", "--message", "Shorter");
    const [found, ...others] = unrecorded(place);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      goal: GOAL,
      what: "committed",
      on: "2026-03-04",
      command: `score log ${GOAL} --kind unrecorded`,
    });
    // Told again from what is kept, the same.
    expect(unrecorded(place)).toEqual([found]);
    expect(place.score("status", NOW).stdout).toContain(`  2026-03-04 ${GOAL}: changed without a reason\n`);
    expect(JSON.parse(place.score("status", "--json", NOW).stdout).historyKnown).toBe(true);
  });

  it("is not looked for in a long history that nobody has read yet, and is once somebody has", () => {
    const place = tidewell();
    reword(place);
    place.git("commit", "--all", "--quiet", "--message", "Shorter");
    for (let at = 0; at < 55; at += 1)
      place.git("commit", "--allow-empty", "--quiet", "--message", `Step ${at}`);
    expect(JSON.parse(place.score("status", "--json", NOW).stdout)).toMatchObject({
      historyKnown: false,
      unrecorded: [],
    });
    place.score("drift");
    expect(unrecorded(place)).toMatchObject([{ goal: GOAL, what: "committed" }]);
  });

  it("is silent without Git, before the first commit, and where the score is in no commit", () => {
    const bare = workplace(tidewellFiles());
    expect(unrecorded(bare)).toEqual([]);
    expect(bare.score("status", { env: { PATH: "/nowhere" } }).code).toBe(0);
    bare.git("init", "--quiet");
    expect(unrecorded(bare)).toEqual([]);
    const beside = repository({ "notes.txt": "nothing of a score\n" });
    beside.writeAll(tidewellFiles());
    expect(unrecorded(beside)).toEqual([]);
    const gone = tidewell();
    reword(gone);
    expect(gone.score("status", { env: { PATH: "/nowhere" } })).toMatchObject({ code: 0, stderr: "" });
  });

  it("is found in a folder of a repository, in a shallow clone, and starts nothing that is configured there", () => {
    const files = Object.fromEntries(
      Object.entries(tidewellFiles()).map(([path, text]) => [`shop/${path}`, text]),
    );
    const place = repository({ ...files, ".gitattributes": "*.md filter=x diff=x\n" });
    for (const key of ["filter.x.clean", "filter.x.smudge", "diff.x.textconv", "core.fsmonitor"])
      place.git("config", key, "touch /tmp/started-by-score; cat");
    reword(place, `shop/${GOAL_FILE}`);
    const { stdout } = place.score("status", "--json", { ...NOW, cwd: "shop" });
    expect(JSON.parse(stdout).unrecorded).toMatchObject([{ goal: GOAL, what: "edited" }]);
    expect(place.run("ls", ["/tmp/started-by-score"]).code).not.toBe(0);
    const origin = tidewell();
    origin.git("commit", "--allow-empty", "--quiet", "--message", "More");
    const clone = workplace();
    clone.git("clone", "--quiet", "--depth", "1", `file://${origin.path}`, ".");
    reword(clone);
    expect(unrecorded(clone)).toMatchObject([{ goal: GOAL, what: "edited" }]);
  });

  it("shows hostile ids escaped, and is left to the amendment that was interrupted", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place
        .read(GOAL_FILE)
        .replace("  charge-twice: Charge", '  "x\\e[2J\\u202e": Charge for it\n  charge-twice: Charge'),
    );
    expect(place.score("status", NOW).stdout).not.toMatch(/[\u001b\u202e]/);
    expect(unrecorded(place)).toHaveLength(1);
  });
});

describe("a status of much", () => {
  it("fits one screen of 80 columns, counts what is left out, and names the command that lists it", () => {
    const files = tidewellFiles();
    for (let at = 0; at < 40; at += 1) {
      files[`goals/goal-${at}.md`] =
        `---\ngoal: Goal ${at}\nserves: [price-you-heard]\nnever:\n  a: Leave it\n---\n`;
      files[`complaints/2026-01-${String((at % 28) + 1).padStart(2, "0")}-c${at}.md`] =
        `---\nkind: complaint\nreceived: 2026-01-05T09:00\ngoal: goal-${at}\n---\n\n${"So many words. ".repeat(20)}\n`;
    }
    files["complaints/2026-01-02-odd.md"] = "---\nkind: complaint\nreceived: soon\n---\n\nOdd.\n";
    const place = repository(files);
    for (let at = 0; at < 40; at += 1)
      place.write(
        `goals/goal-${at}.md`,
        files[`goals/goal-${at}.md`]?.replace("Leave it", "Leave them") ?? "",
      );
    for (const words of [["status"], []]) {
      const { stdout } = place.score(...words, NOW);
      const lines = stdout.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(24);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
      expect(stdout).toMatch(
        /Complaints that wait \(41, 40 overdue; the first \d, all: score complaint list\)/,
      );
      expect(stdout).toMatch(/nobody recorded why \(40; the first \d, all: score diff\)/);
    }
  });

  it("ends with 1 for a scheduled job only where something is overdue", () => {
    const place = tidewell();
    reword(place);
    const path = "complaints/2026-03-01-billed-twice.md";
    place.write(path, place.read(path).replace("elsewhere", "answered: 2026-03-01T10:00\nelsewhere"));
    expect(place.score("status", "--exit-code", NOW).code).toBe(0);
    expect(place.score("status", "--exit-code", OWN_PROCESS).code).toBe(0);
  });
});
