import type { VoiceStepResult } from "../../../core/voice/result.ts";
import type { Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";

/** Prints what a step of a voice wrote. */
export async function printVoiceStep(result: VoiceStepResult, stage: Stage): Promise<Verdict> {
  if (stage.globals.json === true)
    stage.print((await import("../../../render/voice-json.ts")).renderVoiceStepJson(result));
  else stage.print((await import("../../../render/voice-step-text.ts")).renderVoiceStep(result, stage.style));
  return "clean";
}
