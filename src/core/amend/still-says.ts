import type { Config } from "../config/config.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import type { Block } from "../document/outline.ts";
import { sourceOf } from "../document/source-text.ts";
import { recordOf } from "../document/value.ts";
import { semanticDiff } from "../history/semantic-diff.ts";
import { sentencesOf } from "../history/sentences.ts";
import { versionOf } from "../history/version.ts";
import type { PlannedFile } from "../planned-file.ts";
import { kindOf } from "../score/folders.ts";

/** Tells whether a file that a hook changed still says what was planned: a formatter may change how it looks, and nothing else. */
export function stillSays(
  file: PlannedFile,
  committed: string,
  config: Pick<Config, "sectionNames">,
): boolean {
  const kind = kindOf(file.path);
  if (kind === undefined || file.after === undefined) return false;
  const [planned, made] = [file.after, committed].map((text) =>
    readText(file.path, kind, sourceOf(text), config.sectionNames),
  );
  if (planned === undefined || made === undefined || !made.readable) return false;
  const keys = (document: ScoreDocument): string => JSON.stringify(recordOf(document.entries));
  return (
    keys(planned) === keys(made) &&
    semanticDiff(versionOf(planned), versionOf(made)).length === 0 &&
    wordsOf(planned) === wordsOf(made)
  );
}

// What changes no clause is no amendment, and a hook that adds it has still put words into the business's mouth.
function wordsOf({ outline }: ScoreDocument): string {
  const words = (blocks: readonly Block[]): readonly string[] =>
    sentencesOf(blocks).map((sentence) => sentence.words);
  return JSON.stringify([
    words(outline.preamble),
    ...outline.sections.map((section) => [section.title, words(section.blocks)]),
  ]);
}
