import { createHash } from "node:crypto";
import type { Repository } from "../adapters/git/repository.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { namesThrough } from "../core/history/names-through.ts";
import { buildTimeline } from "../core/history/timeline.ts";
import { type Unrecorded, unrecordedChanges } from "../core/history/unrecorded.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { historyCache } from "./history/history-cache.ts";
import { readComparedRevisions } from "./read-history.ts";

/** The most commits that are read for it. */
const QUICK = 50;

/**
 * Finds what the commits changed and nobody recorded, where that was told before, or is quickly told: what `drift`, `log` and `lint`
 * keep of the history is taken from their shelf. Nothing where somebody would have to wait for it.
 */
export async function recentUnrecorded(
  commit: string,
  score: Score,
  repository: Repository,
  context: Context,
): Promise<readonly Unrecorded[] | undefined> {
  const cache = historyCache({ folder: undefined, isWanted: true }, context);
  const question = ["unrecorded", markOf(score)];
  const answer = cache.answerTo(question);
  if (answer !== undefined) return JSON.parse(Buffer.from(answer.bytes).toString("utf8"));
  const known = cache.history.take();
  if (known?.head !== commit && !(await isQuick(commit, known?.head, repository, context))) return undefined;
  const shelf = { ...cache.history, take: () => known };
  const { compared, isWhole } = await readComparedRevisions(commit, score, repository, context.git, {
    shelf,
  });
  const found = unrecordedChanges(
    buildTimeline(compared, ledgerOf(score)),
    namesThrough(compared, score).nameOf,
  );
  const bytes = Buffer.from(JSON.stringify(found));
  if (isWhole) cache.keepAnswer(question, commit, { bytes, remark: "", verdict: "clean" });
  return found;
}

// What a repair file says on the disk decides as well, whether or not it is committed.
function markOf(score: Score): string {
  const facts = [
    ledgerOf(score).map(({ id, goal, on, formerly }) => [id, goal, on, formerly]),
    score.goals.map(({ id, formerly }) => [id, formerly]),
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}

async function isQuick(
  commit: string,
  since: string | undefined,
  { top }: Repository,
  { git }: Context,
): Promise<boolean> {
  const range = since === undefined ? [commit] : [commit, `^${since}`];
  const flags = ["--count", `--max-count=${QUICK + 1}`];
  const counted = await git.run(["--no-replace-objects", "rev-list", ...flags, ...range], { cwd: top });
  return counted.code === 0 && Number(counted.stdout.toString()) <= QUICK;
}
