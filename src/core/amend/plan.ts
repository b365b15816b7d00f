import { withDirections } from "../direction/with-directions.ts";
import type { ScoreDocument } from "../document/document.ts";
import { writtenForm } from "../document/source-text.ts";
import type { Change } from "../history/change.ts";
import { semanticDiff, type Version } from "../history/semantic-diff.ts";
import { traceOf } from "../history/trace.ts";
import { versionOf } from "../history/version.ts";
import { goalIdOf } from "../score/goal-id.ts";
import { entryOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import { amendmentKindOf } from "./amendment-kind.ts";
import type { AmendmentPlan } from "./amendment-plan.ts";
import { applySteps } from "./apply-steps.ts";
import { assemble } from "./assemble.ts";
import { brokenBy } from "./broken-by.ts";
import { comingDay } from "./coming-day.ts";
import { complaintsNamed } from "./complaint-named.ts";
import { decided } from "./decision.ts";
import { finish } from "./finish.ts";
import type { Occasion } from "./occasion.ts";
import { refuseUnreadable } from "./refuse-problems.ts";
import { isThanks } from "./refuse-thanks-named.ts";
import type { AmendRequest } from "./request.ts";
import { reread } from "./reread.ts";
import { gapsNamed } from "./settled-voice.ts";
import { touchedClauses } from "./touched-clauses.ts";
import { weakenedClauses } from "./weakened.ts";

/**
 * Plans an amendment of one document. Returns nothing where it would change nothing.
 * @throws ScoreError where what is asked for can't be done, or would do something else as well.
 */
export function planAmendment(
  request: AmendRequest,
  document: ScoreDocument,
  score: Score,
  occasion: Occasion,
): AmendmentPlan | undefined {
  refuseUnreadable(document);
  const decision = decided(request);
  const complaints = complaintsNamed(request.complaints, score);
  const settles = gapsNamed(request.settles ?? [], score);
  const broke = brokenBy(request, complaints, goalIdOf(document.path), score);
  const edited =
    request.edited === undefined ? document : reread(document, request.edited.text, score.config);
  refuseUnreadable(edited);
  const changed = applySteps(request, document, edited, score.config);
  const changes = withDirections(
    semanticDiff(versionOf(document), versionOf(changed)),
    score.config.language,
  );
  const already = request.already ?? [];
  const isChanged = changed.source.text !== document.source.text;
  if (!isChanged && already.length === 0) return undefined;
  const goal = goalIdOf(document.path);
  const weakens = weakenedClauses(request, changes);
  const facts = {
    goal,
    kind: amendmentKindOf(request, complaints.filter((one) => !isThanks(one)).length, changes),
    ...decision,
    clauses: [...new Set([...touchedClauses(changes), ...already])].map((clause) => `${goal}#${clause}`),
    weakens,
    replaces: request.replaces.map((clause) => clause.replace(/^.*#/, "")),
    takesBack: undefined,
    formerly: [],
    keepUntil: comingDay("--keep-until", request.keepUntil, occasion.day),
    trace: traceOf([...changes, ...standing(already, versionOf(changed))], {
      ...request,
      lessened: weakens.map(([clause]) => clause),
    }),
    checkOn: comingDay("--check-on", request.checkOn, occasion.day),
  };
  const finished = finish(changed, goal, score.config);
  const before = request.edited?.onDisk === true ? request.edited.text : writtenForm(document.source);
  const after = writtenForm(finished.source);
  const assembled = assemble(
    {
      facts,
      complaints,
      settles,
      broke,
      changes,
      target: document.path,
      text: changed.source.text,
      // What was less already needs no other words; the line that leads to the repairs may be there as well.
      files: !isChanged && after === before ? [] : [{ path: document.path, before, after }],
      eol: document.source.eol,
    },
    score,
    occasion,
  );
  return entryOf(document, "borrowed") === undefined ? assembled : { ...assembled, makesOwn: true };
}

// What has been less since an earlier commit is written down as it stands.
function standing(clauses: readonly string[], version: Version): readonly Change[] {
  return semanticDiff(undefined, version)
    .filter(({ clause, part }) => clause !== undefined && part !== "other" && clauses.includes(clause))
    .map((change) => ({ ...change, op: "changed" as const }));
}
