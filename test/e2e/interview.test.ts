import { existsSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { amendWith } from "../helpers/killed.ts";
import { workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { type Answer, CTRL_C, CTRL_U, DOWN, ENTER, ESCAPE, pty, talk, UP } from "../helpers/terminal.ts";
import { GOAL, stateOf, tidewell } from "../helpers/tidewell.ts";

const NOBODY = { GIT_CONFIG_GLOBAL: "/dev/null" };

/** The whole interview, up to a question. */
const WHOLE: readonly Answer[] = [
  ["What do people call your business?", ENTER],
  ["Which country are your addresses", ENTER],
  ["What do customers already thank you for?", `You came on a Sunday: thank you!${ENTER}`],
  ["What do you promise them, in one sentence?", `Warm by tonight: or the truth.${ENTER}`],
  ["Whom do you promise it?", `people with a leak${ENTER}`],
  ["One thing a customer is trying to achieve", `Be *warm* #1${ENTER}`],
  ["How must it feel for them when it goes well?", `Safe.${ENTER}`],
  ["What do you never do there?", `Leave: a cold house${ENTER}`],
  ["Which business is most like yours?", `${DOWN}${DOWN}${ENTER}`],
  ["Have it fixed once", ENTER],
  ["Know the price before I say yes", `${DOWN}${ENTER}`],
  ["How would your customer say it?", `${"\u0015"}Know it *all* first${ENTER}`],
  ["Not waste my day waiting", `${DOWN}${DOWN}${ENTER}`],
  ["Stop the water now", `${DOWN}${DOWN}${DOWN}${ENTER}`],
  ["Trust a stranger in my home", ENTER],
  ["Shall every change be checked when it is shared?", `${DOWN}${ENTER}`],
  ["Look over the words before each new version", `y`],
  ["Whose name goes under the repairs?", `Asha${ENTER}`],
];

describe.skipIf(pty === undefined)("score init on a terminal", () => {
  it("asks for the whole score, beginning with the music that is there", async () => {
    const place = workplace();
    const { code, text } = await talk(place, ["init", "tidewell-heating"], WHOLE, {
      ...NOBODY,
      LC_ALL: "de_DE.UTF-8",
    });
    expect(text).toContain("Committed as ");
    expect(text).toContain("for example: The price you heard is the price you pay.");
    expect(code).toBe(0);
    const inside = (path: string): string => place.read(`tidewell-heating/${path}`);
    const front = (path: string): Record<string, unknown> =>
      parse(/^---\n([\s\S]*?)\n---\n/.exec(inside(path))?.[1] ?? "");
    expect(parse(inside("score.yaml"))).toMatchObject({ name: "Tidewell Heating", country: "DE" });
    expect(readdirSync(`${place.path}/tidewell-heating/goals`).sort()).toEqual([
      "be-warm-1.md",
      "have-it-fixed-once.md",
      "know-it-all-first.md",
      "not-waste-my-day-waiting.md",
      "trust-a-stranger-in-my-home.md",
    ]);
    expect(front("goals/have-it-fixed-once.md")).not.toHaveProperty("borrowed");
    expect(front("goals/know-it-all-first.md")).toMatchObject({ goal: "Know it *all* first", owner: "Asha" });
    expect(inside("goals/know-it-all-first.md")).toContain("\n# Know it \\*all\\* first\n");
    expect(front("goals/not-waste-my-day-waiting.md")).toMatchObject({ borrowed: "trades" });
    expect(front("goals/be-warm-1.md")).toMatchObject({
      goal: "Be *warm* #1",
      never: { "leave-cold-house": "Leave: a cold house" },
    });
    expect(front("promise.md")).toMatchObject({
      promise: "Warm by tonight: or the truth.",
      for: "people with a leak",
    });
    expect(inside("complaints/2026-03-04-what-we-are-thanked-for.md")).toContain(
      "\n\nYou came on a Sunday: thank you!\n",
    );
    expect(existsSync(`${place.path}/tidewell-heating/.github/workflows/score.yml`)).toBe(true);
    expect(existsSync(`${place.path}/tidewell-heating/.git/hooks/pre-commit`)).toBe(true);
    expect(place.git("-C", "tidewell-heating", "log", "--format=%an <%ae>")).toBe(
      "Asha <asha@score.invalid>\n",
    );
    expect(place.git("-C", "tidewell-heating", "status", "--porcelain")).toBe("");
    const lint = JSON.parse(place.score("lint", "--json", "tidewell-heating").stdout) as {
      errors: number;
      refused: unknown[];
      findings: { rule: string; file: string }[];
    };
    const unwanted = lint.findings.filter(({ rule }) => /title|frontmatter|schema|promise|link/.test(rule));
    expect([lint.refused, unwanted]).toEqual([[], []]);
  });

  it("takes a question that is left empty for one that is skipped", async () => {
    const place = workplace();
    const { code } = await talk(
      place,
      ["init", "--name", "T", "--template", "blank", "--ci", "none", "--hook"],
      [
        ["Which country are your addresses", ENTER],
        ["What do customers already thank you for?", ENTER],
        ["What do you promise them", ENTER],
        ["Whom do you promise it?", ENTER],
        ["One thing a customer is trying to achieve", ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(place.git("status", "--porcelain")).toBe("");
    expect(readdirSync(`${place.path}/complaints`)).toEqual(["README.md"]);
  });

  it.each(WHOLE.map(([question], at) => [question, at] as const).filter((_, at) => [0, 8, 17].includes(at)))(
    "I8: Ctrl-C at %j is 130, and nothing was written",
    async (question, at) => {
      const place = workplace();
      const { code, text } = await talk(place, ["init"], [...WHOLE.slice(0, at), [question, CTRL_C]], NOBODY);
      expect(code).toBe(130);
      expect(text).toMatch(/stopped; nothing was (?:written|recorded)/);
      expect(readdirSync(place.path)).toEqual([]);
    },
  );

  it.each([
    [["--yes"], {}],
    [[], { CI: "1" }],
    [[], { CI: "true" }],
    [["--json"], {}],
  ])("asks nothing with %j and %j", async (args, env) => {
    const place = workplace();
    const { code, text } = await talk(place, ["init", ...args], [], env);
    expect(code).toBe(0);
    expect(text).not.toContain("?");
    expect(existsSync(`${place.path}/score.yaml`)).toBe(true);
  });

  it("asks nobody for a name in CI, where nobody can answer", async () => {
    const place = workplace();
    const { code } = await talk(place, ["init"], [], { ...NOBODY, CI: "1" });
    expect([code, readdirSync(place.path)]).toEqual([4, []]);
  });

  it("asks again where words are needed, would be personal, or where no file could have the name", async () => {
    const place = workplace();
    const answers = WHOLE.flatMap(([question, keys]): Answer[] => {
      if (question.startsWith("Whose name"))
        return [
          [question, `  ${ENTER}`],
          ["Some words are needed here.", `Asha${ENTER}`],
        ];
      if (question.startsWith("Which country"))
        return [
          [question, `Germny${ENTER}`],
          ["Is it Germany?", `${CTRL_U}Germany${ENTER}`],
        ];
      if (question.startsWith("Whom do"))
        return [
          [question, `people at Hauptstraße 12${ENTER}`],
          ["looks like", `${CTRL_U}people with a leak${ENTER}`],
        ];
      if (question.startsWith("One thing"))
        return [
          [question, `CON${ENTER}`],
          ["No file can have that name.", `${"\u0015"}Be warm${ENTER}`],
        ];
      if (question.startsWith("How would"))
        return [
          [question, `${"\u0015"}Be warm!${ENTER}`],
          ["Another goal has these words.", ` all day${ENTER}`],
        ];
      return [[question, keys]];
    });
    const { code } = await talk(place, ["init"], answers, NOBODY);
    expect(code).toBe(0);
    const goals = readdirSync(`${place.path}/goals`);
    expect(goals).toContain("be-warm.md");
    expect(goals).toContain("be-warm-all-day.md");
  });

  it("offers a name that Enter takes, and that what is typed replaces", async () => {
    const offered = workplace();
    const enter = WHOLE.map(
      ([question, keys]): Answer => [
        question,
        question === "What do people call your business?" ? ENTER : keys,
      ],
    );
    expect((await talk(offered, ["init"], enter, NOBODY)).code).toBe(0);
    expect(offered.read("score.yaml")).toContain("name: Work\n");
    const typed = workplace();
    const replaced = WHOLE.map(
      ([question, keys]): Answer => [
        question,
        question === "What do people call your business?" ? `Marta's Café${ENTER}` : keys,
      ],
    );
    expect((await talk(typed, ["init"], replaced, NOBODY)).code).toBe(0);
    expect(typed.read("score.yaml")).toContain("name: Marta's Café\n");
  });

  it("goes back with < and with Escape, and offers the earlier answer", async () => {
    const place = workplace();
    const answers = WHOLE.flatMap(([question, keys]): Answer[] => {
      if (question.startsWith("Which country"))
        return [
          [question, `<${ENTER}`],
          ["What do people call your business?", `Work < Play <${ENTER}`],
          ["Is the < one of your words?", ENTER],
          [question, keys],
        ];
      if (question.startsWith("Whom do you"))
        return [
          [question, `<${ENTER}`],
          ["Warm by tonight: or the truth.", `<${ENTER}`],
          ["You came on a Sunday: thank you!", ENTER],
          ["Warm by tonight: or the truth.", ` At once.${ENTER}`],
          [question, `people with a lek`],
          ["people with a lek", ESCAPE],
          ["Warm by tonight: or the truth. At once.", ENTER],
          [question, `people with a leak${ENTER}`],
        ];
      if (question === "Trust a stranger in my home")
        return [
          [question, `<${ENTER}`],
          ["Stop the water now", "<"],
          ["Not waste my day waiting", `${UP}${ENTER}`],
          ["How would your customer say it?", `Wait less${ENTER}`],
          // A question more before it: it is "not us" all the same.
          ["Stop the water now", ENTER],
          [question, keys],
        ];
      return [[question, keys]];
    });
    const { code } = await talk(place, ["init"], answers, NOBODY);
    expect(code).toBe(0);
    expect(place.read("score.yaml")).toContain("name: Work < Play <\n");
    expect(place.read("promise.md")).toContain("Warm by tonight: or the truth. At once.");
    const goals = readdirSync(`${place.path}/goals`);
    expect(goals).toContain("wait-less.md");
    expect(goals).not.toContain("stop-the-water-now.md");
  });

  it("keeps every answer through Ctrl-C, the half one too, and goes on with them", async () => {
    const place = workplace();
    const at = WHOLE.findIndex(([question]) => question.startsWith("Whom do"));
    const half: readonly Answer[] = [
      ["Whom do you promise it?", "people wi"],
      ["people wi", CTRL_C],
    ];
    const left = await talk(place, ["init"], [...WHOLE.slice(0, at), ...half], NOBODY);
    expect([left.code, readdirSync(place.path)]).toEqual([130, []]);
    expect(left.text).toContain("your answers are kept");
    const kept = `${place.env["HOME"]}/.local/state/score/interviews.json`;
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    const on: readonly Answer[] = [
      ["not recorded yet", ENTER],
      ["people wi", `th a leak${ENTER}`],
    ];
    const { code } = await talk(place, ["init"], [...on, ...WHOLE.slice(at + 1)], NOBODY);
    expect([code, existsSync(kept)]).toEqual([0, false]);
    const promise = place.read("promise.md");
    expect(promise).toContain("for: people with a leak\n");
    expect(promise).toContain("Warm by tonight: or the truth.");
  });

  it("does not ask about a template's goal that was said in the same words already", async () => {
    const place = workplace();
    const answers = WHOLE.flatMap(([question, keys]): Answer[] => {
      if (question === "Have it fixed once") return [];
      return [question.startsWith("One thing") ? [question, `Have it fixed once${ENTER}`] : [question, keys]];
    });
    const { code } = await talk(place, ["init"], answers, NOBODY);
    expect(code).toBe(0);
    expect(place.read("goals/have-it-fixed-once.md")).toContain("Leave: a cold house");
  });
});

describe.skipIf(pty === undefined)("score complaint add on a terminal", () => {
  it("goes back with < and Escape, keeps the answers through Ctrl-C, and goes on with them", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const GOALS = "What were they trying to achieve?";
    const left = await talk(
      place,
      ["complaint", "add"],
      [
        ["What happened, in their words?", `Cold cofee${ENTER}`],
        [GOALS, ESCAPE],
        ["Cold cofee", `\u007f\u007ffee${ENTER}`],
        [GOALS, `<${ENTER}`],
        ["Cold coffee", ENTER],
        [GOALS, `${DOWN}${ENTER}`],
        ["What was broken?", CTRL_C],
      ],
    );
    expect([left.code, stateOf(place)]).toEqual([130, before]);
    expect(left.text).toContain("your answers are kept");
    const looked = await talk(place, ["complaint", "add"], [["go on with “Cold coffee”", CTRL_C]]);
    expect(looked.text.replace(/\s+/g, " ")).toContain("and the earlier answers are kept");
    const { code, text } = await talk(
      place,
      ["complaint", "add"],
      [
        ["go on with “Cold coffee”", ENTER],
        ["What was broken?", ESCAPE],
        [GOALS, ENTER],
        ["What was broken?", ENTER],
      ],
    );
    expect([code, existsSync(`${place.path}/.git/score/interviews.json`)]).toEqual([0, false]);
    expect(text).toContain("type < or press Escape");
    const written = place.read("complaints/2026-03-04-cold-coffee.md");
    expect(written).toContain("\nCold coffee\n");
    expect(written).toContain(`goal: ${GOAL}\n`);
    expect(written).not.toContain("broke:");
  });

  it("asks in plain lines where the terminal knows no cursor, with the same ways back and out", async () => {
    const place = tidewell();
    const dumb = { TERM: "dumb" };
    const GOALS = "What were they trying to achieve?";
    const left = await talk(
      place,
      ["complaint", "add"],
      [
        ["What happened, in their words?", `Cold cofee${ENTER}`],
        [GOALS, `<${ENTER}`],
        ["Enter keeps that", `Cold coffee${ENTER}`],
        [GOALS, `1${ENTER}`],
        ["What was broken?", CTRL_C],
      ],
      dumb,
    );
    expect([left.code, left.raw.includes("\u001b")]).toEqual([130, false]);
    expect(left.text).toContain("your answers are kept");
    const { code, raw } = await talk(
      place,
      ["complaint", "add"],
      [
        ["go on with “Cold coffee”", ENTER],
        ["What was broken?", `3${ENTER}`],
      ],
      dumb,
    );
    expect([code, raw.includes("\u001b")]).toEqual([0, false]);
    const written = place.read("complaints/2026-03-04-cold-coffee.md");
    expect(written).toContain(`goal: ${GOAL}\nbroke: charge-twice\n`);
  });

  it("takes a pasted page of 20 kB at once, whole", async () => {
    const place = tidewell();
    const page = `${"The soup was cold and nobody came to look. ".repeat(480)}In the end we left`;
    const { code } = await talk(
      place,
      ["complaint", "add", "--slug", "cold"],
      [
        ["What happened, in their words?", `\u001b[200~${page}\u001b[201~`],
        ["In the end we left", ENTER],
        ["What were they trying to achieve?", ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(place.read("complaints/2026-03-04-cold.md").replace(/\s+/g, " ")).toContain(page);
  });

  it("says before the first question what would be refused after the last", async () => {
    const interrupted = tidewell();
    hook(interrupted, "pre-commit", "kill -9 $(awk '{print $4}' /proc/$PPID/stat)");
    amendWith(interrupted);
    const merging = tidewell();
    merging.write(".git/MERGE_HEAD", merging.git("rev-parse", "HEAD"));
    for (const [place, words, code] of [
      [interrupted, ["complaint", "add"], 6],
      [merging, ["near-miss", "add"], 4],
      [tidewell(), ["thanks", "add", "--slug", "Not a slug"], 2],
    ] as const) {
      const refused = await talk(place, words, []);
      expect([refused.code, refused.text]).toEqual([code, expect.not.stringContaining("?")]);
    }
  });

  it("keeps the answers where a hook refuses, and asks again for words that may not stand", async () => {
    const place = tidewell();
    hook(place, "pre-commit", "exit 1");
    const before = stateOf(place);
    const refused = await talk(
      place,
      ["near-miss", "add"],
      [
        ["What nearly happened?", `Ring anna@gmail.com${ENTER}`],
        ["looks like an e-mail address", `${CTRL_U}Cold coffee${ENTER}`],
        ["What were they trying to achieve?", ENTER],
      ],
    );
    expect([refused.code, stateOf(place)]).toEqual([5, before]);
    const said = refused.text.replace(/\s+/g, " ");
    expect(said).toContain("your answers are kept");
    expect(said).toContain("then: the same command goes on where you were");
    expect(said).toContain("or in one line: score near-miss add -- ");
    hook(place, "pre-commit", "exit 0");
    const { code } = await talk(
      place,
      ["near-miss", "add"],
      [
        ["go on with “Cold coffee”", ENTER],
        ["What were they trying to achieve?", ENTER],
      ],
    );
    expect([code, existsSync(`${place.path}/.git/score/interviews.json`)]).toEqual([0, false]);
  });
});
