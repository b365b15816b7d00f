import { describe, expect, it } from "vitest";
import { at, recorded } from "../helpers/complaints.ts";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { CTRL_C, DOWN, ENTER, pty, talk } from "../helpers/terminal.ts";
import {
  amend,
  copyOf,
  GOAL,
  stateOf,
  tidewell,
  tidewellFiles,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const GAP = [
  ...["voice", "add", "I read out what the till says.", "--from", "team"],
  ...["--about", `${GOAL}#charge-twice`, "--we-do", "The till has no line for it"],
];
const GAP_ID = "2026-03-04-read-till-says";
const GAP_FILE = `voices/${GAP_ID}.md`;

let heardOnce: Workplace | undefined;

/** A score with voices that disagree about one line, and an open gap about another. */
function heard(): Workplace {
  if (heardOnce === undefined) {
    heardOnce = tidewell();
    const about = ["--about", `${GOAL}#come-back-free`];
    const early = "Five days is too soon when the part comes from Italy.";
    recorded(heardOnce, "voice", "add", early, "--from", "supplier", ...about, "--stance", "against");
    const van = "They were back in three days, which I did not believe until I saw the van.";
    recorded(heardOnce, "voice", "add", van, "--from", "customer", ...about, "--stance", "for");
    recorded(heardOnce, ...GAP);
  }
  return copyOf(heardOnce);
}

function amended(place: Workplace): string {
  const done = amend(place, "--always", "free-line=Book a second visit on the free line", "--json");
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return (JSON.parse(done.stdout) as { id: string }).id;
}

interface Listed {
  readonly groups: readonly {
    readonly goal: string;
    readonly clause: string | null;
    readonly voices: readonly { readonly id: string; readonly answer: unknown; readonly open: boolean }[];
  }[];
}

function listed(place: Workplace, ...args: string[]): Listed["groups"] {
  const done = place.score("voice", "list", ...args, "--json");
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return (JSON.parse(done.stdout) as Listed).groups;
}

describe("score voice add", () => {
  it("writes the words and who spoke, as a commit of exactly that file, and leaves what is staged", () => {
    const place = tidewell();
    place.write("goals/know-the-price.md", `${place.read("goals/know-the-price.md")}\nStaged.\n`);
    place.git("add", "--all");
    const words = "  You came back,\nand nobody sighed.\n\n# twice  ";
    const step = recorded(
      place,
      "voice",
      "add",
      words,
      ...["--from", "customer", "--about", GOAL, "--stance", "for"],
    );
    expect(step).toMatchObject({ schema: "score.voice-add/1", id: "2026-03-04-came-back-nobody-sighed" });
    expect(place.read(step.file)).toBe(`---
from: customer
date: 2026-03-04
about: ${GOAL}
stance: for
---

You came back,
and nobody sighed.

\\# twice
`);
    expect(trailersOf(place)).toEqual(["Score-By: Dana Test"]);
    expect(place.git("status", "--porcelain")).toBe("M  goals/know-the-price.md\n");
    expect(place.score("lint", step.file).code).toBe(0);
  });

  it("takes the line that a gap is about as what we say, and says what answers it", () => {
    const place = tidewell();
    const done = place.score(...GAP);
    expect(done.stderr).toBe("");
    expect(done.stdout.replace(/[0-9a-f]{10}(?=\.)/, "0000000000")).toMatchInlineSnapshot(`
      "2026-03-04-read-till-says
        team, a gap: have-it-fixed-once#charge-twice
        I read out what the till says.
        we say: Never charge for a job we have to do twice
        we do:  The till has no line for it
      Written to voices/2026-03-04-read-till-says.md in commit 0000000000.
      Take it back with: score voice undo 2026-03-04-read-till-says
      Next: answer it: change what you say, or promise what you will do
        score amend have-it-fixed-once --settles 2026-03-04-read-till-says --because "The till has no line for it"
            or name the amendment that has answered it already
        score voice settle 2026-03-04-read-till-says a-…
      "
    `);
    expect(place.read(GAP_FILE)).toContain(
      "stance: gap\nwe-say: Never charge for a job we have to do twice\nwe-do: The till has no line for it\n---",
    );
  });

  it("takes the words from stdin and from an editor, and a day as people say it", () => {
    const place = tidewell();
    const facts = ["--from", "neighbour", "--about", "promise", "--stance", "against"];
    const piped = recorded(place, "voice", "add", "-", ...facts, "--date", "Monday", {
      input: "Vans at six.\r\n",
    });
    expect(place.read(piped.file)).toContain("from: neighbour\ndate: 2026-03-02\nabout: promise\n");
    const EDITOR = `printf 'They block the gate.\\n' | cat - "$1" > "$1.new" && mv "$1.new" "$1"; true`;
    const edited = recorded(place, "voice", "add", "--edit", ...facts, "--slug", "the-gate", {
      env: { EDITOR },
    });
    expect(place.read(edited.file)).toContain("---\n\nThey block the gate.\n");
    expect(edited.id).toBe("2026-03-04-the-gate");
  });

  it("tells of the same words of the same day", () => {
    const place = heard();
    const again = place.score(...GAP, "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ id: `${GAP_ID}-2`, sameWords: GAP_ID });
    expect(place.score(...GAP).stdout).toContain(`The same words stand in ${GAP_ID}`);
  });

  it("lets a word that is the clause of one goal stand for it, and writes any script", () => {
    const place = tidewell();
    const words = "Вони повернулися наступного дня.";
    const step = recorded(
      place,
      "voice",
      "add",
      words,
      ...["--from", "customer", "--about", "come-back-free", "--stance", "for"],
    );
    expect(step.id).toMatch(/^2026-03-04-[a-z0-9-]+$/);
    expect(place.read(step.file)).toContain(`about: ${GOAL}#come-back-free\n`);
    expect(place.read(step.file)).toContain(words);
  });

  it.each([
    [["voice", "add"], "voice/no-words", 'score voice add "what they said, in their words"'],
    [["voice", "add", "…"], "voice/no-words", ""],
    [
      ["voice", "add", "A word."],
      "voice/incomplete",
      `score voice add "A word." --from customer --about ${GOAL} --stance against`,
    ],
    [["voice", "add", "A word.", "--from", "tem", "--about", GOAL], "usage/choice", "--from team"],
    [
      ["voice", "add", "A word.", "--from", "team", "--about", `${GOAL}#charge-twic`, "--stance", "for"],
      "voice/unknown-clause",
      `--about ${GOAL}#charge-twice`,
    ],
    [
      ["voice", "add", "A word.", "--from", "team", "--about", "have-it-fixed", "--stance", "for"],
      "goal/unknown",
      `--about ${GOAL}`,
    ],
    [
      ["voice", "add", "A word.", "--from", "team", "--about", GOAL, "--stance", "for", "--we-do", "Other"],
      "voice/no-gap",
      "--stance gap",
    ],
    [
      ["voice", "add", "A word.", "--from", "team", "--about", GOAL, "--stance", "gap"],
      "voice/incomplete",
      "--we-say",
    ],
    [
      [
        "voice",
        "add",
        "A word.",
        "--from",
        "team",
        "--about",
        GOAL,
        "--stance",
        "for",
        "--date",
        "2027-01-01",
      ],
      "usage/moment-ahead",
      "--date 2026-03-04",
    ],
    [
      [
        "voice",
        "add",
        "A word.",
        "--from",
        "team",
        "--about",
        GOAL,
        "--stance",
        "for",
        "--slug",
        "Not A Slug",
      ],
      "voice/slug",
      "--slug slug",
    ],
    [["voice", "add", "A word.", "--edit"], "voice/words-twice", "score voice add --edit"],
  ])("%j is refused with the line that works, and nothing is written", (args, code, fix) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score(...(args as string[]));
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(`score: ${code}: `);
    expect(done.stderr).toContain(fix);
    expect(stateOf(place)).toBe(before);
  });

  it("gives words that were piped in back where they hold personal data, with a line that would do", () => {
    const place = tidewell();
    const before = stateOf(place);
    const facts = ["--from", "customer", "--about", GOAL, "--stance", "for"];
    const done = place.score("voice", "add", "-", ...facts, { input: "Ring me on 01632 960983." });
    expect(done.code).toBe(3);
    expect(done.stderr).toContain("privacy/personal-data");
    expect(done.stderr).toContain(`then again: score voice add --from customer --about ${GOAL} --stance for`);
    expect(stateOf(place)).toBe(before);
    const why = ["--allow-personal-data", "the number of our own van"];
    const step = recorded(place, "voice", "add", "-", ...facts, ...why, {
      input: "Ring me on 01632 960983.",
    });
    expect(place.read(step.file)).toContain("override: the number of our own van\n");
  });

  it("writes the file alone with --no-commit, with Git and without", () => {
    for (const place of [tidewell(), workplace(tidewellFiles())]) {
      const done = place.score(...GAP, "--no-commit");
      expect([done.code, done.stderr]).toEqual([0, ""]);
      expect(done.stdout).toContain(`Written to ${GAP_FILE}, not committed.`);
      expect(place.score("voice", "list", "--open").stdout).toContain(GAP_ID);
    }
  });
});

describe.skipIf(pty === undefined)("score voice add on a terminal", () => {
  it("asks for what is missing, and offers the line itself as what we say", async () => {
    const place = tidewell();
    const told = await talk(
      place,
      ["voice", "add", "I read out what the till says.", "--from", "team"],
      [
        ["What is it about", `${ENTER}`],
        ["Which line of it", `${DOWN}${DOWN}${DOWN}${ENTER}`],
        ["what is it to what you promise", `${DOWN}${DOWN}${ENTER}`],
        ["What do we say", ENTER],
        ["And what do we do", `The till has no line for it${ENTER}`],
      ],
    );
    expect(told.code).toBe(0);
    expect(place.read(GAP_FILE)).toContain(
      `from: team\ndate: 2026-03-04\nabout: ${GOAL}#charge-twice\nstance: gap\nwe-say: Never charge for a job we have to do twice\nwe-do: The till has no line for it\n`,
    );
  });

  it("keeps the answers of somebody who stops", async () => {
    const place = tidewell();
    const stopped = await talk(
      place,
      ["voice", "add"],
      [
        ["What did they say", `Vans at six.${ENTER}`],
        ["Who said it", CTRL_C],
      ],
    );
    expect(stopped.code).toBe(130);
    expect(stopped.text).toContain("your answers are kept");
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

describe("score voice list", () => {
  it("sets accounts that disagree beside each other, and shows a gap with what answers it", () => {
    const done = heard().score("voice", "list");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toMatchInlineSnapshot(`
      "have-it-fixed-once#come-back-free
        always: Come back free within 5 working days if it fails within a year

        for                                   | against
        customer, 2026-03-04                  | supplier, 2026-03-04
          They were back in three days, which |   Five days is too soon when the part
          I did not believe until I saw the   |   comes from Italy.
          van.                                |   2026-03-04-five-days-soon-part
          2026-03-04-back-three-days-believe  |

      have-it-fixed-once#charge-twice
        never: Charge for a job we have to do twice

        gap
        team, 2026-03-04 (open)
          we say: Never charge for a job we have to do twice
          we do:  The till has no line for it
          I read out what the till says.
          2026-03-04-read-till-says
          score amend have-it-fixed-once --settles 2026-03-04-read-till-says --because "The till has no line for it"
          score voice settle 2026-03-04-read-till-says a-…

      3 voices: 1 for, 1 against, 1 gap (1 open).
      "
    `);
  });

  it("lists what is asked for, as JSON and one to a line", () => {
    const place = heard();
    const ids = (...args: string[]) =>
      listed(place, ...args).flatMap(({ voices }) => voices.map(({ id }) => id.slice(11)));
    expect(ids(GOAL)).toHaveLength(3);
    expect(ids(`${GOAL}#charge-twice`)).toEqual(["read-till-says"]);
    expect(ids("know-the-price")).toEqual([]);
    expect(ids("--from", "supplier")).toEqual(["five-days-soon-part"]);
    expect(ids("--stance", "for")).toEqual(["back-three-days-believe"]);
    expect(ids("--open")).toEqual(["read-till-says"]);
    expect(ids("--since", "today")).toHaveLength(3);
    const lines = place.score("voice", "list", "--format", "ndjson").stdout.trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { schema: string }).schema)).toEqual(
      Array(3).fill("score.voice-list/1"),
    );
  });

  it("shows voices about a renamed goal under its name of today, and keeps those of a retired one", () => {
    const place = heard();
    expect(place.score("goal", "rename", GOAL, "fixed-once").code).toBe(0);
    expect(listed(place, "fixed-once").flatMap(({ voices }) => voices)).toHaveLength(3);
    expect(listed(place, GOAL)).toEqual(listed(place, "fixed-once"));
    expect(place.score("goal", "retire", "fixed-once", "--because", "We sold the vans").code).toBe(0);
    const gone = place.score("voice", "list", "fixed-once");
    expect([gone.code, gone.stderr]).toEqual([0, ""]);
    expect(gone.stdout).toContain("it is no line of the goal any more");
  });

  it("is kind where there is nothing, tells of what can't be read, and escapes what a file says", () => {
    const place = tidewell();
    expect(place.score("voice", "list").stdout).toContain("Nobody's voice is written down yet.");
    place.write("voices/2026-03-01-a.md", "---\nfrom: nobody\n---\n\nWords.\n");
    place.write(
      "voices/2026-03-02-b.md",
      `---\nfrom: team\ndate: 2026-03-02\nabout: ${GOAL}\nstance: for\n---\n\nRed \u001b[31m words.\n`,
    );
    const done = place.score("voice", "list");
    expect(done.code).toBe(3);
    expect(done.stdout).not.toContain("\u001b[31m");
    expect(done.stdout).toContain("words.");
    expect(done.stdout).toContain("can't be read, and so not counted: voices/2026-03-01-a.md");
  });

  it("shows the beginning of a letter with where the rest stands, on a narrow terminal as well", () => {
    const place = heard();
    const letter = "It was late. ".repeat(2000);
    recorded(place, "voice", "add", "-", ...["--from", "partner", "--about", GOAL, "--stance", "against"], {
      input: letter,
    });
    for (const COLUMNS of ["80", "45"]) {
      const { stdout } = place.score("voice", "list", { env: { COLUMNS } });
      expect(stdout.length).toBeLessThan(4_000);
      expect(stdout).toContain("(the rest: ");
    }
  });
});

describe("score voice settle", () => {
  it("names the amendment in the file of the gap, by one line of one commit, and takes it back", () => {
    const place = heard();
    const id = amended(place);
    const before = place.read(GAP_FILE);
    const step = recorded(place, "voice", "settle", "till-says", id);
    expect(step.changes).toEqual([{ key: "settled-by", before: null, after: id }]);
    expect(place.read(GAP_FILE)).toBe(
      before.replace("no line for it\n", `no line for it\nsettled-by: ${id}\n`),
    );
    expect(place.score("voice", "settle", "till-says", id).stdout).toContain("nothing to change");
    expect(place.score("voice", "list", "--open").stdout).toContain("Nobody said anything of this sort yet.");
    expect(place.score("voice", "list").stdout).toContain(`settled by: ${id} on 2026-03-04 (Dana Test)`);
    const undone = place.score("voice", "undo", "till-says");
    expect([undone.code, undone.stderr]).toEqual([0, ""]);
    expect(place.read(GAP_FILE)).toBe(before);
  });

  it("is open again once its amendment is taken back, and takes another one then", () => {
    const place = heard();
    const id = amended(place);
    recorded(place, "voice", "settle", "till-says", id);
    expect(place.score("revert", id, "--because", "It was the wrong line").code).toBe(0);
    expect(listed(place, "--open").flatMap(({ voices }) => voices)).toMatchObject([
      { answer: { state: "taken-back", amendment: id } },
    ]);
    const refused = place.score("voice", "settle", "till-says", id);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("voice/taken-back")]);
    const other = amended(place);
    recorded(place, "voice", "settle", "till-says", other);
    expect(place.read(GAP_FILE)).toContain(`settled-by: ${other}\n`);
  });

  it("refuses an unknown amendment, a voice that is no gap, and another answer beside one that stands", () => {
    const place = heard();
    const id = amended(place);
    recorded(place, "voice", "settle", "till-says", id);
    const other = JSON.parse(
      place.score("amend", GOAL, "--because", "And more", "--believe", "We believe in lines.", "--json")
        .stdout,
    ) as { id: string };
    const before = stateOf(place);
    const codes = [
      ["till-says", "a-00000000"],
      ["five-days-soon-part", id],
      ["till-says", other.id],
      ["nobody", id],
    ].map((args) => {
      const done = place.score("voice", "settle", ...args);
      return [done.code, /score: (?:voices\S+ )?([a-z/-]+):/.exec(done.stderr)?.[1]];
    });
    expect(codes).toEqual([
      [2, "voice/unknown-amendment"],
      [2, "voice/no-gap"],
      [2, "voice/said-otherwise"],
      [2, "voice/unknown"],
    ]);
    expect(stateOf(place)).toBe(before);
    recorded(place, "voice", "settle", "till-says", other.id, "--overwrite");
  });
});

describe("score amend --settles", () => {
  it("writes the answer into the gap in its own commit, which taking it back opens again", () => {
    const place = heard();
    const gap = place.read(GAP_FILE);
    const line = ["--settles", "till-says", "--always", "free-line=Book a second visit on the free line"];
    const done = amend(place, ...line, "--json");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    const { id, files } = JSON.parse(done.stdout) as { id: string; files: string[] };
    expect(touchedBy(place)).toEqual([...files].sort());
    expect(files).toContain(GAP_FILE);
    expect(place.read(GAP_FILE)).toBe(gap.replace("no line for it\n", `no line for it\nsettled-by: ${id}\n`));
    expect(listed(place, "--open")).toEqual([]);
    expect([place.score("verify").code, place.score("lint").code]).toEqual([0, 0]);
    const undo = place.score("voice", "undo", "till-says");
    expect([undo.code, undo.stderr]).toEqual([4, expect.stringContaining(`score revert ${id}`)]);
    expect(place.score("revert", id, "--because", "It was the wrong line").code).toBe(0);
    expect(listed(place, "--open").flatMap(({ voices }) => voices)).toMatchObject([{ id: GAP_ID }]);
    expect(amend(place, ...line).stdout).toContain(`It settles the gap of ${GAP_FILE}.`);
    expect(place.score("verify").code).toBe(0);
  });

  it("refuses what is no open gap, and a gap with edits of its own, and writes nothing", () => {
    const place = heard();
    const id = amended(place);
    const more = ["--believe", "We believe in lines."];
    const refused = (voice: string): string | undefined =>
      /score: (?:\S+: )?([a-z]+\/[a-z-]+): /.exec(amend(place, "--settles", voice, ...more).stderr)?.[1];
    const before = stateOf(place);
    expect(refused("five-days-soon-part")).toBe("voice/no-gap");
    expect(refused("nobody")).toBe("voice/unknown");
    expect(stateOf(place)).toBe(before);
    place.write(GAP_FILE, `${place.read(GAP_FILE)}\nMore.\n`);
    expect(refused("till-says")).toMatch(/^state|^git|edit/);
    place.git("checkout", "--quiet", "--", GAP_FILE);
    recorded(place, "voice", "settle", "till-says", id);
    expect(refused("till-says")).toBe("voice/said-otherwise");
  });

  it("is seen in a dry run, and goes over a rename as the rest of the amendment does", () => {
    const place = heard();
    const dry = amend(
      place,
      "--settles",
      "till-says",
      "--believe",
      "We believe in lines.",
      "--dry-run",
      "--json",
    );
    expect((JSON.parse(dry.stdout) as { files: string[] }).files).toContain(GAP_FILE);
    expect(place.git("status", "--porcelain")).toBe("");
    expect(place.score("goal", "rename", GOAL, "fixed-once").code).toBe(0);
    const done = place.score(
      "amend",
      "fixed-once",
      "--settles",
      GAP_ID,
      "--because",
      "No line",
      "--believe",
      "We believe in lines.",
    );
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(listed(place, "fixed-once", "--open")).toEqual([]);
  });
});

describe("score voice undo", () => {
  it("takes away what was written down by mistake, whatever else is staged, and shows it first", () => {
    const place = heard();
    place.write("notes.txt", "not mine\n");
    const before = stateOf(place);
    const looked = place.score("voice", "undo", "till-says", "--dry-run");
    expect(looked.stdout).toContain(`without it,\n  ${GAP_FILE} is gone again.`);
    expect(stateOf(place)).toBe(before);
    const done = place.score("voice", "undo", "till-says", "--json", at("2026-03-05T09:00"));
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(JSON.parse(done.stdout)).toMatchObject({
      schema: "score.voice-undo/1",
      id: GAP_ID,
      removed: true,
    });
    expect(place.git("status", "--porcelain")).toBe("?? notes.txt\n");
    expect(place.git("log", "-1", "--format=%b")).toContain("This reverts commit ");
  });
});

describe("an open gap", () => {
  const WORDS = "The till has no line for it (team, 2026-03-04,";

  it("is shown wherever its clause is, in text and as JSON", () => {
    const place = heard();
    const told = (...args: string[]) => {
      const { stdout } = place.score(...args);
      const json = JSON.parse(place.score("--json", ...args).stdout) as { openGaps: unknown };
      return [stdout.split("open gap").length - 1, stdout.includes(WORDS), json.openGaps];
    };
    const gap = [expect.objectContaining({ voice: GAP_ID, clause: "charge-twice", takenBack: null })];
    expect(told("show", GOAL)).toEqual([1, true, gap]);
    expect(told("blame", GOAL)).toEqual([1, true, gap]);
    expect(told("blame", `${GOAL}#charge-twice`)).toEqual([1, true, gap]);
    expect(told("blame", `${GOAL}#show-old-part`)).toEqual([0, false, []]);
    const broke = recorded(place, "near-miss", "add", "Nearly billed.", "--broke", `${GOAL}#charge-twice`);
    expect(told("complaint", "show", broke.id)).toEqual([1, true, gap]);
    const text = place.score("show", GOAL).stdout;
    expect(text.slice(text.indexOf("(charge-twice)"), text.indexOf("(leave-unseen)"))).toContain(
      "open gap: ",
    );
  });

  it("is told beside what slipped, and no more once an amendment settled it", () => {
    const place = heard();
    const id = amended(place);
    const goal = place.read(`goals/${GOAL}.md`);
    place.write(
      `goals/${GOAL}.md`,
      goal.replace("  charge-twice: Charge for a job we have to do twice\n", ""),
    );
    const drift = place.score("drift");
    expect([drift.code, drift.stdout]).toEqual([
      1,
      expect.stringContaining("open gap: The till has no line for it"),
    ]);
    const json = JSON.parse(place.score("drift", "--json").stdout) as { findings: { openGaps: unknown[] }[] };
    expect(json.findings[0]?.openGaps).toHaveLength(1);
    recorded(place, "voice", "settle", "till-says", id);
    expect(place.score("drift").stdout).not.toContain("open gap");
    for (const args of [
      ["show", GOAL],
      ["blame", GOAL],
    ])
      expect(place.score(...args).stdout).not.toContain("open gap");
  });

  it("about a goal as a whole stands at its top, and one about a line that is gone with it", () => {
    const place = heard();
    const whole = [
      "--from",
      "owner",
      "--about",
      GOAL,
      "--stance",
      "gap",
      "--we-say",
      "Once",
      "--we-do",
      "Twice",
    ];
    recorded(place, "voice", "add", "We come twice as often as not.", ...whole);
    const head = place.score("show", GOAL).stdout.split("\n\n");
    expect(head.slice(0, 2).join("\n")).toContain("open gap: Twice (owner, 2026-03-04,");
    expect(place.score("blame", GOAL).stdout.split("\n")[1]).toContain("open gap  Twice (owner");
    const id = ["amend", GOAL, "--because", "Nobody keeps it", "--retire", "charge-twice"];
    expect(place.score(...id).code).toBe(0);
    expect(place.score("show", GOAL).stdout).toContain("open gap: The till has no line for it");
  });
});
