import type { PlannedFile } from "../../core/planned-file.ts";
import type { Git } from "./git.ts";
import { gitFailure } from "./git.ts";
import { readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";

const NOTHING = /^0+$/;
const ORDINARY_FILE = /^100(?:644|755)$/;

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Reads the files of a score that a tree changes or adds, with what HEAD has of them; paths are relative to the score.
 * Compares names of objects only, so nothing that a repository configures is run.
 *
 * @throws ScoreError with Git's words where there is no such tree.
 */
export async function changedTexts(
  git: Git,
  repository: Repository,
  tree: string,
  isWanted: (path: string) => boolean,
): Promise<readonly PlannedFile[]> {
  const base = await headTree(git, repository);
  const where = repository.prefix === "" ? [] : [`:(top,literal)${repository.prefix}`];
  const output = await git.run(
    ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--diff-filter=AM", base, tree, "--", ...where],
    { cwd: repository.top },
  );
  if (output.code !== 0)
    throw gitFailure("Git could not compare what is to be committed", output, "git fsck");
  const changed = [...entriesOf(output.stdout.toString(), repository.prefix)].filter(({ path }) =>
    isWanted(path),
  );
  const texts = new Map<string, string>();
  const ids = changed.flatMap(({ before, after }) => [before, after]).filter((id) => !NOTHING.test(id));
  const decoder = new TextDecoder();
  for await (const { id, bytes } of readObjects(git, repository, new Set(ids)))
    if (bytes !== undefined) texts.set(id, decoder.decode(bytes));
  return changed.map(({ path, before, after }) => ({
    path,
    before: texts.get(before),
    after: texts.get(after),
  }));
}

// On a branch without a commit everything is new: the tree of nothing has another name in each kind of repository.
async function headTree(git: Git, repository: Repository): Promise<string> {
  const head = await git.run(["rev-parse", "-q", "--verify", "HEAD^{tree}"], { cwd: repository.top });
  const found =
    head.code === 0
      ? head
      : await git.run(["hash-object", "-t", "tree", "-w", "--stdin"], { cwd: repository.top, input: "" });
  return found.stdout.toString().trim();
}

// :100644 100644 <id> <id> M NUL path NUL
function* entriesOf(raw: string, prefix: string): Generator<Changed> {
  const parts = raw.split("\0");
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = "", before = "", after = ""] = (parts[at] ?? "").split(" ");
    const path = parts[at + 1] ?? "";
    if (ORDINARY_FILE.test(mode) && path.startsWith(prefix))
      yield { path: path.slice(prefix.length), before, after };
  }
}
