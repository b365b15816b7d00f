import { draftFile } from "../../adapters/draft-file.ts";
import { readIdentity } from "../../adapters/git/identity.ts";
import type { Prompter } from "../../adapters/prompter.ts";
import type { ReviewResult } from "../../core/review/result.ts";
import type { Context } from "../context.ts";
import { withGoingBack } from "../going-back.ts";
import { lookAround } from "../in-transaction.ts";
import { keepInterview } from "../keep-interview.ts";
import { keepingPrivate } from "../keeping-private.ts";
import { findScore, loadSettings } from "../load-score.ts";
import { lookForReview, type ReviewOptions, review } from "./review.ts";

/** What a review on a terminal was told already. */
export type AskReviewOptions = Omit<ReviewOptions, "toChange">;

const NOTHING = "nothing";
const SOMETHING = "something";
const LATER = "later";

/** Shows a goal to people at a terminal and asks what came out; `show` renders it. Returns nothing where they leave it for later. */
export async function askReview(
  options: AskReviewOptions,
  show: (result: ReviewResult) => string,
  context: Context,
  ask: Prompter,
): Promise<ReviewResult | undefined> {
  const seen = await lookForReview(options.goal, context);
  // What could not be recorded is said before anybody answers.
  const { repository } = await lookAround(context);
  const file = draftFile(repository.gitDir, "interviews.json");
  const about = `review ${seen.goal} ${repository.prefix}`;
  const keeper = keepInterview(file, about, context.now().iso);
  const { config } = loadSettings(findScore(context), context.store);
  const safely = options.override === undefined ? await keepingPrivate(ask, config.privacy) : ask;
  const identity = await readIdentity(context.git, repository.top);
  try {
    const found = await withGoingBack(safely, "Read it aloud together, slowly.", keeper, async (asking) => {
      asking.show(show(seen));
      return interview(options.by, identity?.name, asking);
    });
    if (found === undefined) return await keeper.until(async () => undefined);
    return await keeper.until(() => review({ ...options, ...found }, context));
  } catch (error) {
    throw keeper.telling(error);
  }
}

async function interview(
  by: string | undefined,
  known: string | undefined,
  ask: Prompter,
): Promise<Pick<ReviewOptions, "toChange" | "by"> | undefined> {
  const outcome = await ask.choose("Is it still how you want to play?", [
    { value: NOTHING, label: "yes: nothing to change" },
    { value: SOMETHING, label: "something is to change" },
    { value: LATER, label: "we come back to it later", hint: "nothing is written down" },
  ]);
  if (outcome === LATER) return undefined;
  const toChange: string[] = [];
  if (outcome === SOMETHING) {
    for (let more = true; more; ) {
      const words = await ask.text(toChange.length === 0 ? "What is to change?" : "What else?", {
        about: `change ${toChange.length + 1}`,
        required: toChange.length === 0,
        ...(toChange.length > 0 && { placeholder: "Enter, where that is all" }),
      });
      if (words !== "") toChange.push(words);
      more = words !== "";
    }
  }
  const who =
    by ??
    (await ask.text("Who read it together?", {
      required: true,
      ...(known === undefined ? { example: "DK, SM" } : { initial: known }),
    }));
  return { toChange, by: who };
}
