import type { ScoreDocument } from "../document/document.ts";
import { checkSchema } from "../score/check-schema.ts";
import { readKeys } from "../score/read-keys.ts";
import type { Score } from "../score/score.ts";

/** A file of the complaint book that can't be counted, because what it says can't be read. */
export interface Unreadable {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  /** Whether it could not be read safely at all. */
  readonly refuses: boolean;
}

/** Lists the complaints that nothing can be said of, and a folder of them that is none. */
export function unreadableComplaints(score: Score): readonly Unreadable[] {
  const folders = score.obstacles.filter(({ path }) => path === "complaints");
  const files = score.complaints
    .map(({ document }) => document)
    .filter((document) => readKeys(document, "complaint") === undefined);
  return [...folders, ...files].flatMap((document) => told(document));
}

function told(document: ScoreDocument): Unreadable[] {
  const problem = document.problems[0] ?? checkSchema(document)[0];
  if (problem === undefined) return [];
  const { code, message } = problem;
  return [{ file: document.path, code, message, refuses: problem.refuses === true }];
}
