import { slugOfTitle } from "../adapters/transliterate.ts";
import { refuseName } from "../core/amend/goal/refuse-name.ts";
import { refusePath } from "../core/amend/goal/refuse-path.ts";
import { composeMessage } from "../core/amend/message.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { stillSays } from "../core/amend/still-says.ts";
import { goalText, type NewGoal } from "../core/compose/goal-text.ts";
import type { GoalAddResult } from "../core/compose/result.ts";
import { hintOf } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import { NO_NOTES } from "../core/recorded-notes.ts";
import { findPlaceholders } from "../core/score/placeholders.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import { heldIfAny } from "./held-if-any.ts";
import { inTransaction, type Transaction } from "./in-transaction.ts";
import { findScore, loadScore } from "./load-score.ts";
import { writeUnrecorded } from "./write-unrecorded.ts";

/** What `score goal add` is asked for. */
export interface GoalAddOptions extends NewGoal {
  /** Who decided; absent where it is who Git says is there. */
  readonly by: string | undefined;
  readonly commit: boolean;
}

/** Begins a goal in the customer's words, as one commit of its file; what was not said is left as named gaps. */
export async function addGoal(options: GoalAddOptions, context: Context): Promise<GoalAddResult> {
  if (options.commit) return inTransaction(context, (transaction) => write(options, transaction, context));
  const untold = options.by === undefined ? undefined : oneLine("--by", options.by);
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const goal = compose(options, root, score, context);
  const file = { path: goal.path, before: undefined, after: goal.after };
  const guarded = { files: [file], overrideLater: waysToOverride(goal.id) };
  await guardPrivacy(guarded, score.config, heldIfAny(root, context));
  writeUnrecorded(root, file, context);
  const { id, path, gaps } = goal;
  return { kind: "goal-add", id, path, commit: undefined, gaps, untold, ...NO_NOTES };
}

async function write(
  options: GoalAddOptions,
  { root, score, record, identity }: Transaction,
  context: Context,
): Promise<GoalAddResult> {
  const { id, path, after, gaps, title } = compose(options, root, score, context);
  const by = oneLine("--by", options.by ?? identity.name);
  const message = composeMessage(`compose(${id}): ${title}`, [id], by);
  const recorded = await record({
    files: [{ path, before: undefined, after }],
    message,
    overrideLater: waysToOverride(id),
    stillSays: (planned, committed) => stillSays(planned, committed, score.config),
  });
  return { kind: "goal-add", id, path, gaps, ...recorded };
}

function compose(options: GoalAddOptions, root: string, score: Score, context: Context) {
  const title = oneLine("the goal", options.title);
  const otherWords = 'score goal add "in other words"';
  refusePath(title, otherWords);
  const id = slugOfTitle(title, score.config.language);
  refuseName({ id, words: title, goal: undefined, otherWords }, score);
  refuseUnknownParts(options.serves, score);
  const path = `goals/${id}.md`;
  if (context.store.textOf(root, path) !== undefined) {
    throw new ScoreError("usage", "goal/exists", `there is a file ${path} already`, {
      hint: `score lint ${path}\n${otherWords}`,
    });
  }
  const after = goalText(
    { ...options, ...sentencesOf(options), title },
    score.config.sectionNames,
    score.config.language,
  );
  return { title, id, path, after, gaps: findPlaceholders(after).length };
}

function sentencesOf(options: GoalAddOptions): Partial<NewGoal> {
  const one = (flag: string, text: string | undefined): string | undefined =>
    text === undefined ? undefined : oneLine(flag, text);
  return {
    owner: one("--owner", options.owner),
    from: one("--from", options.from),
    to: one("--to", options.to),
    happen: one("--happen", options.happen),
    feel: one("--feel", options.feel),
    believe: one("--believe", options.believe),
    always: options.always.map((text) => oneLine("--always", text)),
    never: options.never.map((text) => oneLine("--never", text)),
  };
}

// A goal has no place to say why: what excuses such words is an amendment's repair file, and only for what that one wrote.
function waysToOverride(id: string): string {
  return `or begin it without, and then: score amend ${id} --because "why it is told there" --happen "those words" --allow-personal-data "why they may stand"`;
}

function refuseUnknownParts(serves: readonly string[], score: Score): void {
  const parts = score.promise?.parts.map((part) => part.id.text) ?? [];
  const unknown = serves.find((part) => !parts.includes(part));
  if (unknown === undefined) return;
  throw new ScoreError(
    "usage",
    "promise/unknown-part",
    `promise.md has no part "${unknown}"${hintOf(unknown, parts)}`,
    { hint: parts.map((part) => `--serves ${part}`).join("\n") },
  );
}
