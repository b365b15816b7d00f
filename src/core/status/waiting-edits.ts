import type { ScoreDocument } from "../document/document.ts";
import type { Change } from "../history/change.ts";
import { semanticDiff } from "../history/semantic-diff.ts";
import type { Unrecorded } from "../history/unrecorded.ts";
import { versionOf } from "../history/version.ts";
import { shellWords } from "../shell-words.ts";
import type { WaitingEdit } from "./waiting-edit.ts";

/** Tells what somebody wrote into a file and did not record; nothing where it says the same in another layout. */
export function editOf(goal: string, before: ScoreDocument, after: ScoreDocument): WaitingEdit[] {
  const changes = semanticDiff(versionOf(before), versionOf(after));
  if (changes.length === 0) return [];
  return [
    {
      ...onDisk(goal, after.path, "edited"),
      words: inWords(changes),
      command: shellWords(["score", "amend", goal, "--edited", "--because", "what happened"]),
    },
  ];
}

/** Tells of a file that Git does not have yet. */
export function newFile(goal: string, file: string): WaitingEdit {
  const add = shellWords(["git", "add", "--", file]);
  const commit = shellWords(["git", "commit", "-m", `Begin ${goal}`, "--", file]);
  return { ...onDisk(goal, file, "new"), words: "not in Git yet", command: `${add} && ${commit}` };
}

/** Tells of a file that Git has and the disk has not. */
export function goneFile(goal: string, file: string): WaitingEdit {
  const restore = shellWords(["git", "restore", "--", file]);
  const retire = `score goal retire ${goal} --because "…"`;
  return {
    ...onDisk(goal, file, "gone"),
    words: "its file is gone, and Git still has it",
    command: goal === "promise" ? restore : `${restore} && ${retire}`,
  };
}

/** Tells what a commit changed and nobody recorded. */
export function committedEdit({ goal, commit, on, times }: Unrecorded): WaitingEdit {
  return {
    goal,
    file: goal === "promise" ? "promise.md" : `goals/${goal}.md`,
    what: "committed",
    on,
    commit,
    words: times === 1 ? "changed without a reason" : `changed ${times} times without a reason`,
    command: shellWords(["score", "log", goal, "--kind", "unrecorded"]),
  };
}

function onDisk(goal: string, file: string, what: WaitingEdit["what"]) {
  return { goal, file, what, on: undefined, commit: undefined };
}

/** How many changes of a file are named. */
const MOST_NAMED = 3;

function inWords(changes: readonly Change[]): string {
  const named = [...new Set(changes.map(({ clause, part }) => clause ?? PARTS[part] ?? "other words"))];
  const rest = named.length - MOST_NAMED;
  return `${named.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`;
}

const PARTS: Readonly<Partial<Record<Change["part"], string>>> = {
  feel: "how it must feel",
  happen: "what has to happen",
  believe: "what we believe",
  goal: "its words",
};
