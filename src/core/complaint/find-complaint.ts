import { refuseUnreadable } from "../amend/refuse-problems.ts";
import { hintOf } from "../did-you-mean.ts";
import { placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import { takenBackIn } from "../history/taken-back-in.ts";
import { checkSchema } from "../score/check-schema.ts";
import { type Complaint, complaintIdOf, readComplaint } from "../score/complaint.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";

/** A complaint with the file that it was read from. */
export interface FoundComplaint extends Complaint {
  readonly record: ScoreRecord;
}

/** How many of several are named where more than one could be meant. */
const MOST_NAMED = 5;

/**
 * Finds a complaint, near miss or thanks by its id, its path, or the beginning or end of its id where only one has it.
 * @throws ScoreError of kind `usage` where none or several could be meant, `refused` where its file can't be read.
 */
export function findComplaint(score: Score, name: string): FoundComplaint {
  const record = recordNamed(score, name);
  refuseUnreadable(record.document);
  const complaint = readComplaint(record, takenBackIn(score));
  if (complaint !== undefined) return { ...complaint, record };
  const fault = checkSchema(record.document).find((problem) => problem.code !== "schema/unknown-key");
  const place = placeOf(record.document.source.text, fault?.span.start ?? 0);
  throw new ScoreError(
    "refused",
    fault?.code ?? "complaint/unreadable",
    fault?.message ?? "its facts can't be read",
    {
      at: `${record.document.path}:${place.line}:${place.column}`,
      hint: fault?.suggestion ?? `score lint ${shellWords([record.document.path])}`,
    },
  );
}

function recordNamed(score: Score, name: string): ScoreRecord {
  const wanted = complaintIdOf(name.trim());
  const exact = score.complaints.find((record) => record.id === wanted);
  if (exact !== undefined) return exact;
  const near =
    wanted === ""
      ? []
      : score.complaints.filter((record) => record.id.startsWith(wanted) || record.id.endsWith(wanted));
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw several(name, near);
  const known = score.complaints.map((record) => record.id);
  // What comes after the day is what people remember.
  const byWords = hintOf(wanted, known) || hintOf(wanted, new Set(known.map((id) => id.slice(11))));
  throw new ScoreError("usage", "complaint/unknown", `there is no complaint "${name}"${byWords}`, {
    hint:
      known.length === 0
        ? 'score complaint add "what happened, in their words"'
        : "score complaint list --all",
    data: { complaints: known.slice(-MOST_NAMED) },
  });
}

function several(name: string, near: readonly ScoreRecord[]): ScoreError {
  const ids = near.map((record) => record.id);
  const more = ids.length > MOST_NAMED ? `, and ${ids.length - MOST_NAMED} more` : "";
  return new ScoreError(
    "usage",
    "complaint/several",
    `"${name}" could be ${ids.slice(0, MOST_NAMED).join(", ")}${more}`,
    {
      hint: ids
        .slice(0, MOST_NAMED)
        .map((id) => `score complaint show ${id}`)
        .join("\n"),
      data: { complaints: ids },
    },
  );
}
