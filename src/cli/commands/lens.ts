import type { LensShowing } from "../../commands/lens/ask-lens.ts";
import type { Looked } from "../../commands/lens/look.ts";
import { ScoreError } from "../../core/errors.ts";
import type { LensResult } from "../../core/lens/result.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { declareRecording, type RecordFlags, recordingIn } from "../record-options.ts";
import { withWordsKept } from "../words-kept.ts";

interface LensFlags extends RecordFlags {
  readonly all?: true;
  readonly answers?: string;
  readonly questions?: string;
  readonly record?: true;
  readonly ask: boolean;
}

/** How many columns the line at the left of an interview takes. */
const MARGIN = 4;

/** `score lens` */
export const lensSpec: CommandSpec = {
  name: "lens",
  summary: "hold a proposal against everything you always and never do",
  description:
    "The conscience lens. Reads any document (a price list, a rota, a campaign, a feature), Markdown or plain text, and lists the non-negotiables of every goal and of promise.md that it touches: the words of both sides, and which of them they share, with open gaps and what was answered before. A person answers each: keeps it, breaks it, not concerned. A broken never, or anything broken of the promise, sends it back to the drawing board (1); a broken always means rethink (1); else proceed (0). While a question is open there is no verdict, and it ends with 1: no machine approves anything. On a terminal it asks; elsewhere it prints the questions, and takes the answers from a file. What shares no words is not found: --all goes through every clause. Needs no Git, but to record.",
  examples: [
    ["score lens proposals/new-price-list.md", "on a terminal it asks about each clause"],
    [
      "score lens new-rota.md --questions answers.yaml",
      "write the questions to a new file, to answer them there",
    ],
    ["score lens new-rota.md --answers answers.yaml --record", "take the answers, and keep the decision"],
    ["score lens - --all < campaign.txt", "every clause, touched or not"],
    ["score lens feature.md --json", "for a program"],
  ],
  declare: (command, act) => {
    command
      .argument("<proposal>", "a file, or - for what is piped in")
      .option("--all", "ask about every clause, those that it touches first")
      .option("--questions <file>", "write the questions to a new .yaml file")
      .option("--answers <file>", "take the answers from a file, or - for what is piped in")
      .option("--no-ask", "ask nothing, on a terminal either")
      .option("--record", "keep the decision under decisions/, as one commit");
    declareRecording(command);
    command.action((proposal: string, flags: LensFlags) => act((stage) => run(proposal, flags, stage)));
  },
};

async function run(proposal: string, flags: LensFlags, stage: Stage): Promise<Verdict> {
  refuseBoth(proposal, flags);
  const { lookAtProposal } = await import("../../commands/lens/look.ts");
  const looked = await lookAtProposal({ proposal, isAll: flags.all === true }, stage.context);
  const isAsked =
    stage.context.ask !== undefined &&
    stage.globals.json !== true &&
    flags.ask &&
    flags.answers === undefined &&
    flags.questions === undefined &&
    looked.look.held.length > 0;
  return isAsked ? interview(looked, flags, stage) : answeredInFile(looked, flags, stage);
}

function refuseBoth(proposal: string, { answers, questions, record }: LensFlags): void {
  const refusal = (message: string, hint: string): ScoreError =>
    new ScoreError("usage", "lens/options", message, { hint });
  if (proposal === "-" && answers === "-")
    throw refusal("only one of the proposal and the answers can be piped in", "--answers answers.yaml");
  if (questions !== undefined && (answers !== undefined || record === true))
    throw refusal(
      "--questions writes what is to be answered; the answers come in a second step",
      "--questions answers.yaml\n--answers answers.yaml --record",
    );
}

async function answeredInFile(looked: Looked, flags: LensFlags, stage: Stage): Promise<Verdict> {
  const { context } = stage;
  const { judge, NO_ANSWERS } = await import("../../core/lens/judge.ts");
  const { answersIn } = await import("../../commands/lens/look.ts");
  const answers = flags.answers === undefined ? NO_ANSWERS : await answersIn(flags.answers, looked, context);
  const by = flags.by ?? answers.by;
  const isLookedAt = answers.isLookedAt || (flags.answers !== undefined && by !== undefined);
  const judged = judge(looked.look, { ...answers, by, isLookedAt }, looked.score);
  const result =
    flags.questions === undefined
      ? judged
      : (await import("../../commands/lens/write-questions.ts")).writeQuestions(
          flags.questions,
          judged,
          context,
        );
  const kept =
    flags.record === true ? await withWordsKept(() => recorded(result, flags, looked, stage), stage) : result;
  if (stage.globals.json === true)
    stage.print((await import("../../render/lens-json.ts")).renderLensJson(kept));
  else stage.print((await import("../../render/lens-text.ts")).renderLens(kept, stage.style));
  tellUnrecorded(kept, flags, stage);
  return endOf(kept);
}

async function interview(looked: Looked, flags: LensFlags, stage: Stage): Promise<Verdict> {
  const { context, style } = stage;
  const ask = context.ask as NonNullable<typeof context.ask>;
  const { askLens } = await import("../../commands/lens/ask-lens.ts");
  const { judge } = await import("../../core/lens/judge.ts");
  const { givingBack } = await import("../../commands/lens/record-decision.ts");
  const text = await import("../../render/lens-text.ts");
  if (flags.record === true && flags.commit)
    await (await import("../../commands/in-transaction.ts")).lookAround(context);
  const narrow = { ...style, columns: style.columns - MARGIN };
  const showing: LensShowing = {
    question: (question, place, look) =>
      text.renderLensQuestion(question, place, look.questions.length, narrow),
    verdict: (result) => text.renderLensVerdict(result, narrow),
  };
  const asking = {
    offersToKeep: flags.record !== true,
    allowsPersonalData: flags.allowPersonalData !== undefined,
  };
  const asked = await askLens(looked, asking, showing, context, ask);
  const result = judge(looked.look, { ...asked.answers, by: flags.by }, looked.score);
  const isWanted = asked.keep || flags.record === true;
  const kept = await asked.until(async () => {
    try {
      return isWanted ? await recorded(result, flags, looked, stage) : result;
    } catch (error) {
      throw givingBack(error, result);
    }
  });
  ask.outro(kept.decision === undefined ? "Nothing was written down." : "Written down.");
  stage.print(text.renderLensEnd(kept, style));
  tellUnrecorded(kept, flags, stage);
  return endOf(kept);
}

async function recorded(
  result: LensResult,
  flags: LensFlags,
  { root }: Looked,
  { context }: Stage,
): Promise<LensResult> {
  const { verdict } = result;
  if (verdict === undefined) return result;
  const { recordDecision } = await import("../../commands/lens/record-decision.ts");
  return recordDecision({ ...result, verdict }, recordingIn(flags), root, context);
}

function tellUnrecorded({ verdict }: LensResult, { record }: LensFlags, stage: Stage): void {
  if (record === true && verdict === undefined)
    stage.remark("Nothing was recorded: a decision is written down once there is a verdict.\n");
}

function endOf({ verdict, refused }: LensResult): Verdict {
  if (refused.length > 0) return "refused";
  return verdict === "proceed" ? "clean" : "findings";
}
