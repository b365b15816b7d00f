import type { ScoreError } from "../../../core/errors.ts";
import type { Git, GitOutput } from "../git.ts";
import { stopped } from "../stop.ts";
import { refusal } from "./succeeded.ts";

/** Says why there is no commit: this program is to end, somebody ended Git, or Git or a hook said no. */
export function notMade(git: Git, output: GitOutput): ScoreError {
  if (git.isStopped()) return stopped(" while Git was committing", output.stderr);
  if (output.signal !== undefined) return refusal(output, "the commit was not made", WHO_ENDED_IT);
  const isSilent = `${output.stderr}${output.stdout.toString()}`.trim() === "";
  return refusal(output, "Git or a hook refused the commit", isSilent ? HOOKS_HERE : undefined);
}

const WHO_ENDED_IT = "look who or what ended Git: a computer that is short of memory does, and so may a hook";

const HOOKS_HERE = 'ls "$(git rev-parse --git-path hooks)"   # the hooks that run here: one of them said no';
