import { type RawFile, readDocument, type ScoreDocument } from "../../core/document/document.ts";
import { tooSlowProblem } from "../../core/document/path-problems.ts";
import type { DocumentKind } from "../../core/document/slots.ts";
import type { Judge } from "../../core/lint/judge.ts";
import { type JudgedRecord, judgedRecord } from "../../core/lint/judged-record.ts";
import { kindOfFile } from "../../core/score/score.ts";
import type { Timed } from "../../core/timed.ts";
import type { DataFinder } from "./data-finder.ts";
import type { First } from "./in-turns.ts";

/** What files are judged by, and with what. */
export interface Judging {
  /** The settings of the score as they were read: they are judged last. */
  readonly settings: { readonly raw: RawFile; readonly document: ScoreDocument };
  readonly judge: Judge;
  readonly finder: DataFinder;
  readonly timed: Timed;
  /** The most milliseconds for one file. */
  readonly most: number;
}

/** Tells as what a file is judged; nothing where it is none of the score. */
export function kindToJudge(raw: RawFile, { settings }: Pick<Judging, "settings">): DocumentKind | undefined {
  return raw.path === settings.raw.path ? "config" : kindOfFile(raw);
}

/** Judges one file by itself; returns what has to come first, where something has. */
export function judgeOne(
  raw: RawFile,
  kind: DocumentKind,
  { settings, judge, finder, timed }: Judging,
): JudgedRecord | NonNullable<First> {
  const document =
    kind === "config" ? settings.document : readDocument(raw, kind, judge.config.sectionNames, timed);
  return finder.isWantedFor(document) ? finder.load : judgedRecord(document, judge);
}

/** What is told of a file that took too long. */
export function judgedLate(
  { path }: RawFile,
  kind: DocumentKind,
  { judge, most }: Pick<Judging, "judge" | "most">,
): JudgedRecord {
  const raw = { path, bytes: new Uint8Array(), problem: tooSlowProblem(most) };
  return judgedRecord(readDocument(raw, kind, judge.config.sectionNames), judge);
}
