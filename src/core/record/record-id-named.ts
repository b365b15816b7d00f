import { nearest } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { isSlug } from "../score/slug.ts";
import { shellWords } from "../shell-words.ts";

/** How many of several are named where more than one could be meant. */
const MOST_NAMED = 5;

/** What is said of records of one kind where a name leads to none of them, or to several. */
export interface RecordNaming {
  readonly kind: "complaint" | "voice";
  /** The folder that holds them. */
  readonly folder: "complaints" | "voices";
  /** The argument or option that named one. */
  readonly said: string;
  /** The line that lists them all, and the one that writes the first of them. */
  readonly list: string;
  readonly add: string;
  /** Where the list shows the name of each. */
  readonly where: string;
}

/**
 * Finds the id of a record that a person named: whole, by its path, by what comes after its day, or by the beginning or the last
 * words of it where only one has that.
 * @throws ScoreError of kind `usage` where none or several could be meant.
 */
export function recordIdNamed(name: string, known: ReadonlySet<string>, naming: RecordNaming): string {
  const wanted = idIn(name, naming.folder);
  if (wanted === "") throw unnamed(naming);
  if (known.has(wanted)) return wanted;
  const ids = [...known];
  const named = firstOf([
    () => ids.filter((id) => withoutDay(id) === wanted),
    () => ids.filter((id) => id.startsWith(wanted) || id.endsWith(`-${wanted}`)),
  ]);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const near = named.length > 0 ? named : nearTo(wanted, ids);
  throw near.length > 1 ? several(name, near, naming) : unknown(name, near[0], ids, naming);
}

function idIn(name: string, folder: RecordNaming["folder"]): string {
  return name.trim().replace(new RegExp(`^(?:.*/)?${folder}/|\\.md$`, "g"), "");
}

function unnamed({ kind, list, where }: RecordNaming): ScoreError {
  return new ScoreError("usage", `${kind}/unnamed`, `which ${kind}? Its name is empty`, {
    hint: `${list}   # ${where}`,
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
  { kind, folder, said, list, add }: RecordNaming,
): ScoreError {
  const instead = meant === undefined ? list : `${said} ${shellWords([meant])}`;
  const wanted = idIn(name, folder);
  return new ScoreError(
    "usage",
    `${kind}/unknown`,
    `there is no ${kind} "${name}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: known.length === 0 ? add : instead,
      mistaken: name,
      data: { [folder]: [...known].sort().slice(-MOST_NAMED) },
      traces: { missing: isSlug(wanted) ? `${folder}/${wanted}.md` : null },
    },
  );
}

// The latest is the likeliest.
function several(
  name: string,
  ids: readonly string[],
  { kind, folder, said, list }: RecordNaming,
): ScoreError {
  const latest = [...ids].sort().reverse();
  const first = latest.slice(0, MOST_NAMED);
  const more = ids.length > MOST_NAMED ? `, and ${ids.length - MOST_NAMED} more` : "";
  return new ScoreError("usage", `${kind}/several`, `"${name}" could be ${first.join(", ")}${more}`, {
    hint: [
      ...first.map((id) => `${said} ${shellWords([id])}`),
      ...(ids.length > MOST_NAMED ? [list] : []),
    ].join("\n"),
    mistaken: name,
    data: { [folder]: latest },
  });
}
