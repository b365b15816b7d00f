import { placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import type { PlannedFile } from "../planned-file.ts";
import { dataName } from "./data-name.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { isExcused } from "./is-excused.ts";
import type { PersonalData, PrivacySettings } from "./personal-data.ts";
import { shownWords } from "./shown-words.ts";
import { withArticle } from "./with-article.ts";
import { wordsOfId } from "./words-of-id.ts";

/** What is about to be written, over what Git holds of the same files. */
export interface Writing {
  readonly files: readonly PlannedFile[];
  /** The words of the commit, where there is to be one. */
  readonly message: string | undefined;
  readonly settings: PrivacySettings;
  /** How the words may stand with a reason, where they may. */
  readonly wayToOverride: string | undefined;
}

interface Trouble {
  readonly path: string;
  readonly found: PersonalData;
  readonly text: string;
  /** Whether it stands in the name of the file. */
  readonly inName?: true;
}

/**
 * Looks whether personal data would be written that was not there before: what Git holds already is no reason to stop, and
 * least of all what takes it out.
 *
 * @throws ScoreError `privacy/personal-data` of kind `refused` at the first of it.
 */
export function refusePersonalData(writing: Writing): void {
  const troubles = [...troublesIn(writing)];
  const [first] = troubles;
  if (first === undefined) return;
  const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : "";
  const words = shownWords(first.found);
  throw new ScoreError(
    "refused",
    "privacy/personal-data",
    `${withArticle(first.found.kind)} would stay in Git for ever: ${words}${more}`,
    {
      at: whereIs(first),
      hint: wayOut(first, writing.wayToOverride),
      data: {
        personalData: troubles.slice(0, 20).map(({ path, found }) => ({ file: path, kind: found.kind })),
      },
    },
  );
}

function* troublesIn({ files, message, settings }: Writing): Generator<Trouble> {
  // What moves was held under another name.
  const moved = files.filter((file) => file.after === undefined).map((file) => file.before);
  for (const file of files) {
    yield* troublesInName(file, settings);
    yield* troublesInFile(file, file.before === undefined ? moved : [file.before], settings);
  }
  const found = message === undefined ? [] : findPersonalData(message, settings);
  if (message === undefined || found.length === 0) return;
  // A message repeats the words of its files, those that are taken out included.
  const told = files.flatMap(({ before, after }) => [
    ...namesIn(before, settings),
    ...namesIn(after, settings),
  ]);
  const known = new Set(told);
  for (const fresh of found)
    if (!known.has(dataName(fresh))) yield { path: "commit message", found: fresh, text: message };
}

function* troublesInFile(
  { path, before, after }: PlannedFile,
  held: readonly (string | undefined)[],
  settings: PrivacySettings,
): Generator<Trouble> {
  if (after === undefined || after === before || isExcused(path, after)) return;
  const found = findPersonalData(after, settings);
  if (found.length === 0) return;
  const known = new Set(held.flatMap((text) => namesIn(text, settings)));
  const fresh = new Map<string, PersonalData>();
  for (const one of found) {
    const name = dataName(one);
    // The id that a sentence got repeats its words: it is told where somebody wrote it.
    if (!known.has(name) && (!fresh.has(name) || after.charAt((fresh.get(name)?.start ?? 0) - 1) === "-"))
      fresh.set(name, one);
  }
  for (const one of fresh.values()) yield { path, found: one, text: after };
}

// A name stands in every listing of Git, and in every link to it.
function* troublesInName(
  { path, before, after }: PlannedFile,
  settings: PrivacySettings,
): Generator<Trouble> {
  const words = before === undefined && after !== undefined ? wordsOfId(path) : undefined;
  if (words === undefined) return;
  for (const found of findPersonalData(words, settings)) yield { path, found, text: words, inName: true };
}

function namesIn(text: string | undefined, settings: PrivacySettings): readonly string[] {
  return text === undefined ? [] : findPersonalData(text, settings).map(dataName);
}

function insteadOf({ found, text, inName }: Trouble): string {
  if (inName === true) return "name it in other words: the name of a file stays in Git as well";
  if (/(?:^|\n)ref:[^\n]*$/.test(text.slice(0, found.start)))
    return "name the record by its id in the system that knows the customer, such as ref: CRM-20419";
  return "say it without; who it was stays in the system that ref: names";
}

function whereIs({ path, found, text, inName }: Trouble): string {
  if (inName === true) return path;
  const place = placeOf(text, found.start);
  return `${path}:${place.line}:${place.column}`;
}

function wayOut(trouble: Trouble, wayToOverride: string | undefined): string {
  const { kind } = trouble.found;
  const lines = [insteadOf(trouble)];
  if (kind !== "card number" && kind !== "bank account")
    lines.push(
      `or, if it is your own, in score.yaml: privacy: { allow: [${JSON.stringify(shownWords(trouble.found))}] }`,
    );
  if (wayToOverride !== undefined) lines.push(wayToOverride);
  return lines.join("\n");
}
