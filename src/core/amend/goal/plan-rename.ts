import type { ScoreDocument } from "../../document/document.ts";
import { headingFor } from "../../document/edits/body.ts";
import { replaceValue } from "../../document/edits/front-matter.ts";
import { writtenForm } from "../../document/source-text.ts";
import { applySplices, overlap, type Splice } from "../../document/splice.ts";
import { ScoreError } from "../../errors.ts";
import { semanticDiff } from "../../history/semantic-diff.ts";
import { versionOf } from "../../history/version.ts";
import type { Goal } from "../../score/goal.ts";
import { entryOf, textOf, textsOf } from "../../score/keys.ts";
import type { Score } from "../../score/score.ts";
import type { AmendmentPlan } from "../amendment-plan.ts";
import { assemble } from "../assemble.ts";
import { type Decision, decided } from "../decision.ts";
import { leadToRepairs } from "../lead-to-repairs.ts";
import type { Occasion } from "../occasion.ts";
import { oneLine } from "../one-line.ts";
import { refuseNewProblems, refuseUnreadable } from "../refuse-problems.ts";
import { reread } from "../reread.ts";
import { formerlySplices } from "./formerly.ts";
import { type LinkPlace, linksTo } from "./incoming-links.ts";
import { linkSplices, movedLinks } from "./moved-links.ts";
import { movedRepairs } from "./moved-repairs.ts";
import { type Move, movedUrl } from "./moved-url.ts";
import { refuseName } from "./refuse-name.ts";

/** A renaming as somebody asks for it. */
export interface RenameRequest extends Omit<Decision, "because"> {
  /** The new id. */
  readonly to: string;
  /** The new words of the goal; absent where they stay. */
  readonly title: string | undefined;
  readonly because: string | undefined;
}

/** A renaming worked out: the amendment that it is, and the links that others have to change. */
export interface RenamePlan {
  readonly plan: AmendmentPlan;
  readonly links: readonly LinkPlace[];
}

/** Plans another id for a goal: its file and its repairs move, and the goal says what it was called. */
export function planRename(request: RenameRequest, goal: Goal, score: Score, occasion: Occasion): RenamePlan {
  const { document } = goal;
  refuseUnreadable(document);
  refuseName({ id: request.to, goal, otherWords: `score goal rename ${goal.id} "in other words"` }, score);
  const move = { from: goal.id, to: request.to };
  const decision = decided({ ...request, because: request.because ?? `renamed from ${goal.id}` });
  const title = request.title === undefined ? undefined : oneLine("--title", request.title);
  const renamed = renamedGoal(document, move, title, score);
  const repairs = movedRepairs(move, score);
  const files = [
    { path: document.path, before: writtenForm(document.source), after: undefined },
    { path: renamed.path, before: undefined, after: writtenForm(renamed.source) },
    ...repairs,
  ];
  const facts = {
    goal: move.to,
    kind: "review" as const,
    ...decision,
    clauses: [],
    weakens: [],
    replaces: [],
    takesBack: undefined,
    formerly: textsOf(renamed, "formerly").map((slug) => slug.text),
    keepUntil: undefined,
    trace: undefined,
    checkOn: undefined,
  };
  const changes = semanticDiff(versionOf(document), versionOf(renamed));
  const made = { facts, complaints: [], changes, target: renamed.path, text: renamed.source.text };
  const passedOver = new Set(files.map((file) => file.path));
  return {
    plan: assemble({ ...made, files, eol: document.source.eol }, score, occasion),
    links: linksTo(
      (path) => path === document.path || `${path}/`.startsWith(`repairs/${goal.id}/`),
      score,
      passedOver,
      (url, file) => movedUrl(url, file, move),
    ),
  };
}

function renamedGoal(
  document: ScoreDocument,
  move: Move,
  title: string | undefined,
  score: Score,
): ScoreDocument {
  const titled = title === undefined ? [] : titleSplices(document, title);
  const links = linkSplices(document, movedLinks(document, move)).filter(
    (splice) => !titled.some((other) => overlap(splice, other)),
  );
  const splices = [
    ...titled,
    ...formerlySplices(document, move.from, move.to),
    ...links,
    ...leadToRepairs(document, move.to),
  ];
  const moved = { ...document, path: `goals/${move.to}.md` };
  const renamed = reread(moved, applySplices(document.source.text, splices), score.config);
  refuseNewProblems(document, renamed);
  verify(document, renamed, move, title);
  return renamed;
}

function titleSplices(document: ScoreDocument, title: string): readonly Splice[] {
  const entry = entryOf(document, "goal");
  return [
    ...(entry === undefined ? [] : [replaceValue(document, entry, title)]),
    headingFor(document, title),
  ];
}

function verify(before: ScoreDocument, after: ScoreDocument, move: Move, title: string | undefined): void {
  const changes = semanticDiff(versionOf(before), versionOf(after));
  const strange = changes.filter((change) => title === undefined || change.part !== "goal");
  const formerly = textsOf(after, "formerly").map((slug) => slug.text);
  const named = formerly.includes(move.from) && !formerly.includes(move.to);
  const titled = title === undefined || textOf(after, "goal")?.text === title;
  if (strange.length === 0 && named && titled) return;
  throw new ScoreError(
    "refused",
    "amend/not-as-planned",
    `${before.path} would say something else after this, so nothing was written`,
    { at: before.path, hint: `score lint ${before.path}`, data: { found: changes } },
  );
}
