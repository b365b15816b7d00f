import { committedTexts } from "../adapters/git/committed-texts.ts";
import { openRepository } from "../adapters/git/repository.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";
import type { ReadHeld } from "./guard-privacy.ts";

/** Returns the way to read what HEAD holds of a score, for what is written without a commit, with or without Git. */
export function heldIfAny(root: string, { git }: Context): ReadHeld {
  return async (paths) => {
    try {
      return await committedTexts(git, await openRepository(git, root), paths);
    } catch (error) {
      if (error instanceof ScoreError) return undefined;
      throw error;
    }
  };
}
