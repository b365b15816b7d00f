import { placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import type { PlannedFile } from "../planned-file.ts";
import { findPersonalData } from "./find-personal-data.ts";
import type { PersonalData, PrivacySettings } from "./personal-data.ts";
import { shownWords } from "./shown-words.ts";
import { withArticle } from "./with-article.ts";

/** What is about to be written. */
export interface Writing {
  readonly files: readonly PlannedFile[];
  /** The words of the commit, where there is to be one. */
  readonly message: string | undefined;
  readonly settings: PrivacySettings;
  /** Whether the command takes `--allow-personal-data`, which is then offered. */
  readonly mayOverride: boolean;
}

interface Trouble {
  readonly path: string;
  readonly found: PersonalData;
  readonly text: string;
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
  const place = placeOf(first.text, first.found.start);
  const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : "";
  const words = shownWords(first.found);
  throw new ScoreError(
    "refused",
    "privacy/personal-data",
    `${withArticle(first.found.kind)} would stay in Git for ever: ${words}${more}`,
    {
      at: `${first.path}:${place.line}:${place.column}`,
      hint: wayOut(first.found, writing.mayOverride),
      data: { found: troubles.slice(0, 20).map(({ path, found }) => ({ file: path, kind: found.kind })) },
    },
  );
}

function* troublesIn({ files, message, settings }: Writing): Generator<Trouble> {
  for (const file of files) yield* troublesInFile(file, settings);
  const found = message === undefined ? [] : findPersonalData(message, settings);
  if (message === undefined || found.length === 0) return;
  // A message repeats the words of its files, those that are taken out included.
  const told = files.flatMap(({ before, after }) => [
    ...namesIn(before, settings),
    ...namesIn(after, settings),
  ]);
  const known = new Set(told);
  for (const fresh of found)
    if (!known.has(nameOf(fresh))) yield { path: "commit message", found: fresh, text: message };
}

function* troublesInFile(
  { path, before, after }: PlannedFile,
  settings: PrivacySettings,
): Generator<Trouble> {
  if (after === undefined || after === before) return;
  const found = findPersonalData(after, settings);
  if (found.length === 0) return;
  const known = new Set(namesIn(before, settings));
  for (const fresh of found) if (!known.has(nameOf(fresh))) yield { path, found: fresh, text: after };
}

function namesIn(text: string | undefined, settings: PrivacySettings): readonly string[] {
  return text === undefined ? [] : findPersonalData(text, settings).map(nameOf);
}

function nameOf({ kind, words }: PersonalData): string {
  return `${kind} ${words.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, "")}`;
}

function wayOut({ kind, words }: PersonalData, mayOverride: boolean): string {
  const lines = ["say it without; who it was stays in the system that ref: names"];
  if (kind !== "card number" && kind !== "bank account")
    lines.push(`or, if it is your own, in score.yaml: privacy: { allow: [${JSON.stringify(words)}] }`);
  if (mayOverride) lines.push('or --allow-personal-data "why it may stand"');
  return lines.join("\n");
}
