import { describe, expect, it } from "vitest";
import { at, recorded, type Step } from "../helpers/complaints.ts";
import { keepLoaded, workplace } from "../helpers/score.ts";
import { COMPLAINT, GOAL, stateOf, tidewell, tidewellFiles, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const FILE = `complaints/${COMPLAINT}.md`;

describe("score complaint add", () => {
  it("writes the words and the facts, as a commit of exactly that file, and leaves what is staged", () => {
    const place = tidewell();
    place.write("goals/know-the-price.md", `${place.read("goals/know-the-price.md")}\nStaged.\n`);
    place.git("add", "--all");
    place.write("notes.txt", "not mine\n");
    const words = "  I was charged\nfor the second visit.\n\n- twice!  ";
    const step = recorded(
      place,
      ...["complaint", "add", words, "--channel", "phone", "--broke", `${GOAL}#charge-twice`],
      ...[
        "--severity",
        "serious",
        "--wanted",
        "the money back: all of it",
        "--ref",
        "CRM-20419",
        "--by",
        "Asha",
      ],
      ...["--cause", "design", "--why", "no line for it, and nobody asked", "--elsewhere", "know-the-price"],
    );
    expect(step).toMatchObject({
      schema: "score.complaint-add/1",
      id: "2026-03-04-charged-second-visit-twice",
      state: "open",
      next: { command: "score complaint answer 2026-03-04-charged-second-visit-twice" },
    });
    expect(place.read(step.file)).toBe(`---
kind: complaint
received: 2026-03-04T17:40
channel: phone
goal: ${GOAL}
broke: charge-twice
severity: serious
wanted: "the money back: all of it"
cause: { kind: [design], whys: ["no line for it, and nobody asked"] }
elsewhere: [know-the-price]
by: { received: Asha }
ref: CRM-20419
---

I was charged
for the second visit.

\\- twice!
`);
    expect(trailersOf(place)).toEqual([`Score-Complaint: ${step.id}`, "Score-By: Asha"]);
    expect(place.git("status", "--porcelain")).toBe("M  goals/know-the-price.md\n?? notes.txt\n");
    expect(place.score("lint", step.file).code).toBe(0);
  });

  it("takes the words from stdin, and from an editor", () => {
    const place = tidewell();
    const piped = recorded(place, "complaint", "add", "-", { input: "\uFEFF# Billed twice\r\n\r\n---\r\n" });
    expect(place.read(piped.file)).toContain("---\n\n\\# Billed twice\n\n\\---\n");
    const EDITOR = `printf 'They waited in the rain.\\n' | cat - "$1" > "$1.new" && mv "$1.new" "$1"; true`;
    const edited = recorded(place, "complaint", "add", "--edit", "--slug", "in-the-rain", {
      env: { EDITOR },
    });
    expect([edited.id, place.read(edited.file).split("---\n")[2]]).toEqual([
      "2026-03-04-in-the-rain",
      "\nThey waited in the rain.\n",
    ]);
  });

  it("gives words without a letter an id all the same", () => {
    const step = recorded(tidewell(), "thanks", "add", "+++", "--kept", "show-old-part");
    expect([step.schema, step.state]).toEqual(["score.thanks-add/1", "noted"]);
    expect(step.id).toMatch(/^2026-03-04-[0-9a-z]{6}$/);
  });

  it("gives words back that were piped in, where they can't be recorded", () => {
    const place = tidewell();
    place.write(".git/MERGE_HEAD", `${place.git("rev-parse", "HEAD")}`);
    const done = place.score("complaint", "add", "-", "--goal", GOAL, { input: "- twice, they said\n" });
    expect([done.code, done.stderr]).toEqual([
      4,
      expect.stringContaining(`then again: score complaint add --goal ${GOAL} -- "- twice, they said"\n`),
    ]);
  });

  it("begins the clock when it came in, and never gives an id twice", () => {
    const place = tidewell();
    const words = "Подождали под дождём";
    const [first, second] = ["1 day ago", "Tuesday at 19:20"].map((when) =>
      recorded(place, "complaint", "add", words, "--received", when),
    );
    expect([first?.id, second?.id]).toEqual([
      "2026-03-03-podozhdali-pod-dozhdyom",
      "2026-03-03-podozhdali-pod-dozhdyom-2",
    ]);
    const third = place.score("complaint", "add", words, "--received", "yesterday").stdout;
    expect(third).toContain("The same words stand in 2026-03-03-podozhdali-pod-dozhdyom");
    const wayBack = /Take it back with: score (complaint undo \S+)\n/.exec(third)?.[1] ?? "";
    expect(place.score(...wayBack.split(" ")).code).toBe(0);
    expect(place.git("ls-files", "complaints/*-3.md")).toBe("");
    const asked = place.score("revert", second?.id ?? "", "--because", "by mistake");
    expect([asked.code, asked.stderr]).toEqual([
      2,
      expect.stringContaining(`close ${second?.id} --no-change `),
    ]);
    expect(place.read(second?.file ?? "")).toContain("received: 2026-03-03T19:20\n");
  });

  it("needs no Git with --no-commit", () => {
    const place = workplace(tidewellFiles());
    const done = place.score("complaint", "add", "They waited.", "--no-commit", "--goal", GOAL);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toMatch(/Written to complaints\/2026-03-04-waited\.md, not committed\.\n/);
    expect(place.read("complaints/2026-03-04-waited.md")).toContain(`goal: ${GOAL}\n`);
  });

  it("records why words with personal data may stand", () => {
    const place = tidewell();
    recorded(place, "near-miss", "add", "They waited.", "--allow-personal-data", "it is our own number");
    expect(trailersOf(place)).toEqual([
      "Score-Complaint: 2026-03-04-waited",
      "Score-By: Dana Test",
      "Score-Override: it is our own number",
    ]);
  });

  describe("refuses, with a way out and nothing written,", () => {
    const place = tidewell();
    const before = stateOf(place);

    it.each([
      [["complaint", "add"], "complaint/no-words", "score complaint add --edit"],
      [["complaint", "add", " \n…\n "], "complaint/no-words", "score complaint add"],
      [["complaint", "add", "what happened, in their words"], "complaint/stand-in", "put what happened in"],
      [["near-miss", "add", "“what happened”"], "complaint/stand-in", "put what happened in"],
      [["thanks", "add", ""], "complaint/no-words", 'thanks add "what they thanked you for, in their words"'],
      [["complaint", "held", "nobody-said", "no"], "complaint/unknown", "score complaint list --all"],
      [["complaint", "held", COMPLAINT, "no"], "complaint/no-reason", '--because "what you looked at"'],
      [
        ["complaint", "put-right", COMPLAINT, "what you did for them"],
        "usage/stand-in",
        "put your own words",
      ],
      [["complaint", "held", COMPLAINT, "maybe"], "usage/choice", `score complaint held ${COMPLAINT} yes`],
      [["complaint", "answer", COMPLAINT, "--left", "happy"], "usage/choice", "--left better-than-before"],
      [["complaint", "told", COMPLAINT, "in person"], "usage/moment", `told ${COMPLAINT} cannot-be-reached`],
      [["complaint", "add", "x", "--edit"], "complaint/words-twice", "--edit"],
      [["complaint", "add", "x", "--cause", "human error"], "complaint/cause-person", "--cause design"],
      [["complaint", "add", "x", "--slug", "Billed Twice"], "complaint/slug", "--slug billed-twice"],
      [
        ["complaint", "add", "x", "--received", "3/2/2026"],
        "usage/moment",
        "--received 2026-02-03\n     score complaint add x --received 2026-03-02\n",
      ],
      [
        ["complaint", "add", "x", "--received", "2026-03-02 at noon"],
        "usage/moment",
        "--received 2026-03-02\n",
      ],
      [
        ["thanks", "add", "x", "--kept", "unwritten"],
        "complaint/unknown-clause",
        `--kept ${GOAL}#show-old-part`,
      ],
      [["complaint", "put-right", COMPLAINT, "…"], "usage/empty", "in your own words"],
      [
        ["near-miss", "add", "x", "--elsewhere", "none", "--elsewhere", GOAL],
        "complaint/elsewhere",
        "leave --elsewhere none out",
      ],
    ])("%j", (words, code, way) => {
      const done = place.score(...words);
      expect([done.code, done.stdout]).toEqual([2, ""]);
      expect(done.stderr).toMatch(new RegExp(`^score: ${code}: .+\nfix: `));
      expect(done.stderr).toContain(way);
      expect(stateOf(place)).toBe(before);
    });
  });
});

describe("the life of a complaint", () => {
  it("goes from the first reply to the look whether the repair held, a commit of its file for each step", () => {
    const place = tidewell();
    place.write(FILE, `${place.read(FILE).replace("kind: complaint", "# from the shop\nkind:   complaint")}`);
    place.git("commit", "--quiet", "--all", "--message", "A note");
    expect(recorded(place, "complaint", "answer", "billed-twice", at("2026-03-01T10:05")).state).toBe("open");
    const right = recorded(
      place,
      ...["complaint", "put-right", COMPLAINT, "Refunded the second visit"],
      ...["--left", "better-than-before", "--broke", "charge-twice", at("2026-03-01T12:00")],
    );
    expect(right.state).toBe("put-right");
    const amended = place.score(
      ...["amend", GOAL, "--complaint", COMPLAINT, "--because", "the job card has no line for it"],
      ...["--always", "own-line=Write the return visit on the job card", at("2026-03-02T09:00")],
    );
    expect(amended.code).toBe(0);
    expect(amended.stdout).toMatch(
      new RegExp(`\nNext: tell the customer what changed\n  score complaint told ${COMPLAINT}\n$`),
    );
    const told = recorded(place, "complaint", "told", COMPLAINT, at("2026-03-03T09:00"));
    expect([told.state, told.next?.command]).toEqual(["amended", `score complaint close ${COMPLAINT}`]);
    expect(recorded(place, "complaint", "close", COMPLAINT, at("2026-03-03T09:30")).state).toBe("closed");
    const late = place.score("complaint", "list", at("2026-04-29T09:30"));
    expect(late.stdout).toMatch(/now: look whether the repair held; the day for it was 2026-04-28\n/);
    const held = recorded(
      place,
      ...["complaint", "held", COMPLAINT, "yes", "--because", "nobody was charged twice since"],
      at("2026-04-29T09:30"),
    );
    expect([held.state, held.next]).toEqual(["held", null]);
    const amendment = /a-[0-9a-z]{8}/.exec(amended.stdout)?.[0];
    expect(place.read(FILE)).toBe(`---
# from the shop
kind:   complaint
received: 2026-03-01T09:10
channel: phone
goal: have-it-fixed-once
broke: charge-twice
answered: 2026-03-01T10:05
put-right: Refunded the second visit
told-customer: 2026-03-03
left: better-than-before
elsewhere: [know-the-price]
amendments: [${amendment}]
closed: 2026-03-03
check-on: 2026-04-28
held: { on: 2026-04-29, answer: yes, because: nobody was charged twice since }
---

I was charged for the second visit.
`);
    expect(
      place.git("log", "-1", "--format=%B"),
    ).toBe(`complaint(${COMPLAINT}): it held: nobody was charged twice…

+ held: yes, on 2026-04-29: nobody was charged twice since

Score-Complaint: ${COMPLAINT}
Score-By: Dana Test

`);
    expect(place.score("lint", FILE).code).toBe(0);
    const shown = place.score("complaint", "show", "billed-twice", at("2026-05-01T09:00"));
    expect(shown.stdout).toContain("2026-03-01 at 10:05  first reply, after 55 minutes\n");
    expect(shown.stdout).toContain("2026-04-29           the repair held: nobody was charged twice since\n");
  });

  /** What she says where a printed line has a place for her words. */
  const OWN = "Show both visits before we print";

  it("goes on where the repair did not hold: told, closed and looked at once more, with both looks kept", () => {
    const place = tidewell();
    const lived =
      "answered: 2026-03-01T10:05\nput-right: Refunded it\ntold-customer: 2026-03-03\nbroke: charge-twice\n";
    place.write(FILE, place.read(FILE).replace("elsewhere:", `${lived}elsewhere:`));
    place.git("commit", "--quiet", "--all", "--message", "What is known");
    const mend = ["amend", GOAL, "--complaint", COMPLAINT, "--because", "no line for it", "--always"];
    expect(place.score(...mend, "own-line=Write it on its own line", at("2026-03-02T09:00")).code).toBe(0);
    recorded(place, "complaint", "close", COMPLAINT, at("2026-03-03T09:30"));
    /** The state and the line to paste, which is the same in everything that tells it. */
    const told = (day: string): readonly [state: string, line: string] => {
      const read = (...args: string[]) =>
        JSON.parse(place.score("--json", ...args, at(`${day}T09:30`)).stdout);
      const shown = read("complaint", "show", COMPLAINT);
      const { complaints, cameBack, checks } = read("status");
      const listed = read("complaint", "list").complaints.map((one: Step) => one.next);
      const waits = [...listed, ...complaints, ...cameBack, ...checks].map(({ command }) => command);
      expect(waits).toEqual([shown.next.command, shown.next.command]);
      return [shown.state, shown.next.command];
    };
    /** Pastes a line with words of her own where it has a place for them; returns what it printed, the next line at its end. */
    const paste = (day: string, printed: string): string => {
      const line = printed.replace(/"(?:what|how|it came back:) [^"]*"/g, `"${OWN}"`);
      const words = (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ""));
      const done = place.score(...words, at(`${day}T10:00`));
      expect([line, done.stderr, done.code]).toEqual([line, "", 0]);
      return done.stdout;
    };
    const lastLine = (printed: string): string => printed.trimEnd().split("\n").at(-1)?.trim() ?? "";
    const [state, look] = told("2026-04-28");
    expect(state).toBe("closed");
    const back = paste("2026-04-28", look.replace(" yes ", " no "));
    expect(back).toContain("(came back)");
    const refused = place.score("complaint", "close", COMPLAINT, at("2026-04-28T11:00"));
    expect([refused.code, refused.stderr.includes(lastLine(back))]).toEqual([2, true]);
    expect(paste("2026-04-28", lastLine(back))).toContain("Recorded as");
    const [again, tell] = told("2026-04-29");
    expect(again).toBe("amended");
    const heard = paste("2026-04-29", tell);
    expect(heard).toMatch(/told-customer was: 2026-03-03\n +now: 2026-04-29\n/);
    expect(paste("2026-04-29", lastLine(heard))).toMatch(/check-on was: 2026-04-28\n +now: 2026-06-24\n/);
    expect(paste("2026-06-24", look)).toContain("(held)");
    const shown = place.score("complaint", "show", COMPLAINT).stdout;
    expect(shown).toContain(`2026-04-28           the repair did not hold: ${OWN}\n`);
    expect(shown).toContain(`2026-06-24           the repair held: ${OWN}\n`);
    expect(place.score("status", at("2026-07-01T09:00")).stdout).toContain(
      "2 repairs (1 held, 1 came back)\n",
    );
    const log = place.score("log", "--complaint", "twice").stdout;
    expect(log.match(/held: looked at on \S+, .*: Show/g)).toEqual([
      "held: looked at on 2026-06-24, it had not come back: Show",
      "held: looked at on 2026-04-28, no, it did not hold: Show",
    ]);
  });

  it("says a step that was taken already, without a commit", () => {
    const place = tidewell();
    recorded(place, "complaint", "answer", COMPLAINT);
    const before = stateOf(place);
    const again = place.score("complaint", "answer", COMPLAINT, at("2026-03-07T09:00"));
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(again.stdout).toContain("says so already: nothing to change.");
    expect(stateOf(place)).toBe(before);
  });

  it("keeps what was said unless it is to be overwritten, and shows both", () => {
    const place = tidewell();
    recorded(place, "complaint", "put-right", COMPLAINT, "Refunded it");
    const before = stateOf(place);
    const refused = place.score("complaint", "put-right", COMPLAINT, "Refunded half");
    expect([refused.code, stateOf(place)]).toEqual([2, before]);
    expect(refused.stderr).toContain(
      `fix: score complaint put-right ${COMPLAINT} "Refunded half" --overwrite\n`,
    );
    const done = place.score("complaint", "put-right", COMPLAINT, "Refunded half", "--overwrite");
    expect(done.stdout).toContain("  put-right was: Refunded it\n            now: Refunded half\n");
    expect(place.git("log", "-1", "--format=%b")).toContain(
      "- put-right: Refunded it\n+ put-right: Refunded half\n",
    );
  });

  it("goes into one commit whole where it was written by hand and never committed", () => {
    const place = tidewell();
    place.write(
      "complaints/2026-03-04-by-hand.md",
      "---\r\nkind: near-miss\r\nreceived: 2026-03-04\r\n---\r\n\r\nNearly.\r\n",
    );
    const step = recorded(place, "complaint", "close", "by-hand", "--no-change", "It cannot happen again");
    expect(step.state).toBe("closed");
    expect(place.read(step.file)).toBe(
      "---\r\nkind: near-miss\r\nreceived: 2026-03-04\r\nno-change: It cannot happen again\r\nclosed: 2026-03-04\r\n---\r\n\r\nNearly.\r\n",
    );
  });

  it("is refused over hand edits, with the ways out and the words that were typed", () => {
    const place = tidewell();
    place.write(FILE, `${place.read(FILE)}\nMore.\n`);
    const before = stateOf(place);
    const done = place.score("complaint", "put-right", COMPLAINT, "Refunded it");
    expect([done.code, stateOf(place)]).toEqual([4, before]);
    expect(done.stderr).toMatch(/^score: git\/edited: complaints\/.+ has edits that are not committed/);
    expect(done.stderr).toContain(`then again: score complaint put-right ${COMPLAINT} "Refunded it"\n`);
    const kept = place.score("complaint", "put-right", COMPLAINT, "Refunded it", "--no-commit");
    expect([kept.code, place.read(FILE).includes("More."), place.read(FILE).includes("Refunded it")]).toEqual(
      [0, true, true],
    );
  });
});

describe("a step in the complaint book", () => {
  it("tells of a hook that formats the file", () => {
    const place = tidewell();
    place.write(".git/hooks/pre-commit", `#!/bin/sh\nprintf "\\n\\n" >>${FILE}; git add ${FILE}\n`);
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const done = place.score("complaint", "answer", COMPLAINT);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain(`A hook reformatted ${FILE} on the way`);
  });

  it("tells of an index that another Git holds in that moment, with the line for later", () => {
    const place = tidewell();
    place.write(".git/hooks/post-commit", "#!/bin/sh\ntouch .git/index.lock\n");
    place.run("chmod", ["+x", ".git/hooks/post-commit"]);
    const done = place.score("complaint", "answer", COMPLAINT);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain(`git reset -q -- ${FILE}`);
  });

  it("is refused where a new complaint is partly staged: what is staged would be lost", () => {
    const place = tidewell();
    const path = "complaints/2026-03-02-again.md";
    place.write(path, "---\nkind: complaint\nreceived: 2026-03-02\n---\n\nAgain.\n");
    place.git("add", path);
    place.write(path, "---\nkind: complaint\nreceived: 2026-03-02\n---\n\nAgain and again.\n");
    const before = stateOf(place);
    const done = place.score("complaint", "answer", "2026-03-02-again");
    expect([done.code, done.stderr.includes("git/partly-staged")]).toEqual([4, true]);
    expect(stateOf(place)).toBe(before);
  });
});

describe("score complaint close", () => {
  it("refuses what nothing was decided after, with the lines that do it", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score("complaint", "close", COMPLAINT);
    expect([done.code, stateOf(place)]).toEqual([2, before]);
    expect(done.stderr).toContain(`fix: score amend ${GOAL} --complaint ${COMPLAINT} --because `);
    expect(done.stderr).toContain(
      `score complaint close ${COMPLAINT} --no-change "why nothing changes" --told 2026-03-04\n`,
    );
  });

  it("refuses a complaint whose customer was not told, and takes that in the same step", () => {
    const place = tidewell();
    const close = ["complaint", "close", COMPLAINT, "--no-change", "They meant the shop next door"];
    const refused = place.score(...close);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      `score complaint close ${COMPLAINT} --no-change "They meant the shop next door" --told cannot-be-reached\n`,
    );
    const step = recorded(place, ...close, "--told", "asked-not-to");
    expect([step.state, step.changes.map(({ key }) => key)]).toEqual([
      "closed",
      ["told-customer", "no-change", "closed"],
    ]);
  });
});

describe("score complaint held", () => {
  it("writes beside the repair where an amendment is named, and says what comes after a no", () => {
    const place = tidewell();
    const amended = place.score("--json", "amend", GOAL, "--because", "x", "--always", "Ring first");
    const { id, files } = JSON.parse(amended.stdout) as { id: string; files: string[] };
    const held = ["complaint", "held", id, "no", "--because", "It happened again: twice"];
    const step = recorded(place, ...held, at("2026-04-04T09:00"));
    expect(step.file).toBe(files[1]?.replace(".md", ".held.md"));
    expect(place.read(step.file)).toBe(
      '---\non: 2026-04-04\nanswer: no\nbecause: "It happened again: twice"\n---\n',
    );
    expect(step.next?.command).toMatch(new RegExp(`^score amend ${GOAL} --because `));
    expect(place.git("log", "-1", "--format=%B")).not.toContain("Score-Amendment");
    expect(place.score("lint", step.file).code).toBe(0);
    expect(place.score(...held, at("2026-04-05T09:00")).stdout).toContain("says so already");
    const yes = recorded(
      place,
      "complaint",
      "held",
      id,
      "yes",
      "--because",
      "I looked closer",
      "--overwrite",
    );
    expect(yes.changes.map(({ key }) => key)).toEqual(["on", "answer", "because"]);
  });

  it("refuses a complaint that nothing was mended after, and an id that nothing has", () => {
    const place = tidewell();
    const mended = place.score("complaint", "held", COMPLAINT, "yes", "--because", "x");
    expect([mended.code, mended.stderr]).toEqual([
      2,
      expect.stringMatching(/^score: complaint\/nothing-mended: /),
    ]);
    const maybe = place.score("complaint", "held", COMPLAINT, "maybe", "--because", "x");
    expect(maybe.stderr).toContain('usage/choice: did it hold? Say yes or no, not "maybe"\n');
    const unknown = place.score("complaint", "held", "2026-03-01-billed-twise", "yes", "--because", "x");
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining(`did you mean "${COMPLAINT}"?`),
    ]);
  });
});

describe("score complaint list and show", () => {
  it("tell what is late first, in 80 columns, as JSON and line by line", () => {
    const place = workplace({
      ...tidewellFiles(),
      "complaints/2026-03-04-today.md": `---\nkind: complaint\nreceived: 2026-03-04T09:00\nseverity: safety\n---\n\n${"A long story. ".repeat(20)}\n`,
      "complaints/2026-03-02-nearly.md": `---\nkind: near-miss\nreceived: 2026-03-02\ngoal: ${GOAL}\nbroke: leave-unseen\n---\n\nNearly.\n`,
      "complaints/2026-03-02-thanks.md": `---\nkind: thanks\nreceived: 2026-03-02\ngoal: ${GOAL}\nkept: show-old-part\n---\n\nThank you.\n`,
      "complaints/2026-03-02-broken.md": "---\nkind: complaint\nreceived: soon\n---\n\nx\n",
    });
    const shown = place.score("complaint", "list");
    expect([shown.code, place.score("complaint", "show", "broken").code]).toEqual([3, 3]);
    expect(shown.stdout).toBe(`2026-03-01-billed-twice (open, 3 days)
  have-it-fixed-once
  I was charged for the second visit.
  now: no first reply yet; it was due on 2026-03-02 at 09:10
    score complaint answer 2026-03-01-billed-twice

2026-03-04-today (open, 8 hours, safety)
  no goal yet
  A long story. A long story. A long story. A long story. A long story. A long …
  next: they wait for a first reply
    score complaint answer 2026-03-04-today

2026-03-02-nearly (near miss, open, 2 days)
  have-it-fixed-once#leave-unseen
  Nearly.
  next: amend the score, so that it does not come back
    score amend have-it-fixed-once --complaint 2026-03-02-nearly --because "what happened, in one sentence" --never "what we never do"

2 complaints, 1 near miss; 1 overdue.
can't be read, and so not counted: complaints/2026-03-02-broken.md: "received"
is soon; expected a day such as 2026-11-20, or a day and time such as
2026-11-20T09:10
  score lint complaints/2026-03-02-broken.md
`);
    const json = JSON.parse(place.score("complaint", "list", "--all", "--goal", GOAL, "--json").stdout);
    expect(json.complaints.map((one: { id: string }) => one.id.slice(11))).toEqual([
      "billed-twice",
      "nearly",
      "thanks",
    ]);
    expect(json).toMatchObject({
      schema: "score.complaint-list/1",
      complaints: [
        {
          overdue: { what: "no-reply", due: "2026-03-02T09:10" },
          ageDays: 3,
          ageMinutes: 4830,
          putRight: null,
        },
        {},
        {},
      ],
      refused: [{ file: "complaints/2026-03-02-broken.md", code: "schema/date" }],
    });
    const lines = place
      .score("complaint", "list", "--format", "ndjson", "--kind", "thanks")
      .stdout.split("\n");
    expect([lines.length, JSON.parse(lines[0] ?? "").kept]).toEqual([3, "show-old-part"]);
    expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toMatchObject([
      { schema: "score.complaint-list/1", kind: "thanks" },
      { schema: "score.complaint-list/1", refused: { code: "schema/date" } },
    ]);
    const aged = (...flags: string[]): readonly string[] =>
      JSON.parse(place.score("complaint", "list", "--json", ...flags).stdout).complaints.map(
        (one: { id: string }) => one.id.slice(11),
      );
    expect(aged("--older-than", "2d")).toEqual(["billed-twice", "nearly"]);
    expect(aged("--newer-than", "2d")).toEqual(["today"]);
    expect(aged("--older-than", "1w")).toEqual([]);
    expect(aged("--older-than", "8h", "--newer-than", "3 days", "--all")).toEqual([
      "today",
      "nearly",
      "thanks",
    ]);
    const bare = place.score("complaint", "list", "--goal", GOAL, "--older-than", "long");
    expect([bare.code, bare.stderr]).toEqual([
      2,
      expect.stringContaining(`fix: score complaint list --goal ${GOAL} --older-than 30d\n`),
    ]);
    const held = place.score("complaint", "list", "--state", "held");
    expect([held.code, held.stdout]).toEqual([
      3,
      expect.stringMatching(/^can't be read, and so not counted/),
    ]);
    place.run("ln", ["-sf", "../promise.md", "complaints/2026-03-02-broken.md"]);
    expect(place.score("complaint", "list", "--state", "held").code).toBe(3);
  });

  it("tell what is late before what is graver, and what is older", () => {
    const waiting = (day: string, ...lines: string[]): string =>
      `---\nkind: complaint\nreceived: ${day}\n${lines.join("\n")}\n---\n\nx\n`;
    const answered = "answered: 2026-02-01";
    const place = workplace({
      ...tidewellFiles(),
      "complaints/2026-01-01-old.md": waiting("2026-01-01", answered),
      "complaints/2026-02-01-grave.md": waiting("2026-02-01", "severity: safety", answered),
      "complaints/2026-03-01-mended.md": waiting(
        ...(["2026-02-20", answered, "put-right: x", "told-customer: 2026-03-01"] as const),
        ...["amendments: [a-1234567a]", "closed: 2026-03-01", "check-on: 2026-03-03"],
      ),
      [`repairs/${GOAL}/2026-02-25-a-1234567a.md`]: `---\nid: a-1234567a\ngoal: ${GOAL}\nkind: mend\non: 2026-02-25\nby: Dana\nbecause: x\n---\n`,
      "complaints/2026-03-04-asked.md": waiting("2026-03-04T17:00"),
      [`repairs/${GOAL}/2026-03-01-a-1234567a.md`]: `---\nid: a-1234567a\ngoal: ${GOAL}\nkind: mend\non: 2026-03-01\nby: D\nbecause: x\n---\n`,
    });
    const { complaints } = JSON.parse(place.score("complaint", "list", "--json").stdout);
    expect(
      complaints.map((one: { id: string; overdue: object | null }) => [
        one.id.slice(11),
        one.overdue !== null,
      ]),
    ).toEqual([
      ["billed-twice", true],
      ["mended", true],
      ["grave", false],
      ["old", false],
      ["asked", false],
    ]);
  });

  it("tell one of them by the end of its id, and name those that could be meant", () => {
    const place = tidewell();
    const shown = JSON.parse(place.score("complaint", "show", "twice", "--json").stdout);
    expect(shown).toMatchObject({
      schema: "score.complaint/1",
      id: COMPLAINT,
      text: ["I was charged for the second visit."],
      story: [{ what: "received", when: "2026-03-01T09:10", words: "phone" }],
      next: { command: `score complaint answer ${COMPLAINT}` },
    });
    place.write(
      "complaints/2026-03-02-seen-twice.md",
      "---\nkind: near-miss\nreceived: 2026-03-02\n---\n\nTwice.\n",
    );
    const done = place.score("complaint", "show", "twice");
    expect([done.code, done.stderr]).toEqual([
      2,
      expect.stringContaining("score complaint show 2026-03-02-seen-twice"),
    ]);
  });
});
