import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";

interface UndoFlags {
  readonly by?: string;
  readonly dryRun?: true;
}

/** `score voice undo` */
export const voiceUndoSpec: CommandSpec = {
  name: "voice undo",
  summary: "take the last step of a voice back",
  description:
    "Gives the file of a voice back as it was before the last step: what was settled by the wrong amendment, or a voice that was written down by mistake, which is gone again then. What was taken back stays in the history, as one commit more of exactly that file. A voice against or a gap that is taken away later than a week after it was written down is no mistake any more: lint tells of it (voice/removed).",
  examples: [
    ["score voice undo read-out-till-says", "whatever was recorded of it last"],
    ["score voice undo read-out-till-says --dry-run", "see first which step that is"],
  ],
  declare: (command, act) => {
    command
      .argument("<voice>", "its id, or the beginning or end of it")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--dry-run", "show what would be taken back, and write nothing")
      .action((name: string, flags: UndoFlags) => act((stage) => undo(name, flags, stage)));
  },
};

async function undo(name: string, { by, dryRun }: UndoFlags, stage: Stage): Promise<Verdict> {
  const { undoVoice } = await import("../../../commands/voice/undo-voice.ts");
  const result = await undoVoice({ name, by, dryRun: dryRun === true }, stage.context);
  if (stage.globals.json === true)
    stage.print((await import("../../../render/undo-json.ts")).renderUndoJson("voice-undo", result));
  else stage.print((await import("../../../render/undo-text.ts")).renderUndo(result, stage.style));
  return "clean";
}
