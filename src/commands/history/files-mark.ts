import { createHash } from "node:crypto";
import { unchangedListing } from "../../adapters/git/unchanged-listing.ts";
import { SCORE_FOLDERS } from "../../core/score/folders.ts";
import type { Context } from "../context.ts";

const PARTS = ["score.yaml", "promise.md", ...SCORE_FOLDERS];

/** Marks the files of the score here, with another mark for others; nothing where Git sees that any is not as it was recorded, or can't say. */
export async function filesMark({ git, store, cwd }: Context): Promise<string | undefined> {
  const root = store.findRoot(cwd);
  const listing = root === undefined ? undefined : await unchangedListing(git, root, PARTS);
  return listing === undefined ? undefined : createHash("sha256").update(listing).digest("hex");
}
