import { hintOf } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { complaintIdOf } from "../score/complaint.ts";
import { shellWords } from "../shell-words.ts";

/** How many of several are named where more than one could be meant. */
const MOST_NAMED = 5;

/**
 * Finds the id of a complaint that a person named: whole, by its path, or by the beginning or end of it where only one has that.
 * `command` is what they are offered to run with each of several.
 * @throws ScoreError of kind `usage` where none or several could be meant.
 */
export function complaintIdNamed(
  name: string,
  known: ReadonlySet<string>,
  command: "complaint show" | "log",
): string {
  const wanted = complaintIdOf(name.trim());
  if (known.has(wanted)) return wanted;
  const near =
    wanted === "" ? [] : [...known].filter((id) => id.startsWith(wanted) || id.endsWith(wanted)).sort();
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw several(name, near, command);
  // What comes after the day is what people remember.
  const byWords = hintOf(wanted, known) || hintOf(wanted, new Set([...known].map((id) => id.slice(11))));
  throw new ScoreError("usage", "complaint/unknown", `there is no complaint "${name}"${byWords}`, {
    hint:
      known.size === 0 ? 'score complaint add "what happened, in their words"' : "score complaint list --all",
    data: { complaints: [...known].sort().slice(-MOST_NAMED) },
  });
}

function several(name: string, ids: readonly string[], command: string): ScoreError {
  const first = ids.slice(0, MOST_NAMED);
  const more = ids.length > MOST_NAMED ? `, and ${ids.length - MOST_NAMED} more` : "";
  const option = command === "log" ? ["log", "--complaint"] : ["complaint", "show"];
  return new ScoreError("usage", "complaint/several", `"${name}" could be ${first.join(", ")}${more}`, {
    hint: first.map((id) => `score ${shellWords([...option, id])}`).join("\n"),
    data: { complaints: ids },
  });
}
