import { blobIdOf } from "../../adapters/blob-id.ts";
import type { FileStore, ListedFile } from "../../adapters/file-store.ts";
import { type RawFile, readDocument, type ScoreDocument } from "../../core/document/document.ts";
import { tooSlowProblem } from "../../core/document/path-problems.ts";
import type { DocumentKind } from "../../core/document/slots.ts";
import type { Judge } from "../../core/lint/judge.ts";
import { type JudgedRecord, judgedRecord } from "../../core/lint/judged-record.ts";
import { KeptFile } from "../../core/lint/kept-file.ts";
import { Shelf } from "../../core/lint/shelf.ts";
import { kindOfFile } from "../../core/score/score.ts";
import type { Timed } from "../../core/timed.ts";
import type { FileRecords } from "./cache/file-records.ts";
import type { DataFinder } from "./data-finder.ts";
import { type First, inTurns } from "./in-turns.ts";

/** What files are judged by, and with what. */
export interface Judging {
  /** The settings of the score as they were read: they are judged last. */
  readonly settings: { readonly raw: RawFile; readonly document: ScoreDocument };
  readonly judge: Judge;
  readonly finder: DataFinder;
  readonly records: FileRecords;
  readonly timed: Timed;
  readonly onJudged: () => void;
  /** The most milliseconds for one file. */
  readonly most: number;
}

/** Files that were judged and let go. */
export interface JudgedFiles {
  readonly files: readonly KeptFile[];
  /** The ids of the contents that were judged, by path; nothing for what could not be read or judged whole. */
  readonly contents: ReadonlyMap<string, string | undefined>;
}

/** Reads and judges every file of a score, one at a time. What takes too long is let go, and told of. */
export async function judgeFiles(root: string, judging: Judging, store: FileStore): Promise<JudgedFiles> {
  const { settings, judge, finder, records, timed, onJudged, most } = judging;
  const { sectionNames } = judge.config;
  const shelf = new Shelf();
  // Each by its path, so that a file which is let go in its last moment is there once.
  const kept = new Map<string, { readonly file: KeptFile; readonly content: string | undefined }>();
  const keep = (path: string, kind: DocumentKind, record: JudgedRecord, content?: string): void => {
    kept.set(path, { file: new KeptFile(path, kind, record, shelf), content });
    onJudged();
  };
  const judgeOne = (raw: RawFile, kind: DocumentKind, read: () => ScoreDocument): First => {
    const content = contentOf(raw);
    let record = records.take(raw.path, content);
    if (record === undefined) {
      const document = read();
      if (finder.isWantedFor(document)) return finder.load;
      record = judgedRecord(document, judge);
      records.put(raw.path, content, record);
    }
    keep(raw.path, kind, record, content);
    return undefined;
  };
  await inTurns<ListedFile | typeof settings>(
    [...timed("list", () => store.listScore(root)), settings],
    most,
    {
      one: (file) => {
        if (file === settings) return judgeOne(settings.raw, "config", () => settings.document);
        const raw = timed("read", () => store.readListed(root, file as ListedFile));
        const kind = kindOfFile(raw);
        if (kind === undefined) return undefined;
        return judgeOne(raw, kind, () => readDocument(raw, kind, sectionNames, timed));
      },
      late: (file) => {
        const raw = { path: "raw" in file ? file.raw.path : file.path, bytes: new Uint8Array() };
        const kind = file === settings ? "config" : kindOfFile(raw);
        if (kind === undefined) return;
        const document = readDocument({ ...raw, problem: tooSlowProblem(most) }, kind, sectionNames);
        // How long something takes is no fact of the file: another time it may be looked at.
        keep(raw.path, kind, judgedRecord(document, judge));
      },
    },
  );
  return {
    files: [...kept.values()].map(({ file }) => file),
    contents: new Map([...kept].map(([path, { content }]) => [path, content])),
  };
}

/** Returns the id of what is in a file. One that was not read whole has no content to be known by. */
export function contentOf({ bytes, size, problem }: RawFile): string | undefined {
  return problem === undefined && bytes.length === (size ?? bytes.length) ? blobIdOf(bytes) : undefined;
}
