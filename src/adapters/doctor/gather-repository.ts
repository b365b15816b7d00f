import { accessSync, constants, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RepositoryFacts } from "../../core/doctor/facts.ts";
import { filesInConflict, waysToSettle } from "../git/conflicts.ts";
import { findUnfinished } from "../git/find-unfinished.ts";
import type { Git } from "../git/git.ts";
import { type Repository, readHead, rootOf } from "../git/repository.ts";
import type { Processes } from "../processes.ts";
import { findLocks } from "./find-locks.ts";
import { findUntold } from "./find-untold.ts";
import { listNames } from "./list-names.ts";
import { lookAtSigning } from "./look-at-signing.ts";
import { readAttributes } from "./read-attributes.ts";
import { readHooks } from "./read-hooks.ts";
import { readIgnored } from "./read-ignored.ts";
import { readInterrupted } from "./read-interrupted.ts";
import { readLitter } from "./read-litter.ts";
import { readSettings } from "./read-settings.ts";
import { futurePaths, knownPaths } from "./score-paths.ts";
import { shownPath } from "./shown-path.ts";

/** Gathers what can be known of a repository by reading: no hook, filter, monitor or signature program is started. */
export async function gatherRepository(
  git: Git,
  repository: Repository,
  env: Readonly<Record<string, string | undefined>>,
  processes: Processes,
): Promise<RepositoryFacts> {
  const { top, gitDir, prefix } = repository;
  const [head, settings, known, hooksFolder, commonDir, branches, untold, conflicts] = await Promise.all([
    readHead(git, repository),
    readSettings(git, top),
    knownPaths(git, repository),
    pathOf(git, top, "--git-path", "hooks"),
    pathOf(git, top, "--git-common-dir"),
    branchesOf(git, top),
    findUntold(git, repository),
    filesInConflict(git, repository).catch(() => []),
  ]);
  const future = futurePaths(prefix);
  const [attributes, ignored] = await Promise.all([
    readAttributes(git, top, [...known.map(({ path }) => path), ...future]),
    readIgnored(git, top, future),
  ]);
  return {
    prefix,
    ...head,
    branches,
    shallow: repository.shallow,
    unfinished: findUnfinished(gitDir),
    settle: waysToSettle(conflicts, repository),
    locks: findLocks(gitDir, commonDir, head.branch),
    interrupted: readInterrupted(gitDir, processes),
    ...readLitter(gitDir),
    untracked: untrackedAmong(
      known.map(({ path }) => path),
      repository,
    ),
    readOnly: [
      gitDir,
      join(commonDir, "objects"),
      rootOf(repository),
      join(rootOf(repository), "goals"),
    ].filter((folder) => existsSync(folder) && !mayWrite(folder)),
    settings,
    hooksFolder: shownPath(top, hooksFolder),
    hooksFolderExists: existsSync(hooksFolder),
    hooks: readHooks(top, hooksFolder),
    attributes,
    ignored,
    hidden: known.filter(({ hidden }) => hidden).map(({ path }) => path),
    untold,
    signing: lookAtSigning(settings, top, env),
  };
}

async function pathOf(git: Git, top: string, ...flags: readonly string[]): Promise<string> {
  const output = await git.run(["rev-parse", ...flags], { cwd: top });
  return resolve(top, output.stdout.toString().replace(/\r?\n$/, ""));
}

async function branchesOf(git: Git, top: string): Promise<readonly string[]> {
  const listed = await git.run(
    ["for-each-ref", "--count=100", "--format=%(refname:lstrip=2)", "refs/heads"],
    {
      cwd: top,
    },
  );
  return listed.stdout
    .toString()
    .split("\n")
    .filter((name) => name !== "");
}

// Those of a sparse checkout are known to Git, and those that Git ignores are told of elsewhere all the same.
function untrackedAmong(known: readonly string[], { top, prefix }: Repository): readonly string[] {
  const there = [
    ...listNames(join(top, prefix, "goals"))
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .map((name) => `${prefix}goals/${name}`),
    ...(existsSync(join(top, prefix, "promise.md")) ? [`${prefix}promise.md`] : []),
  ];
  const has = new Set(known);
  return there.filter((path) => !has.has(path));
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
