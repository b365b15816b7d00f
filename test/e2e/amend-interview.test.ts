import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Workplace } from "../helpers/score.ts";
import { type Answer, CTRL_C, CTRL_U, DOWN, ENTER, ESCAPE, pty, talk, UP } from "../helpers/terminal.ts";
import {
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  readGoalFile,
  stateOf,
  tidewell,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

const DRAFT = ".git/score/draft.json";

/** Takes what is offered, or skips, from a question on. */
const REST: readonly Answer[] = [
  ["How must it feel", ENTER],
  ["What has to happen", ENTER],
  ["What do we believe", ENTER],
  ["Is this for good", ENTER],
  ["When will you look", ENTER],
  ["Who decided this?", ENTER],
];

/** The shortest whole interview about the goal that the complaint names. */
const WHOLE: readonly Answer[] = [
  ["Is it about something that you wrote down", ENTER],
  ["What happened?", `She paid for our mistake${ENTER}`],
  ["What was the customer trying to do?", ENTER],
  ["Which of your lines", ENTER],
  ["what do we always do?", ENTER],
  ["what do we never do?", `Send a bill for a second visit${ENTER}`],
  ["What do we do instead?", `We book it as our own time${ENTER}`],
  ["What else do we never do?", ENTER],
  ...REST,
  ["What now?", ENTER],
];

function upTo(question: string, keys: Answer[1], ...more: Answer[]): Answer[] {
  const at = WHOLE.findIndex(([asked]) => asked === question);
  return [...WHOLE.slice(0, at), [question, keys], ...more];
}

function from(question: string): readonly Answer[] {
  return WHOLE.slice(WHOLE.findIndex(([asked]) => asked === question));
}

const commits = (place: Workplace): number => Number(place.git("rev-list", "--count", "HEAD"));

describe.skipIf(pty === undefined)("score amend on a terminal", () => {
  it("asks for the whole amendment, shows it, records it, and tells the line to type next time", async () => {
    const place = tidewell();
    const { code, text } = await talk(place, ["amend"], WHOLE, {}, { cols: 80, rows: 24 });
    expect(code).toBe(0);
    expect(text).toContain("This is what changes in “Have it fixed once”");
    expect(text).toContain("for example: Quote the whole price before taking the booking");
    expect(text).toContain("↑ never send-bill-second-visit");
    expect(touchedBy(place)).toEqual(
      [`complaints/${COMPLAINT}.md`, GOAL_FILE, onlyRepair(place).path].sort(),
    );
    expect(trailersOf(place)).toEqual(
      expect.arrayContaining([
        "Score-Because: She paid for our mistake",
        `Score-Complaint: ${COMPLAINT}`,
        "Score-By: Dana Test",
      ]),
    );
    expect(onlyRepair(place).text).toContain("check-on: 2026-04-29\n");
    expect(place.read(GOAL_FILE)).toContain("— We book it as our own time");
    expect(existsSync(`${place.path}/${DRAFT}`)).toBe(false);
    const line = text.replace(/\s+/g, " ");
    expect(line).toContain(
      `score amend ${GOAL} --because "She paid for our mistake" --complaint ${COMPLAINT} --never "Send a bill for a second visit" --instead "We book it as our own time" --check-on 8w`,
    );
  });

  it("rewords the line that was not kept, and takes no for less promised", async () => {
    const place = tidewell();
    const { code, text: shown } = await talk(
      place,
      [
        "amend",
        GOAL,
        "--complaint",
        COMPLAINT,
        "--because",
        "she paid twice",
        "--by",
        "Asha",
        "--check-on",
        "4w",
      ],
      [
        ["Which of your lines", `${UP}${UP}${ENTER}`],
        ["What shall become of that line?", `${DOWN}${ENTER}`],
        ["How should it read?", `${CTRL_U}Leave before it ran for five minutes${ENTER}`],
        ["Do we promise less", ENTER],
        ["what do we always do?", ENTER],
        ["what do we never do?", ENTER],
        ["How must it feel", `Safe. Ask anna@gmail.com${ENTER}`],
        ["looks like an e-mail address", `${CTRL_U}Safe.${ENTER}`],
        ["What has to happen", ENTER],
        ["What do we believe", ENTER],
        ["Is this for good", ENTER],
        ["What now?", ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(shown).toContain("how it must feel, added to what stands there:");
    expect(readGoalFile(place).never.map(({ id, text }) => [id, text])).toContainEqual([
      "leave-unseen",
      "Leave before it ran for five minutes",
    ]);
    expect(onlyRepair(place).text).toContain("by: Asha\n");
    expect(place.read(`complaints/${COMPLAINT}.md`)).toContain("\nbroke: leave-unseen\n");
  });

  it("goes back with < and with Escape, and offers the earlier answer", async () => {
    const place = tidewell();
    const { code } = await talk(
      place,
      ["amend"],
      [
        ["Is it about something", `${DOWN}${ENTER}`],
        ["What happened?", `She paid twce${ENTER}`],
        ["What was the customer trying to do?", "<"],
        ["She paid twce", `\u007f\u007f\u007fwice${ENTER}`],
        ["What was the customer trying to do?", ENTER],
        ["Which of your lines", ENTER],
        ["what do we always do?", `Ask before we bill${ENTER}`],
        ["◆  What else do we always do?", `<${ENTER}`],
        ["Ask before we bill", ` twice${ENTER}`],
        ["◆  What else do we always do?", `Ring back${ENTER}`],
        ["◆  What else do we always do?", ENTER],
        ["what do we never do?", `half a sen`],
        ["half a sen", ESCAPE],
        ["◆  What else do we always do?", ESCAPE],
        ["Ring back", ` the same day${ENTER}`],
        ["◆  What else do we always do?", ENTER],
        ["half a sen", `${CTRL_U}${ENTER}`],
        ...REST,
        ["What now?", `${DOWN}${ENTER}`],
        ["Which answer?", ENTER],
        ["Is it about something", `${UP}${ENTER}`],
        ["What now?", ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(trailersOf(place)).toContain("Score-Because: She paid twice");
    expect(trailersOf(place)).toContain(`Score-Complaint: ${COMPLAINT}`);
    expect(readGoalFile(place).always.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Ask before we bill twice", "Ring back the same day"]),
    );
    expect(readGoalFile(place).never).toHaveLength(2);
  });

  it("I8: Ctrl-C at the first question is 130, and nothing was written", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const { code, text } = await talk(place, ["amend"], [["Is it about something", CTRL_C]]);
    expect([code, stateOf(place), existsSync(`${place.path}/${DRAFT}`)]).toEqual([130, before, false]);
    expect(text).toContain("nothing was written");
  });

  it("keeps every answer through Ctrl-C, the half one too, and goes on with them", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const left = await talk(
      place,
      ["amend"],
      upTo("what do we never do?", "Send a bi", ["Send a bi", CTRL_C]),
    );
    expect([left.code, stateOf(place)]).toEqual([130, before]);
    expect(left.text).toContain("your answers are kept");
    expect(statSync(`${place.path}/${DRAFT}`).mode & 0o777).toBe(0o600);
    const { code, text } = await talk(
      place,
      ["amend"],
      [
        ["not recorded yet", ENTER],
        ["Send a bi", `ll for a second visit${ENTER}`],
        ...from("What do we do instead?"),
      ],
    );
    expect(text.replace(/\n│ +/g, " ")).toContain("(Have it fixed once, begun 2026-03-04 at 17:40)");
    expect(code).toBe(0);
    expect(trailersOf(place)).toContain("Score-Because: She paid for our mistake");
    expect(readGoalFile(place).never.map(({ text: words }) => words)).toContain(
      "Send a bill for a second visit",
    );
    expect(existsSync(`${place.path}/${DRAFT}`)).toBe(false);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("keeps the answers where it is ended by %s", async (signal, expected) => {
    const place = tidewell();
    const { code } = await talk(
      place,
      ["amend"],
      upTo("what do we always do?", "Ring bac", ["Ring bac", { signal }]),
    );
    expect(code).toBe(expected);
    expect(JSON.parse(place.read(DRAFT))).toMatchObject({
      drafts: [
        { answers: { because: "She paid for our mistake" }, typed: { at: "always", words: "Ring bac" } },
      ],
    });
  });

  it("keeps the answers where a hook refuses, shows its words, and goes on from the end", async () => {
    const place = tidewell();
    place.write(".git/hooks/pre-commit", "#!/bin/sh\necho 'ask Dana first' >&2\nexit 1\n");
    chmodSync(`${place.path}/.git/hooks/pre-commit`, 0o755);
    const before = stateOf(place);
    const refused = await talk(place, ["amend"], WHOLE);
    expect([refused.code, stateOf(place)]).toEqual([5, before]);
    expect(refused.text).toContain("ask Dana first");
    expect(refused.text.replace(/\s+/g, " ")).toContain("your answers are kept");
    expect(refused.text).toContain(`or in one line: score amend ${GOAL}`);
    place.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n");
    const { code } = await talk(
      place,
      ["amend"],
      [
        ["not recorded yet", ENTER],
        ["What now?", ENTER],
      ],
    );
    expect([code, commits(place), existsSync(`${place.path}/${DRAFT}`)]).toEqual([0, 2, false]);
  });

  it("sets earlier answers aside where somebody begins anew, and keeps both until one is thrown away", async () => {
    const place = tidewell();
    await talk(place, ["amend"], upTo("what do we always do?", CTRL_C));
    const anew: readonly Answer[] = [
      ["not recorded yet", `${DOWN}${ENTER}`],
      ["Is it about something", `${DOWN}${ENTER}`],
      ["What happened?", `Another thing${ENTER}`],
      ["What was the customer trying to do?", CTRL_C],
    ];
    expect((await talk(place, ["amend"], anew)).code).toBe(130);
    expect(JSON.parse(place.read(DRAFT))).toMatchObject({
      drafts: [
        { answers: { because: "Another thing" } },
        { answers: { because: "She paid for our mistake", complaint: COMPLAINT } },
      ],
    });
    const thrown = await talk(
      place,
      ["amend"],
      [
        ["not recorded yet", `${UP}${ENTER}`],
        ["Which answers?", ENTER],
        ["Throw these words away?", "y"],
        ["Throw these words away?", ""],
        ["not recorded yet", CTRL_C],
      ],
    );
    expect(thrown.text.replace(/\s+/g, " ")).toContain("and the earlier answers are kept");
    expect(thrown.text).toMatch(/│ {2}Another thing\r?\n/);
    expect(JSON.parse(place.read(DRAFT))).toMatchObject({
      drafts: [{ answers: { because: "She paid for our mistake" } }],
    });
  });

  it("begins anew unless it is told otherwise where what was kept is about something else than what was typed", async () => {
    const place = tidewell();
    await talk(place, ["amend"], upTo("what do we always do?", CTRL_C));
    const typed = ["amend", "know-the-price"];
    const anew: readonly Answer[] = [
      ["about something else than what you typed", ENTER],
      ["Is it about something", `${DOWN}${ENTER}`],
      ["What happened?", `She was quoted less${ENTER}`],
      ["Which of your lines", ENTER],
      ["what do we always do?", CTRL_C],
    ];
    expect((await talk(place, typed, anew)).code).toBe(130);
    const other: readonly Answer[] = [
      ["not recorded yet", `${DOWN}${ENTER}`],
      ["what do we always do?", CTRL_C],
    ];
    const went = await talk(place, typed, other);
    expect([went.code, went.text]).toEqual([130, expect.stringContaining("“know-the-price”")]);
    const { drafts } = JSON.parse(place.read(DRAFT));
    expect(drafts.map(({ answers }: { answers: { goal: string } }) => answers.goal)).toEqual([
      GOAL,
      "know-the-price",
    ]);
    // What fits comes first, and a complaint may be named by a word of it.
    const fitting: readonly Answer[] = [
      ["“She paid for our mistake”", ENTER],
      ["what do we always do?", CTRL_C],
    ];
    const { text } = await talk(place, ["amend", "--complaint", "billed-twice"], fitting);
    expect(text).not.toMatch(/something else|Left out|asked again/);
  });

  it("says what is there no more, and asks only that again", async () => {
    const place = tidewell();
    await talk(place, ["amend"], upTo("what do we never do?", CTRL_C));
    place.git("rm", "-q", GOAL_FILE);
    place.git("commit", "-qm", "Close the goal");
    const { code, text } = await talk(
      place,
      ["amend"],
      [
        ["not recorded yet", ENTER],
        ["What was the customer trying to do?", ENTER],
        ["Which of your lines", ENTER],
        ["what do we never do?", `Bill twice${ENTER}`],
        ["What do we do instead?", ENTER],
        ["What else do we never do?", ENTER],
        ...REST,
        ["What now?", ENTER],
      ],
    );
    expect(text).toContain("asked again:");
    expect(code).toBe(0);
    expect(touchedBy(place)).toContain("goals/know-the-price.md");
    expect(trailersOf(place)).toContain("Score-Because: She paid for our mistake");
  });

  it("begins anew where the draft holds words that would move the cursor", async () => {
    const place = tidewell();
    mkdirSync(`${place.path}/.git/score`);
    const draft = {
      score: "",
      begun: "2026-03-04T17:40:00+00:00",
      answers: { because: "\u001b[2J" },
      given: [],
    };
    place.write(DRAFT, JSON.stringify({ version: 1, drafts: [draft] }));
    const { code, text } = await talk(place, ["amend"], [["Is it about something", CTRL_C]]);
    expect(code).toBe(130);
    expect(text).not.toContain("not recorded yet");
  });

  it("goes on without a draft where none can be kept", async () => {
    const place = tidewell();
    mkdirSync(`${place.path}/elsewhere`);
    symlinkSync("../elsewhere", `${place.path}/.git/score`);
    const { code, text } = await talk(place, ["amend"], WHOLE);
    expect(text).toContain("can't be kept");
    expect([code, place.git("status", "--porcelain")]).toEqual([0, ""]);
  });

  it("is held in plain lines where the terminal knows no cursor", async () => {
    const place = tidewell();
    // What a list offers is taken by Enter there as well; where it offers nothing, a number is typed.
    const numbered = ["Is it about something that you wrote down", "Is this for good", "What now?"];
    const answers = WHOLE.map(
      ([question, keys]): Answer => [question, numbered.includes(question) ? `1${keys}` : keys],
    );
    const { code, raw } = await talk(place, ["amend"], answers, { TERM: "dumb" });
    expect([code, raw.includes("\u001b")]).toEqual([0, false]);
    expect(place.read(GOAL_FILE)).toContain("Send a bill for a second visit");
  });

  it("takes pasted lines for one sentence, in any script, and stops at the end with it kept", async () => {
    const place = tidewell();
    const { code, text } = await talk(
      place,
      ["amend"],
      upTo(
        "What happened?",
        "\u001b[200~彼女は二回\r\n請求された 🧾\nnever again\u001b[201~",
        ["never again", ENTER],
        ["they are one now", ""],
        ...from("What was the customer trying to do?").slice(0, -1),
        ["What now?", `${UP}${ENTER}`],
      ),
    );
    expect(text).toContain("What was pasted had several lines");
    expect(text).toContain("Your answers are kept");
    expect([code, commits(place)]).toEqual([0, 1]);
    expect(JSON.parse(place.read(DRAFT))).toMatchObject({
      drafts: [{ answers: { because: "彼女は二回 請求された 🧾 never again", by: "Dana Test" } }],
    });
  });

  it("tells what a friend would say, and takes other words", async () => {
    const place = tidewell();
    const { code, text } = await talk(
      place,
      ["amend", GOAL],
      [
        ["Is it about something", ENTER],
        ["What happened?", ENTER],
        ["Which of your lines", ENTER],
        ["what do we always do?", `Charge for a job we have to do twice${ENTER}`],
        ["◆  What else do we always do?", ENTER],
        ["what do we never do?", ENTER],
        ...REST,
        ["What shall become of them?", `${DOWN}${ENTER}`],
        ["what do we always do?", `${CTRL_U}Say who pays before we begin${ENTER}`],
        ["What now?", ENTER],
      ],
    );
    expect(text).toContain("a thought:");
    expect(code).toBe(0);
    expect(readGoalFile(place).always.map((clause) => clause.text)).toContain("Say who pays before we begin");
    expect(trailersOf(place)).toContain("Score-Because: I was charged for the second visit.");
  });

  it("shows with --dry-run what would be recorded, writes nothing, and keeps the answers", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const { code, text } = await talk(place, ["amend", "--dry-run"], WHOLE);
    expect([code, stateOf(place), existsSync(`${place.path}/${DRAFT}`)]).toEqual([0, before, true]);
    expect(text).toContain("The commit would be:");
  });

  it("says before the first question what would be refused after the last", async () => {
    const merging = tidewell();
    merging.write(".git/MERGE_HEAD", merging.git("rev-parse", "HEAD"));
    const edited = tidewell();
    edited.write(GOAL_FILE, `${edited.read(GOAL_FILE)}\nMore.\n`);
    for (const [place, words] of [
      [merging, ["amend"]],
      [edited, ["amend", GOAL]],
    ] as const) {
      const { code, text } = await talk(place, words, []);
      expect(code).toBe(4);
      expect(text).not.toContain("?");
    }
  });

  it("says of a goal with edits that it can't be amended now, and asks for another", async () => {
    const place = tidewell();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nMore.\n`);
    const { code, text } = await talk(
      place,
      ["amend"],
      upTo(
        "What was the customer trying to do?",
        ENTER,
        ["has edits that are not committed", ""],
        ["What was the customer trying to do?", CTRL_C],
      ),
    );
    expect(text).toContain("has changes that are not recorded yet");
    expect(code).toBe(130);
  });

  it.each([[{ CI: "1" }, ["amend"]] as const, [{}, ["amend", "--json"]] as const])(
    "asks nothing with %j and %j",
    async (env, words) => {
      const { code, text } = await talk(tidewell(), words, [], env);
      expect(code).toBe(2);
      expect(text).toContain("amend/no-goal");
    },
  );
});
