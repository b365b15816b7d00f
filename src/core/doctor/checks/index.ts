import type { Check } from "../check.ts";
import { attributes } from "./attributes.ts";
import { branch } from "./branch.ts";
import { gitVersion } from "./git-version.ts";
import { hidden } from "./hidden.ts";
import { historyDepth } from "./history-depth.ts";
import { hookFormatter } from "./hook-formatter.ts";
import { hookSweeps } from "./hook-sweeps.ts";
import { hooks } from "./hooks.ts";
import { identity } from "./identity.ts";
import { ignored } from "./ignored.ts";
import { interrupted } from "./interrupted.ts";
import { leftOver } from "./left-over.ts";
import { lefthook } from "./lefthook.ts";
import { letterCase } from "./letter-case.ts";
import { lineEnds } from "./line-ends.ts";
import { lintStaged } from "./lint-staged.ts";
import { locks } from "./locks.ts";
import { nodeVersion } from "./node-version.ts";
import { pinnedVersion } from "./pinned-version.ts";
import { preCommitFramework } from "./pre-commit-framework.ts";
import { prettier } from "./prettier.ts";
import { readOnly } from "./read-only.ts";
import { repositoryHere } from "./repository-here.ts";
import { scoreHere } from "./score-here.ts";
import { signing } from "./signing.ts";
import { squashSettings } from "./squash-settings.ts";
import { unfinished } from "./unfinished.ts";
import { untracked } from "./untracked.ts";
import { wordsKept } from "./words-kept.ts";
import { workflowDepth } from "./workflow-depth.ts";

/** Every check of `score doctor`, from the computer to the workflow. */
export const CHECKS: readonly Check[] = [
  nodeVersion,
  gitVersion,
  identity,
  scoreHere,
  repositoryHere,
  readOnly,
  letterCase,
  interrupted,
  wordsKept,
  leftOver,
  unfinished,
  branch,
  locks,
  untracked,
  hidden,
  ignored,
  attributes,
  lineEnds,
  signing,
  hooks,
  hookFormatter,
  hookSweeps,
  lintStaged,
  preCommitFramework,
  lefthook,
  prettier,
  historyDepth,
  squashSettings,
  workflowDepth,
  pinnedVersion,
];
