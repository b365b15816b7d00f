import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Terminal } from "../../src/adapters/clack-prompter.ts";
import { createPlainPrompter } from "../../src/adapters/plain-prompter.ts";
import type { Prompter } from "../../src/adapters/prompter.ts";
import { WentBack } from "../../src/adapters/went-back.ts";

/** Asks with lines that are typed one after the other, each when it is waited for; returns the answer and what was shown. */
async function asked<Answer>(
  question: (ask: Prompter) => Promise<Answer>,
  ...lines: readonly string[]
): Promise<{ readonly answer: Answer | unknown; readonly shown: string }> {
  const left = [...lines];
  const keyboard = new PassThrough();
  let shown = "";
  let stop = (): void => undefined;
  const output = {
    columns: 60,
    write: (text: string) => {
      shown += text;
      if (!text.endsWith("> ")) return;
      const next = left.shift();
      if (next === undefined) setImmediate(() => stop());
      else keyboard.write(next);
    },
  };
  const ask = createPlainPrompter({
    output,
    keyboard,
    safe: (text: string) => text.replaceAll("\u001b", "^["),
    wrap: (text: string) => [text],
    onStop: (listener: () => void) => {
      stop = listener;
    },
  } as unknown as Terminal);
  const answer = await question(ask).catch((error: unknown) => error);
  return { answer, shown };
}

const CHOICES = [
  { value: "a", label: "the first" },
  { value: "b", label: "the second", hint: "so to say" },
] as const;

describe("on a terminal that knows no cursor", () => {
  it("a question for words shows what Enter takes, and asks again in words", async () => {
    const { answer, shown } = await asked(
      (ask) =>
        ask.text("Who?", { initial: "Dana", problemWith: (who) => (who === "x" ? "Not x." : undefined) }),
      "x\n",
      "\n",
    );
    expect([answer, shown]).toEqual(["Dana", "Who?\n  (Enter: Dana)\n> Not x.\n> "]);
  });

  it("what stands there already is kept by Enter, taken away by -, and replaced by words", async () => {
    const again = (ask: Prompter): Promise<string> => ask.text("Why?", { begun: "So" });
    for (const [typed, answer] of [
      ["\n", "So"],
      ["-\n", ""],
      ["Since\n", "Since"],
    ] as const)
      expect((await asked(again, typed)).answer).toBe(answer);
    const needed = await asked((ask) => ask.text("Why?", { begun: "So", required: true }), "-\n");
    expect(needed.answer).toBe("-");
  });

  it("pasted lines are one answer, which is said, and no key of an arrow stays in it", async () => {
    const { answer, shown } = await asked((ask) => ask.text("What?"), "one \u001b[Dtwo\nthree\r\n\nfour\n");
    expect([answer, shown]).toEqual([
      "one two three  four",
      "What?\n> Several lines came at once: they are one now.\n",
    ]);
  });

  it.each(["<\n", "\u001b\n"])("%j goes back, and stops nothing where there is no way back", async (keys) => {
    for (const question of [
      (ask: Prompter) => ask.text("What?", { canGoBack: true }),
      (ask: Prompter) => ask.choose("Which?", CHOICES, { canGoBack: true }),
      (ask: Prompter) => ask.confirm("Sure?", true, { canGoBack: true }),
    ])
      expect((await asked<unknown>(question, keys)).answer).toBeInstanceOf(WentBack);
    expect((await asked((ask) => ask.choose("Which?", CHOICES), keys, "2\n")).answer).toBe("b");
  });

  it("choices have numbers, and Enter takes one only where one is offered", async () => {
    const { answer, shown } = await asked((ask) => ask.choose("Which?", CHOICES), "\n", "3\n", "1.\n");
    expect([answer, shown]).toEqual([
      "a",
      "Which?\n  1. the first\n  2. the second (so to say)\n1-2> Type the number of one of them, 1 to 2.\n1-2> Type the number of one of them, 1 to 2.\n1-2> ",
    ]);
    const offered = await asked((ask) => ask.choose("Which?", CHOICES, { initial: "b" }), "\n");
    expect([offered.answer, offered.shown.endsWith("1-2 (Enter: 2)> ")]).toEqual(["b", true]);
  });

  it("yes and no are words, and leaving is an error of its own", async () => {
    const sure = (ask: Prompter): Promise<boolean> => ask.confirm("Sure?", true);
    expect((await asked(sure, "maybe\n", "n\n")).answer).toBe(false);
    expect((await asked(sure, "\n")).answer).toBe(true);
    expect((await asked(sure)).answer).toMatchObject({ kind: "interrupted" });
  });
});
