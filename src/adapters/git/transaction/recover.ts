import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import { ScoreError } from "../../../core/errors.ts";
import { parseCommit, type RawCommit } from "../../../core/history/raw-commit.ts";
import { shellWords } from "../../../core/shell-words.ts";
import { typeOf } from "../../file-store.ts";
import type { Git } from "../git.ts";
import { fileState, refuseUnfinished } from "../preflight.ts";
import { answerOf, type Head, pathspec, type Repository, readHead, rootOf } from "../repository.ts";
import type { StillSays } from "./confirm-commit.ts";
import { findCommit } from "./find-commit.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { resetIndex } from "./new-files.ts";
import { removeOwnLocks } from "./own-locks.ts";
import { bytesAt, keptPath, type Placing, sameBytes } from "./place-files.ts";
import { clearTemporary, placesOf, putBack } from "./put-back.ts";
import { carryOut, record, settle } from "./record.ts";
import { resumeMany, undoMany } from "./recover-many.ts";
import { readContents } from "./store-contents.ts";

/** How an interrupted run came to its end. */
export type Recovered = Omit<Recovery, "kind">;

/** Finishes what an interrupted run had begun: its commit is made, or found. */
export async function resume(
  git: Git,
  repository: Repository,
  hold: Hold,
  stillSays: StillSays,
): Promise<Recovered> {
  const ground = await groundOf(git, repository, hold);
  if (ground === undefined) return nothingLeft(hold.journal);
  const { plan, files, place } = ground;
  const base = told(plan);
  if (hold.journal.strange !== null) {
    const kept = (await findCommit(git, place, plan)).own ?? (await strangeCommit(git, place, hold.journal));
    hold.forget();
    return { ...base, outcome: "kept", commit: kept?.id };
  }
  if (plan.staged !== null) return { ...base, ...(await resumeMany(git, place, hold, plan)) };
  clearTemporary(files, placesOf(place, hold.journal));
  const { own } = await findCommit(git, place, plan);
  if (own !== undefined) {
    await refuseStagedSince(git, place, plan, own.id);
    const { commit, asides } = await settle(git, place, hold, plan, files, own, stillSays);
    return { ...base, outcome: "finished", commit, asides };
  }
  if (await isInHead(git, place, files)) return keepByHand(git, place, hold, plan);
  await refuseOtherHead(git, place, plan);
  refuseOtherEdits(files, place);
  try {
    const { commit, asides } = await carryOut(git, place, hold, plan, files, stillSays);
    return { ...base, outcome: "finished", commit, asides };
  } catch (error) {
    // Refused this time: what waits to be finished waits on, with everything that was typed.
    if (hold.journal.plan === null) hold.note({ plan, git: null, strange: null });
    throw error;
  }
}

/** Takes back what an interrupted run had begun: files and index as before, or, where its commit stands, a commit that reverts it. */
export async function undo(git: Git, repository: Repository, hold: Hold): Promise<Recovered> {
  const ground = await groundOf(git, repository, hold);
  if (ground === undefined) return nothingLeft(hold.journal);
  const { plan, files, place } = ground;
  const base = told(plan);
  const own =
    (await findCommit(git, place, plan)).own ??
    (hold.journal.strange === null ? undefined : await strangeCommit(git, place, hold.journal));
  if (plan.staged !== null) return { ...base, ...(await undoMany(git, place, hold, plan, own)) };
  if (own !== undefined) return { ...base, ...(await addRevert(git, place, hold, plan, files, own)) };
  if (await isInHead(git, place, files)) return keepByHand(git, place, hold, plan);
  const ours = await stillOurs(git, place, hold.journal, files);
  const back = await putBack(git, place, hold.journal, plan, files, (file) => ours.has(file));
  if (back.stillListed.length > 0) {
    const lock = join(place.gitDir, "index.lock");
    throw new ScoreError(
      "state",
      "git/locked",
      `the files are as they were before, but Git's index is locked (${lock}), and ${back.stillListed.join(", ")} still stands in it`,
      {
        hint: `score amend --undo   # again, when the other Git has ended; if none runs any more: rm ${shellWords([lock])}`,
      },
    );
  }
  hold.forget();
  return { ...base, outcome: "taken-back", commit: undefined, asides: back.asides };
}

// Somebody has committed it by hand meanwhile: it is recorded, and nothing is to be done or undone.
async function isInHead(git: Git, place: Repository, files: readonly Placing[]): Promise<boolean> {
  for (const file of files) {
    if (!sameBytes(bytesAt(join(rootOf(place), file.path)), file.after)) return false;
    const state = await fileState(git, place, file.path);
    if (state !== "clean" && !(file.after === undefined && state === "untracked")) return false;
  }
  return true;
}

async function keepByHand(git: Git, place: Repository, hold: Hold, plan: JournalPlan): Promise<Recovered> {
  const { commit } = await readHead(git, place);
  hold.forget();
  return { ...told(plan), outcome: "kept", commit };
}

// What the interrupted run put in its place and nobody has committed since. A file that was written anew by somebody else, and
// one that Git has as it is, are theirs.
async function stillOurs(
  git: Git,
  place: Repository,
  journal: Journal,
  files: readonly Placing[],
): Promise<ReadonlySet<Placing>> {
  const places = placesOf(place, journal);
  const ours = new Set<Placing>();
  for (const file of files) {
    const now = bytesAt(join(places.root, file.path));
    const placed = sameBytes(now, file.after) || typeOf(keptPath(file.path, places)) === "file";
    const isNew = file.before === undefined && now !== undefined;
    if ((placed || isNew) && (await fileState(git, place, file.path)) !== "clean") ours.add(file);
  }
  return ours;
}

interface Ground {
  readonly plan: JournalPlan;
  readonly files: readonly Placing[];
  /** The repository as the interrupted run saw it: its paths count from where its score lies. */
  readonly place: Repository;
}

async function groundOf(git: Git, repository: Repository, hold: Hold): Promise<Ground | undefined> {
  const { plan } = hold.journal;
  if (plan === null) return undefined;
  if (hold.journal.strange === null) await refuseOtherBranch(git, repository, plan);
  await removeOwnLocks(git, repository, hold.journal, plan);
  const place = { ...repository, prefix: plan.prefix };
  const files = await readContents(git, place, plan.files);
  return { plan, files, place };
}

// On another branch the same files are other files.
async function refuseOtherBranch(git: Git, repository: Repository, { head }: JournalPlan): Promise<void> {
  const { branch } = await readHead(git, repository);
  if (head.branch === null || branch === head.branch) return;
  const spec = ["rev-parse", "-q", "--verify", `refs/heads/${head.branch}`];
  if (answerOf(await git.run(spec, { cwd: repository.top })) === undefined) return;
  throw new ScoreError(
    "state",
    "amend/other-branch",
    `what was interrupted was begun on the branch ${head.branch}, and another is checked out`,
    { hint: `git switch ${shellWords([head.branch])}   # then the same command again` },
  );
}

function told(plan: JournalPlan): Pick<Recovered, "subject" | "files" | "asides"> {
  return {
    subject: plan.message.split("\n")[0] ?? "",
    files: plan.files.map((file) => `${plan.prefix}${file.path}`),
    asides: [],
  };
}

function nothingLeft(journal: Journal): Recovered {
  return { outcome: "nothing", subject: journal.typed.join(" "), commit: undefined, files: [], asides: [] };
}

async function strangeCommit(
  git: Git,
  { top }: Repository,
  { strange }: Journal,
): Promise<RawCommit | undefined> {
  const id = /^commit ([0-9a-f]+):/.exec(strange ?? "")?.[1];
  if (id === undefined) return undefined;
  const full = await git.run(["rev-parse", "-q", "--verify", `${id}^{commit}`], { cwd: top });
  const raw = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: top });
  return raw.code === 0 ? parseCommit(full.stdout.toString().trim(), raw.stdout) : undefined;
}

async function refuseOtherHead(git: Git, place: Repository, { head }: JournalPlan): Promise<Head> {
  const now = await refuseUnfinished(git, place);
  if ((now.commit ?? null) === head.commit && (now.branch ?? null) === head.branch) return now;
  throw new ScoreError(
    "unfinished",
    "amend/head-moved",
    `the repository has moved on since: it was on ${head.branch ?? "no branch"} at ${(head.commit ?? "the beginning").slice(0, 10)}`,
    { hint: "score amend --undo   # takes the unfinished part back; then amend again" },
  );
}

function refuseOtherEdits(files: readonly Placing[], place: Repository): void {
  const edited = files.find((file) => {
    const now = bytesAt(join(rootOf(place), file.path));
    return !sameBytes(now, file.before) && !sameBytes(now, file.after);
  });
  if (edited === undefined) return;
  throw new ScoreError(
    "unfinished",
    "amend/edited-since",
    `${edited.path} was edited after the interruption, so it can't be finished as it was planned`,
    { hint: "score amend --undo   # takes the unfinished part back, and keeps that edit aside" },
  );
}

// What stands in history stays visible; taking it back is a commit of its own.
async function addRevert(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  commit: RawCommit,
): Promise<Pick<Recovered, "outcome" | "commit" | "asides">> {
  const head = await refuseUnfinished(git, place);
  await refuseStagedSince(git, place, plan, commit.id);
  // Killed between the branch and the index, Git leaves the index behind.
  await resetIndex(
    git,
    place,
    plan.files.map((file) => file.path),
  );
  for (const { path } of files) await refuseChangedSince(git, place, commit, path);
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  const inverse = [];
  for (const file of files)
    inverse.push({
      path: file.path,
      before: text(bytesAt(join(rootOf(place), file.path))),
      after: text(await beforeCommit(git, place, commit, file)),
    });
  const subject = commit.message.split("\n")[0] ?? "";
  const message = `Revert "${subject}"\n\nThis reverts commit ${commit.id}.\n`;
  const { git: committer, strange } = hold.journal;
  try {
    const recorded = await record(git, place, hold, { files: inverse, message, head });
    return { outcome: "reverted", commit: recorded.commit, asides: recorded.asides };
  } catch (error) {
    // Refused as a whole: what waited to be decided waits on.
    if (hold.journal.plan === null) hold.note({ plan, git: committer, strange });
    throw error;
  }
}

// Edits that were recorded with --edited stood on the disk before the run: what it is taken back to is what was committed then.
async function beforeCommit(
  git: Git,
  place: Repository,
  commit: RawCommit,
  file: Placing,
): Promise<Uint8Array | undefined> {
  const [parent] = commit.parents;
  if (parent === undefined || file.before === undefined) return file.before;
  const blob = await git.run(
    ["--no-replace-objects", "cat-file", "blob", `${parent}:${place.prefix}${file.path}`],
    { cwd: place.top },
  );
  if (blob.code !== 0) return file.before;
  const unix = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n");
  return unix(blob.stdout) === unix(file.before) ? file.before : blob.stdout;
}

// What somebody staged for one of the files since is theirs, and setting the index would throw it away.
async function refuseStagedSince(
  git: Git,
  place: Repository,
  plan: JournalPlan,
  commit: string,
): Promise<void> {
  const specs = plan.files.map((file) => pathspec(place, file.path));
  const listed = await git.run(["ls-files", "--stage", "-z", "--full-name", "--", ...specs], {
    cwd: place.top,
  });
  const known = new Set(plan.files.flatMap(({ before, after }) => [before, after]));
  for (const rev of [commit, `${commit}^`, "HEAD"]) {
    const tree = await git.run(["ls-tree", "-z", "--full-tree", rev, "--", ...specs], { cwd: place.top });
    for (const entry of tree.stdout.toString().split("\0")) known.add(entry.split(/[ \t]/)[2] ?? null);
  }
  const strange = (answerOf(listed) ?? "").split("\0").find((entry) => {
    const id = entry.split(" ")[1];
    return id !== undefined && !known.has(id) && !EMPTY.has(id);
  });
  if (strange === undefined) return;
  const path = strange.slice(strange.indexOf("\t") + 1);
  throw new ScoreError("unfinished", "amend/staged-since", `${path} was staged after the interruption`, {
    hint: `git restore --staged ${shellWords([path])}   # keeps it on the disk; then the same command again`,
  });
}

/** An empty file, as Git lists one that it was only told of; in both of its kinds of ids. */
const EMPTY: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

async function refuseChangedSince(
  git: Git,
  place: Repository,
  commit: RawCommit,
  path: string,
): Promise<void> {
  const state = await fileState(git, place, path);
  const [then, now] = await Promise.all(
    [commit.id, "HEAD"].map((rev) =>
      git.run(["rev-parse", "-q", "--verify", `${rev}:${place.prefix}${path}`], { cwd: place.top }),
    ),
  );
  const gone = state === "untracked" && bytesAt(join(rootOf(place), path)) === undefined;
  if ((state === "clean" || gone) && then?.stdout.toString() === now?.stdout.toString()) return;
  throw new ScoreError(
    "unfinished",
    "amend/changed-since",
    `${path} was changed after commit ${commit.id.slice(0, 10)}, so that commit can't be taken back whole`,
    {
      hint: `score amend --resume   # keeps that commit; then: git revert ${commit.id.slice(0, 10)}, and settle what was changed`,
    },
  );
}
