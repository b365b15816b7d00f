import { ScoreError } from "../errors.ts";
import { exactLine } from "./exact-line.ts";
import { isStandIn } from "./stand-in.ts";

/**
 * Returns a sentence as it will stand: on one line, without blanks at its ends.
 * @throws ScoreError where it is empty, waits to be written, or has more than one line.
 */
export function oneLine(option: string, typed: string): string {
  const text = exactLine(option, typed);
  if (!isStandIn(text)) return text;
  throw new ScoreError(
    "usage",
    "usage/stand-in",
    `${option} "${text}" only holds the place of your own words; say it as you would to a colleague`,
    { hint: `put your own words in the place of "${text}"` },
  );
}
