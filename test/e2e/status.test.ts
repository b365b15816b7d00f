import { describe, expect, it } from "vitest";
import { PRELOAD } from "../helpers/killed.ts";
import type { RunOptions, Workplace } from "../helpers/score.ts";
import { keepLoaded, repository, workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

function on(day: string, time = "10:00"): RunOptions {
  const moment = `${day}T${time}:00+00:00`;
  return { env: { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment } };
}

const AGAIN =
  "---\nkind: complaint\nreceived: 2026-05-30T09:00\ngoal: have-it-fixed-once\nbroke: charge-twice\n---\n\nThe second visit is on the bill again.\n";

function committed(place: Workplace): void {
  place.git("add", "--all");
  place.git("commit", "--quiet", "--message", "What was written by hand");
}

let lived: Workplace | undefined;

/** A score with a mend to look at in April, a patch until April, and a complaint in May about what was mended in March. */
function busy(): Workplace {
  if (lived === undefined) {
    lived = tidewell();
    const words = [
      "--change",
      "charge-twice=Charge for a job that we do twice",
      "--complaint",
      COMPLAINT,
      "--check-on",
      "8w",
    ];
    expect(amend(lived, ...words, on("2026-03-04")).code).toBe(0);
    expect(
      amend(
        lived,
        "--always",
        "pen=Write it on the card by hand",
        "--keep-until",
        "2026-04-01",
        "--check-on",
        "2026-04-29",
        on("2026-03-10"),
      ).code,
    ).toBe(0);
    lived.write("complaints/2026-05-30-again.md", AGAIN);
  }
  return copyOf(lived);
}

describe("what needs somebody now", () => {
  it("fits one screen, each with the command that begins to mend it", () => {
    const done = busy().score(on("2026-06-01"));
    expect(`code ${done.code}\n${done.stdout}${done.stderr}`).toMatchSnapshot();
    const lines = done.stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("is the same for a program, and a scheduled job ends with 1", () => {
    const place = busy();
    const done = place.score("--json", "status", "--exit-code", on("2026-06-01"));
    expect([done.code, done.stderr]).toEqual([1, ""]);
    expect(JSON.parse(done.stdout)).toMatchObject({
      schema: "score.status/1",
      today: "2026-06-01",
      overdue: true,
      unfinished: null,
      complaints: [
        {
          id: COMPLAINT,
          overdue: true,
          replyBy: "2026-03-02T09:10",
          command: `score complaint answer ${COMPLAINT}`,
        },
        { id: "2026-05-30-again", overdue: true, age: 2 },
      ],
      cameBack: [{ goal: GOAL, complaint: "2026-05-30-again", since: "2026-05-30" }],
      checks: [{ on: "2026-04-29", overdue: true, complaint: null, goal: GOAL }],
      patches: [{ keepUntil: "2026-04-01", overdue: true, goal: GOAL }],
    });
    // What is not committed yet is waiting, and no history.
    expect(place.score("log", GOAL).stdout).not.toContain("came back:");
    committed(place);
    const log = JSON.parse(place.score("--json", "log", `${GOAL}#charge-twice`).stdout) as {
      amendments: { id: string | null; held: unknown; cameBack: string[] }[];
    };
    expect(log.amendments.filter(({ id }) => id !== null)).toMatchObject([
      { held: null, cameBack: ["2026-05-30-again"] },
    ]);
    expect(place.score("log", GOAL).stdout).toContain(
      "came back: The second visit is on the bill again. (2026-05-30-again)",
    );
  });

  it("is nothing where nothing waits, and says when to look again", () => {
    const place = busy();
    place.run("rm", ["complaints/2026-05-30-again.md"]);
    const told = "answered: 2026-03-01T10:00\ntold-customer: 2026-03-10\nclosed: 2026-03-10\n";
    const path = `complaints/${COMPLAINT}.md`;
    place.write(path, place.read(path).replace("elsewhere", `${told}elsewhere`));
    const done = place.score("status", "--exit-code", on("2026-03-11"));
    expect(done).toEqual({
      code: 0,
      stdout:
        "Tidewell, 2 goals, 2 repairs\nNothing waits for anybody today. The next day to look at something is 2026-04-01.\n",
      stderr: "",
    });
  });

  it("needs no Git, and is calm where there is no score yet", () => {
    const place = workplace(tidewellFiles());
    expect(place.score("status", { env: { PATH: "/nowhere" } }).code).toBe(0);
    const empty = workplace();
    expect(empty.score().stdout).toContain("score init");
    expect(JSON.parse(empty.score("--json").stdout)).toMatchObject({
      schema: "score.status/1",
      name: null,
      complaints: [],
    });
    expect(empty.score("status").code).toBe(2);
  });

  it("names an amendment that was interrupted, in a linked work tree too", () => {
    const place = tidewell();
    place.git("worktree", "add", "--quiet", "../other");
    const env = { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: "spawn .* commit --quiet" };
    amend(place, "--never", "Charge for a visit nobody saw", { cwd: "../other", env });
    expect(place.score("status", { cwd: "../other" }).stdout).toMatch(
      /begun: improve\(have-it-fixed-once\): never charge .*\n +score amend --resume/,
    );
    expect(place.score("status").stdout).not.toContain("interrupted");
  });

  it("tells of answers that were not recorded, with the command that offers them again", () => {
    const place = repository(
      Object.fromEntries(Object.entries(tidewellFiles()).map(([path, text]) => [`cafe/${path}`, text])),
    );
    const kept = (about: string, answer: string) => ({
      ...{ id: about, about, begun: "2026-03-02T09:00:00+00:00", offered: [] },
      given: [{ question: "What happened, in their words?", answer }],
    });
    place.write(
      ".git/score/interviews.json",
      JSON.stringify({
        version: 1,
        interviews: [
          kept("complaint add cafe/", "Cold \u202ecoffee"),
          kept("complaint add pub/", "Warm beer"),
        ],
      }),
    );
    place.write(
      ".git/score/draft.json",
      JSON.stringify({
        version: 1,
        drafts: [
          { score: "cafe/", begun: "2026-03-03T09:00:00Z", answers: { because: "Nobody looked" }, given: [] },
        ],
      }),
    );
    const { stdout } = place.score("status", { cwd: "cafe/goals" });
    expect(stdout).toMatch(
      /^Answers that are not recorded yet \(2\)\n {2}since 2026-03-03: Nobody looked\n {6}score amend {3}# offers them again\n {2}since 2026-03-02: Cold \\u\{?202e\}?coffee\n {6}score complaint add {3}# offers them again\n/m,
    );
    const { answers } = JSON.parse(place.score("status", "--json", { cwd: "cafe" }).stdout);
    expect(answers).toMatchObject([
      { command: "score amend" },
      { command: "score complaint add", begun: "2026-03-02T09:00:00+00:00" },
    ]);
    const doctor = place.score("doctor", { cwd: "cafe" }).stdout;
    expect(doctor).toContain("score/interviews.json");
    expect(doctor).toContain("score complaint add   # offers the answers");
  });

  it("names a complaint that it can't read, and is not calm about it", () => {
    const place = tidewell();
    place.write("complaints/2026-03-02-late.md", "---\nkind: complaint\nreceived: soon\n---\n\nLate.\n");
    const told = place.score("status");
    expect([told.code, told.stdout.includes("score lint complaints/2026-03-02-late.md")]).toEqual([3, true]);
    const { refused } = JSON.parse(place.score("status", "--json").stdout);
    expect(refused).toMatchObject([{ file: "complaints/2026-03-02-late.md", code: "schema/date" }]);
    place.run("sh", ["-c", "mv complaints ../elsewhere && ln -s ../elsewhere complaints"]);
    expect(place.score("status").code).toBe(3);
  });

  it("shows hostile words escaped", () => {
    const place = repository({
      ...tidewellFiles(),
      "complaints/2026-03-02-x.md":
        "---\nkind: complaint\nreceived: 2026-03-02\n---\n\nA \u001b[2J\u202e word.\n",
    });
    expect(place.score("status").stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe("a repair that somebody looked at", () => {
  it("is told as it was answered, for people and for a program", () => {
    const place = busy();
    const path = place.git("ls-files", "repairs").split("\n")[0] ?? "";
    const because = "nobody was charged twice since";
    place.write(
      path.replace(/\.md$/, ".held.md"),
      `---\non: 2026-04-29\nanswer: yes\nbecause: ${because}\n---\n`,
    );
    committed(place);
    expect(place.score("log", GOAL).stdout).toContain(
      `held: looked at on 2026-04-29, it had not come back: ${because}`.slice(0, 72),
    );
    const { amendments } = JSON.parse(place.score("--json", "log", GOAL).stdout) as { amendments: object[] };
    expect(amendments).toContainEqual(
      expect.objectContaining({
        held: { on: "2026-04-29", answer: "yes", because, by: null },
        complaints: [COMPLAINT],
      }),
    );
  });
});

describe("rules that depend on the day", () => {
  it("run on the day that is given, are marked, and fail no run", () => {
    const place = busy();
    const done = place.score(
      "lint",
      "--today",
      "2026-06-01",
      "--format",
      "json",
      "--rule",
      "fix/*",
      "--rule",
      "patch/*",
    );
    const found = JSON.parse(done.stdout) as { today: string; findings: { rule: string; clock: boolean }[] };
    expect(found.today).toBe("2026-06-01");
    expect(found.findings.map(({ rule, clock }) => `${rule} ${clock}`).sort()).toEqual([
      "fix/came-back false",
      "fix/unanswered true",
      "fix/unanswered true",
      "fix/unproven true",
      "patch/overdue true",
    ]);
    const clock = ["fix/unanswered", "fix/unproven", "patch/overdue"].flatMap((rule) => ["--rule", rule]);
    const strict = place.score("lint", "--today", "2026-06-01", "--strict", "--max-warnings", "0", ...clock);
    expect(strict.code).toBe(0);
    expect(strict.stdout).toContain(
      "4 warnings depend on the day (2026-06-01), so they count for neither --strict",
    );
    expect(place.score("lint", "--today", "2026-03-01", ...clock).stdout).toContain("nothing to mend");
    expect(place.score("lint", "--today", "tomorrow").code).toBe(2);
  });
});
