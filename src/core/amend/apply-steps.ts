import type { Config } from "../config/config.ts";
import type { ScoreDocument } from "../document/document.ts";
import { applySplices } from "../document/splice.ts";
import { semanticDiff } from "../history/semantic-diff.ts";
import { versionOf } from "../history/version.ts";
import { withComments } from "../lint/suppress/with-comments.ts";
import { clausesOf } from "../score/goal.ts";
import { clauseNamed, workOut } from "./apply-step.ts";
import { refuseNewProblems } from "./refuse-problems.ts";
import type { AmendRequest, Step } from "./request.ts";
import { reread } from "./reread.ts";
import { verifyStep } from "./verify-step.ts";
import { withoutGaps } from "./without-gaps.ts";

/** Takes the steps of a request one after the other, each read back and compared with what it was to do. */
export function applySteps(
  request: AmendRequest,
  document: ScoreDocument,
  edited: ScoreDocument,
  config: Config,
): ScoreDocument {
  let current = edited;
  for (const step of withReplaced(request, document, edited)) {
    const { splices, expected } = workOut(step, versionOf(current), config.language);
    const next = reread(current, applySplices(current.source.text, withComments(current)(splices)), config);
    refuseNewProblems(current, next);
    verifyStep(withoutGaps(expected), semanticDiff(versionOf(current), versionOf(next)), document.path);
    current = next;
  }
  return current;
}

// What is replaced goes, unless a step takes it away already.
function withReplaced(
  request: AmendRequest,
  document: ScoreDocument,
  edited: ScoreDocument,
): readonly Step[] {
  const version = versionOf(document);
  const standing =
    request.edited === undefined
      ? undefined
      : new Set(clausesOf(versionOf(edited)).map((clause) => clause.id));
  const retired = new Set(
    request.steps.flatMap((step) => (step.do === "retire" ? [step.clause.replace(/^.*#/, "")] : [])),
  );
  const added = request.replaces
    .map((name) => clauseNamed(name, version).id)
    .filter((id) => !retired.has(id) && standing?.has(id) !== false);
  return [...added.map((clause): Step => ({ do: "retire", clause })), ...request.steps];
}
