import { afterStep } from "../../core/complaint/after-step.ts";
import { complaintText, type NewComplaint } from "../../core/complaint/complaint-text.ts";
import { nextStep } from "../../core/complaint/next-step.ts";
import type { ComplaintCommand, ComplaintStepResult } from "../../core/complaint/result.ts";
import { type SaidFacts, saidFacts } from "../../core/complaint/said-facts.ts";
import { saidWhen } from "../../core/complaint/said-when.ts";
import { readText, type ScoreDocument } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { ScoreError } from "../../core/errors.ts";
import { bodyWords } from "../../core/record/body-words.ts";
import { complaintsOf } from "../../core/score/complaints-of.ts";
import { firstWords } from "../../core/score/first-words.ts";
import { toTheMinute } from "../../core/score/moments.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { lookAround } from "../in-transaction.ts";
import { findScore, loadScore } from "../load-score.ts";
import { nameRecord, wordsForName } from "../name-record.ts";
import { type RecordOptions, recordStep, type StepPlan } from "../record-step.ts";
import { refuseInterrupted } from "../refuse-interrupted.ts";

/** What `score complaint add`, `near-miss add` and `thanks add` are asked for. */
export interface ComplaintAddOptions extends RecordOptions {
  readonly kind: "complaint" | "near-miss" | "thanks";
  /** What happened, of any number of paragraphs. */
  readonly words: string;
  readonly received: string | undefined;
  readonly slug: string | undefined;
  readonly said: SaidFacts;
}

/** Writes down a complaint, near miss or thanks, as one commit of its new file. */
export async function addComplaint(
  options: ComplaintAddOptions,
  context: Context,
): Promise<ComplaintStepResult> {
  const { iso } = context.now();
  const { facts, ...recorded } = await recordStep(options, context, async (score, root) => {
    const exists = (path: string): boolean => context.store.textOf(root, path) !== undefined;
    return plan({ ...options, named: await wordsForName(options.words, score) }, score, iso, exists);
  });
  return {
    kind: "complaint-step",
    command: `${options.kind}-add` as ComplaintCommand,
    ...facts,
    changes: [{ key: "kind", before: undefined, after: options.kind }],
    ...recorded,
    isCommitted: options.commit,
  };
}

/**
 * Finds out what would stand in the way of writing something down, whatever its words: reads only.
 * @throws ScoreError with it, as writing it down would.
 */
export async function foreseeComplaint(
  options: Omit<ComplaintAddOptions, "words">,
  context: Context,
): Promise<Score> {
  const root = findScore(context);
  if (options.commit) refuseInterrupted(root, context);
  const score = options.commit ? (await lookAround(context)).score : loadScore(root, context.store);
  const words = "not said yet";
  plan({ ...options, words, named: words }, score, context.now().iso, () => false);
  return score;
}

type Added = Pick<ComplaintStepResult, "id" | "paths" | "complaint" | "words" | "next" | "sameWords">;

function plan(
  options: ComplaintAddOptions & { readonly named: string },
  score: Score,
  now: string,
  exists: (path: string) => boolean,
): StepPlan<Added> {
  const received =
    options.received === undefined ? toTheMinute(now) : saidWhen("--received", options.received, { now });
  const said = saidFacts(options.said, score, { now, received });
  const known = Object.fromEntries(said.map(({ key, value }) => [key, value]));
  const facts = { kind: options.kind, received, ...known } as NewComplaint;
  const { id, path } = nameRecord(
    { kind: "complaint", slug: options.slug, words: options.named, day: received.slice(0, 10) },
    score,
    exists,
  );
  const after = complaintText(facts, options.words);
  const document = readText(path, "complaint", sourceOf(after), score.config.sectionNames);
  const { book, followed } = afterStep([document], score);
  const complaint = followed.get(id);
  if (complaint === undefined || document.problems.length > 0) {
    throw new ScoreError(
      "refused",
      "complaint/not-as-planned",
      "these words could not be written so that they read back the same",
      {
        hint: "write them in a few plain sentences",
      },
    );
  }
  const words = firstWords(document);
  return {
    files: [{ path, before: undefined, after }],
    message: { kind: options.kind, id, summary: words, changes: [], complaints: [id] },
    facts: {
      id,
      paths: [path],
      complaint,
      words,
      next: nextStep(complaint, book, now.slice(0, 10)),
      sameWords: sayingTheSame(document, received, score),
    },
  };
}

// Whoever writes a complaint down twice should hear of it; two customers may say the same all the same.
function sayingTheSame(document: ScoreDocument, received: string, score: Score): string | undefined {
  const day = received.slice(0, 10);
  const body = bodyWords(document);
  return complaintsOf(score).find(
    (other) => other.keys.received.slice(0, 10) === day && bodyWords(score.whole(other.document)) === body,
  )?.id;
}
