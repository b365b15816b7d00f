import { openRepository } from "../../adapters/git/repository.ts";
import { complaintOrRepair } from "../../core/complaint/complaint-or-repair.ts";
import { findRepair } from "../../core/complaint/find-repair.ts";
import type { ImportUndoResult } from "../../core/complaint/undo/import-undo-result.ts";
import type { UndoResult } from "../../core/record/undo/result.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { findScore } from "../load-score.ts";
import { nothingRecorded, type UndoOptions, type UndoTarget, undoStep } from "../undo-step.ts";
import { findImport, mayBeImport } from "./find-import.ts";

/**
 * Takes an import back, or the last step of a complaint: as one commit of exactly its files; both stay in the history. It is named by a
 * complaint, near miss or thanks; an amendment that was looked at, by its id or the path of its repair file; an import, by its
 * commit or its number.
 */
export async function undoComplaint(
  options: UndoOptions,
  context: Context,
): Promise<UndoResult | ImportUndoResult> {
  if (mayBeImport(options.name)) {
    const repository = await openRepository(context.git, findScore(context));
    const found = await findImport(options.name, repository, context);
    // What an import needs is loaded where there is one.
    if (found !== undefined)
      return (await import("./undo-import.ts")).undoImport(options, found, repository, context);
  }
  return undoStep(options, context, find);
}

function find(name: string, score: Score): UndoTarget {
  const target = complaintOrRepair(score, name);
  if ("repair" in target) {
    const { repair, held, path } = target.repair;
    if (held === undefined) throw nothingRecorded(repair.id, path);
    const complaints = repair.complaints ?? [];
    return { id: repair.id, kind: "held", documents: [held], complaints, alongside: looksIn(score) };
  }
  const { id, record, keys, repairs } = target.complaint;
  // What was seen of a later repair stands beside that one.
  const beside = repairs.flatMap((repair) => findRepair(score, repair.id).held ?? []);
  const documents = [record.document, ...beside];
  return { id, kind: keys.kind, documents, complaints: [id], alongside: looksIn(score) };
}

// One look at several repairs stands beside each of them.
function looksIn({ repairs }: Score): UndoTarget["documents"] {
  return repairs.map(({ document }) => document).filter(({ kind }) => kind === "held");
}
