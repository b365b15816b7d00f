import type { Config } from "../config/config.ts";
import { type KeptDocument, type RawFile, readDocument, type ScoreDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/slots.ts";
import { kindOf } from "./folders.ts";
import { type Goal, readGoal } from "./goal.ts";
import { type PromiseOfValue, readPromise } from "./promise.ts";

/** A file of a score that is known by its name: a repair, a complaint, a voice… */
export interface ScoreRecord<Document extends KeptDocument = ScoreDocument> {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly document: Document;
}

/** A whole score, read. */
export interface Score<Document extends KeptDocument = ScoreDocument> {
  readonly config: Config;
  /** score.yaml itself. */
  readonly settings: Document;
  readonly promise: PromiseOfValue<Document> | undefined;
  readonly goals: readonly Goal<Document>[];
  readonly repairs: readonly ScoreRecord<Document>[];
  readonly complaints: readonly ScoreRecord<Document>[];
  readonly voices: readonly ScoreRecord<Document>[];
  readonly rehearsals: readonly ScoreRecord<Document>[];
  readonly decisions: readonly ScoreRecord<Document>[];
  /** What stands in the way of reading a folder, such as a link in its place. */
  readonly obstacles: readonly Document[];
  /** The targets of relative links that exist, as paths of the score. */
  readonly paths: ReadonlySet<string>;
  /** Returns a document with its words, for the few places that have to look into them once more. */
  readonly whole: (document: KeptDocument) => ScoreDocument;
}

/** A file that is known by its name, where its words are not needed. */
export type KeptRecord = ScoreRecord<KeptDocument>;

/** A score as it is seen where the words of its files are not needed, or are let go already. */
export type KeptScore = Score<KeptDocument>;

/** Reads the files of a score. Nothing in a file can make it throw. */
export function readScore(files: readonly RawFile[], config: Config, settings: ScoreDocument): Score {
  const documents = files.flatMap((file) => readFileOfScore(file, config) ?? []);
  const whole = (document: KeptDocument): ScoreDocument => document as ScoreDocument;
  return assembleScore({ config, settings, documents, goalOf: readGoal, whole });
}

/** Tells as what a file of a score is read; nothing where it is none of it, or the settings, which are read before. */
export function kindOfFile({ path, problem }: RawFile): DocumentKind | undefined {
  const kind = kindOf(path) ?? (problem === undefined ? undefined : "goal");
  return kind === "config" ? undefined : kind;
}

/** Reads a file of a score; nothing where it is none of it, or the settings, which are read before. */
export function readFileOfScore(file: RawFile, config: Config): ScoreDocument | undefined {
  const kind = kindOfFile(file);
  return kind === undefined ? undefined : readDocument(file, kind, config.sectionNames);
}

/** The parts of a score: its settings, and every other file. */
export interface ScoreParts<Document extends KeptDocument> {
  readonly config: Config;
  readonly settings: Document;
  readonly documents: readonly Document[];
  readonly goalOf: (document: Document) => Goal<Document>;
  readonly whole: Score["whole"];
}

/** Puts a score together from its files. */
export function assembleScore<Document extends KeptDocument>({
  config,
  settings,
  documents,
  goalOf,
  whole,
}: ScoreParts<Document>): Score<Document> {
  const found: Record<DocumentKind | "obstacle", Document[]> = {
    config: [],
    promise: [],
    goal: [],
    repair: [],
    held: [],
    complaint: [],
    voice: [],
    rehearsal: [],
    decision: [],
    obstacle: [],
  };
  for (const document of documents) found[kindOf(document.path) ?? "obstacle"].push(document);
  const promise = found.promise[0];
  return {
    config,
    settings,
    promise: promise && readPromise(promise),
    goals: found.goal.map(goalOf),
    repairs: [...found.repair, ...found.held].map(recordOf),
    complaints: found.complaint.map(recordOf),
    voices: found.voice.map(recordOf),
    rehearsals: found.rehearsal.map(recordOf),
    decisions: found.decision.map(recordOf),
    obstacles: found.obstacle,
    paths: new Set(),
    whole,
  };
}

/** Lists every document of a score. */
export function documentsOf<Document extends KeptDocument>(score: Score<Document>): readonly Document[] {
  const records = [score.repairs, score.complaints, score.voices, score.rehearsals, score.decisions].flat();
  return [
    ...(score.promise === undefined ? [] : [score.promise.document]),
    ...score.goals.map((goal) => goal.document),
    ...records.map((record) => record.document),
    ...score.obstacles,
  ];
}

function recordOf<Document extends KeptDocument>(document: Document): ScoreRecord<Document> {
  return { id: recordIdOf(document.path), document };
}

/** Returns the id that the path of a record holds: the file's name without `.md`. */
export function recordIdOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/i, "");
}
