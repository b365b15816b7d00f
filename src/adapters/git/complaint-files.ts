import type { Git } from "./git.ts";
import { answerOf, pathspec, type Repository } from "./repository.ts";

/** Complaints by their paths in the score, with what Git calls their contents. */
export type ComplaintFiles = ReadonlyMap<string, string>;

/** Lists the complaints that a commit brought. */
export async function complaintsBrought(
  git: Git,
  repository: Repository,
  commit: string,
): Promise<ComplaintFiles> {
  const flags = ["--root", "--no-commit-id", "-r", "-z", "--raw", "--no-renames", "--no-abbrev"];
  const args = ["diff-tree", ...flags, "--diff-filter=A", commit, "--", pathspec(repository, "complaints")];
  const { stdout } = await answered(git, repository, args);
  return filesIn(stdout, /:000000 100\d{3} 0+ ([0-9a-f]+) A\0([^\0]+)\0/g, repository);
}

/** Lists the complaints that HEAD holds. */
export async function complaintsHeld(git: Git, repository: Repository): Promise<ComplaintFiles> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", "HEAD", `${repository.prefix}complaints/`];
  const { stdout } = await answered(git, repository, args);
  return filesIn(stdout, /100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g, repository);
}

/** Lists the files of a score beside the complaints, as far as Git has them or could have. */
export async function filesBesideComplaints(git: Git, repository: Repository): Promise<readonly string[]> {
  const specs = ["promise.md", "goals", "repairs", "voices", "rehearsals", "decisions"];
  const flags = ["--cached", "--others", "--exclude-standard", "--full-name", "-z"];
  const args = ["ls-files", ...flags, "--", ...specs.map((spec) => pathspec(repository, spec))];
  const { stdout } = await answered(git, repository, args);
  return stdout
    .split("\0")
    .filter((path) => path.endsWith(".md"))
    .map((path) => path.slice(repository.prefix.length));
}

async function answered(
  git: Git,
  { top }: Repository,
  args: readonly string[],
): Promise<{ readonly stdout: string }> {
  const output = await git.run(["--no-replace-objects", ...args], { cwd: top });
  answerOf(output);
  return { stdout: output.stdout.toString() };
}

function filesIn(output: string, form: RegExp, { prefix }: Repository): ComplaintFiles {
  const files = new Map<string, string>();
  for (const [, id = "", path = ""] of output.matchAll(form)) {
    const own = path.slice(prefix.length);
    if (path.startsWith(prefix) && /^complaints\/[^/\\]+\.md$/.test(own)) files.set(own, id);
  }
  return files;
}
