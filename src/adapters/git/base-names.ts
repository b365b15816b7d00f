import { commitNamed, isBefore, parentsOf } from "./ask-commit.ts";
import type { Git } from "./git.ts";
import type { Repository } from "./repository.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What a CI checked out: the commit, and what it was made on. */
interface CheckedOut {
  readonly head: string;
  readonly parents: readonly string[];
}

/**
 * Names the commits that the base of a pull request may be found from, the surest first, by what the CI says and by what is checked
 * out; none where this is no pull request that anybody knows.
 */
export async function baseNames(git: Git, repository: Repository, env: Env): Promise<readonly string[]> {
  const head = await commitNamed(git, repository, "HEAD");
  if (head === undefined) return [];
  const out = { head, parents: await parentsOf(git, repository, head) };
  if (said(env, "GITHUB_BASE_REF") !== "") return onGithub(env, out);
  const onGitlab = gitlabNames(env, out);
  return onGitlab.length > 0 ? onGitlab : elsewhere(git, repository, out);
}

const said = (env: Env, name: string): string => env[name] ?? "";

/** The first parent of a merge commit that a CI made of a pull request: what it would be merged into. */
const mergedInto = ({ parents }: CheckedOut): readonly string[] =>
  parents.length === 2 ? parents.slice(0, 1) : [];

// A branch that was checked out by itself may end in a merge of its own, whose first parent is the branch.
function onGithub(env: Env, out: CheckedOut): readonly string[] {
  const target = `refs/remotes/origin/${said(env, "GITHUB_BASE_REF")}`;
  const [sha, ref] = [said(env, "GITHUB_SHA"), said(env, "GITHUB_REF")];
  if (sha === out.head && /^refs\/pull\/\d+\/merge$/.test(ref)) return [...mergedInto(out), target];
  return sha === "" && ref === "" ? [target, ...mergedInto(out)] : [target];
}

function gitlabNames(env: Env, out: CheckedOut): readonly string[] {
  const [base, target] = [
    said(env, "CI_MERGE_REQUEST_DIFF_BASE_SHA"),
    said(env, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
  ];
  const isMerged = /^(?:merged_result|merge_train)$/.test(said(env, "CI_MERGE_REQUEST_EVENT_TYPE"));
  const named = [base, target === "" ? "" : `refs/remotes/origin/${target}`].filter((name) => name !== "");
  return isMerged && named.length > 0 && out.parents.length === 2 ? mergedInto(out) : named;
}

const MAIN = "refs/remotes/origin/HEAD";

// A branch that took in what is on the main one ends in a merge, too: then its second parent is known there, and its first is not.
async function elsewhere(git: Git, repository: Repository, out: CheckedOut): Promise<readonly string[]> {
  const [first, second] = out.parents;
  const main = await commitNamed(git, repository, MAIN);
  if (first === undefined || second === undefined) return main === undefined ? [] : [MAIN];
  if (main === undefined) return mergedInto(out);
  const tookIn =
    (await isBefore(git, repository, second, main)) && !(await isBefore(git, repository, first, main));
  return tookIn ? [MAIN] : mergedInto(out);
}
