import { blobIdOf } from "../../adapters/blob-id.ts";
import type { FileStore, ListedFile } from "../../adapters/file-store.ts";
import type { RawFile } from "../../core/document/document.ts";
import type { DocumentKind } from "../../core/document/slots.ts";
import type { JudgedRecord } from "../../core/lint/judged-record.ts";
import { KeptFile } from "../../core/lint/kept-file.ts";
import { Shelf } from "../../core/lint/shelf.ts";
import type { FileRecords } from "./cache/file-records.ts";
import { inTurns } from "./in-turns.ts";
import { type Judging, judgedLate, judgeOne, kindToJudge } from "./judge-one.ts";
import { judgeTogether } from "./judge-together.ts";
import type { OpenThreads } from "./open-threads.ts";

/** What is judged, and who is told of it. */
export interface JudgingFiles extends Judging {
  readonly records: FileRecords;
  readonly onJudged: () => void;
  /** Starts what judges files beside this thread, where that may be. */
  readonly openThreads: OpenThreads | undefined;
}

/** Files that were judged and let go. */
export interface JudgedFiles {
  readonly files: readonly KeptFile[];
  /** The ids of the contents that were judged, by path; nothing for what could not be read or judged whole. */
  readonly contents: ReadonlyMap<string, string | undefined>;
}

/** A file by its place among those of the score. */
export interface Turn {
  readonly at: number;
  readonly file: ListedFile;
  /** Present where it was read already. */
  readonly raw?: RawFile;
}

/** A file that was read, and that nobody has judged yet. */
export interface Unjudged extends Turn {
  readonly raw: RawFile;
  readonly kind: DocumentKind;
  readonly content: string | undefined;
}

/** Reads and judges every file of a score, one at a time or several beside each other. What takes too long is let go, and told of. */
export async function judgeFiles(
  root: string,
  judging: JudgingFiles,
  store: FileStore,
): Promise<JudgedFiles> {
  const { settings, records, timed, onJudged, most, openThreads } = judging;
  const shelf = new Shelf();
  // Each by its place, so that a file which is let go in its last moment is there once.
  const kept: { readonly file: KeptFile; readonly content: string | undefined }[] = [];
  const keep = ({ at, raw, kind }: Unjudged, record: JudgedRecord, content?: string): void => {
    kept[at] = { file: new KeptFile(raw.path, kind, record, shelf), content };
    onJudged();
  };
  const found = (unjudged: Unjudged, record: JudgedRecord): void => {
    records.put(unjudged.raw.path, unjudged.content, record);
    keep(unjudged, record, unjudged.content);
  };
  /** Reads a file; nothing where it is none of the score, or where it is known what it comes to. */
  const read = ({ at, file, raw: known }: Turn): Unjudged | undefined => {
    const raw =
      known ??
      (file.path === settings.raw.path ? settings.raw : timed("read", () => store.readListed(root, file)));
    const kind = kindToJudge(raw, judging);
    if (kind === undefined) return undefined;
    const unjudged = { at, file, raw, kind, content: contentOf(raw) };
    const record = records.take(raw.path, unjudged.content);
    if (record !== undefined) keep(unjudged, record, unjudged.content);
    return record === undefined ? unjudged : undefined;
  };
  const late = ({ at, file }: Turn): void => {
    const raw = { path: file.path, bytes: new Uint8Array() };
    const kind = kindToJudge(raw, judging);
    // How long something takes is no fact of the file: another time it may be looked at.
    if (kind !== undefined) keep({ at, file, raw, kind, content: undefined }, judgedLate(raw, kind, judging));
  };
  const files = [...timed("list", () => store.listScore(root)), { path: settings.raw.path }];
  const turns: readonly Turn[] = files.map((file, at) => ({ at, file }));
  const left =
    openThreads === undefined ? turns : await judgeTogether(turns, { read, found, late, openThreads });
  await inTurns(left, most, {
    one: (turn) => {
      const unjudged = read(turn);
      const judged = unjudged && judgeOne(unjudged.raw, unjudged.kind, judging);
      if (typeof judged === "function") return judged;
      if (unjudged !== undefined && judged !== undefined) found(unjudged, judged);
      return undefined;
    },
    late,
  });
  const all = kept.filter((each) => each !== undefined);
  return {
    files: all.map(({ file }) => file),
    contents: new Map(all.map(({ file, content }) => [file.path, content])),
  };
}

/** Returns the id of what is in a file. One that was not read whole has no content to be known by. */
export function contentOf({ bytes, size, problem }: RawFile): string | undefined {
  return problem === undefined && bytes.length === (size ?? bytes.length) ? blobIdOf(bytes) : undefined;
}
