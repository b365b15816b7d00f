import { withDirections } from "../../direction/with-directions.ts";
import type { ScoreDocument } from "../../document/document.ts";
import { writtenForm } from "../../document/source-text.ts";
import type { Amendment } from "../../history/find-amendment.ts";
import { onlyGivesReason } from "../../history/only-gives-reason.ts";
import { semanticDiff } from "../../history/semantic-diff.ts";
import type { TimelineEntry } from "../../history/timeline.ts";
import { traceOf } from "../../history/trace.ts";
import { versionOf } from "../../history/version.ts";
import type { AmendmentKind } from "../../kinds.ts";
import { goalIdOf } from "../../score/goal-id.ts";
import type { Score } from "../../score/score.ts";
import { refusePatchWithoutDay } from "../amendment-kind.ts";
import type { AmendmentPlan } from "../amendment-plan.ts";
import { assemble } from "../assemble.ts";
import { complaintsNamed } from "../complaint-named.ts";
import { decided } from "../decision.ts";
import { finish } from "../finish.ts";
import type { Repair } from "../ledger.ts";
import type { Occasion } from "../occasion.ts";
import { refuseUnreadable } from "../refuse-problems.ts";
import { touchedClauses } from "../touched-clauses.ts";
import { revertConflict } from "./conflict.ts";
import type { RevertRequest } from "./request.ts";
import { takeBack } from "./take-back.ts";

/** An amendment to be taken back, with its file then and now. */
export interface Taken {
  readonly amendment: Amendment;
  readonly before: ScoreDocument;
  /** Absent where the amendment took the file away. */
  readonly after: ScoreDocument | undefined;
  /** Absent where there is no file now. */
  readonly now: ScoreDocument | undefined;
  /** What happened to the goal since, newest first. */
  readonly later: readonly TimelineEntry[];
}

/**
 * Plans the taking back of an amendment as a new one. Returns nothing where nothing of it is left.
 * @throws ScoreError `revert/changed-since` where its words were changed after it.
 */
export function planRevert(
  request: RevertRequest,
  taken: Taken,
  score: Score,
  occasion: Occasion,
): AmendmentPlan | undefined {
  const { now, amendment } = taken;
  refusePatchWithoutDay(request.kind, "leave out --kind patch");
  if (now !== undefined) refuseUnreadable(now);
  const decision = decided(request);
  const complaints = complaintsNamed(request.complaints, score);
  const restored = restore(taken, score, decision.because);
  const isSame = now !== undefined && restored.source.text === now.source.text;
  if (isSame && !onlyGivesReason(amendment)) return undefined;
  const changes = withDirections(
    semanticDiff(now && versionOf(now), versionOf(restored)),
    score.config.language,
  );
  const goal = goalIdOf(restored.path);
  const weaker = changes.filter((change) => change.direction === "weaker");
  const weakens = touchedClauses(weaker).map((clause) => [clause, decision.because] as const);
  const facts: Omit<Repair, "id" | "on" | "complaints"> = {
    goal,
    kind: request.kind ?? kindOf(weakens.length > 0, complaints.length > 0),
    ...decision,
    clauses: touchedClauses(changes).map((clause) => `${goal}#${clause}`),
    weakens,
    replaces: [],
    takesBack: amendment.id,
    formerly: [],
    keepUntil: undefined,
    trace: traceOf(changes, {
      ...decision,
      keepUntil: undefined,
      lessened: weakens.map(([clause]) => clause),
    }),
    checkOn: undefined,
  };
  const file = {
    path: restored.path,
    before: now && writtenForm(now.source),
    after: writtenForm(restored.source),
  };
  const made = { facts, complaints, changes, target: restored.path, text: restored.source.text };
  return assemble({ ...made, files: isSame ? [] : [file], eol: restored.source.eol }, score, occasion);
}

function restore(
  { amendment, before, after, now, later }: Taken,
  score: Score,
  because: string,
): ScoreDocument {
  if (after === undefined || now === undefined) return finish(before, goalIdOf(before.path), score.config);
  const restored = takeBack({ before, after }, now, score.config);
  if (restored === undefined) throw revertConflict(amendment, later, now, because);
  return restored;
}

function kindOf(weakens: boolean, answers: boolean): AmendmentKind {
  if (weakens) return "weaken";
  return answers ? "mend" : "improve";
}
