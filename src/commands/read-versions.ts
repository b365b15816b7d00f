import type { Git } from "../adapters/git/git.ts";
import { readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import type { Config } from "../core/config/config.ts";
import type { Found } from "../core/history/known-changes.ts";
import type { Revision } from "../core/history/revision.ts";
import { readVersion } from "./compare-history.ts";

/** Reads every version that some commits have of the files at some paths, by what holds it. */
export async function readVersions(
  revisions: readonly Revision[],
  paths: ReadonlySet<string>,
  config: Config,
  repository: Repository,
  git: Git,
): Promise<ReadonlyMap<string, Found>> {
  const held = new Map<string, string>();
  for (const { files } of revisions)
    for (const { path, before, after, otherBefore } of files)
      if (paths.has(path))
        for (const holder of [before, after, otherBefore]) if (holder !== undefined) held.set(holder, path);
  const versions = new Map<string, Found>();
  for await (const object of readObjects(git, repository, held.keys()))
    versions.set(object.id, readVersion(object, held.get(object.id) ?? "", config));
  return versions;
}
