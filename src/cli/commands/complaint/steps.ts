import type { ComplaintStepOptions } from "../../../commands/complaint/step-complaint.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { declareRecording, type RecordFlags, recordingIn } from "../../record-options.ts";
import { declareFacts, type FactFlags, factsIn, LEARNT } from "./fact-options.ts";
import { declareOverwrite, runStep } from "./run-step.ts";

interface StepFlags extends FactFlags, RecordFlags {
  readonly on?: string;
  readonly overwrite?: true;
  /** `--no-change <why>`: commander makes `true` of its absence. */
  readonly change?: string | true;
}

const COMPLAINT = ["<complaint>", "its id, or the beginning or end of it"] as const;

/** `score complaint answer` */
export const complaintAnswerSpec: CommandSpec = {
  name: "complaint answer",
  summary: "write down that they had a first reply",
  description:
    "Writes down when somebody who complained first heard from you: now, unless --on says when. Whatever you learnt in that talk can be said with it.",
  examples: [
    ["score complaint answer billed-twice", "just now"],
    [
      'score complaint answer billed-twice --on 10:05 --wanted "the money back"',
      "earlier today, and what they want",
    ],
  ],
  declare: (command, act) => {
    command
      .argument(...COMPLAINT)
      .option("--on <when>", "when: a day, or a day and time (Monday 9:40, 2 hours ago; now)");
    declareFacts(command, LEARNT);
    declareOverwrite(command);
    declareRecording(command);
    command.action((name: string, flags: StepFlags) =>
      act((stage) => step(name, flags, { step: "answer" }, stage)),
    );
  },
};

/** `score complaint put-right` */
export const complaintPutRightSpec: CommandSpec = {
  name: "complaint put-right",
  summary: "write down what was done for them",
  description:
    "Writes down how it was put right for this customer. It is not the end: the last job is to amend the score, so that the same complaint does not come back.",
  examples: [
    [
      'score complaint put-right billed-twice "Refunded the second visit the same day" --left better-than-before',
      "what was done, and how they left",
    ],
  ],
  declare: (command, act) => {
    command.argument(...COMPLAINT).argument("<words>", "what was done for them, in one sentence");
    declareFacts(command, LEARNT);
    declareOverwrite(command);
    declareRecording(command);
    command.action((name: string, words: string, flags: StepFlags) =>
      act((stage) => step(name, flags, { step: "put-right", words }, stage)),
    );
  },
};

/** `score complaint told` */
export const complaintToldSpec: CommandSpec = {
  name: "complaint told",
  summary: "write down that the customer was told what changed",
  description:
    "Closes the loop: writes down when the customer was told what became of their complaint (today, unless you say when), that they asked not to be, or that they cannot be reached. After another repair they are told once more, and the new day takes the place of the old one.",
  examples: [
    ["score complaint told billed-twice", "today"],
    ["score complaint told billed-twice --on 2026-11-21", "on another day"],
    ["score complaint told billed-twice asked-not-to", "they did not want to hear"],
  ],
  declare: (command, act) => {
    command
      .argument(...COMPLAINT)
      .argument("[how]", "a day, asked-not-to, or cannot-be-reached")
      .option("--on <when>", "when: a day, or a day and time (Monday, 3 days ago; today)");
    declareFacts(command, LEARNT);
    declareOverwrite(command);
    declareRecording(command);
    command.action((name: string, how: string | undefined, flags: StepFlags) =>
      act((stage) => step(name, flags, { step: "told", how }, stage)),
    );
  },
};

/** `score complaint close` */
export const complaintCloseSpec: CommandSpec = {
  name: "complaint close",
  summary: "close it, once the score was amended and the customer told",
  description:
    "Closes a complaint or near miss. It needs an amendment that names it (score amend --complaint), or --no-change with the reason; and for a complaint, that the customer was told, or asked not to be, or cannot be reached. After an amendment it also says when to look whether the repair held; without one there is nothing to look at, and --check-on is refused. What was closed before it was mended is closed once more.",
  examples: [
    ["score complaint close billed-twice", "after an amendment, with the customer told"],
    [
      "score complaint close billed-twice --told 2026-11-21 --check-on 8w",
      "and say the rest in the same step",
    ],
    [
      'score complaint close wrong-shop --no-change "They meant the shop next door" --told today',
      "where nothing is to be changed",
    ],
  ],
  declare: (command, act) => {
    command
      .argument(...COMPLAINT)
      .option("--no-change <why>", "why nothing is changed after it")
      .option("--on <day>", "when it was closed (today)");
    declareFacts(command, ["told", "checkOn", ...LEARNT]);
    declareOverwrite(command);
    declareRecording(command);
    command.action((name: string, flags: StepFlags) => {
      const noChange = typeof flags.change === "string" ? flags.change : undefined;
      return act((stage) => step(name, flags, { step: "close", noChange }, stage));
    });
  },
};

type Own =
  | { readonly step: "answer" }
  | { readonly step: "put-right"; readonly words: string }
  | { readonly step: "told"; readonly how: string | undefined }
  | { readonly step: "close"; readonly noChange: string | undefined };

async function step(name: string, flags: StepFlags, own: Own, stage: Stage): Promise<Verdict> {
  const { stepComplaint } = await import("../../../commands/complaint/step-complaint.ts");
  const options: ComplaintStepOptions = {
    name,
    overwrite: flags.overwrite === true,
    request: { ...own, on: flags.on, said: factsIn(flags) },
    ...recordingIn(flags),
  };
  return runStep(() => stepComplaint(options, stage.context), stage);
}
