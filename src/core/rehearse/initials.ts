import { ScoreError } from "../errors.ts";
import { shellWords } from "../shell-words.ts";

/** The most who can have practised together, so that nobody's list is a document. */
const MOST = 30;

/**
 * Reads who practised: initials of one to four letters, such as `DK, SM`. What reads as a name is none.
 * @throws ScoreError `rehearse/initials` with the initials of what was typed.
 */
export function initialsIn(typed: string): readonly string[] {
  const wrong = problemOfInitials(typed);
  if (wrong === undefined) return [...new Set(partsOf(typed).map(upper))].slice(0, MOST);
  const meant = [...new Set(typed.split(/[,;&+]/).map(initialsOf))].filter((one) => one !== "");
  throw new ScoreError("usage", "rehearse/initials", wrong, {
    hint: `--by ${shellWords([meant.join(",") || "DK,SM"])}`,
  });
}

/** Tells what is wrong with what was typed as initials, in half a sentence; nothing where they are. */
export function problemOfInitials(typed: string): string | undefined {
  const parts = partsOf(typed);
  if (parts.length === 0) return "say who practised, by initials";
  if (parts.length > MOST) return `these are more than ${MOST} people`;
  const name = parts.find((part) => !isInitials(part));
  return name === undefined
    ? undefined
    : `"${name}" is no initials: one to four letters each, because no names of people belong in the log`;
}

function partsOf(typed: string): readonly string[] {
  return typed.split(/[\s,;&+]+/).filter((part) => part !== "");
}

// Dana and Sam are short as well: from three letters on only capitals, or a script that has none, are initials.
function isInitials(part: string): boolean {
  const letters = part.replaceAll(".", "");
  if (!/^\p{L}\p{M}*(?:\p{L}\p{M}*){0,3}$/u.test(letters)) return false;
  return [...letters].length <= 2 || letters === letters.toUpperCase();
}

function initialsOf(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words
    .map((word) => [...word][0]?.toUpperCase())
    .join("")
    .slice(0, 4);
}

function upper(part: string): string {
  return part.replaceAll(".", "").toUpperCase();
}
