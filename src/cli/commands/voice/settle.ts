import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { declareRecording, type RecordFlags, recordingIn } from "../../record-options.ts";
import { withWordsKept } from "../../words-kept.ts";
import { printVoiceStep } from "./run-voice-step.ts";

interface SettleFlags extends RecordFlags {
  readonly overwrite?: true;
}

/** `score voice settle` */
export const voiceSettleSpec: CommandSpec = {
  name: "voice settle",
  summary: "write down which amendment settled a gap",
  description:
    "Writes into the file of a gap which amendment settled it, as one commit of that file. The amendment has to stand: where it is taken back, the gap is open again by itself, and another one may settle it. A voice for or against is kept as it was said, and nothing settles it.",
  examples: [
    ["score voice settle read-out-till-says a-7kq2xw9m", "by the end of its name, and the amendment"],
  ],
  declare: (command, act) => {
    command
      .argument("<voice>", "its id, or the beginning or end of it")
      .argument("<amendment>", "the amendment that settled it, by its id or its repair file")
      .option("--overwrite", "take the place of another amendment that stands there");
    declareRecording(command);
    command.action((name: string, amendment: string, flags: SettleFlags) =>
      act((stage) => settle(name, amendment, flags, stage)),
    );
  },
};

async function settle(name: string, amendment: string, flags: SettleFlags, stage: Stage): Promise<Verdict> {
  const { settleVoice } = await import("../../../commands/voice/settle-voice.ts");
  const options = { name, amendment, overwrite: flags.overwrite === true, ...recordingIn(flags) };
  return printVoiceStep(await withWordsKept(() => settleVoice(options, stage.context), stage), stage);
}
