import { join } from "node:path";
import { readRevisions } from "../adapters/git/history.ts";
import { readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { readSmallFile } from "../adapters/read-small-file.ts";
import { type CommitEvidence, firstVersions } from "../core/history/commit-mismatches.ts";
import type { Context } from "./context.ts";

/** Reads what the commits of a repository say of a score's amendments. Runs nothing that the repository configures. */
export async function readEvidence(repository: Repository, context: Context): Promise<CommitEvidence> {
  // What a merge brings in stands on the disk before any commit of this branch has it.
  const merged = (readSmallFile(join(repository.gitDir, "MERGE_HEAD")) ?? "").match(/^[0-9a-f]{40,64}$/gm);
  const paths = ["goals", "promise.md", "repairs"];
  const revisions = await readRevisions(context.git, repository, paths, merged ?? []);
  const blobs = new Set([...firstVersions(revisions).values()].map(({ blob }) => blob));
  const words = new Map<string, string>();
  for await (const { id, bytes } of readObjects(context.git, repository, blobs))
    if (bytes !== undefined) words.set(id, new TextDecoder("utf-8").decode(bytes));
  return { revisions, wordsOf: (blob) => words.get(blob) };
}
