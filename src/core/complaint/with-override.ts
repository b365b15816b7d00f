import { readText } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { kindOf } from "../score/score.ts";
import { COMPLAINT_KEYS } from "./complaint-keys.ts";
import { setFacts } from "./set-facts.ts";

/** Writes into a complaint's text why words by which somebody could be found may stand in it. */
export function withOverride(path: string, text: string, why: string): string {
  // Whether a repair held has no room for it; there the commit alone tells.
  if (kindOf(path) !== "complaint") return text;
  const document = readText(path, "complaint", sourceOf(text), sectionNames());
  const fact = { key: "override", value: why } as const;
  return setFacts(document, [fact], COMPLAINT_KEYS, true).file.after;
}
