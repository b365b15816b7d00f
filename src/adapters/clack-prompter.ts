import * as clack from "@clack/prompts";
import { ScoreError } from "../core/errors.ts";
import type { Prompter } from "./prompter.ts";

/** Makes a prompter over @clack/prompts. Questions go to stderr's terminal; leaving is an error with its own exit code. */
export function createPrompter(output: NodeJS.WriteStream): Prompter {
  const to = { output };
  return {
    intro: (title) => clack.intro(title, to),
    say: (text) => clack.log.message(text, to),
    outro: (text) => clack.outro(text, to),
    text: async (question, options = {}) => {
      const { placeholder, initial, required = false, problemWith } = options;
      const answer = await clack.text({
        message: question,
        ...to,
        ...(placeholder !== undefined && { placeholder }),
        // Shown dimmed and taken by Enter: what is typed takes its place instead of standing behind it.
        ...(initial !== undefined && { placeholder: initial, defaultValue: initial }),
        validate: (value) => {
          const words = (value ?? "").trim() || (initial ?? "");
          if (words !== "") return problemWith?.(words);
          return required ? "Some words are needed here." : undefined;
        },
      });
      return (answered(answer) ?? "").trim();
    },
    choose: async (question, choices) => {
      const options = choices.map(({ value, label, hint }) => ({
        value,
        label,
        ...(hint !== undefined && { hint }),
      }));
      return answered(await clack.select({ message: question, ...to, options: options as never })) as never;
    },
    confirm: async (question, initial) =>
      answered(await clack.confirm({ message: question, initialValue: initial, ...to })),
  };
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (clack.isCancel(answer))
    throw new ScoreError("interrupted", "interrupted", "stopped; nothing was written", {
      hint: "the same command begins again",
    });
  return answer as Exclude<Answer, symbol>;
}
