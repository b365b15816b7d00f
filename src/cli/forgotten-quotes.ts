import type { Command } from "commander";
import { shellWords } from "../core/shell-words.ts";

/**
 * Returns the line that was typed with the words put together that were too many for a command: each joins the one before it, as
 * it would have within quotation marks. Nothing where they can't be found again.
 */
export function forgottenQuotes(command: Command, argv: readonly string[]): string | undefined {
  const expected = command.registeredArguments.length;
  const tooMany = placesOf(command.args, argv).slice(expected);
  if (expected === 0 || tooMany.length === 0 || tooMany.includes(-1)) return undefined;
  const joined: string[] = [];
  for (const [at, word] of argv.entries()) {
    const last = joined.at(-1);
    if (!tooMany.includes(at)) joined.push(word);
    else if (last === undefined || /^--?[a-z]/i.test(last)) return undefined;
    else joined[joined.length - 1] = `${last} ${word}`;
  }
  return `score ${shellWords(joined)}`;
}

// From the end on, because the names of the command stand at the beginning.
function placesOf(words: readonly string[], argv: readonly string[]): readonly number[] {
  let end = argv.length;
  const places = [...words].reverse().map((word) => {
    const place = end <= 0 ? -1 : argv.lastIndexOf(word, end - 1);
    end = place;
    return place;
  });
  return places.reverse();
}
