import { inLatinLetters } from "../adapters/transliterate.ts";
import { ScoreError } from "../core/errors.ts";
import { recordId } from "../core/record/record-id.ts";
import type { Score } from "../core/score/score.ts";
import { isSlug, shortId, slugOf } from "../core/score/slug.ts";
import { createPrivacyGate } from "./privacy-gate.ts";

/** What the file of a record is to be called after. */
export interface ToName {
  readonly kind: "complaint" | "voice" | "rehearsal" | "decision";
  /** The words of its id that somebody chose. */
  readonly slug: string | undefined;
  /** What it says, without what must not be spread by a name. */
  readonly words: string;
  readonly day: string;
}

/** The folder of a score that holds each kind of record, and the command that shows what is in it. */
const HOMES = {
  complaint: { folder: "complaints", look: (id: string) => `score complaint show ${id}\n` },
  voice: { folder: "voices", look: () => "score voice list\n" },
  rehearsal: { folder: "rehearsals", look: () => "" },
  decision: { folder: "decisions", look: () => "" },
} as const;

/** Enough of the words to make an id of: a pasted letter is not transliterated whole. */
const ENOUGH = 300;

/**
 * Names the file of a new record after its day and its words, so that no two have one name.
 * @throws ScoreError of kind `usage` where a chosen name is none, or taken.
 */
export function nameRecord(
  { kind, slug, words, day }: ToName,
  score: Score,
  exists: (path: string) => boolean,
): { readonly id: string; readonly path: string } {
  const { folder, look } = HOMES[kind];
  const pathOf = (id: string): string => `${folder}/${id}.md`;
  const taken = new Set(score[folder].map((record) => record.id.toLowerCase()));
  if (slug === undefined) {
    const id = recordId(day, slugFor(words, score), taken);
    return { id, path: pathOf(id) };
  }
  const id = `${day}-${slug.replace(new RegExp(`^${day}-`), "")}`;
  if (!isSlug(id)) {
    throw new ScoreError(
      "usage",
      `${kind}/slug`,
      `--slug takes a few lower-case words joined by hyphens, not "${slug}"`,
      { hint: `--slug ${recordId("", slugFor(slug, score), new Set()).replace(/^-/, "")}` },
    );
  }
  if (!taken.has(id) && !exists(pathOf(id))) return { id, path: pathOf(id) };
  throw new ScoreError("usage", `${kind}/exists`, `there is a ${kind} ${id} already`, {
    hint: `${look(id)}--slug ${slug}-again`,
  });
}

/** Returns words for the name of a record: what stands in a letter is spread by it, in every list and in a refusal of it. */
export async function wordsForName(words: string, { config }: Score): Promise<string> {
  const { redact } = await createPrivacyGate(config);
  return redact(words).replace(/\([a-z -]{1,40} removed\)/g, " ");
}

// Words without letters, such as +++, still need an id that can be said on the phone.
function slugFor(words: string, score: Score): string {
  const latin = slugOf(inLatinLetters(words.slice(0, ENOUGH), score.config.language));
  return latin === "" ? shortId(words, 6) : latin;
}
