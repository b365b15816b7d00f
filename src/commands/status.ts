import { relative } from "node:path";
import { findWorkTree } from "../adapters/git/find-git-dir.ts";
import { leftBehind } from "../adapters/git/transaction/left-behind.ts";
import { readKeptAnswers } from "../adapters/read-kept-answers.ts";
import { statusOf } from "../core/status/status.ts";
import type { Status } from "../core/status/waiting.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";
import { unrecordedEdits } from "./unrecorded-edits.ts";

/** Tells what needs somebody now in the score here. Without Git nothing is told of edits. @throws ScoreError `score/none` where there is no score. */
export async function status(context: Context): Promise<Status> {
  const root = findScore(context);
  const left = leftBehind(root, context.processes);
  const score = loadScore(root, context.store);
  return statusOf(score, context.now().iso, {
    unfinished: left?.subject,
    answers: answersLeft(root),
    // What an amendment is half way through with is told of as that.
    ...(left === undefined ? await unrecordedEdits(root, score, context) : NOTHING_ASKED),
  });
}

const NOTHING_ASKED = { unrecorded: [], historyKnown: false };

function answersLeft(root: string): Status["answers"] {
  const tree = findWorkTree(root);
  if (tree === undefined) return [];
  const prefix = `${relative(tree.top, root).replaceAll("\\", "/")}/`.replace(/^\/$/, "");
  return readKeptAnswers(tree.gitDir)
    .filter(({ score }) => score === prefix)
    .map(({ begun, words, command }) => ({ begun, words, command }));
}

/** Tells the same where there is a score, and nothing where one is still to be begun. */
export async function statusHere(context: Context): Promise<Status | undefined> {
  return context.store.findRoot(context.cwd) === undefined ? undefined : status(context);
}
