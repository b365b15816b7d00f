import type { Command } from "commander";
import { shellWords } from "../core/shell-words.ts";

/** What people call what a command of some group does. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  new: "add",
  create: "add",
  write: "add",
  ls: "list",
  all: "list",
  view: "show",
  open: "show",
  reply: "answer",
  tell: "told",
  done: "close",
  mv: "rename",
};

/**
 * Returns the lines that somebody may have meant who typed words that name no command: the words of a group in another order,
 * without the group, without the verb, or by another verb. Nothing where none of these is so.
 */
export function commandsLed(program: Command, words: readonly string[]): readonly string[] {
  const [first = "", second = ""] = words;
  const group = groupNamed(program, first);
  if (group !== undefined) return withinGroup(group, words.slice(1));
  const turned = groupNamed(program, second);
  const verb = turned && verbOf(turned, first);
  if (turned !== undefined && verb !== undefined) return [line(turned, verb, words.slice(2))];
  return program.commands.flatMap((other) => {
    const own = verbOf(other, first);
    return own === undefined ? [] : [line(other, own, words.slice(1))];
  });
}

function withinGroup(group: Command, rest: readonly string[]): readonly string[] {
  const [said = ""] = rest;
  const verb = verbOf(group, said);
  if (verb !== undefined) return [line(group, verb, rest.slice(1))];
  const names = group.commands.map((command) => command.name());
  // A sentence is no verb; and where there is one verb only, whatever is said is said to it.
  const isSaid = /\s/.test(said) || names.length === 1;
  return isSaid && names.includes("add") ? [line(group, "add", rest)] : [];
}

function groupNamed(program: Command, name: string): Command | undefined {
  return program.commands.find((command) => command.name() === name && command.commands.length > 0);
}

function verbOf(group: Command, word: string): string | undefined {
  const names = group.commands.map((command) => command.name());
  const also = Object.hasOwn(ALSO_CALLED, word) ? ALSO_CALLED[word] : undefined;
  return names.includes(word) ? word : names.find((name) => name === also);
}

function line(group: Command, verb: string, rest: readonly string[]): string {
  return `score ${shellWords([group.name(), verb, ...rest])}`;
}
