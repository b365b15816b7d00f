import { refuseEdits } from "../../adapters/git/refuse-edits.ts";
import { oneLine } from "../../core/amend/one-line.ts";
import { hintOf } from "../../core/did-you-mean.ts";
import { writtenForm } from "../../core/document/source-text.ts";
import { ScoreError } from "../../core/errors.ts";
import { stepMessage } from "../../core/record/step-message.ts";
import type { RehearseUndoResult } from "../../core/rehearse/result.ts";
import type { Score, ScoreRecord } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../in-transaction.ts";

/** Takes a rehearsal back that was written down by mistake: one commit that removes its file; both stay in the history. */
export async function undoRehearsal(
  name: string,
  by: string | undefined,
  context: Context,
): Promise<RehearseUndoResult> {
  const who = by === undefined ? undefined : oneLine("--by", by);
  return inTransaction(context, async ({ score, repository, identity, record }) => {
    const { id, document } = rehearsalNamed(name, score);
    await refuseEdits(context.git, repository, document.path, "not stay");
    const recorded = await record({
      files: [{ path: document.path, before: writtenForm(document.source), after: undefined }],
      message: stepMessage({
        kind: "rehearsal",
        id,
        summary: "take back what was written down by mistake",
        changes: [],
        complaints: [],
        by: who ?? identity.name,
        override: undefined,
      }),
      stillSays: () => false,
      override: undefined,
    });
    return { kind: "rehearse-undo", id, path: document.path, ...recorded };
  });
}

function rehearsalNamed(name: string, score: Score): ScoreRecord {
  const id = name.trim().replace(/^(?:.*\/)?rehearsals\/|\.md$/g, "");
  const found = score.rehearsals.find((record) => record.id === id);
  if (found !== undefined) return found;
  const ids = score.rehearsals.map((record) => record.id);
  const last = ids.at(-1);
  throw new ScoreError("usage", "rehearse/unknown", `there is no rehearsal "${name}"${hintOf(id, ids)}`, {
    hint:
      last === undefined ? "score rehearse --list" : `score rehearse --undo ${last}\nscore rehearse --list`,
  });
}
