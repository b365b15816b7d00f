import type { Git } from "./git.ts";
import { answerOf, pathspec, type Repository } from "./repository.ts";

/**
 * What Git sees of a file: as committed; edited, staged, or staged and then edited again; never committed; kept out of its sight; in a
 * conflict; deleted from the disk; taken out of its index; with other permissions than it was committed with.
 */
export type FileState =
  | "clean"
  | "edited"
  | "staged"
  | "partly-staged"
  | "untracked"
  | "hidden"
  | "conflicted"
  | "deleted"
  | "taken-out"
  | "permissions";

/** Reads the state of one file of a score, or of a folder with everything in it, of which the worst is told. */
export async function fileState(git: Git, repository: Repository, path: string): Promise<FileState> {
  const spec = pathspec(repository, path);
  const [listed, status] = await Promise.all([
    git.run(["ls-files", "-v", "-z", "--", spec], { cwd: repository.top }),
    git.run(["status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--", spec], {
      cwd: repository.top,
    }),
  ]);
  answerOf(listed);
  answerOf(status);
  const flags = entriesOf(listed.stdout.toString()).map((entry) => entry.charAt(0));
  if (flags.some((flag) => flag === "S" || /[a-z]/.test(flag))) return "hidden";
  const states = new Set(entriesOf(status.stdout.toString()).map(stateOf));
  return WORST_FIRST.find((state) => states.has(state)) ?? (flags.length === 0 ? "untracked" : "clean");
}

const WORST_FIRST: readonly FileState[] = [
  "conflicted",
  "taken-out",
  "deleted",
  "permissions",
  "partly-staged",
  "staged",
  "edited",
  "untracked",
];

function entriesOf(listed: string): string[] {
  return listed.split("\0").filter((entry) => entry !== "");
}

// `1 XY sub mH mI mW hH hI path`: two marks, of the index and of the disk, and the modes in HEAD, in the index and on the disk.
function stateOf(entry: string): FileState {
  const [kind, marks = "..", , inHead, inIndex, onDisk] = entry.split(" ");
  if (kind === "?") return "untracked";
  if (kind === "u") return "conflicted";
  const [index, disk] = marks;
  if (index === "D") return "taken-out";
  if (disk === "D") return "deleted";
  // What Git was only told of is as little committed as what is staged for the first time.
  if (disk === "A" || marks === "A.") return "untracked";
  if ((index === "M" && inHead !== inIndex) || (disk === "M" && inIndex !== onDisk)) return "permissions";
  return index === "." ? "edited" : disk === "." ? "staged" : "partly-staged";
}

/** Lists the files of a folder, as paths of the score, that Git has and the disk or its index has not. */
export async function goneFiles(
  git: Git,
  repository: Repository,
  folder: string,
): Promise<readonly string[]> {
  const spec = pathspec(repository, folder);
  const flags = ["--porcelain=v2", "-z", "--untracked-files=no", "--no-renames"];
  const status = await git.run(["status", ...flags, "--", spec], { cwd: repository.top });
  answerOf(status);
  return entriesOf(status.stdout.toString())
    .filter((entry) => /^(?:deleted|taken-out|conflicted)$/.test(stateOf(entry)))
    .map((entry) =>
      entry
        .split(" ")
        .slice(entry.startsWith("u") ? 10 : 8)
        .join(" "),
    )
    .map((path) => path.slice(repository.prefix.length));
}
