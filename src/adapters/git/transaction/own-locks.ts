import * as fs from "node:fs";
import { join } from "node:path";
import { isFromHere } from "../../processes.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import { isLivingGit, nobodyHasOpen, worksSomeGit } from "./living-git.ts";
import { EMPTY } from "./staged-since.ts";

/** The clocks of a disk and of a program differ by less than this, in milliseconds. */
const CLOCK_SLACK = 2_000;

/**
 * Removes the locks that the Git of an interrupted run left when it was killed, and only those: one that says what the plan says,
 * or that came after that Git was started and that no living process has open. While a Git works in this work tree, the lock of
 * the index is that one's: whoever commits everything has a lock that says what the plan says.
 * Returns the names of those that were removed. The Git of the journal must be dead.
 */
export async function removeOwnLocks(
  git: Git,
  repository: Repository,
  journal: Journal,
  plan: JournalPlan,
): Promise<readonly string[]> {
  const since = journal.git?.since;
  if (since === undefined) return [];
  // Of a process that nobody here can ask after, nothing is proved.
  if (journal.git === null || !isFromHere(journal.git.process)) return [];
  const next = nextIndexes(repository.gitDir);
  // One that was killed before the journal knew its number may have left a Git that is not ended yet.
  if (next.some(({ pid }) => isLivingGit(pid))) return [];
  const common = await commonFolder(git, repository);
  const index: Candidate = {
    file: join(repository.gitDir, "index.lock"),
    isOurs: (file) => holdsPlan(git, repository, plan, file),
  };
  const isAnybodys = fs.existsSync(index.file) && (await worksSomeGit([repository.top, common]));
  const candidates: readonly Candidate[] = [
    ...next.map(({ file }) => ({ file, isOurs: () => holdsPlan(git, repository, plan, file) })),
    ...(isAnybodys ? [] : [index]),
    { file: join(repository.gitDir, "HEAD.lock"), isOurs: (file) => namesPlan(git, repository, plan, file) },
    {
      file: join(common, "refs", "heads", `${plan.head.branch ?? "?"}.lock`),
      isOurs: (file) => namesPlan(git, repository, plan, file),
    },
  ];
  const removed: string[] = [];
  for (const { file, isOurs } of candidates) {
    const facts = fs.lstatSync(file, { throwIfNoEntry: false });
    if (!facts?.isFile() || facts.mtimeMs < since - CLOCK_SLACK) continue;
    const ours = facts.size === 0 ? nobodyHasOpen(file) : await isOurs(file);
    if (!ours) continue;
    fs.rmSync(file, { force: true });
    removed.push(file);
  }
  return removed;
}

/** Names the indexes that `git commit --only` made for its commits, each with the number of its process. */
function nextIndexes(gitDir: string): readonly { readonly file: string; readonly pid: string }[] {
  return fs.readdirSync(gitDir).flatMap((name) => {
    const pid = /^next-index-(\d+)\.lock$/.exec(name)?.[1];
    return pid === undefined ? [] : [{ file: join(gitDir, name), pid }];
  });
}

interface Candidate {
  readonly file: string;
  readonly isOurs: (file: string) => Promise<boolean>;
}

async function commonFolder(git: Git, repository: Repository): Promise<string> {
  const found = await git.run(["rev-parse", "--path-format=absolute", "--git-common-dir"], {
    cwd: repository.top,
  });
  return found.code === 0 ? found.stdout.toString().replace(/\r?\n$/, "") : repository.gitDir;
}

// The index that a killed Git was about to leave holds a planned content that no other run could have made, or lists a new file
// that nobody else has.
async function holdsPlan(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  lock: string,
): Promise<boolean> {
  const listed = await git.run(["ls-files", "--stage", "-z"], { cwd: repository.top, indexFile: lock });
  const entries = new Set(listed.stdout.toString().split("\0"));
  return (
    listed.code === 0 &&
    plan.files.some(({ path, before, after }) => {
      if (after === null || after === before) return false;
      const ids = plan.listed.includes(path) ? [after, ...EMPTY] : [after];
      const forms = ids.flatMap((id) => [`100644 ${id}`, `100755 ${id}`]);
      return forms.some((form) => entries.has(`${form} 0\t${plan.prefix}${path}`));
    })
  );
}

async function namesPlan(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  lock: string,
): Promise<boolean> {
  const id = fs.readFileSync(lock, "utf8").trim();
  if (!/^[0-9a-f]{40,64}$/.test(id)) return false;
  const commit = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: repository.top });
  // Git throws away what only a lock names; no living Git names what is not there.
  if (commit.code !== 0) return nobodyHasOpen(lock);
  return commit.stdout.toString().includes(plan.message.split("\n")[0] ?? "\0");
}
