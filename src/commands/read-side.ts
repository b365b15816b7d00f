import { isContent } from "../adapters/git/files-at.ts";
import { readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { type RawFile, readDocument } from "../core/document/document.ts";
import type { Goals } from "../core/history/diff/pair-goals.ts";
import type { UnreadVersion } from "../core/history/diff/result.ts";
import type { Version } from "../core/history/semantic-diff.ts";
import { versionOf } from "../core/history/version.ts";
import { kindOf } from "../core/score/folders.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";

/** The files of goals and the promise in a state of a score: by path, the id of the content, or the file itself on the disk. */
export type Side = ReadonlyMap<string, string | RawFile | undefined>;

/** The goals of a state that can be read, and those that can't. */
export interface ReadSide {
  readonly goals: Goals;
  readonly unread: readonly UnreadVersion[];
}

/** Returns the files of goals and the promise as they lie on the disk. */
export function sideOnDisk(root: string, { store }: Pick<Context, "store">): Side {
  const listed = store.listScore(root).filter(({ path }) => isGoalFile(path));
  return new Map(listed.map((file) => [file.path, store.readListed(root, file)]));
}

/** Tells whether a path of a score is a goal's or the promise's. */
export function isGoalFile(path: string): boolean {
  const kind = kindOf(path);
  return kind === "goal" || kind === "promise";
}

/** Leaves those files of a side that another one does not have to the letter: the others say the same. */
export function unlike(side: Side, other: Side): Side {
  return new Map([...side].filter(([path, content]) => !isSame(content, other.get(path))));
}

function isSame(one: string | RawFile | undefined, other: string | RawFile | undefined): boolean {
  if (typeof one === "object" && typeof other === "string") return isSame(other, one);
  if (typeof one !== "string") return false;
  if (typeof other !== "object") return one === other;
  const { bytes, size, problem } = other;
  return problem === undefined && bytes.length === (size ?? bytes.length) && isContent(bytes, one);
}

/** Reads the goals of a side; `at` names its revision. */
export async function readSide(
  side: Side,
  at: string | undefined,
  score: Score,
  repository: Repository,
  { git }: Pick<Context, "git">,
): Promise<ReadSide> {
  const goals = new Map<string, Version>();
  const unread: UnreadVersion[] = [];
  const take = (path: string, file: RawFile): void => {
    const kind = path === "promise.md" ? "promise" : "goal";
    const document = readDocument(file, kind, score.config.sectionNames);
    const [problem] = document.problems;
    if (document.readable) goals.set(goalIdOf(path), versionOf(document));
    else unread.push(unreadOf(path, at, problem?.code, problem?.message, problem?.refuses));
  };
  const held = new Map<string, string[]>();
  for (const [path, content] of side)
    if (typeof content === "string") held.set(content, [...(held.get(content) ?? []), path]);
    else if (content === undefined) unread.push(unreadOf(path, at, "path/not-a-file", "it is no plain file"));
    else take(path, content);
  for await (const { id, bytes, size } of readObjects(git, repository, held.keys()))
    for (const path of held.get(id) ?? [])
      if (bytes === undefined)
        unread.push(unreadOf(path, at, "git/missing", "Git has not got this version here"));
      else take(path, { path, bytes, size });
  return { goals, unread };
}

function unreadOf(
  file: string,
  at: string | undefined,
  code = "schema/value",
  message = "its keys can't be read",
  refuses = false,
): UnreadVersion {
  return { file, goal: goalIdOf(file), at, code, message, refuses };
}
