import { readText } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { kindOf } from "../score/score.ts";
import { COMPLAINT_KEYS } from "./complaint-keys.ts";
import { HELD_KEYS } from "./plan-held.ts";
import { setFacts } from "./set-facts.ts";

/** Writes into the text of a complaint, or of a look at a repair, why words by which somebody could be found may stand in it. */
export function withOverride(path: string, text: string, why: string): string {
  const [kind, order] =
    kindOf(path) === "held" ? (["held", HELD_KEYS] as const) : (["complaint", COMPLAINT_KEYS] as const);
  const document = readText(path, kind, sourceOf(text), sectionNames());
  return setFacts(document, [{ key: "override", value: why }], order, true).file.after;
}
