import { ScoreError } from "../../../core/errors.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { declareRecording, type RecordFlags, recordingIn } from "../../record-options.ts";
import { declareOverwrite, runStep } from "./run-step.ts";

interface HeldFlags extends RecordFlags {
  readonly because?: string;
  readonly on?: string;
  readonly overwrite?: true;
}

/** `score complaint held` */
export const complaintHeldSpec: CommandSpec = {
  name: "complaint held",
  summary: "write down whether the repair held",
  description:
    "Looks back, some weeks after a repair: did the same complaint come back? The answer goes into the complaint; or beside the repair (repairs/<goal>/<date>-<id>.held.md) where the id of an amendment is given, and beside each of the latest repairs where the complaint tells of an earlier one.",
  examples: [
    ['score complaint held billed-twice yes --because "nobody was charged twice since"', "it held"],
    ['score complaint held billed-twice no --because "it happened again in December"', "it came back"],
    [
      'score complaint held a-7kq2xw9m yes --because "no near miss since"',
      "a repair with several complaints, or none",
    ],
  ],
  declare: (command, act) => {
    command
      .argument(
        "<complaint>",
        "its id, or the beginning or end of it; or an amendment, by its id or the path of its repair file",
      )
      .argument("<answer>", "yes or no")
      .option("--because <text>", "what you looked at, in one sentence")
      .option("--on <day>", "when you looked (today)");
    declareOverwrite(command);
    declareRecording(command);
    command.action((name: string, answer: string, flags: HeldFlags) =>
      act((stage) => held(name, answer, flags, stage)),
    );
  },
};

async function held(name: string, typed: string, flags: HeldFlags, stage: Stage): Promise<Verdict> {
  const answer = answerIn(typed);
  const { because, on } = flags;
  if (because === undefined) {
    (await import("../../../commands/complaint/held-target.ts")).refuseUnknownTarget(name, stage.context);
    throw new ScoreError("usage", "complaint/no-reason", "--because is missing: what did you look at?", {
      hint: '--because "what you looked at"',
    });
  }
  const { holdComplaint } = await import("../../../commands/complaint/held-complaint.ts");
  const overwrite = flags.overwrite === true;
  const options = { name, overwrite, request: { answer, because, on }, ...recordingIn(flags) };
  return runStep(() => holdComplaint(options, stage.context), stage);
}

function answerIn(typed: string): "yes" | "no" {
  const answer = typed.toLowerCase();
  if (answer === "yes" || answer === "no") return answer;
  throw new ScoreError("usage", "usage/choice", `did it hold? Say yes or no, not "${typed}"`, {
    hint: "<answer> yes\n<answer> no",
  });
}
