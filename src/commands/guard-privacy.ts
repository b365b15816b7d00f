import type { Config } from "../core/config/config.ts";
import type { PlannedFile } from "../core/planned-file.ts";
import { isSuspect } from "../core/privacy/suspect.ts";

/** What is about to be written, and why words of somebody's person may stand in it, where somebody said why. */
export interface Guarded {
  readonly files: readonly PlannedFile[];
  readonly message?: string;
  /** Present, if only as nothing, where the command takes `--allow-personal-data`. */
  readonly override?: string | undefined;
}

/**
 * Refuses words by which somebody could be found, before anything is written; a reason given lets them stand. What finds them is
 * loaded only where some text gives a reason to look.
 * @throws ScoreError `privacy/personal-data` (refused)
 */
export async function guardPrivacy(
  guarded: Guarded,
  { privacy: settings }: Pick<Config, "privacy">,
): Promise<void> {
  const { files, message, override } = guarded;
  if (override !== undefined) return;
  const texts = [message, ...files.map((file) => file.after)];
  if (!texts.some((text) => text !== undefined && isSuspect(text))) return;
  const { refusePersonalData } = await import("../core/privacy/refuse-personal-data.ts");
  refusePersonalData({ files, message, settings, mayOverride: "override" in guarded });
}
