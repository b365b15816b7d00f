import type { Command } from "commander";
import { hintOf } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";

/** Returns the command or the group that some arguments name, as far as they name one; the program itself where they name none. */
export function commandMeant(program: Command, argv: readonly string[]): Command {
  return namedBy(program, wordsOf(program, argv)).command;
}

/** Returns the line that shows the help of a command. */
export function helpLine(command: Command): string {
  return `${pathOf(command)} --help`;
}

/**
 * Refuses to show the help of a command that there is none of: commander itself shows that of the program, as if it were done.
 * @throws ScoreError `usage/unknown-command` with the nearest one.
 */
export function refuseUnknownHelp(program: Command, argv: readonly string[]): void {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const words = wordsOf(program, argv);
  const asked = argv.slice(0, end).some((word) => word === "--help" || word === "-h");
  if (!asked && words[0] !== "help") return;
  const { command, rest } = namedBy(program, words[0] === "help" ? words.slice(1) : words);
  const [word] = rest;
  if (word === undefined || word === "help" || command.commands.length === 0) return;
  const known = command.commands.map((other) => other.name());
  throw new ScoreError("usage", "usage/unknown-command", `unknown command '${word}'${hintOf(word, known)}`, {
    hint: helpLine(command),
  });
}

function wordsOf(program: Command, argv: readonly string[]): readonly string[] {
  try {
    return program.parseOptions([...argv]).operands;
  } catch {
    // An option of the program itself lacks its value: no command was read yet.
    return [];
  }
}

function namedBy(program: Command, words: readonly string[]) {
  let command = program;
  for (const [at, word] of words.entries()) {
    const next = command.commands.find((candidate) => candidate.name() === word);
    if (next === undefined) return { command, rest: words.slice(at) };
    command = next;
  }
  return { command, rest: [] };
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
