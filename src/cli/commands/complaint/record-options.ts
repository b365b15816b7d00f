import type { Command } from "commander";
import type { RecordOptions } from "../../../commands/record-step.ts";
import type { ComplaintStepResult } from "../../../core/complaint/result.ts";
import type { Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { withWordsKept } from "../../words-kept.ts";

/** The flags by which a step says how it is recorded. */
export interface RecordFlags {
  readonly by?: string;
  readonly commit: boolean;
  readonly allowPersonalData?: string;
}

/** Declares the options that every command of the complaint book has that writes. */
export function declareRecording(command: Command): void {
  command
    .option("--by <name>", "who decided (Git's author stays as it is)")
    .option("--no-commit", "write the file, and leave Git alone")
    .option("--allow-personal-data <why>", "record words that look like personal data, with the reason");
}

/** Declares the option that lets words take the place of others. */
export function declareOverwrite(command: Command): void {
  command.option("--overwrite", "take the place of what is said there already");
}

/** Takes them out of the flags of a command. */
export function recordingIn({ by, commit, allowPersonalData }: RecordFlags): RecordOptions {
  return { by, commit, allowPersonalData };
}

/** Takes a step in the complaint book and prints what it wrote; words that could not be recorded are given back. */
export async function runStep(body: () => Promise<ComplaintStepResult>, stage: Stage): Promise<Verdict> {
  return printStep(await withWordsKept(body, stage), stage);
}

/** Prints what a step wrote. */
export async function printStep(result: ComplaintStepResult, stage: Stage): Promise<Verdict> {
  if (stage.globals.json === true)
    stage.print((await import("../../../render/complaint-json.ts")).renderComplaintStepJson(result));
  else
    stage.print(
      (await import("../../../render/complaint-step-text.ts")).renderComplaintStep(result, stage.style),
    );
  return "clean";
}
