import { COMPLAINT_KEYS } from "../complaint/complaint-keys.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { removeEntry, replaceSource } from "../document/edits/front-matter.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { setFacts } from "../record/set-facts.ts";
import { writeFact } from "../record/write-fact.ts";
import { entryOf } from "../score/keys.ts";
import { readComplaintKeys } from "../score/read-complaint-keys.ts";

/** What an amendment knows of the complaints that it answers. */
export interface Answering {
  readonly goal: string;
  /** What the goal was called before. */
  readonly formerly: readonly string[];
  /** The ids of its clauses; absent where they can't be read. */
  readonly clauses: readonly string[] | undefined;
  /** What was not kept, where somebody says so: the id of a clause, or `unwritten`. */
  readonly broke: string | undefined;
}

/**
 * Returns a complaint that says which goal it is about and what was not kept, and no longer why nothing was to be changed. What it
 * says already stays, and so does all of it where it is about another goal.
 */
export function sayingWhatAbout(complaint: ScoreDocument, answering: Answering): ScoreDocument {
  const keys = readComplaintKeys(complaint);
  if (keys === undefined) return complaint;
  const document = withoutNoChange(complaint);
  const { goal, formerly, clauses, broke } = answering;
  if (keys.goal !== undefined && keys.goal !== goal && !formerly.includes(keys.goal)) return document;
  const clause = keys.broke ?? keys.kept ?? "unwritten";
  if (keys.goal === undefined && clause !== "unwritten" && clauses?.includes(clause) !== true)
    return document;
  const facts = [
    ...(keys.goal === undefined ? [{ key: "goal", value: goal }] : []),
    ...(broke === undefined || keys.broke !== undefined || keys.kind === "thanks"
      ? []
      : [{ key: "broke", value: broke }]),
  ];
  if (facts.length === 0) return document;
  const { file } = setFacts(document, facts, COMPLAINT_KEYS, false);
  return readText(document.path, "complaint", sourceOf(file.after), sectionNames());
}

// Whoever amends after all has decided otherwise; what they said before stays in the history.
function withoutNoChange(document: ScoreDocument): ScoreDocument {
  const entry = entryOf(document, "no-change");
  if (entry === undefined) return document;
  const splices = [removeEntry(document, entry), ...withoutItsDecider(document)];
  const text = applySplices(document.source.text, splices);
  return readText(document.path, "complaint", { ...document.source, text }, sectionNames());
}

function withoutItsDecider(document: ScoreDocument): readonly Splice[] {
  const by = entryOf(document, "by");
  const { "no-change": decider, ...others } = readComplaintKeys(document)?.by ?? {};
  if (by?.value.type !== "map" || by.value.style === "block" || decider === undefined) return [];
  return [
    Object.keys(others).length === 0
      ? removeEntry(document, by)
      : replaceSource(document, by, writeFact("by", others)),
  ];
}
