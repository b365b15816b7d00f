import type { ImportUndoResult } from "../../../core/complaint/undo/import-undo-result.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";

interface UndoFlags {
  readonly by?: string;
  readonly dryRun?: true;
}

/** `score complaint undo` */
export const complaintUndoSpec: CommandSpec = {
  name: "complaint undo",
  summary: "take the last step of a complaint, near miss or thanks back, or an import",
  description:
    "Gives the file of a complaint back as it was before the last step: the wrong day, the wrong complaint, something that was written down by mistake. What was taken back stays in the history, as one commit more of exactly that file; whatever else is staged or edited stays as it is. Said again, it goes back one step further. An import is taken back whole, by its commit: what somebody has worked on since stays, and is told. An amendment is taken back by score revert.",
  examples: [
    ["score complaint undo billed-twice", "whatever was recorded of it last"],
    ["score complaint undo billed-twice --dry-run", "see first which step that is"],
    ["score complaint undo a-7kq2xw9m", "the look that was written beside a repair"],
    ["score complaint undo 4f2c9a81d0 --dry-run", "an import, by its commit: see first what would stay"],
  ],
  declare: (command, act) => {
    command
      .argument(
        "<complaint>",
        "its id, or the beginning or end of it; an amendment, by its id or the path of its repair file; or an import, by its commit",
      )
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--dry-run", "show what would be taken back, and write nothing")
      .action((name: string, flags: UndoFlags) => act((stage) => undo(name, flags, stage)));
  },
};

async function undo(name: string, { by, dryRun }: UndoFlags, stage: Stage): Promise<Verdict> {
  const { undoComplaint } = await import("../../../commands/complaint/undo-complaint.ts");
  const result = await undoComplaint({ name, by, dryRun: dryRun === true }, stage.context);
  if (result.kind === "complaint-import-undo") return printImportUndo(result, stage);
  if (stage.globals.json === true)
    stage.print((await import("../../../render/undo-json.ts")).renderUndoJson("complaint-undo", result));
  else stage.print((await import("../../../render/undo-text.ts")).renderUndo(result, stage.style));
  return "clean";
}

async function printImportUndo(result: ImportUndoResult, stage: Stage): Promise<Verdict> {
  if (stage.globals.json === true)
    stage.print((await import("../../../render/import-undo-json.ts")).renderImportUndoJson(result));
  else
    stage.print((await import("../../../render/import-undo-text.ts")).renderImportUndo(result, stage.style));
  return "clean";
}
