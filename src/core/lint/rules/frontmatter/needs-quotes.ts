import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/needs-quotes` */
export const frontmatterNeedsQuotes = defineReadingRule({
  id: "frontmatter/needs-quotes",
  severity: "error",
  idea: "reading",
  fixable: true,
  fires: "a sentence as a person types it would break the front matter, or be turned into something else",
  why: "Owners type sentences, not YAML. The sentence is shown as it was typed, with the quoted line to paste.",
  bad: [
    { says: "A second colon.", keys: { always: "always:\n  water: Bring water: tap, free" } },
    {
      says: "A sentence that begins with a quotation.",
      keys: { never: 'never:\n  - "No problem" is not an answer' },
    },
  ],
  good: [{ says: "In double quotes.", keys: { always: 'always:\n  water: "Bring water: tap, free"' } }],
});
