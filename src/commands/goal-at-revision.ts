import { idsAt } from "../adapters/git/files-at.ts";
import type { Git } from "../adapters/git/git.ts";
import { readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { hintOf } from "../core/did-you-mean.ts";
import { readDocument, type ScoreDocument } from "../core/document/document.ts";
import { ScoreError } from "../core/errors.ts";
import { goalNames } from "../core/history/goal-names.ts";
import type { NamedRevision } from "../core/history/named-revision.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import { shellWords } from "../core/shell-words.ts";
import { firstHeld, type GoalAt } from "./goal-on-disk.ts";
import type { ScoreHere } from "./score-here.ts";

/** Where the goals of a score and its promise lie. */
const GOAL_PATHS = ["goals", "promise.md"] as const;

/** Finds a goal as a revision has it, whatever it was called then. @throws ScoreError where the revision has none, or it can't be read. */
export async function goalAtRevision(
  name: string,
  revision: NamedRevision,
  score: ScoreHere["score"],
  repository: Repository,
  git: Git,
): Promise<GoalAt> {
  const ids = await idsAt(git, repository, revision.commit, GOAL_PATHS);
  const typed = name.trim().replace(/^goals\/|\.md$/g, "");
  const today = score.goals.find(({ title }) => title?.text.toLowerCase() === typed.toLowerCase());
  const slug = today?.id ?? typed;
  const committed = firstHeld([slug, ...goalNames(score).namesOf(slug)], ids);
  if (committed === undefined) throw notThereYet(name, slug, revision, [...ids.keys()]);
  const { path, holder } = committed;
  for await (const { bytes, size } of readObjects(git, repository, [holder])) {
    if (bytes === undefined) break;
    const kind = path === "promise.md" ? "promise" : "goal";
    const document = readDocument({ path, bytes, size }, kind, score.config.sectionNames);
    if (!document.readable) refuseThen(document, revision);
    return { goal: goalIdOf(path), document, committed };
  }
  throw new ScoreError(
    "refused",
    "revision/incomplete",
    `what ${revision.name} has of it is not in this clone`,
    {
      hint: "git fetch --refetch --no-filter",
    },
  );
}

function notThereYet(
  name: string,
  slug: string,
  revision: NamedRevision,
  paths: readonly string[],
): ScoreError {
  const goals = paths.filter((path) => /\.md$/.test(path)).map(goalIdOf);
  const when = revision.day === undefined ? "" : ` (${revision.day})`;
  const { name: at } = revision;
  return new ScoreError(
    "usage",
    "goal/unknown",
    `there was no goal "${name}" at ${at}${when}${hintOf(slug, goals)}`,
    { hint: shellWords(["score", "log", slug]), data: { goals } },
  );
}

// Its place is one of a file that is not on the disk, and nothing there can be mended.
function refuseThen(document: ScoreDocument, { name }: NamedRevision): never {
  const [problem] = document.problems;
  throw new ScoreError(
    "refused",
    problem?.code ?? "goal/unreadable",
    `${document.path} at ${name} can't be read: ${problem?.message ?? "its keys are broken"}`,
    { hint: shellWords(["git", "show", `${name}:./${document.path}`]) },
  );
}
