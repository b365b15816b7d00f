import type { Command } from "commander";
import { shellWords } from "../core/shell-words.ts";
import { placesBeyond } from "./typed-line.ts";

/**
 * Returns the line that was typed with the words put together that were too many for a command: each joins the one before it, as
 * it would have within quotation marks. Nothing where there is no word that they could belong to.
 */
export function forgottenQuotes(command: Command, argv: readonly string[]): string | undefined {
  const expected = command.registeredArguments.length;
  const tooMany = placesBeyond(command, argv);
  if (expected === 0 || tooMany.length === 0) return undefined;
  const joined: string[] = [];
  for (const [at, word] of argv.entries()) {
    const last = joined.at(-1);
    if (!tooMany.includes(at)) joined.push(word);
    else if (last === undefined || /^--?[a-z]/i.test(last)) return undefined;
    else joined[joined.length - 1] = `${last} ${word}`;
  }
  return `score ${shellWords(joined)}`;
}
