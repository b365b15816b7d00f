import { idsAt } from "../adapters/git/files-at.ts";
import type { Git } from "../adapters/git/git.ts";
import { type GitObject, readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import type { Config } from "../core/config/config.ts";
import {
  type KeptDocument,
  type RawFile,
  readDocument,
  type ScoreDocument,
} from "../core/document/document.ts";
import { notInStoreProblem, symlinkProblem } from "../core/document/path-problems.ts";
import type { DocumentKind } from "../core/document/slots.ts";
import { firstWords } from "../core/score/first-words.ts";
import { kindOf, SCORE_FOLDERS } from "../core/score/folders.ts";
import { type Goal, readGoal } from "../core/score/goal.ts";
import { keepKeys, readKeys } from "../core/score/read-keys.ts";
import { assembleScore, type KeptScore, recordIdOf } from "../core/score/score.ts";
import { NO_HISTORY } from "./history/history-cache.ts";
import { type KnownRecords, packRecord, RecordLines, unpackRecord } from "./history/known-records.ts";

/** A score as a commit has it, as far as its history is told with it: rehearsals and decisions are left out, and mostly voices. */
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

const RECORDS: readonly DocumentKind[] = ["repair", "held", "complaint"];

/**
 * What is read of a commit: everything that its history is told with, or the records alone, where the goals are known otherwise; with
 * the voices, where a clause is shown with the gaps that are open about it.
 */
export const READ = {
  all: new Set<DocumentKind>(["promise", "goal", ...RECORDS]),
  records: new Set<DocumentKind>([...RECORDS, "voice"]),
} as const;

/**
 * Reads a score from a commit, and nothing from the disk. The words of repairs and complaints are let go at once; those that are known
 * from another commit are not read again.
 */
export async function loadRecordedScore(
  commit: string | undefined,
  { config, document: settings }: Settings,
  repository: Repository,
  git: Git,
  shelf = NO_HISTORY,
  read: ReadonlySet<DocumentKind> = READ.all,
): Promise<RecordedScore> {
  const listed = commit === undefined ? [] : [...(await idsAt(git, repository, commit))];
  const files = listed.flatMap(([path, id]) => (isRead(path, id, read) ? [{ path, id }] : [])).sort(byPlace);
  const earlier = shelf.takeRecords();
  const known = new RecordLines();
  const documents: KeptDocument[] = [];
  const words = new Map<string, string>();
  let [isWhole, isChanged] = [true, false];
  for await (const one of readFiles(files, earlier, config, repository, git)) {
    const { path, id = "" } = one.file;
    documents.push(one.document);
    if (one.words !== undefined) words.set(recordIdOf(path), one.words);
    if (one.line !== undefined && shelf.isKept) known.put(id, path, one.line);
    isWhole &&= !one.isMissing;
    isChanged ||= one.isNew;
  }
  if (isWhole && isChanged) shelf.keepRecords(known);
  const score = assembleScore<KeptDocument>({
    config,
    settings,
    documents,
    goalOf: (document) => readGoal(document as ScoreDocument),
    whole: (document) => document as ScoreDocument,
  });
  return { score: score as RecordedScore["score"], words, isWhole };
}

/** A file of a commit; no ordinary one has no id. */
interface Listed {
  readonly path: string;
  readonly id: string | undefined;
}

interface Read {
  readonly file: Listed;
  readonly document: KeptDocument;
  /** The first words of a complaint. */
  readonly words: string | undefined;
  /** What is known of it from now on; absent for a goal, and for what can't be read as it should. */
  readonly line: string | undefined;
  /** True where that was not known before. */
  readonly isNew: boolean;
  /** True where Git's store does not have it. */
  readonly isMissing: boolean;
}

async function* readFiles(
  files: readonly Listed[],
  earlier: KnownRecords,
  { sectionNames }: Config,
  repository: Repository,
  git: Git,
): AsyncGenerator<Read> {
  const unknown = files.flatMap(({ path, id }) => (id === undefined || earlier.has(id, path) ? [] : [id]));
  const objects = readObjects(git, repository, unknown);
  for (const file of files) {
    const { path, id } = file;
    const kind = kindOf(path) ?? "goal";
    const line = id === undefined ? undefined : earlier.take(id, path);
    if (line !== undefined) {
      const { keys, words } = unpackRecord(line);
      const document = keysAlone({ path, kind, readable: true, problems: [] }, keys);
      yield { file, document, words, line, isNew: false, isMissing: false };
      continue;
    }
    const object = id === undefined ? undefined : ((await objects.next()) as { value: GitObject }).value;
    const document = readDocument(fileOf(path, object), kind, sectionNames);
    const isMissing = object !== undefined && object.bytes === undefined;
    yield { file, isMissing, ...recordIn(document) };
  }
}

// What can't be read, or only with a remark, is kept whole: it is told what is wrong with it.
function recordIn(document: ScoreDocument): Omit<Read, "file" | "isMissing"> {
  const { kind, problems } = document;
  const words = kind === "complaint" ? firstWords(document) : undefined;
  const keys = kind === "goal" || kind === "promise" ? undefined : readKeys(document, kind);
  if (keys === undefined || problems.length > 0) return { document, words, line: undefined, isNew: false };
  const line = packRecord({ keys, words });
  const own = unpackRecord(line);
  return { document: keysAlone(document, own.keys), words: own.words, line, isNew: true };
}

function fileOf(path: string, object: GitObject | undefined): RawFile {
  const { bytes, size } = object ?? {};
  if (bytes !== undefined) return { path, bytes, ...(size !== undefined && { size }) };
  const problem = object === undefined ? symlinkProblem(path) : notInStoreProblem(path);
  return { path, bytes: new Uint8Array(), problem };
}

// A link in the place of a folder hides what is behind it.
function isRead(path: string, id: string | undefined, read: ReadonlySet<DocumentKind>): boolean {
  const kind = kindOf(path);
  if (kind !== undefined) return read.has(kind);
  return id === undefined && (SCORE_FOLDERS.includes(path) || /^repairs\/[^/]+$/.test(path));
}

// As the disk is gone through, folder by folder.
function byPlace(a: { readonly path: string }, b: { readonly path: string }): number {
  const [one, other] = [a.path.replaceAll("/", "\0"), b.path.replaceAll("/", "\0")];
  return one < other ? -1 : one > other ? 1 : 0;
}

function keysAlone(
  document: Omit<KeptDocument, "entries">,
  keys: Parameters<typeof keepKeys>[1],
): KeptDocument {
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

  constructor({ path, kind, readable, problems }: Omit<KeptDocument, "entries">) {
    this.path = path;
    this.kind = kind;
    this.readable = readable;
    this.problems = problems;
  }

  get entries(): never {
    throw new Error(`the entries of ${this.path} were let go`);
  }
}
