import { COMPLAINT_KEYS } from "../complaint/complaint-keys.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { insertKey, replaceSource } from "../document/edits/front-matter.ts";
import { appendItems } from "../document/edits/lists.ts";
import { writeFlowList } from "../document/scalar.ts";
import { sectionNames } from "../document/section-names.ts";
import { writtenForm } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { ScoreError } from "../errors.ts";
import type { WrittenFile } from "../planned-file.ts";
import { entryOf, textsOf } from "../score/keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { ScoreRecord } from "../score/score.ts";
import { type Answering, sayingWhatAbout } from "./saying-what-about.ts";

/**
 * Names an amendment in the complaint that it answers, so that both ends know of each other. The goal is written there too, and what
 * was not kept, where the complaint does not say it yet.
 */
export function namedInComplaint(complaint: ScoreRecord, id: string, answering: Answering): WrittenFile {
  const { source } = complaint.document;
  const document = sayingWhatAbout(complaint.document, answering);
  const text = applySplices(document.source.text, [amendmentSplice(document, id)]);
  const after = readText(complaint.document.path, "complaint", { ...source, text }, sectionNames());
  const named = readKeys(after, "complaint")?.amendments ?? [];
  if (after.problems.length > 0 || !named.includes(id)) {
    throw new ScoreError(
      "refused",
      "amend/not-as-planned",
      `the amendment could not be named in ${complaint.document.path}, so nothing was written`,
      {
        at: complaint.document.path,
        hint: `score lint ${complaint.document.path}`,
      },
    );
  }
  return {
    path: complaint.document.path,
    before: writtenForm(source),
    after: writtenForm({ ...source, text }),
  };
}

function amendmentSplice(document: ScoreDocument, id: string): Splice {
  const entry = entryOf(document, "amendments");
  if (entry === undefined)
    return insertKey(document, "amendments", [`amendments: ${writeFlowList([id])}`], COMPLAINT_KEYS);
  if (entry.value.type === "list") return appendItems(document, entry.value, [id]);
  const known = textsOf(document, "amendments").map((written) => written.text);
  return replaceSource(document, entry, writeFlowList([...known, id]));
}
