import type { RawFile, ScoreDocument } from "../../core/document/document.ts";
import type { ActiveRule } from "../../core/lint/active-rules.ts";
import type { KeptFile } from "../../core/lint/kept-file.ts";
import { keptScore } from "../../core/lint/kept-score.ts";
import { settle } from "../../core/lint/settle.ts";
import { readFileOfScore, type Score } from "../../core/score/score.ts";
import { untimed } from "../../core/timed.ts";
import type { Context } from "../context.ts";
import { fileRecords, NO_RECORDS } from "./cache/file-records.ts";
import { dataFinder } from "./data-finder.ts";
import { contentOf, judgeFiles } from "./judge-files.ts";
import type { Asked } from "./lint-one.ts";
import { threadsFor } from "./open-threads.ts";

/** A score whose files were judged one by one and let go. */
export interface JudgedFolder {
  readonly score: Score<KeptFile>;
  readonly rules: readonly ActiveRule[];
  /** The ids of those that the language of the score has no words for. */
  readonly silent: readonly string[];
  /** Reads a file once more; nothing where it is not the one that was judged any more. */
  readonly read: (path: string) => ScoreDocument | undefined;
  /** The ids of the contents that were judged, by path; nothing for what could not be read whole. */
  readonly contents: ReadonlyMap<string, string | undefined>;
  /** The targets of links that are no file of the score, and whether something is there. */
  readonly outside: readonly (readonly [path: string, exists: boolean])[];
}

/** Reads and judges every file of a score, one at a time. */
export async function judgeFolder(
  root: string,
  { rules: only, onJudged, cache, timed }: Pick<Asked, "rules" | "onJudged" | "cache" | "timed">,
  context: Context,
): Promise<JudgedFolder> {
  const { store } = context;
  const raw = store.readFile(root, "score.yaml");
  const { config, document, active: rules, silent } = settle(raw, only);
  const finder = dataFinder(config.privacy);
  const judge = { config, rules, personalDataIn: finder.find, timed };
  const records =
    cache === undefined ? NO_RECORDS : timed("cache", () => fileRecords(cache, contentOf(raw) ?? ""));
  const most = mostFor(context.env);
  // What takes how long is told of one thread.
  const openThreads =
    timed === untimed ? threadsFor(context.env, { settings: raw, only: only && [...only], most }) : undefined;
  const judging = { settings: { raw, document }, judge, finder, records, timed, onJudged, most, openThreads };
  const { files, contents } = await judgeFiles(root, judging, store);
  timed("cache", records.end);
  const again = (path: string): RawFile => store.readFile(root, path);
  const targets = new Set(files.flatMap(({ links }) => links.flatMap(({ path }) => path ?? [])));
  const paths = store.existing(root, targets);
  const score = keptScore(files, {
    config,
    paths,
    whole: ({ path }) => readFileOfScore(again(path), config) as ScoreDocument,
  });
  const read = (path: string): ScoreDocument | undefined => {
    const now = again(path);
    return contentOf(now) === contents.get(path) ? readFileOfScore(now, config) : undefined;
  };
  const outside = [...targets]
    .filter((path) => !contents.has(path))
    .map((path) => [path, paths.has(path)] as const);
  return { score, rules, silent, read, contents, outside };
}

/** The most milliseconds that a look at one file may take, unless the environment says otherwise. */
const MOST = 10_000;

function mostFor({ SCORE_FILE_TIMEOUT: said = "" }: Context["env"]): number {
  return /^[1-9]\d{0,6}$/.test(said) ? Number(said) : MOST;
}
