import { didYouMean } from "../../core/did-you-mean.ts";
import { ScoreError } from "../../core/errors.ts";
import type { NamedRevision } from "../../core/history/named-revision.ts";
import { parseCommit } from "../../core/history/raw-commit.ts";
import { isDay } from "../../core/score/dates.ts";
import { commitNamed } from "./ask-commit.ts";
import { type Git, gitFailure } from "./git.ts";
import { readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";

/**
 * Finds the commit that a name means. A day (`2026-01-01`) means the score as it stood at the end of it: the last commit on the way
 * to HEAD, first parents only, that was made by then. `again` makes the line to type with another name.
 *
 * @throws ScoreError `revision/unknown` (usage) where there is none here.
 */
export async function revisionNamed(
  git: Git,
  repository: Repository,
  name: string,
  again: (name: string) => string,
): Promise<NamedRevision> {
  const commit = isDay(name)
    ? await commitOfDay(git, repository, name, again)
    : await commitOfName(git, repository, name);
  if (commit === undefined) throw await unknownRevision(git, repository, name, again);
  for await (const { bytes } of readObjects(git, repository, [commit]))
    if (bytes !== undefined)
      return { name, commit, day: parseCommit(commit, bytes).author.date?.slice(0, 10) };
  return { name, commit, day: undefined };
}

// A name that begins like an option is none, whatever Git would make of it.
async function commitOfName(git: Git, repository: Repository, name: string): Promise<string | undefined> {
  if (name === "" || name.startsWith("-")) return undefined;
  const found = await commitNamed(git, repository, name);
  return found ?? (await commitNamed(git, repository, `refs/remotes/origin/${name}`));
}

// By the day on which a commit came to be where it is: one that was moved onto others later was not there before.
async function commitOfDay(
  git: Git,
  repository: Repository,
  day: string,
  again: (name: string) => string,
): Promise<string | undefined> {
  const head = await commitNamed(git, repository, "HEAD");
  if (head === undefined) return undefined;
  const format = ["--no-commit-header", "--format=%H %cs"];
  const listed = await git.run(["--no-replace-objects", "rev-list", "--first-parent", ...format, head], {
    cwd: repository.top,
  });
  if (listed.code !== 0) throw gitFailure("the history could not be read", listed, "git fsck");
  const lines = listed.stdout.toString().trimEnd().split("\n");
  const commits = lines.map((line) => line.split(" ") as [id: string, day: string]);
  const found = commits.find(([, made]) => isDay(made) && made <= day);
  if (found !== undefined) return found[0];
  const first = commits.at(-1)?.[1] ?? "";
  throw new ScoreError(
    "usage",
    "revision/unknown",
    repository.shallow
      ? `what stood on ${day} is not here: this clone has only the last commits, from ${first} on`
      : `nothing stood on ${day} yet: the history begins on ${first}`,
    { hint: repository.shallow ? "git fetch --unshallow" : again(first) },
  );
}

async function unknownRevision(
  git: Git,
  repository: Repository,
  name: string,
  again: (name: string) => string,
): Promise<ScoreError> {
  const meant = didYouMean(name, await namesOfRefs(git, repository));
  const ways = [
    ...(meant === undefined ? [] : [again(meant)]),
    ...(repository.shallow ? ["git fetch --unshallow"] : []),
    ...(meant === undefined && !repository.shallow ? [again("HEAD"), "git branch --all"] : []),
  ];
  const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
  return new ScoreError("usage", "revision/unknown", `there is no revision "${name}" here${hint}`, {
    hint: ways.join("\n"),
  });
}

async function namesOfRefs(git: Git, { top }: Repository): Promise<readonly string[]> {
  const format = "--format=%(refname:lstrip=2)";
  const listed = await git.run(["for-each-ref", format, "refs/heads", "refs/tags"], { cwd: top });
  return listed.code === 0
    ? listed.stdout
        .toString()
        .split("\n")
        .filter((line) => line !== "")
    : [];
}
