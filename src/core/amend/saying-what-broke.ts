import { COMPLAINT_KEYS } from "../complaint/complaint-keys.ts";
import { setFacts } from "../complaint/set-facts.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { readKeys } from "../score/read-keys.ts";

/** What was not kept, as an amendment names it. */
export interface Broken {
  readonly goal: string;
  /** What the goal was called before. */
  readonly formerly: readonly string[];
  /** The id of the clause, or `unwritten`. */
  readonly clause: string;
}

/** Returns a complaint that says what was not kept. One that says so already, or is about another goal, stays as it is. */
export function sayingWhatBroke(document: ScoreDocument, { goal, formerly, clause }: Broken): ScoreDocument {
  const keys = readKeys(document, "complaint");
  if (keys === undefined || keys.kind === "thanks" || keys.broke !== undefined) return document;
  if (keys.goal !== undefined && keys.goal !== goal && !formerly.includes(keys.goal)) return document;
  const facts = [
    { key: "goal", value: goal, unlessSaid: true },
    { key: "broke", value: clause },
  ];
  const { file } = setFacts(document, facts, COMPLAINT_KEYS, false);
  return readText(document.path, "complaint", sourceOf(file.after), sectionNames());
}
