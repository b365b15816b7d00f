import { defineReadingRule } from "../../define-rule.ts";

/** `yaml/alias` */
export const yamlAlias = defineReadingRule({
  id: "yaml/alias",
  severity: "error",
  idea: "reading",
  fires: "an anchor or alias repeats a value",
  why: "A few lines of aliases can grow to gigabytes, and a person reading the file sees none of it.",
  bad: [
    {
      says: "An alias.",
      keys: { from: "from: &a alone with a leak", to: 'to: "x"', "x-note": "x-note: *a" },
    },
  ],
  good: [{ says: "Written out.", keys: { from: "from: alone with a leak" } }],
});
