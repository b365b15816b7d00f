import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Git } from "./git.ts";
import { answerOf, type Repository } from "./repository.ts";

/**
 * Refuses new files in a folder that Git knows by other capitals, where it was told to take one for the other (core.ignorecase): it
 * would list them by a name that it then finds no file for, and that entry would stay in its index.
 */
export async function refuseOtherSpelling(
  git: Git,
  { top, prefix }: Pick<Repository, "top" | "prefix">,
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0) return;
  const setting = await git.run(["config", "--type=bool", "--get", "core.ignorecase"], { cwd: top });
  if (answerOf(setting) !== "true") return;
  const names = new Set(paths.flatMap((path) => waysTo(`${prefix}${path}`)));
  const below = [...names].filter((name) => !name.includes("/")).map((name) => `:(top,icase,literal)${name}`);
  const listed = await git.run(["ls-files", "-z", "--", ...below], { cwd: top });
  answerOf(listed);
  const ours = new Map([...names].map((name) => [folded(name), name]));
  for (const entry of listed.stdout.toString().split("\0"))
    for (const theirs of entry === "" ? [] : waysTo(entry)) {
      const name = ours.get(folded(theirs));
      if (name !== undefined && name !== theirs) throw otherSpelling(top, theirs, name);
    }
}

// A path with the folders on the way to it, the uppermost first.
function waysTo(path: string): string[] {
  const up = dirname(path);
  return up === "." ? [path] : [...waysTo(up), path];
}

// As Git does it.
function folded(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function otherSpelling(top: string, theirs: string, ours: string): ScoreError {
  const between = `${theirs}.score`;
  const at = shellWords(["git", "-C", top]);
  const renamed = [
    `${at} mv ${shellWords([theirs, between])} && ${at} mv ${shellWords([between, ours])}`,
    `${at} commit -m "Spell ${ours} as score does" -- ${shellWords([theirs, ours])}`,
  ];
  return new ScoreError(
    "state",
    "git/other-spelling",
    `Git knows ${theirs}, and what is recorded goes into ${ours}; by core.ignorecase Git takes the one for the other, so nothing was recorded`,
    {
      hint: tellsApart(top)
        ? `${at} config core.ignorecase false   # this disk tells the two apart`
        : renamed.join("\n"),
    },
  );
}

function tellsApart(top: string): boolean {
  const [one, other] = [".git", ".GIT"].map((name) => statSync(join(top, name), { throwIfNoEntry: false }));
  return other === undefined || one?.ino !== other.ino;
}
