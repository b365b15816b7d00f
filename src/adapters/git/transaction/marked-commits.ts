import { randomBytes } from "node:crypto";
import type { Git } from "../git.ts";
import { answerOf, type Repository } from "../repository.ts";

/** More moves of a branch than these aren't looked at. */
const MOST_LOOKED_AT = 1_000;

/** What the reflog of a branch tells of the commits that were made of a plan. */
export interface Marked {
  readonly ids: ReadonlySet<string>;
  /** Whether the reflog tells all that became of the branch since: then what is not marked was not made of the plan. */
  readonly isComplete: boolean;
}

/** Returns a mark that no other plan has. */
export function newMark(): string {
  return randomBytes(6).toString("hex");
}

/** Returns what Git is told to write into its reflog beside a commit of a plan; nobody else's commit has it. */
export function reflogMark(mark: string): string {
  return `commit (score ${mark})`;
}

/**
 * Finds the commits that Git's reflog names as made of a plan. Git writes it before it moves the branch, so a commit that stands
 * is named there whatever hooks made of its message and its files; a hook that amends it inherits the mark.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function markedCommits(
  git: Git,
  { top }: Repository,
  mark: string | undefined,
  ref: string,
  range: { readonly from: string | null; readonly tip: string },
): Promise<Marked> {
  if (mark === undefined) return { ids: new Set(), isComplete: false };
  const flags = ["--no-show-signature", "--format=%H %gs", "-n", String(MOST_LOOKED_AT)];
  const listed = await git.run(["--no-replace-objects", "log", "--walk-reflogs", ...flags, ref, "--"], {
    cwd: top,
  });
  const lines = (answerOf(listed) ?? "").split("\n").filter((line) => line !== "");
  const moves = lines.map((line) => ({
    id: line.split(" ", 1)[0] ?? "",
    what: line.slice(line.indexOf(" ") + 1),
  }));
  const wanted = `${reflogMark(mark)}: `;
  return {
    ids: new Set(moves.filter(({ what }) => what.startsWith(wanted)).map(({ id }) => id)),
    isComplete:
      moves[0]?.id === range.tip && (range.from === null || moves.some(({ id }) => id === range.from)),
  };
}
