import { RECOVERY } from "../adapters/git/transaction/interruption.ts";
import { leftBehind } from "../adapters/git/transaction/left-behind.ts";
import { placeUnrecorded } from "../adapters/place-unrecorded.ts";
import { ScoreError } from "../core/errors.ts";
import type { WrittenFile } from "../core/planned-file.ts";
import type { Context } from "./context.ts";

/**
 * Writes a file for `--no-commit`, with or without Git.
 * @throws ScoreError `amend/unfinished` where an interrupted command may still put its own words there or take them away.
 */
export function writeUnrecorded(root: string, file: WrittenFile, { processes }: Context): void {
  const left = leftBehind(root, processes);
  if (left !== undefined) {
    throw new ScoreError("unfinished", "amend/unfinished", `${left.told}; nothing new was written`, {
      hint: RECOVERY.join("\n"),
      data: { interrupted: left.subject },
    });
  }
  placeUnrecorded(root, file);
}
