import { ScoreError } from "../../core/errors.ts";
import { parseCommit } from "../../core/history/raw-commit.ts";
import { readTrailers } from "../../core/history/trailers.ts";
import type { PlannedFile } from "../../core/planned-file.ts";
import type { Git } from "./git.ts";
import { runPatiently } from "./patient.ts";
import type { Recorded, Recording } from "./record.ts";
import { pathspec, type Repository } from "./repository.ts";

/**
 * Looks at what Git made of a recording: its parent, its paths, its trailers and what its files say.
 * @throws ScoreError of kind `unfinished` where the commit is not what was asked for; it is kept, and told.
 */
export async function confirmCommit(
  git: Git,
  repository: Repository,
  recording: Recording,
  commit: string,
): Promise<Recorded> {
  const [raw, names] = await Promise.all([
    git.run(["--no-replace-objects", "cat-file", "commit", commit], { cwd: repository.top }),
    git.run(["diff-tree", "--root", "--no-commit-id", "--no-renames", "--name-only", "-r", "-z", commit], {
      cwd: repository.top,
    }),
  ]);
  const made = parseCommit(commit, raw.stdout);
  const touched = names.stdout
    .toString()
    .split("\0")
    .filter((name) => name !== "");
  const planned = new Set(recording.files.map((file) => `${repository.prefix}${file.path}`));
  const strange = touched.filter((name) => !planned.has(name));
  if (made.parents[0] !== recording.head.commit) throw notAsked(commit, "another commit came in between");
  if (strange.length > 0) throw notAsked(commit, `it also holds ${strange.join(", ")}`);
  if (!sameTrailers(recording.message, made.message))
    throw notAsked(commit, "a hook changed the lines of its message that say what was recorded");
  const reformatted: string[] = [];
  for (const file of recording.files) {
    const committed = await git.run(["cat-file", "blob", `${commit}:${repository.prefix}${file.path}`], {
      cwd: repository.top,
    });
    if (file.after === undefined) {
      if (committed.code === 0)
        throw notAsked(commit, `${file.path} was to be taken away and is still there`);
      continue;
    }
    const text = committed.stdout.toString();
    if (committed.code === 0 && unix(text) === unix(file.after)) continue;
    if (committed.code !== 0 || recording.stillSays?.(file, text) !== true)
      throw notAsked(commit, `a hook changed the words of ${file.path}`);
    reformatted.push(file.path);
  }
  await settleIndex(git, repository, recording.files);
  return { commit, reformatted };
}

function unix(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function sameTrailers(planned: string, made: string): boolean {
  const found = readTrailers(made).map((trailer) => trailer.join(": "));
  return readTrailers(planned).every(
    (trailer) => found.filter((other) => other === trailer.join(": ")).length >= 1,
  );
}

function notAsked(commit: string, why: string): ScoreError {
  const short = commit.slice(0, 10);
  return new ScoreError(
    "unfinished",
    "git/not-as-planned",
    `commit ${short} was made, but it is not what was asked for: ${why}. It was kept as it is`,
    {
      hint: `git show ${short}\ngit revert --no-edit ${short}`,
      data: { commit },
    },
  );
}

// A hook that reformats under --only leaves the index behind; the paths are ours, so they may be set to what was committed.
async function settleIndex(git: Git, repository: Repository, files: readonly PlannedFile[]): Promise<void> {
  const specs = files.map((file) => pathspec(repository, file.path));
  await runPatiently(git, ["reset", "--quiet", "--", ...specs], { cwd: repository.top, writes: true });
}
