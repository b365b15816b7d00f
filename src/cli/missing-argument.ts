import type { Command } from "commander";
import { ScoreError } from "../core/errors.ts";
import { typedLine } from "./typed-line.ts";

// What a line lacks, by the name of the argument, or by that of the command and its argument: a line that lists what it could be,
// or what stands for it.
const WAYS: Readonly<Record<string, string>> = {
  complaint: "score complaint list --all",
  goal: "score goal list",
  amendment: "score log --oneline",
  voice: "score voice list",
  rule: "score rules",
  answer: "<answer> yes\n<answer> no",
  "add words": '<words> "in the customer\'s words"',
  "put-right words": '<words> "what you did for them"',
};

/** Says which argument a line lacks, with the way to it; nothing where there is no better one than the help. */
export function missingArgument(command: Command, argv: readonly string[]): ScoreError | undefined {
  const { places } = typedLine(command, argv);
  const lacking = command.registeredArguments.find(
    (argument) => argument.required && !places.has(argument.name()),
  );
  const name = lacking?.name() ?? "";
  const hint = WAYS[`${command.name()} ${name}`] ?? WAYS[name];
  if (lacking === undefined || hint === undefined) return undefined;
  return new ScoreError("usage", "usage/missing-argument", `<${name}> is missing: ${lacking.description}`, {
    hint,
  });
}
