import { readText } from "../document/document.ts";
import { insertKey, leafEnd, replaceSource } from "../document/edits/front-matter.ts";
import { writeFlowList } from "../document/scalar.ts";
import { sectionNames } from "../document/section-names.ts";
import { lineEndOf, lineStartOf, writtenForm } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import type { Entry } from "../document/value.ts";
import { ScoreError } from "../errors.ts";
import type { WrittenFile } from "../planned-file.ts";
import { entryOf, textsOf } from "../score/keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { ScoreRecord } from "../score/score.ts";

const KEYS =
  "kind received channel goal broke kept severity wanted answered put-right told-customer left cause elsewhere cost-us amendments no-change closed check-on held ref".split(
    " ",
  );

/** Names an amendment in the complaint that it answers, so that both ends know of each other. */
export function namedInComplaint(complaint: ScoreRecord, id: string): WrittenFile {
  const { source } = complaint.document;
  const text = applySplices(source.text, [amendmentSplice(complaint, id)]);
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

function amendmentSplice({ document }: ScoreRecord, id: string): Splice {
  const entry = entryOf(document, "amendments");
  const list = writeFlowList([...textsOf(document, "amendments").map((known) => known.text), id]);
  if (entry === undefined) return insertKey(document, "amendments", [`amendments: ${list}`], KEYS);
  if (entry.value.type === "list" && entry.value.style === "block")
    return pointBelow(entry, id, document.source);
  return replaceSource(document, entry, list);
}

function pointBelow(entry: Entry, id: string, source: ScoreRecord["document"]["source"]): Splice {
  const last = leafEnd(entry.value);
  const end = lineEndOf(source.text, last - 1);
  const lead = /^\s*-\s+/.exec(source.text.slice(lineStartOf(source.text, last - 1)))?.[0] ?? "  - ";
  return { start: end, end, text: `${lead}${id}${source.eol}` };
}
