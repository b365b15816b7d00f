import { didYouMean } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { complaintIdOf } from "../score/complaint.ts";
import { isSlug } from "../score/slug.ts";
import { shellWords } from "../shell-words.ts";

/** How many of several are named where more than one could be meant. */
const MOST_NAMED = 5;

/** What is offered with each id that could be meant: a command that takes it, or the option of the command that was typed. */
const OFFERED = {
  "complaint show": (id: string) => `score ${shellWords(["complaint", "show", id])}`,
  log: (id: string) => `score ${shellWords(["log", "--complaint", id])}`,
  amend: (id: string) => shellWords(["--complaint", id]),
} as const;

/**
 * Finds the id of a complaint that a person named: whole, by its path, or by the beginning or end of it where only one has that.
 * `command` is the one that asks.
 * @throws ScoreError of kind `usage` where none or several could be meant.
 */
export function complaintIdNamed(
  name: string,
  known: ReadonlySet<string>,
  command: keyof typeof OFFERED,
): string {
  const wanted = complaintIdOf(name.trim());
  if (known.has(wanted)) return wanted;
  const near =
    wanted === "" ? [] : [...known].filter((id) => id.startsWith(wanted) || id.endsWith(wanted)).sort();
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw several(name, near, command);
  const whole = nearest(wanted, [...known]);
  const offer =
    command === "amend" && whole !== undefined ? OFFERED.amend(whole) : "score complaint list --all";
  throw new ScoreError(
    "usage",
    "complaint/unknown",
    `there is no complaint "${name}"${whole === undefined ? "" : `; did you mean "${whole}"?`}`,
    {
      hint: known.size === 0 ? 'score complaint add "what happened, in their words"' : offer,
      data: {
        complaints: [...known].sort().slice(-MOST_NAMED),
        missing: isSlug(wanted) ? `complaints/${wanted}.md` : null,
      },
    },
  );
}

// What people remember is what comes after the day, or a word of it.
function nearest(wanted: string, known: readonly string[]): string | undefined {
  const byWords = new Map(known.map((id) => [id.slice(11), id]));
  const words = didYouMean(wanted, byWords.keys());
  return (
    didYouMean(wanted, known) ??
    (words === undefined ? undefined : byWords.get(words)) ??
    known.findLast((id) => `-${id}-`.includes(`-${wanted}-`))
  );
}

function several(name: string, ids: readonly string[], command: keyof typeof OFFERED): ScoreError {
  const first = ids.slice(0, MOST_NAMED);
  const more = ids.length > MOST_NAMED ? `, and ${ids.length - MOST_NAMED} more` : "";
  return new ScoreError("usage", "complaint/several", `"${name}" could be ${first.join(", ")}${more}`, {
    hint: first.map(OFFERED[command]).join("\n"),
    data: { complaints: ids },
  });
}
