import { ScoreError } from "../../errors.ts";
import type { Amendment } from "../../history/find-amendment.ts";
import { joinMoves } from "../../history/join-moves.ts";
import type { Found, VersionAt } from "../../history/known-changes.ts";
import type { FileRevision, Revision } from "../../history/revision.ts";
import type { LedgerEntry, TimelineEntry } from "../../history/timeline.ts";
import { touchedClauses } from "../touched-clauses.ts";
import type { Taken } from "./plan-revert.ts";

/** What is known of the past of a score. */
interface Past {
  readonly revisions: readonly Revision[];
  readonly versionAt: VersionAt;
  readonly cut: ReadonlySet<string>;
  readonly timeline: readonly TimelineEntry[];
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Finds what the file of an amendment said before and after it, in the commit that made it or, where a squash lost that, in the one
 * that brought its repair file.
 * @throws ScoreError where the commit is not here, or brought more than this one amendment.
 */
export function findTaken(amendment: Amendment, past: Past): Pick<Taken, "before" | "after"> {
  const revision = past.revisions.find(({ commit }) => commit.id === amendment.commit);
  if (revision === undefined || past.cut.has(revision.commit.id)) throw notHere(amendment, past);
  const file = joinMoves(revision, past.versionAt).files.find(({ path }) => isOf(path, amendment.goal));
  if (file === undefined) throw notHere(amendment, past);
  if (file.movedFrom !== undefined && amendment.kind === "review") throw renamed(amendment, file.movedFrom);
  if (file.before === undefined && amendment.takesBack !== undefined) throw broughtBack(amendment);
  if (file.before === undefined || !standsAlone(amendment, past)) throw notApart(amendment, revision, past);
  return { before: read(file.before, amendment, past), after: afterOf(file, amendment, past) };
}

function isOf(path: string, goal: string): boolean {
  return path === (goal === "promise" ? "promise.md" : `goals/${goal}.md`);
}

function afterOf(file: FileRevision, amendment: Amendment, past: Past): Taken["after"] {
  return file.after === undefined ? undefined : read(file.after, amendment, past);
}

function read(holder: string, amendment: Amendment, past: Past): Taken["before"] {
  const found: Found = past.versionAt(holder);
  if (typeof found !== "string") return found.document;
  throw new ScoreError(
    "refused",
    "revert/not-readable",
    `what ${amendment.id} changed can't be told: its file ${found === "missing" ? "is missing or damaged in Git's store" : "could not be read"} at that time`,
    { hint: byHand(amendment) },
  );
}

// A commit that the amendment made by itself holds it alone. What came in by another may hold more than it names.
function standsAlone(amendment: Amendment, past: Past): boolean {
  if (amendment.recorded !== "ledger") return true;
  const together = past.timeline.filter(
    ({ commit, goal, id }) => commit === amendment.commit && goal === amendment.goal && id !== amendment.id,
  );
  const entry = past.ledger.find(({ id }) => id === amendment.id);
  const named = new Set(entry?.clauses.map((clause) => clause.replace(/^.*#/, "")));
  return together.length === 0 && touchedClauses(amendment.changes).every((clause) => named.has(clause));
}

function notHere(amendment: Amendment, past: Past): ScoreError {
  const fetched = past.cut.size > 0 ? "git fetch --unshallow\n" : "";
  return new ScoreError(
    "refused",
    "revert/not-in-history",
    `${amendment.id} is known from its repair file only: its commit is not in this history, so what it changed is not known`,
    { hint: `${fetched}${byHand(amendment)}` },
  );
}

function notApart(amendment: Amendment, { commit }: Revision, past: Past): ScoreError {
  const others = past.timeline.flatMap(({ id, commit: other }) =>
    other === commit.id && id !== undefined && id !== amendment.id ? [id] : [],
  );
  const beside = others.length === 0 ? "other edits" : others.join(", ");
  return new ScoreError(
    "state",
    "revert/not-apart",
    `${amendment.id} came in together with ${beside} in commit ${commit.id.slice(0, 10)}, and which of them changed what is not known`,
    { hint: byHand(amendment), data: { amendment: amendment.id, together: others } },
  );
}

function renamed(amendment: Amendment, from: string): ScoreError {
  const old = from.replace(/^goals\/|\.md$/g, "");
  return new ScoreError(
    "usage",
    "revert/rename",
    `${amendment.id} renamed a goal; its old name is given back by renaming it again`,
    { hint: `score goal rename ${amendment.goal} ${old}` },
  );
}

function broughtBack({ id, goal }: Amendment): ScoreError {
  return new ScoreError(
    "usage",
    "revert/brought-back",
    `${id} brought a goal back that had been retired; it goes again by retiring it`,
    { hint: `score goal retire ${goal} --because "…"` },
  );
}

function byHand({ goal }: Amendment): string {
  return `score amend ${goal} --because "…" --edit`;
}
