import type { Git } from "./git.ts";
import { readObjects } from "./objects.ts";
import { pathspec, type Repository } from "./repository.ts";

/** Reads what HEAD holds of some files of a score, by path; what it does not hold is absent. */
export async function committedTexts(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const specs = paths.map((path) => pathspec(repository, path));
  const listed = await git.run(
    ["--no-replace-objects", "ls-tree", "-z", "--full-tree", "HEAD", "--", ...specs],
    { cwd: repository.top },
  );
  // On a branch without a commit nothing is held yet.
  if (listed.code !== 0 || paths.length === 0) return new Map();
  const ids = [...idsByPath(listed.stdout.toString(), repository.prefix)];
  const texts = new Map<string, string>();
  const decoder = new TextDecoder();
  for await (const { id, bytes } of readObjects(git, repository, new Set(ids.map(([, id]) => id))))
    if (bytes !== undefined) texts.set(id, decoder.decode(bytes));
  return new Map(
    ids.flatMap(([path, id]) => {
      const text = texts.get(id);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

// 100644 blob <id> TAB path NUL
function* idsByPath(listed: string, prefix: string): Generator<readonly [path: string, id: string]> {
  for (const line of listed.split("\0")) {
    const parts = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    const path = parts?.[2] ?? "";
    if (parts !== null && path.startsWith(prefix)) yield [path.slice(prefix.length), parts[1] ?? ""];
  }
}
