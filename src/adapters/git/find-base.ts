import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { commitNamed, commitsSince, mergeBase } from "./ask-commit.ts";
import { baseNames } from "./base-names.ts";
import type { Git } from "./git.ts";
import type { Repository } from "./repository.ts";
import { readShallowCommits } from "./shallow.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Finds the commit that a change began from: where HEAD parted from a revision, or from what a pull request is to be merged into
 * (`auto`). A base that can't be told for certain is none: what was cut from a shallow clone may hold a later one.
 *
 * @throws ScoreError `since/no-base` (refused), with the line that fetches what is missing.
 */
export async function findBase(git: Git, repository: Repository, since: string, env: Env): Promise<string> {
  const head = await commitNamed(git, repository, "HEAD");
  const names =
    since === "auto" ? await baseNames(git, repository, env) : [since, `refs/remotes/origin/${since}`];
  const found = await firstCommit(git, repository, names);
  const base =
    head === undefined || found === undefined ? undefined : await mergeBase(git, repository, found, head);
  if (head === undefined || found === undefined || base === undefined)
    throw noBase(since, names, repository, env);
  if (!repository.shallow || base === found) return base;
  const cut = await readShallowCommits(git, repository);
  const between = await commitsSince(git, repository, base, [found, head]);
  if (between.some((commit) => cut.has(commit))) throw noBase(since, names, repository, env);
  return base;
}

async function firstCommit(
  git: Git,
  repository: Repository,
  names: readonly string[],
): Promise<string | undefined> {
  for (const name of names) {
    const commit = await commitNamed(git, repository, name);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

function noBase(since: string, names: readonly string[], { shallow }: Repository, env: Env): ScoreError {
  const isKnown = since !== "auto" || names.length > 0;
  const what =
    since === "auto" ? "the commit that this change began from" : `where this parted from ${since}`;
  const message = isKnown
    ? `${what} is not here${shallow ? ": this clone has only the last commits" : ""}`
    : "auto finds the base of a pull request, and nothing says that this is one";
  const hint = isKnown && (shallow || isInCi(env)) ? whole(env) : spoken(since);
  return new ScoreError("refused", "since/no-base", message, { hint });
}

const isInCi = ({ CI, GITHUB_ACTIONS, GITLAB_CI }: Env): boolean =>
  [CI, GITHUB_ACTIONS, GITLAB_CI].some((value) => (value ?? "") !== "");

function spoken(since: string): string {
  return since === "auto" ? "score lint --since main" : `git fetch origin ${shellWords([since])}`;
}

// The line that the workflow needs; both, where nobody says whose it is.
function whole({ GITHUB_ACTIONS, GITLAB_CI }: Env): string {
  const github = "fetch-depth: 0   # under with: of actions/checkout";
  const gitlab = 'GIT_DEPTH: "0"   # under variables: of .gitlab-ci.yml';
  if ((GITHUB_ACTIONS ?? "") !== "") return github;
  return (GITLAB_CI ?? "") !== "" ? gitlab : `${github}\n${gitlab}\ngit fetch --unshallow`;
}
