import type { Config } from "../core/config/config.ts";
import type { PlannedFile } from "../core/planned-file.ts";
import { isSuspect } from "../core/privacy/suspect.ts";
import { wordsOfId } from "../core/privacy/words-of-id.ts";

/** What is about to be written, and why words of somebody's person may stand in it, where somebody said why. */
export interface Guarded {
  readonly files: readonly PlannedFile[];
  readonly message?: string;
  /** Present, if only as nothing, where the command takes `--allow-personal-data`. */
  readonly override?: string | undefined;
  /** The line by which somebody records them with a reason later, where the command takes none. */
  readonly overrideLater?: string;
}

/** Reads what Git holds of some files, by path; nothing where there is no Git to ask. */
export type ReadHeld = (paths: readonly string[]) => Promise<ReadonlyMap<string, string> | undefined>;

/**
 * Refuses words by which somebody could be found, before anything is written; a reason given lets them stand, unless it holds such
 * words itself. What finds them is
 * loaded, and what Git holds already is read, only where some text gives a reason to look. Without a way to read that, what lies
 * on the disk counts as known.
 * @throws ScoreError `privacy/personal-data` (refused)
 */
export async function guardPrivacy(
  guarded: Guarded,
  { privacy: settings }: Pick<Config, "privacy">,
  readHeld?: ReadHeld,
): Promise<void> {
  const { message, override } = guarded;
  if (override !== undefined) {
    if (isSuspect(override))
      (await import("../core/privacy/refuse-personal-reason.ts")).refusePersonalReason(override, settings);
    return;
  }
  const texts = [
    message,
    ...guarded.files.map((file) => file.after),
    ...guarded.files.map((file) => wordsOfId(file.path)),
  ];
  if (!texts.some((text) => text !== undefined && isSuspect(text))) return;
  const held = await readHeld?.(guarded.files.map((file) => file.path));
  const files =
    held === undefined
      ? guarded.files
      : guarded.files.map((file) => ({ ...file, before: held.get(file.path) }));
  const wayToOverride =
    "override" in guarded ? 'or --allow-personal-data "why it may stand"' : guarded.overrideLater;
  const { refusePersonalData } = await import("../core/privacy/refuse-personal-data.ts");
  refusePersonalData({ files, message, settings, wayToOverride });
}
