import { relative } from "node:path";
import { findWorkTree } from "../adapters/git/find-git-dir.ts";
import { leftBehind } from "../adapters/git/transaction/left-behind.ts";
import { readKeptAnswers } from "../adapters/read-kept-answers.ts";
import { statusOf } from "../core/status/status.ts";
import type { Status } from "../core/status/waiting.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Tells what needs somebody now in the score here. Needs no Git. @throws ScoreError `score/none` where there is no score. */
export function status(context: Context): Status {
  const root = findScore(context);
  const left = leftBehind(root, context.processes);
  return statusOf(loadScore(root, context.store), context.now().iso, {
    unfinished: left?.subject,
    answers: answersLeft(root),
  });
}

function answersLeft(root: string): Status["answers"] {
  const tree = findWorkTree(root);
  if (tree === undefined) return [];
  const prefix = `${relative(tree.top, root).replaceAll("\\", "/")}/`.replace(/^\/$/, "");
  return readKeptAnswers(tree.gitDir)
    .filter(({ score }) => score === prefix)
    .map(({ begun, words, command }) => ({ begun, words, command }));
}

/** Tells the same where there is a score, and nothing where one is still to be begun. */
export function statusHere(context: Context): Status | undefined {
  return context.store.findRoot(context.cwd) === undefined ? undefined : status(context);
}
