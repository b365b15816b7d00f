import { refuseEdits } from "../adapters/git/refuse-edits.ts";
import { NOTHING_RECORDED } from "../core/amend/outcome.ts";
import { findTaken } from "../core/amend/revert/find-taken.ts";
import { planRevert, type Taken } from "../core/amend/revert/plan-revert.ts";
import type { RevertRequest } from "../core/amend/revert/request.ts";
import type { RevertResult } from "../core/amend/revert/result.ts";
import { unrepairedBy } from "../core/amend/revert/unrepaired.ts";
import { noChangeLine } from "../core/complaint/lines-to-paste.ts";
import { nextAfter } from "../core/complaint/next-after.ts";
import type { ScoreDocument } from "../core/document/document.ts";
import { ScoreError } from "../core/errors.ts";
import { type Amendment, findAmendment } from "../core/history/find-amendment.ts";
import { goalNames } from "../core/history/goal-names.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { onlyGivesReason } from "../core/history/only-gives-reason.ts";
import { takenBack } from "../core/history/standing.ts";
import type { TimelineEntry } from "../core/history/timeline.ts";
import { complaintIdOf } from "../core/score/complaint.ts";
import type { Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";
import { carryingOut } from "./carry-out.ts";
import type { Context } from "./context.ts";
import type { Ready } from "./in-transaction.ts";
import { readHistory } from "./read-history.ts";
import { refuseEditedRecords } from "./refuse-edited-records.ts";

/** What `score revert` is asked for. */
export interface RevertOptions extends Omit<RevertRequest, "by"> {
  /** The id of an amendment, the path of its repair file, or the beginning of its commit. */
  readonly amendment: string;
  readonly by: string | undefined;
  readonly dryRun: boolean;
}

/** Takes a recorded amendment back as a new one that stays visible: one commit of the goal's file and a new repair file. */
export async function revert(options: RevertOptions, context: Context): Promise<RevertResult> {
  return carryingOut(options.dryRun, context, async (ready, carryOut) => {
    const { score, repository, head, identity } = ready;
    const history = await readHistory(score, repository, context.git);
    refuseComplaint(options.amendment, score);
    const amendment = findAmendment(options.amendment, history.timeline);
    const by = takenBack(history.timeline).get(amendment.id);
    const said = { kind: "revert" as const, goal: amendment.goal, takesBack: amendment.id };
    const nothing = { ...said, ...NOTHING_RECORDED, plan: undefined, unrepaired: [], next: [] };
    if (by !== undefined) return { ...nothing, already: { id: by.id, day: by.date?.slice(0, 10) } };
    const names = goalNames(score).namesOf(amendment.goal);
    const versions =
      (onlyGivesReason(amendment) ? asItStands(documentNow(amendment, score, names)) : undefined) ??
      findTaken(amendment, { ...history, ledger: ledgerOf(score) });
    const later = laterThan(amendment, history.timeline, names);
    const now = await fileNow(versions, amendment, later, score, names, ready, context);
    await refuseEditedRecords(options, ready, context);
    const request = { ...options, by: options.by ?? identity.name };
    const occasion = { parent: head.commit ?? "", ...context.now() };
    const plan = planRevert(request, { amendment, ...versions, now, later }, score, occasion);
    if (plan === undefined) return { ...nothing, already: undefined };
    const unrepaired = unrepairedBy(plan.repair, history.timeline);
    const outcome = await carryOut(plan);
    const about = [...new Set([...amendment.complaints, ...plan.repair.complaints])];
    const next = outcome.commit === undefined ? [] : nextAfter(plan, about, score, context.now().day);
    return { ...said, plan, already: undefined, unrepaired, next, ...outcome };
  });
}

// It is no change of a promise: it stays, with the reason, or Git takes its file out.
function refuseComplaint(named: string, score: Score): void {
  const id = complaintIdOf(named.trim());
  if (!score.complaints.some((complaint) => complaint.id === id)) return;
  throw new ScoreError("usage", "revert/complaint", `${id} is in the complaint book, and is no amendment`, {
    hint: [
      `${noChangeLine(id)}   # it stays, with the reason`,
      `score complaint undo ${shellWords([id])}   # takes its last step back`,
    ].join("\n"),
  });
}

function laterThan(
  amendment: Amendment,
  timeline: readonly TimelineEntry[],
  names: ReadonlySet<string>,
): readonly TimelineEntry[] {
  return timeline.slice(0, timeline.indexOf(amendment)).filter((entry) => names.has(entry.goal));
}

function documentNow(
  { goal }: Amendment,
  { promise, goals }: Score,
  names: ReadonlySet<string>,
): ScoreDocument | undefined {
  return goal === "promise" ? promise?.document : goals.find(({ id }) => names.has(id))?.document;
}

// A reason that is taken back changes no words, and so needs none of the history.
function asItStands(document: ScoreDocument | undefined): Pick<Taken, "before" | "after"> | undefined {
  return document && { before: document, after: document };
}

async function fileNow(
  { before, after }: Pick<Taken, "before" | "after">,
  amendment: Amendment,
  later: readonly TimelineEntry[],
  score: Score,
  names: ReadonlySet<string>,
  { root, repository }: Ready,
  context: Context,
): Promise<ScoreDocument | undefined> {
  const now = documentNow(amendment, score, names);
  if (after === undefined) {
    const there =
      now?.path ?? (context.store.textOf(root, before.path) === undefined ? undefined : before.path);
    if (there === undefined) return undefined;
    throw new ScoreError(
      "state",
      "revert/goal-there",
      `${there} is there already, so nothing was brought back`,
      {
        hint: `score log ${amendment.goal}`,
      },
    );
  }
  if (now === undefined) throw goalGone(amendment, later, after.path);
  await refuseEdits(context.git, repository, now.path, "not stay");
  return now;
}

function goalGone(amendment: Amendment, later: readonly TimelineEntry[], missing: string): ScoreError {
  const retired = later.find((entry) => entry.kind === "retire" && entry.id !== undefined)?.id;
  return new ScoreError(
    "state",
    "revert/goal-gone",
    `${amendment.goal} has no file any more, so there is nothing that ${amendment.id} could be taken out of`,
    {
      hint: retired === undefined ? `score log ${amendment.goal}` : `score revert ${retired} --because "…"`,
      traces: { missing },
    },
  );
}
