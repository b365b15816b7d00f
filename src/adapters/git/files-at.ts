import { createHash } from "node:crypto";
import { ScoreError } from "../../core/errors.ts";
import { type Git, gitFailure } from "./git.ts";
import { readObjects } from "./objects.ts";
import { pathspec, type Repository } from "./repository.ts";

/**
 * Lists everything in the folder of a score at a commit by its path, or what is at some paths of it: the id of the content of an
 * ordinary file, and nothing for a link or another repository. Runs nothing of the repository's.
 */
export async function idsAt(
  git: Git,
  repository: Repository,
  commit: string,
  paths?: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const { prefix, top } = repository;
  const specs = paths?.map((path) => pathspec(repository, path)) ?? [];
  const whole = prefix === "" ? [] : ["--", `:(top,literal)${prefix}`];
  const where = specs.length > 0 ? ["--", ...specs] : whole;
  const args = ["--no-replace-objects", "ls-tree", "-r", "-z", "--full-tree", commit, ...where];
  const listed = await git.run(args, { cwd: top });
  if (listed.code !== 0) throw gitFailure("an earlier commit could not be read", listed, "git fsck");
  const ids = new Map<string, string | undefined>();
  for (const line of listed.stdout.toString().split("\0")) {
    const [, mode = "", id = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (path.startsWith(prefix) && path !== "")
      ids.set(path.slice(prefix.length), mode.startsWith("100") ? id : undefined);
  }
  return ids;
}

/** Reads contents by their ids. @throws ScoreError where one is not here. */
export async function contentsOf(
  git: Git,
  repository: Repository,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for await (const { id, bytes } of readObjects(git, repository, new Set(ids))) {
    if (bytes === undefined)
      throw new ScoreError(
        "refused",
        "since/no-base",
        "some of what the earlier commit has is not in this clone",
        {
          hint: "git fetch --refetch --no-filter",
        },
      );
    contents.set(id, bytes);
  }
  return contents;
}

/** Tells whether bytes of the disk are the content of an id, with CRLF where Git has LF, too. */
export function isContent(bytes: Uint8Array, id: string): boolean {
  const kind = id.length === 64 ? "sha256" : "sha1";
  const idOf = (content: Uint8Array): string =>
    createHash(kind).update(`blob ${content.length}\0`).update(content).digest("hex");
  if (idOf(bytes) === id) return true;
  if (!bytes.includes(0x0d)) return false;
  return idOf(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === id;
}
