import type { Git } from "../adapters/git/git.ts";
import { commitOf } from "../adapters/git/history.ts";
import { type GitObject, readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { type Touched, walkHistory } from "../adapters/git/walk-history.ts";
import type { Config } from "../core/config/config.ts";
import { withDirections } from "../core/direction/with-directions.ts";
import { readDocument } from "../core/document/document.ts";
import {
  type ComparedGoal,
  type ComparedRevision,
  compareRevision,
  type FirstVersions,
} from "../core/history/compare-revision.ts";
import type { Found } from "../core/history/known-changes.ts";
import type { Revision } from "../core/history/revision.ts";
import { versionOf } from "../core/history/version.ts";
import { type Turn, VersionWindow } from "../core/history/version-window.ts";

/** A history that is to be compared, and how its versions are read. */
export interface Comparing {
  readonly config: Config;
  readonly repository: Repository;
  readonly git: Git;
  /** The commits that it leads to; `^id` leaves out what led to another one. */
  readonly from: readonly string[];
  /** Commits behind which a shallow clone has nothing. */
  readonly cut: ReadonlySet<string>;
  /** Tells of what is not read, because it is known already. */
  readonly firstVersions?: FirstVersions | undefined;
  /** Told each version as it is read. */
  readonly onVersion?: ((holder: string, version: Found) => void) | undefined;
  /** Told each commit as it is read. */
  readonly onRevision?: ((revision: Revision) => void) | undefined;
}

/** What a history is told from. */
const PATHS = ["goals", "promise.md", "repairs"];

/**
 * Goes through the commits that touched a score, newest first, and compares each with its parents as soon as Git has handed out its
 * versions: three processes beside this one, each at work on what the one before it has found. Of a goal one version is held at a time.
 */
export async function* compareHistory(comparing: Comparing): AsyncGenerator<ComparedRevision> {
  const { repository, git, cut, from } = comparing;
  const window = new VersionWindow();
  const waiting: Planned[] = [];
  async function* asked(): AsyncGenerator<readonly string[]> {
    for await (const some of walkHistory(git, repository, PATHS, from)) {
      const planned = some.map((touched) => {
        const known = knownIn(touched, comparing);
        const unknown = touched.files.filter(({ path }) => !known.has(path));
        return { ...touched, known, ...window.turnOf(unknown) };
      });
      waiting.push(...planned);
      yield planned.flatMap(({ id, wanted }) => [id, ...wanted.map(({ holder }) => holder)]);
    }
  }
  const held = new Map<string, Found>();
  let turn = 0;
  const objects = readObjects(git, repository, asked());
  for await (const commit of objects) {
    const { files, known, wanted, done } = waiting[turn] as Planned;
    delete waiting[turn];
    turn += 1;
    for (const { holder, path } of wanted) {
      const { value } = (await objects.next()) as { value: GitObject };
      const version = readVersion(value, path, comparing.config);
      held.set(holder, version);
      comparing.onVersion?.(holder, version);
    }
    const revision = { commit: commitOf(commit), files };
    comparing.onRevision?.(revision);
    const versionAt = (holder: string): Found => held.get(holder) ?? "missing";
    const compared = compareRevision(revision, versionAt, cut.has(commit.id), known);
    for (const holder of done) held.delete(holder);
    yield withWeights(compared, comparing.config.language);
  }
}

/** A commit, with what is known of it, and what of it is to be read. */
interface Planned extends Touched, Turn {
  readonly known: ReadonlyMap<string, ComparedGoal>;
}

const NOTHING: ReadonlyMap<string, ComparedGoal> = new Map();

// What came while another file went may be that file, and of what came in by a merge either side may have had its own.
function knownIn({ id, files }: Touched, { firstVersions, cut }: Comparing): Planned["known"] {
  if (firstVersions === undefined || cut.has(id) || files.some(({ after }) => after === undefined))
    return NOTHING;
  const fresh = files.filter((file) => file.before === undefined && !("otherBefore" in file));
  return new Map(
    fresh.flatMap((file) => {
      const goal = firstVersions(file);
      return goal === undefined ? [] : [[file.path, goal] as const];
    }),
  );
}

/** Reads what Git has at a path as a version of a goal or of the promise. */
export function readVersion({ bytes, size }: GitObject, path: string, { sectionNames }: Config): Found {
  if (bytes === undefined) return "missing";
  const document = readDocument(
    { path, bytes, size },
    path === "promise.md" ? "promise" : "goal",
    sectionNames,
  );
  return document.readable ? versionOf(document) : "unreadable";
}

function withWeights(revision: ComparedRevision, language: string): ComparedRevision {
  const compared = revision.compared.map((goal) => ({
    ...goal,
    changes: withDirections(goal.changes, language),
  }));
  return { ...revision, compared };
}
