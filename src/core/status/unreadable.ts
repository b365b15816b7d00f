import type { KeptDocument } from "../document/document.ts";
import { faultOf } from "../score/fault-of.ts";
import { documentsOf, type KeptScore } from "../score/score.ts";

/** A file of a score that can't be counted, because what it says can't be read. */
export interface Unreadable {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  /** Whether it could not be read safely at all. */
  readonly refuses: boolean;
}

const known = new WeakMap<KeptScore, readonly Unreadable[]>();

/** Lists the complaints, repairs and looks at repairs that nothing can be said of, and a folder of them that is none. */
export function unreadableRecords(score: KeptScore): readonly Unreadable[] {
  const found = known.get(score) ?? findUnreadable(score);
  known.set(score, found);
  return found;
}

function findUnreadable(score: KeptScore): readonly Unreadable[] {
  return unreadableIn(["complaints", "repairs"], score);
}

/** Lists the same of the voices, and of the repairs that may have settled a gap. */
export function unreadableVoices(score: KeptScore): readonly Unreadable[] {
  return unreadableIn(["voices", "repairs"], score);
}

function unreadableIn(
  names: readonly ("complaints" | "repairs" | "voices")[],
  score: KeptScore,
): readonly Unreadable[] {
  const folders = score.obstacles.filter(({ path }) =>
    names.some((name) => `${path}/`.startsWith(`${name}/`)),
  );
  const files = names.flatMap((name) => score[name].map(({ document }) => document));
  return [...folders, ...files].flatMap((document) => told(document, score));
}

function told(document: KeptDocument, score: KeptScore): Unreadable[] {
  const fault = faultOf(document, () => score.whole(document));
  if (fault === undefined) return [];
  const { code, message, refuses } = fault;
  return [{ file: document.path, code, message, refuses: refuses === true }];
}

/** Lists the goals, and the promise, of which nobody can say what they promise. */
export function unreadablePromises(score: KeptScore): readonly Unreadable[] {
  const promise = score.promise === undefined ? [] : [score.promise.document];
  return [...score.goals.map(({ document }) => document), ...promise].flatMap((document) =>
    told(document, score),
  );
}

/** Lists the records that can't be read with every other file of a score that can't be read, such as a goal in a conflict, and what stands in the place of a folder. */
export function unreadableFiles(score: KeptScore): readonly Unreadable[] {
  const records = unreadableRecords(score);
  const listed = new Set(records.map(({ file }) => file));
  const others = documentsOf(score).filter(({ path, readable }) => !readable && !listed.has(path));
  return [...records, ...others.flatMap((document) => told(document, score))];
}

/** Lists those of them that are of some amendments, or of a look at one: the names of repair files tell. */
export function unreadableOf(amendments: readonly string[], score: KeptScore): readonly Unreadable[] {
  return unreadableRecords(score).filter(
    ({ file }) => file.startsWith("repairs/") && amendments.some((id) => file.includes(`-${id}.`)),
  );
}
