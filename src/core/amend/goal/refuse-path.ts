import { ScoreError } from "../../errors.ts";
import { isSlug, LONGEST_SLUG, slugOf } from "../../score/slug.ts";

/**
 * Refuses words that were meant for a computer: a path, an option, one endless word. Whoever typed them did not mean a slug of
 * them. Only words in ASCII count; other scripts set no blanks, and have signs of their own.
 * @throws ScoreError `goal/not-words` of kind `usage`.
 */
export function refusePath(typed: string, again: string): void {
  if (!isPath(typed)) return;
  throw new ScoreError(
    "usage",
    "goal/not-words",
    `"${typed}" is a path or an option, and no name of a goal`,
    {
      hint: again,
    },
  );
}

/**
 * Refuses what stands where an id is expected and is neither one nor words to make one of.
 * @throws ScoreError `goal/not-words` or `goal/not-an-id` of kind `usage`.
 */
export function refuseOtherThanId(typed: string, goal: string): void {
  refusePath(typed, `score goal rename ${goal} "in other words"`);
  if (isSlug(typed) || !isOneWord(typed)) return;
  const slug = slugOf(typed);
  throw new ScoreError(
    "usage",
    "goal/not-an-id",
    `"${typed}" is no id: small letters and digits, in words joined by hyphens`,
    { hint: `score goal rename ${goal} ${slug === "" ? '"in other words"' : slug}` },
  );
}

function isPath(typed: string): boolean {
  if (/^(?:\.{1,2}|~|[A-Za-z]:)?[\\/]/.test(typed)) return true;
  if (!isOneWord(typed)) return false;
  return typed.length > LONGEST_SLUG || /^[-.:~]|[\\/*|<>]|\.md$/i.test(typed);
}

function isOneWord(typed: string): boolean {
  return /^[\x21-\x7E]+$/.test(typed);
}
