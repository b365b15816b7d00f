import type { KeptDocument } from "../document/document.ts";
import type { KeptScore } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import { goalNames } from "./goal-names.ts";
import { keySpanOf } from "./ledger-faults.ts";
import type { Mismatch } from "./mismatch.ts";
import type { Revision } from "./revision.ts";
import { idsIn } from "./taken-back.ts";

/**
 * Tells of an amendment that a commit recorded and no repair file is of, with the line that brings the file back. Nothing where its
 * folder can't be looked into: then that is what is to be told.
 */
export function missingRepair(
  id: string,
  goal: string,
  recorded: Revision,
  revisions: readonly Revision[],
  score: KeptScore,
): readonly Mismatch[] {
  const document = documentOf(goal, score);
  const { path, why, suggestion } = whereItWent(id, recorded, revisions);
  if (score.obstacles.some((obstacle) => path?.startsWith(`${obstacle.path}/`))) return [];
  const mismatch: Mismatch = {
    code: "ledger/repair-missing",
    severity: "error",
    amendment: id,
    commit: recorded.commit.id,
    path: document.path,
    span: keySpanOf(document, "goal", "promise", "name"),
    message: `the commit ${shortId(recorded)} recorded the amendment ${id} of ${goal}, and ${why}`,
    suggestion,
  };
  return [mismatch];
}

/** Returns the beginning of a commit's id, as a person reads it. */
export function shortId({ commit }: Revision): string {
  return commit.id.slice(0, 10);
}

// The newest commit that has to do with the file tells: either it is there, or it went.
function whereItWent(
  id: string,
  recorded: Revision,
  revisions: readonly Revision[],
): { readonly path: string | undefined; readonly why: string; readonly suggestion: string } {
  const last = revisions.find(({ files }) => files.some(({ path }) => idsIn(path).includes(id)));
  const own = (last?.files ?? []).filter(({ path }) => idsIn(path).includes(id));
  // What only changed its folder did not go.
  const file = own.find(({ after }) => after !== undefined) ?? own[0];
  if (last === undefined || file === undefined)
    return {
      path: undefined,
      why: "brought no repair file of it",
      suggestion: `git show ${recorded.commit.id.slice(0, 12)}`,
    };
  const isThere = file.after !== undefined;
  const source = `${last.commit.id.slice(0, 12)}${isThere ? "" : "^"}`;
  return {
    path: file.path,
    why: isThere
      ? `its repair file is not here; Git holds it as ${file.path}`
      : `its repair file is not here; ${file.path} went with the commit ${shortId(last)}`,
    suggestion: `git restore --source=${source} -- ${shellWords([file.path])}`,
  };
}

function documentOf(goal: string, score: KeptScore): KeptDocument {
  if (goal === "promise" && score.promise !== undefined) return score.promise.document;
  const today = goalNames(score).nameOf(goal);
  return score.goals.find(({ id }) => id === today)?.document ?? score.settings;
}
