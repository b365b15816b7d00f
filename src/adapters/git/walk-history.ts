import { StringDecoder } from "node:string_decoder";
import { ScoreError } from "../../core/errors.ts";
import type { FileRevision } from "../../core/history/revision.ts";
import { type Git, gitFailure } from "./git.ts";
import { pathspec, type Repository } from "./repository.ts";

/** A commit by its id, with the files of a score that it touched: versions are named by their blob ids. */
export interface Touched {
  readonly id: string;
  readonly files: readonly FileRevision[];
}

/**
 * Walks through every commit that touched some paths of a score, newest first, a handful at a time, from some commits on. Two processes whatever the length of the history, the second fed by the first; none of them runs anything that the
 * repository configures.
 *
 * @throws ScoreError with Git's words where it could not say.
 */
export async function* walkHistory(
  git: Git,
  repository: Repository,
  paths: readonly string[],
  from: readonly string[],
): AsyncGenerator<readonly Touched[]> {
  if (from.length === 0) return;
  const specs = paths.map((path) => pathspec(repository, path));
  const [cwd, plain] = [repository.top, "--no-replace-objects"];
  // Without paths: it only follows parents, and each commit's files are compared once, by the other.
  const listed = git.stream([plain, "rev-list", "--topo-order", ...from], { cwd });
  const shown = "--stdin -z --raw -r -c --root --no-renames --no-abbrev --".split(" ");
  const input = told("the history could not be read", listed);
  const compared = git.stream([plain, "diff-tree", ...shown, ...specs], { cwd, input });
  const reading = new ComparisonReader(repository.prefix);
  for await (const piece of told("the history could not be compared", compared)) yield reading.take(piece);
  yield reading.end();
}

async function* told(message: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof ScoreError) || error.code !== "git/failed" || error.hint !== undefined)
      throw error;
    throw gitFailure(message, { code: 128, stdout: Buffer.alloc(0), stderr: error.output ?? "" }, "git fsck");
  }
}

/** Reads `diff-tree --stdin -z --raw -c`: a commit id, then for each file a line of modes and blobs, and its path. */
class ComparisonReader {
  readonly #prefix: string;
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";
  #commit: { readonly id: string; readonly files: FileRevision[] } | undefined;
  #facts: string | undefined;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Returns the commits that are complete by now. */
  take(piece: Buffer): readonly Touched[] {
    const tokens = (this.#rest + this.#decoder.write(piece)).split("\0");
    this.#rest = tokens.pop() ?? "";
    return tokens.flatMap((token) => this.#token(token));
  }

  end(): readonly Touched[] {
    return this.#commit === undefined ? [] : [this.#commit];
  }

  #token(token: string): readonly Touched[] {
    if (this.#facts !== undefined) {
      if (token.startsWith(this.#prefix))
        this.#commit?.files.push(revisionOf(this.#facts, token.slice(this.#prefix.length)));
      this.#facts = undefined;
      return [];
    }
    if (token.startsWith(":")) {
      this.#facts = token;
      return [];
    }
    if (token === "") return [];
    const complete = this.#commit;
    this.#commit = { id: token, files: [] };
    return complete === undefined ? [] : [complete];
  }
}

// One colon for each parent, as many modes and blobs as parents and one more, then what happened.
function revisionOf(facts: string, path: string): FileRevision {
  const parents = /^:+/.exec(facts)?.[0].length ?? 1;
  const fields = facts.slice(parents).split(" ");
  const modes = fields.slice(0, parents + 1);
  const blobs = fields
    .slice(parents + 1, 2 * parents + 2)
    .map((id, at) => (/^0+$/.test(id) || !modes[at]?.startsWith("100") ? undefined : id));
  const base = { path, before: blobs[0], after: blobs[parents] };
  return parents > 1 ? { ...base, otherBefore: blobs[1] } : base;
}
