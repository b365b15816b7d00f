import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository, type Workplace, workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { type Answer, CTRL_C, DOWN, ENTER, ESCAPE, pty, talk } from "../helpers/terminal.ts";
import { copyOf, tidewellFiles } from "../helpers/tidewell.ts";

const FILES = {
  ...tidewellFiles(),
  "prices.md": "We may change a price that was said yes to.\n\nWorn parts stay with us.\n",
};

let base: Workplace | undefined;

function shop(): Workplace {
  base ??= repository(FILES);
  return copyOf(base);
}

const DECISION = "decisions/2026-03-04-prices.md";

/** A question that waits for its answer. */
const ASKED = "● I can't say yet";

/** Keys that answer a question: down to the answer, and what is said of it. */
const keeps = `${DOWN}${ENTER}`;
const breaks = `${DOWN}${DOWN}${ENTER}`;

describe.skipIf(pty === undefined)("score lens on a terminal", () => {
  it("asks about each clause, shows the verdict, and keeps the decision", async () => {
    const place = shop();
    const answers: readonly Answer[] = [
      [ASKED, breaks],
      ["What would it break, and for whom?", `They said yes to another price${ENTER}`],
      [ASKED, keeps],
      ["How does it keep it?", ENTER],
      [ASKED, keeps],
      ["How does it keep it?", `We show them${ENTER}`],
      ["Shall this decision be kept under decisions/?", ENTER],
    ];
    const { code, text } = await talk(place, ["lens", "prices.md", "--by", "Asha"], answers);
    expect(code).toBe(1);
    expect(text).toContain(`Kept in ${DECISION} in commit `);
    expect(place.read(DECISION)).toContain("answer: breaks, why: They said yes to another price }");
    expect(place.git("log", "-1", "--format=%s")).toBe(
      "decision(2026-03-04-prices): back to the drawing board\n",
    );
    expect(place.score("status").stdout).not.toContain("Answers that are not recorded");
  });

  it("leaves open what Enter alone was said to, and goes back with Escape", async () => {
    const place = shop();
    const { code, text } = await talk(
      place,
      ["lens", "prices.md"],
      [
        [ASKED, keeps],
        ["How does it keep it?", ENTER],
        [ASKED, ESCAPE],
        ["How does it keep it?", `With their yes${ENTER}`],
        [ASKED, ENTER],
        [ASKED, ENTER],
      ],
    );
    expect([code, text.includes("No verdict yet: 2 questions are open.")]).toEqual([1, true]);
    expect(text).not.toContain("kept under decisions/?");
  });

  it("goes on where somebody stopped, and status tells of it", async () => {
    const place = shop();
    const first = await talk(
      place,
      ["lens", "prices.md"],
      [
        [ASKED, breaks],
        ["What would it break, and for whom?", `Trust${ENTER}`],
        [ASKED, CTRL_C],
      ],
    );
    expect([first.code, first.text.includes("your answers are kept")]).toEqual([130, true]);
    expect(place.score("status").stdout).toContain("score lens prices.md");
    const second = await talk(
      place,
      ["lens", "prices.md"],
      [
        ["There are answers that were not recorded yet", ENTER],
        [ASKED, keeps],
        ["How does it keep it?", ENTER],
        [ASKED, keeps],
        ["How does it keep it?", ENTER],
        ["Shall this decision be kept", ENTER],
      ],
    );
    expect(second.code).toBe(1);
    expect(place.read(DECISION)).toContain("answer: breaks, why: Trust }");
  });

  it("gives the answers back as YAML where they can't be recorded", async () => {
    const place = shop();
    hook(place, "commit-msg", "exit 1");
    const { code, text } = await talk(
      place,
      ["lens", "prices.md", "--record"],
      [
        [ASKED, breaks],
        ["What would it break, and for whom?", `Trust${ENTER}`],
        [ASKED, keeps],
        ["How does it keep it?", ENTER],
        [ASKED, keeps],
        ["How does it keep it?", ENTER],
      ],
    );
    expect(code).toBe(5);
    expect(text).toContain("why: Trust");
    expect(text).toContain("score lens prices.md --answers answers.yaml --record");
    expect(existsSync(join(place.path, DECISION))).toBe(false);
    const yaml = text
      .split("\n")
      .flatMap((line) => /^ {2}\| (.*?)\r?$/.exec(line)?.[1] ?? [])
      .join("\n");
    place.write("answers.yaml", yaml.slice(yaml.indexOf("# prices.md")));
    const again = place.score("lens", "prices.md", "--answers", "answers.yaml");
    expect([again.code, again.stdout.includes("Back to the drawing board.")]).toEqual([1, true]);
  });

  it("asks a person even where no word is shared, and without Git", async () => {
    const place = workplace({ ...FILES, "kettle.md": "The kettle is replaced.\n" });
    const yes: readonly Answer[] = [["Have you held it against all of them yourself", "y"]];
    const { code, text } = await talk(place, ["lens", "kettle.md"], yes);
    expect([code, text.includes("Proceed:")]).toEqual([0, true]);
  });
});
