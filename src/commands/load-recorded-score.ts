import { idsAt } from "../adapters/git/files-at.ts";
import type { Git } from "../adapters/git/git.ts";
import { type GitObject, readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import type { Config } from "../core/config/config.ts";
import { type KeptDocument, readDocument, type ScoreDocument } from "../core/document/document.ts";
import { notInStoreProblem, symlinkProblem } from "../core/document/path-problems.ts";
import type { DocumentKind } from "../core/document/slots.ts";
import { firstWords } from "../core/score/first-words.ts";
import { kindOf, SCORE_FOLDERS } from "../core/score/folders.ts";
import { type Goal, readGoal } from "../core/score/goal.ts";
import { keepKeys, readKeys } from "../core/score/read-keys.ts";
import { assembleScore, type KeptScore, recordIdOf } from "../core/score/score.ts";

/** A score as a commit has it, as far as its history is told with it: voices, rehearsals and decisions are left out. */
export interface RecordedScore {
  readonly score: KeptScore & { readonly goals: readonly Goal[] };
  /** The first words of each complaint, by its id. */
  readonly words: ReadonlyMap<string, string>;
  /** False where a file was missing in Git's store. */
  readonly isWhole: boolean;
}

/** The settings by which the files of a commit are read: those of today. */
export interface Settings {
  readonly config: Config;
  readonly document: ScoreDocument;
}

const READ: ReadonlySet<DocumentKind> = new Set(["promise", "goal", "repair", "held", "complaint"]);

/** Reads a score from a commit, and nothing from the disk. The words of repairs and complaints are let go at once. */
export async function loadRecordedScore(
  commit: string | undefined,
  { config, document: settings }: Settings,
  repository: Repository,
  git: Git,
): Promise<RecordedScore> {
  const documents: KeptDocument[] = [];
  const words = new Map<string, string>();
  let isWhole = true;
  const add = (document: ScoreDocument): void => {
    if (document.kind === "complaint") words.set(recordIdOf(document.path), firstWords(document));
    const isGoal = document.kind === "goal" || document.kind === "promise";
    documents.push(isGoal ? document : withKeysAlone(document));
  };
  const listed = commit === undefined ? [] : [...(await idsAt(git, repository, commit))];
  const files = listed.flatMap(([path, id]) => (isRead(path, id) ? [{ path, id }] : [])).sort(byPlace);
  const objects = readObjects(
    git,
    repository,
    files.flatMap(({ id }) => id ?? []),
  );
  for (const { path, id } of files) {
    const problem = id === undefined ? symlinkProblem(path) : undefined;
    const object = problem === undefined ? ((await objects.next()) as { value: GitObject }).value : undefined;
    const { bytes, size } = object ?? {};
    if (id !== undefined && bytes === undefined) isWhole = false;
    const raw = { path, bytes: bytes ?? new Uint8Array(), ...(size !== undefined && { size }) };
    const missing = problem ?? (bytes === undefined ? notInStoreProblem(path) : undefined);
    add(
      readDocument(
        { ...raw, ...(missing && { problem: missing }) },
        kindOf(path) ?? "goal",
        config.sectionNames,
      ),
    );
  }
  const score = assembleScore<KeptDocument>({
    config,
    settings,
    documents,
    goalOf: (document) => readGoal(document as ScoreDocument),
    whole: (document) => document as ScoreDocument,
  });
  return { score: score as RecordedScore["score"], words, isWhole };
}

// A link in the place of a folder hides what is behind it.
function isRead(path: string, id: string | undefined): boolean {
  const kind = kindOf(path);
  if (kind !== undefined) return READ.has(kind);
  return id === undefined && (SCORE_FOLDERS.includes(path) || /^repairs\/[^/]+$/.test(path));
}

// As the disk is gone through, folder by folder.
function byPlace(a: { readonly path: string }, b: { readonly path: string }): number {
  const [one, other] = [a.path.replaceAll("/", "\0"), b.path.replaceAll("/", "\0")];
  return one < other ? -1 : one > other ? 1 : 0;
}

// What can't be read is kept whole: it is told what is wrong with it.
function withKeysAlone(document: ScoreDocument): KeptDocument {
  const keys = readKeys(document, document.kind);
  if (keys === undefined) return document;
  const record = new KeysAlone(document);
  keepKeys(record, keys);
  return record;
}

/** A record of which only what its schema knows is in memory. */
class KeysAlone implements KeptDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly readable: boolean;
  readonly problems: KeptDocument["problems"];

  constructor({ path, kind, readable, problems }: ScoreDocument) {
    this.path = path;
    this.kind = kind;
    this.readable = readable;
    this.problems = problems;
  }

  get entries(): never {
    throw new Error(`the entries of ${this.path} were let go`);
  }
}
