import { ScoreError } from "../../core/errors.ts";
import type { ReviewResult } from "../../core/review/result.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { repeated } from "../parse-option.ts";
import { withWordsKept } from "../words-kept.ts";

interface ReviewFlags {
  readonly nothingToChange?: true;
  readonly toChange?: string[];
  readonly because?: string;
  readonly by?: string;
  readonly dryRun?: true;
  readonly allowPersonalData?: string;
}

/** `score review` */
export const reviewSpec: CommandSpec = {
  name: "review",
  summary: "read a goal together, and record that nothing or something is to change",
  description:
    "Shows a goal, or the promise, how it must feel first, with what changed since it was last read together, open gaps, habits that nobody decided about, open complaints, and what the last review wanted changed. On a terminal it asks what came out; elsewhere it says the two lines that record it. A review is one commit of the goal's file, which says who read it when and what it promised then, and of a repair file of kind review. It makes a template's words your own. What is to change is kept in the repair file until somebody amends the goal.",
  examples: [
    ["score review have-it-fixed-once", "read it together; on a terminal it asks what came out"],
    ['score review have-it-fixed-once --nothing-to-change --by "DK, SM"', "it is still how you play"],
    [
      'score review have-it-fixed-once --to-change "Five days is longer than we take by now"',
      "something is to change, and it is not forgotten",
    ],
    ["score review promise --nothing-to-change --dry-run", "see first what would be recorded"],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal's id, or promise")
      .option("--nothing-to-change", "it was read together, and stays as it is")
      .option("--to-change <words>", "what is to change, in a sentence (may be repeated)", repeated)
      .option("--because <text>", "what was found, in one sentence, in the place of the usual words")
      .option("--by <name>", "who read it together (Git's author stays as it is)")
      .option("--allow-personal-data <why>", "record words that look personal, with the reason beside them")
      .option("--dry-run", "show what would be recorded, and write nothing")
      .action((goal: string, flags: ReviewFlags) => act((stage) => run(goal, flags, stage)));
  },
};

async function run(goal: string, flags: ReviewFlags, stage: Stage): Promise<Verdict> {
  const { toChange = [], because, by, allowPersonalData } = flags;
  const isRecorded = flags.nothingToChange === true || toChange.length > 0;
  refuseOdd(goal, flags);
  const { context } = stage;
  const options = { goal, because, by, override: allowPersonalData, dryRun: flags.dryRun === true };
  if (!isRecorded && context.ask !== undefined) return asked(options, stage);
  const { lookForReview, review } = await import("../../commands/review/review.ts");
  const result = isRecorded
    ? await withWordsKept(() => review({ ...options, toChange }, context), stage)
    : await lookForReview(goal, context);
  return told(result, stage);
}

async function asked(
  options: Parameters<typeof import("../../commands/review/ask-review.ts")["askReview"]>[0],
  stage: Stage,
): Promise<Verdict> {
  const { context, style } = stage;
  if (context.ask === undefined) throw new Error("nobody can be asked");
  const { askReview } = await import("../../commands/review/ask-review.ts");
  const { renderReviewLook } = await import("../../render/review-text.ts");
  // The line at the left takes some of the width.
  const narrow = { ...style, columns: style.columns - 4 };
  const result = await askReview(options, (seen) => renderReviewLook(seen, narrow), context, context.ask);
  if (result === undefined) {
    context.ask.outro("Nothing was written down.");
    return "clean";
  }
  context.ask.outro(result.commit === undefined ? "Not recorded." : "Recorded.");
  return told(result, stage);
}

async function told(result: ReviewResult, stage: Stage): Promise<Verdict> {
  if (stage.globals.json === true)
    stage.print((await import("../../render/review-json.ts")).renderReviewJson(result));
  else stage.print((await import("../../render/review-text.ts")).renderReview(result, stage.style));
  return "clean";
}

function refuseOdd(goal: string, { nothingToChange, toChange = [], because, dryRun }: ReviewFlags): void {
  const line = (more: readonly string[]): string => shellWords(["score", "review", goal, ...more]);
  if (nothingToChange === true && toChange.length > 0) {
    throw new ScoreError("usage", "review/contradiction", "either nothing is to change, or something", {
      hint: `${line(["--nothing-to-change"])}\n${line(toChange.flatMap((words) => ["--to-change", words]))}`,
    });
  }
  if (nothingToChange === true || toChange.length > 0 || (because === undefined && dryRun !== true)) return;
  throw new ScoreError("usage", "review/no-outcome", "what came out when you read it together?", {
    hint: `${line(["--nothing-to-change"])}\n${line(["--to-change", "what is to change"])}`,
  });
}
