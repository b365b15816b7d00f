import { join } from "node:path";
import { typeOf } from "../../type-of.ts";
import { fileState } from "../file-state.ts";
import type { Git } from "../git.ts";
import { type Repository, rootOf } from "../repository.ts";
import type { Journal } from "./journal.ts";
import { isNamed } from "./kept-contents.ts";
import { bytesAt, keptPath, type Placing, sameBytes } from "./place-files.ts";
import { placesOf } from "./put-back.ts";

/** Tells whether somebody has committed all of a plan by hand meanwhile: then nothing is to be done or undone. */
export async function isInHead(git: Git, place: Repository, files: readonly Placing[]): Promise<boolean> {
  for (const file of files) {
    if (!sameBytes(bytesAt(join(rootOf(place), file.path)), file.after)) return false;
    const state = await fileState(git, place, file.path);
    if (state !== "clean" && !(file.after === undefined && state === "untracked")) return false;
  }
  return true;
}

/**
 * Returns what an interrupted run put in its place and nobody has committed since; `alsoOurs` names contents that count as such. A
 * file that was written anew by somebody else, and one that Git has as it is, are theirs.
 */
export async function stillOurs(
  git: Git,
  place: Repository,
  journal: Journal,
  files: readonly Placing[],
  alsoOurs: ReadonlySet<string>,
): Promise<ReadonlySet<Placing>> {
  const places = placesOf(place, journal);
  const ours = new Set<Placing>();
  for (const file of files) {
    const now = bytesAt(join(places.root, file.path));
    const placed =
      sameBytes(now, file.after) ||
      typeOf(keptPath(file.path, places)) === "file" ||
      (now !== undefined && [...alsoOurs].some((id) => isNamed(id, now)));
    const isNew = file.before === undefined && now !== undefined;
    if ((placed || isNew) && (await fileState(git, place, file.path)) !== "clean") ours.add(file);
  }
  return ours;
}
