import { nearest } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { complaintIdOf } from "../score/complaint.ts";
import { isSlug } from "../score/slug.ts";
import { shellWords } from "../shell-words.ts";

/** How many of several are named where more than one could be meant. */
const MOST_NAMED = 5;

/**
 * Finds the id of a complaint that a person named: whole, by its path, by what comes after its day, or by the beginning or the last
 * words of it where only one has that. `said` is the argument or option that named it.
 * @throws ScoreError of kind `usage` where none or several could be meant.
 */
export function complaintIdNamed(
  name: string,
  known: ReadonlySet<string>,
  said: "<complaint>" | "--complaint",
): string {
  const wanted = complaintIdOf(name.trim());
  if (wanted === "") throw unnamed();
  if (known.has(wanted)) return wanted;
  const ids = [...known];
  const named = firstOf([
    () => ids.filter((id) => withoutDay(id) === wanted),
    () => ids.filter((id) => id.startsWith(wanted) || id.endsWith(`-${wanted}`)),
  ]);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const near = named.length > 0 ? named : nearTo(wanted, ids);
  throw near.length > 1 ? several(name, near, said) : unknown(name, near[0], ids, said);
}

function unnamed(): ScoreError {
  return new ScoreError("usage", "complaint/unnamed", "which complaint? Its name is empty", {
    hint: "score complaint list --all   # the name of each is its first line",
  });
}

// What people remember is what comes after the day, or a word of it.
function nearTo(wanted: string, ids: readonly string[]): readonly string[] {
  return firstOf([
    () => ids.filter((id) => `-${withoutDay(id)}-`.includes(`-${wanted}-`)),
    () => ids.filter((id) => wanted.length > 2 && withoutDay(id).startsWith(wanted)),
    () => {
      const words = nearest(wanted, [...ids, ...ids.map(withoutDay)]);
      return ids.filter((id) => words.includes(id) || words.includes(withoutDay(id)));
    },
  ]);
}

/** Returns what the first of several ways to look finds anything by. */
function firstOf(ways: readonly (() => readonly string[])[]): readonly string[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function withoutDay(id: string): string {
  return id.replace(/^\d{4}-\d{2}-\d{2}-/, "");
}

function unknown(
  name: string,
  meant: string | undefined,
  known: readonly string[],
  said: string,
): ScoreError {
  const instead = meant === undefined ? "score complaint list --all" : `${said} ${shellWords([meant])}`;
  return new ScoreError(
    "usage",
    "complaint/unknown",
    `there is no complaint "${name}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: known.length === 0 ? 'score complaint add "what happened, in their words"' : instead,
      mistaken: name,
      data: { complaints: [...known].sort().slice(-MOST_NAMED) },
      traces: { missing: missingFile(name) },
    },
  );
}

// The latest is the likeliest.
function several(name: string, ids: readonly string[], said: string): ScoreError {
  const latest = [...ids].sort().reverse();
  const first = latest.slice(0, MOST_NAMED);
  const more = ids.length > MOST_NAMED ? `, and ${ids.length - MOST_NAMED} more` : "";
  return new ScoreError("usage", "complaint/several", `"${name}" could be ${first.join(", ")}${more}`, {
    hint: [
      ...first.map((id) => `${said} ${shellWords([id])}`),
      ...(ids.length > MOST_NAMED ? ["score complaint list --all"] : []),
    ].join("\n"),
    mistaken: name,
    data: { complaints: latest },
  });
}

function missingFile(name: string): string | null {
  const wanted = complaintIdOf(name.trim());
  return isSlug(wanted) ? `complaints/${wanted}.md` : null;
}
