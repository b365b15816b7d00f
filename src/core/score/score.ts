import type { Config } from "../config/config.ts";
import { type RawFile, readDocument, type ScoreDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/slots.ts";
import type { PersonalData } from "../privacy/personal-data.ts";
import { type Goal, readGoal } from "./goal.ts";
import { type PromiseOfValue, readPromise } from "./promise.ts";

/** A file of a score that is known by its name: a repair, a complaint, a voice… */
export interface ScoreRecord {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly document: ScoreDocument;
}

/** A whole score, read. */
export interface Score {
  readonly config: Config;
  /** score.yaml itself. */
  readonly settings: ScoreDocument;
  readonly promise: PromiseOfValue | undefined;
  readonly goals: readonly Goal[];
  readonly repairs: readonly ScoreRecord[];
  readonly complaints: readonly ScoreRecord[];
  readonly voices: readonly ScoreRecord[];
  readonly rehearsals: readonly ScoreRecord[];
  readonly decisions: readonly ScoreRecord[];
  /** What stands in the way of reading a folder, such as a link in its place. */
  readonly obstacles: readonly ScoreDocument[];
  /** The targets of relative links that exist, as paths of the score. */
  readonly paths: ReadonlySet<string>;
  /** Finds personal data in a text; finds none until a command has loaded what looks for it. */
  readonly personalDataIn: PersonalDataFinder;
}

/** Looks for personal data in a text, by the settings of a score. */
export type PersonalDataFinder = (text: string) => readonly PersonalData[];

const FOLDERS: Readonly<Record<string, DocumentKind>> = {
  goals: "goal",
  repairs: "repair",
  complaints: "complaint",
  voices: "voice",
  rehearsals: "rehearsal",
  decisions: "decision",
};

/** The folders of a score. */
export const SCORE_FOLDERS: readonly string[] = Object.keys(FOLDERS);

/** Tells what kind of file a path of a score is, or nothing where it belongs to no kind. Paths are relative, with `/`. */
export function kindOf(path: string): DocumentKind | undefined {
  if (path === "score.yaml") return "config";
  if (path === "promise.md") return "promise";
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (!/\.md$/i.test(name) || /^readme\.md$/i.test(name)) return undefined;
  const kind = FOLDERS[steps[0] ?? ""];
  if (kind === "repair")
    return steps.length === 3 ? (/\.held\.md$/i.test(name) ? "held" : "repair") : undefined;
  return steps.length === 2 ? kind : undefined;
}

/** Reads the files of a score. Nothing in a file can make it throw. */
export function readScore(files: readonly RawFile[], config: Config, settings: ScoreDocument): Score {
  const found: Record<DocumentKind, ScoreDocument[]> = {
    config: [],
    promise: [],
    goal: [],
    repair: [],
    held: [],
    complaint: [],
    voice: [],
    rehearsal: [],
    decision: [],
  };
  const obstacles: ScoreDocument[] = [];
  for (const file of files) {
    const kind = kindOf(file.path);
    if (kind === undefined && file.problem !== undefined)
      obstacles.push(readDocument(file, "goal", config.sectionNames));
    if (kind !== undefined && kind !== "config")
      found[kind].push(readDocument(file, kind, config.sectionNames));
  }
  const promise = found.promise[0];
  return {
    config,
    settings,
    promise: promise && readPromise(promise),
    goals: found.goal.map(readGoal),
    repairs: [...found.repair, ...found.held].map(recordOf),
    complaints: found.complaint.map(recordOf),
    voices: found.voice.map(recordOf),
    rehearsals: found.rehearsal.map(recordOf),
    decisions: found.decision.map(recordOf),
    obstacles,
    paths: new Set(),
    personalDataIn: () => [],
  };
}

/** Lists every document of a score. */
export function documentsOf(score: Score): readonly ScoreDocument[] {
  const records = [score.repairs, score.complaints, score.voices, score.rehearsals, score.decisions].flat();
  return [
    ...(score.promise === undefined ? [] : [score.promise.document]),
    ...score.goals.map((goal) => goal.document),
    ...records.map((record) => record.document),
    ...score.obstacles,
  ];
}

function recordOf(document: ScoreDocument): ScoreRecord {
  return { id: document.path.replace(/^.*\//, "").replace(/\.md$/i, ""), document };
}
