import type { AmendmentPlan } from "../../src/core/amend/amendment-plan.ts";
import { planAmendment } from "../../src/core/amend/plan.ts";
import type { AmendRequest, Step } from "../../src/core/amend/request.ts";
import { planRevert } from "../../src/core/amend/revert/plan-revert.ts";
import { readText, type ScoreDocument } from "../../src/core/document/document.ts";
import { sectionNames } from "../../src/core/document/section-names.ts";
import { sourceOf } from "../../src/core/document/source-text.ts";
import type { Amendment } from "../../src/core/history/find-amendment.ts";
import { semanticDiff } from "../../src/core/history/semantic-diff.ts";
import type { TimelineEntry } from "../../src/core/history/timeline.ts";
import { versionOf } from "../../src/core/history/version.ts";
import { goalIdOf } from "../../src/core/score/goal-id.ts";
import type { Score } from "../../src/core/score/score.ts";
import { filesOf, scoreOf } from "./lint.ts";

/** The moment of every plan of a test. */
export const OCCASION = { parent: "0".repeat(40), day: "2026-03-04", iso: "2026-03-04T17:40:00+00:00" };

const REQUEST: Omit<AmendRequest, "steps"> = {
  because: "she was billed twice",
  by: "Dana",
  complaints: [],
  kind: undefined,
  replaces: [],
  weakens: undefined,
  keepUntil: undefined,
  checkOn: undefined,
  override: undefined,
  edited: undefined,
};

/** Reads a text as the file of a score that stands at a path. */
export function fileAt(path: string, text: string): ScoreDocument {
  return readText(path, path === "promise.md" ? "promise" : "goal", sourceOf(text), sectionNames());
}

/** Plans an amendment of a file of a score in memory, and returns the file's new text with it. */
export function planned(
  path: string,
  text: string,
  steps: readonly Step[],
  files: Readonly<Record<string, string>> = {},
): { readonly plan: AmendmentPlan | undefined; readonly text: string } {
  const score = scoreWith({ ...files, [path]: text });
  const plan = planAmendment({ ...REQUEST, steps }, fileAt(path, text), score, OCCASION);
  return { plan, text: plan?.files.find((file) => file.path === path)?.after ?? text };
}

/** Returns a file as it is when the amendment that made `after` of `before` is taken back in `now`. */
export function takenBackIn(
  path: string,
  before: string,
  after: string,
  now: string,
): { readonly plan: AmendmentPlan | undefined; readonly text: string } {
  const [old, made, present] = [before, after, now].map((text) => fileAt(path, text)) as [
    ScoreDocument,
    ScoreDocument,
    ScoreDocument,
  ];
  const changes = semanticDiff(versionOf(old), versionOf(made));
  const amendment: Amendment = { ...ENTRY, goal: goalIdOf(path), changes };
  const taken = { amendment, before: old, after: made, now: present, later: [] };
  const request = { because: "too much", by: "Robin", override: undefined, complaints: [], kind: undefined };
  const plan = planRevert(request, taken, scoreWith({ [path]: now }), OCCASION);
  return { plan, text: plan?.files.find((file) => file.path === path)?.after ?? now };
}

/** A step of a timeline that says nothing of itself. */
export const ENTRY: TimelineEntry & { readonly id: string } = {
  id: "a-00000000",
  commit: "c".repeat(40),
  date: "2026-03-04T17:40:00+00:00",
  author: "Dana",
  by: "Dana",
  goal: "have-it-fixed-once",
  kind: "improve",
  because: "she was billed twice",
  complaints: [],
  weakens: [],
  replaces: [],
  takesBack: undefined,
  recorded: "both",
  notes: [],
  changes: [],
};

/** Reads a score from texts by their paths. */
export function scoreWith(files: Readonly<Record<string, string>>): Score {
  return scoreOf(filesOf({ "score.yaml": "name: T\n", ...files }));
}
