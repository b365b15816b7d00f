import type { AmendmentPlan } from "../amend/amendment-plan.ts";
import { assemble } from "../amend/assemble.ts";
import { type Decision, decided } from "../amend/decision.ts";
import { finish } from "../amend/finish.ts";
import type { Occasion } from "../amend/occasion.ts";
import { oneLine } from "../amend/one-line.ts";
import { refuseUnreadable } from "../amend/refuse-problems.ts";
import { reread } from "../amend/reread.ts";
import { shortened } from "../amend/shortened.ts";
import { writtenForm } from "../document/source-text.ts";
import { versionOf } from "../history/version.ts";
import { fingerprintOf } from "../practice/fingerprint.ts";
import type { Practicable } from "../practice/practice.ts";
import { setFacts } from "../record/set-facts.ts";
import { keyOrderOf } from "../score/key-order.ts";
import { entryOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import { reviewStory } from "./review-story.ts";

/** What came out when a goal was read together. */
export interface ReviewRequest extends Omit<Decision, "because"> {
  /** What was found; what is to change says it where nobody does. */
  readonly because: string | undefined;
  /** What is to change, in words; empty where nothing is. */
  readonly toChange: readonly string[];
}

/** The most of what is to change that stands as the reason of a review, in characters. */
const MOST = 120;

/**
 * Plans a review: the goal says who read it when and what it promised then, and its words are the business's own from now on. Nothing
 * that it promises changes; what is to change is kept in the repair file.
 */
export function planReview(
  request: ReviewRequest,
  { id, document }: Practicable,
  score: Score,
  occasion: Occasion,
): AmendmentPlan {
  refuseUnreadable(document);
  const toChange = request.toChange.map((words) => oneLine("--to-change", words));
  const decision = decided({ ...request, because: request.because ?? foundIn(toChange) });
  const fingerprint = fingerprintOf(versionOf(document));
  const value = { on: occasion.day, by: decision.by, ...(fingerprint !== "" && { fingerprint }) };
  const { file } = setFacts(document, [{ key: "reviewed", value }], keyOrderOf(document), true);
  const reviewed = finish(reread(document, file.after, score.config), id, score.config);
  const [before, after] = [writtenForm(document.source), writtenForm(reviewed.source)];
  const story = reviewStory(toChange);
  const facts = {
    goal: id,
    kind: "review" as const,
    ...decision,
    clauses: [],
    weakens: [],
    replaces: [],
    takesBack: undefined,
    formerly: [],
    keepUntil: undefined,
    trace: undefined,
    checkOn: undefined,
    ...(story !== undefined && { story }),
  };
  const made = { facts, complaints: [], changes: [], target: document.path, text: reviewed.source.text };
  // Whoever reads it twice on a day has nothing new to say of it in the goal.
  const files = before === after ? [] : [{ path: document.path, before, after }];
  const plan = assemble({ ...made, files, eol: document.source.eol }, score, occasion);
  return entryOf(document, "borrowed") === undefined ? plan : { ...plan, makesOwn: true };
}

function foundIn(toChange: readonly string[]): string {
  if (toChange.length === 0) return "read together: nothing to change";
  return shortened(`read together: ${toChange.join("; ")}`, MOST);
}
