import { clockAt } from "../../core/lint/clock.ts";
import { ownRules } from "../../core/lint/own-rules.ts";
import type { LintedScore } from "../../core/lint/report.ts";
import { reportOn } from "../../core/lint/report-on.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import { silenceNote } from "../../core/lint/silence-note.ts";
import { offerAmong } from "../../core/lint/suppress/offer.ts";
import type { Timed } from "../../core/timed.ts";
import type { Context } from "../context.ts";
import type { Wish } from "./cache/open-caches.ts";
import type { RunCache } from "./cache/run-cache.ts";
import type { WholeRuns } from "./cache/whole-runs.ts";
import { judgeFolder } from "./judge-folder.ts";
import { mendFiles } from "./mend-files.ts";
import { type AskedHistory, readLintHistory } from "./read-lint-history.ts";
import { shownRoot } from "./shown-root.ts";
import type { Narrowing } from "./targets.ts";
import { type BaselineOptions, useBaseline } from "./use-baseline.ts";

/** What one score is linted for. */
export interface Asked {
  readonly files: Narrowing;
  readonly rules: ReadonlySet<string> | undefined;
  /** Absent where no rule that depends on the day is to run. */
  readonly now: string | undefined;
  /** Takes up the ids of the rules that a score adds. */
  readonly own: Set<string>;
  readonly fix: boolean;
  /** Told after each file that was looked at. */
  readonly onJudged: () => void;
  readonly baseline: BaselineOptions;
  readonly timed: Timed;
  /** What is kept of each file from one run to the next, where anything is. */
  readonly cache?: RunCache | undefined;
  /** What is kept of whole scores, where a run is over whole scores. */
  readonly runs?: WholeRuns | undefined;
  /** Where what the commits tell is kept, and whether it is to be used. */
  readonly kept?: Wish | undefined;
  /** Where a run is over a change: the commit that it began from, and whether it is that commit that is looked at. */
  readonly change?: { readonly base: string; readonly isBase: boolean } | undefined;
}

// A fix can make room for another (a quoted sentence, then an id for it); each round mends or stops.
const ROUNDS = 5;

/** Lints one score, and mends it first as far as that is asked. */
export async function lintOne(root: string, asked: Asked, context: Context): Promise<LintedScore> {
  const { now, rules, files, timed } = asked;
  let folder = await judgeFolder(root, asked, context);
  for (const { id } of folder.score.config.ownRules) asked.own.add(id);
  const asks = await timed("commits", () => readLintHistory(root, folder, asked, context));
  const clock = now === undefined ? undefined : clockAt(now);
  const beyond = {
    timed,
    ...(clock && { clock }),
    ...(asks.history && { history: asks.history }),
    ...(files && { files }),
    ...(rules && { rules }),
    known: [...RULES, ...ownRules(folder.score.config)],
  };
  let report = reportOn(folder.score, folder.rules, beyond);
  const fixed = new Set<string>();
  for (let round = 0; asked.fix && round < ROUNDS; round += 1) {
    const mended = await mendFiles(root, report.findings, folder.read, context);
    if (mended.length === 0) break;
    for (const path of mended) fixed.add(path);
    folder = await judgeFolder(root, asked, context);
    report = reportOn(folder.score, folder.rules, beyond);
  }
  const left = useBaseline(root, report, { score: folder.score, scope: beyond }, asked.baseline, context);
  const found = {
    name: folder.score.config.name,
    goals: folder.score.goals.filter(({ document }) => files?.has(document.path) ?? true).length,
    ...report,
    ...left,
    offer: offerAmong(left.findings, beyond.known, folder.read),
    notes: [asks.note, silenceNote(folder.silent, folder.score.config.language)].filter(
      (each) => each !== undefined,
    ),
  };
  if (asked.runs !== undefined && clock !== undefined && isWhole(asks)) {
    const { outside, contents } = folder;
    const commits = asks.commits === undefined ? {} : { commits: asks.commits };
    const run = { found, clock: clock.reading(), outside, ...commits };
    await timed("cache", async () => asked.runs?.keep(root, run, contents));
  }
  return { root: shownRoot(root, context), ...found, fixed: [...fixed] };
}

// What the commits could not say now they may say in the next run.
function isWhole({ note, history, commits }: AskedHistory): boolean {
  return history === undefined ? note === undefined : commits !== undefined;
}
