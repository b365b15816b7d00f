import { slugOfTitle } from "../adapters/transliterate.ts";
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
import { isUsableGoalId } from "../core/score/slug.ts";
import type { Context } from "./context.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import { inTransaction, type Transaction } from "./in-transaction.ts";
import { findScore, loadScore } from "./load-score.ts";
import { writeUnrecorded } from "./write-unrecorded.ts";

/** What `score goal add` is asked for. */
export interface GoalAddOptions extends NewGoal {
  readonly commit: boolean;
}

/** Begins a goal in the customer's words, as one commit of its file; what was not said is left as named gaps. */
export async function addGoal(options: GoalAddOptions, context: Context): Promise<GoalAddResult> {
  if (options.commit) return inTransaction(context, (transaction) => write(options, transaction, context));
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const goal = compose(options, root, score, context);
  const file = { path: goal.path, before: undefined, after: goal.after };
  await guardPrivacy({ files: [file] }, score.config);
  writeUnrecorded(root, file, context);
  return { kind: "goal-add", id: goal.id, path: goal.path, commit: undefined, gaps: goal.gaps, ...NO_NOTES };
}

async function write(
  options: GoalAddOptions,
  { root, score, record }: Transaction,
  context: Context,
): Promise<GoalAddResult> {
  const { id, path, after, gaps, title } = compose(options, root, score, context);
  const message = composeMessage(`compose(${id}): ${title}`, [id]);
  const recorded = await record({
    files: [{ path, before: undefined, after }],
    message,
    stillSays: (planned, committed) => stillSays(planned, committed, score.config),
  });
  return { kind: "goal-add", id, path, gaps, ...recorded };
}

function compose(options: GoalAddOptions, root: string, score: Score, context: Context) {
  const title = oneLine("the goal", options.title, "Have it fixed once");
  const id = slugOfTitle(title, score.config.language);
  refuseUnusable(title, id, score);
  refuseUnknownParts(options.serves, score);
  const path = `goals/${id}.md`;
  if (context.store.textOf(root, path) !== undefined) {
    throw new ScoreError("usage", "goal/exists", `there is a goal ${id} already`, {
      hint: `score amend ${id} --because "…" --feel "…"`,
    });
  }
  const after = goalText({ ...options, ...sentencesOf(options), title });
  return { title, id, path, after, gaps: findPlaceholders(after).length };
}

function sentencesOf(options: GoalAddOptions): Partial<NewGoal> {
  const one = (flag: string, text: string | undefined): string | undefined =>
    text === undefined ? undefined : oneLine(flag, text, "…");
  return {
    owner: one("--owner", options.owner),
    from: one("--from", options.from),
    to: one("--to", options.to),
    happen: one("--happen", options.happen),
    feel: one("--feel", options.feel),
    believe: one("--believe", options.believe),
    always: options.always.map((text) => oneLine("--always", text, "…")),
    never: options.never.map((text) => oneLine("--never", text, "…")),
  };
}

function refuseUnusable(title: string, id: string, score: Score): void {
  if (!isUsableGoalId(id)) {
    throw new ScoreError(
      "usage",
      "goal/unusable-title",
      `"${title}" makes no file name that every computer can have (${id})`,
      { hint: 'score goal add "the same in a few more words"' },
    );
  }
  const former = score.goals.find((goal) => goal.formerly.includes(id));
  if (former === undefined) return;
  throw new ScoreError(
    "usage",
    "goal/former-name",
    `${id} is what ${former.id} was called before; its history would be taken for the new goal's`,
    { hint: 'score goal add "in other words"' },
  );
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
