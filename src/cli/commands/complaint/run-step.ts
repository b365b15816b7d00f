import type { Command } from "commander";
import type { ComplaintStepResult } from "../../../core/complaint/result.ts";
import type { Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { withWordsKept } from "../../words-kept.ts";

/** Declares the option that lets words take the place of others. */
export function declareOverwrite(command: Command): void {
  command.option("--overwrite", "take the place of what is said there already");
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
