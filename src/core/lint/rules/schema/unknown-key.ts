import { defineReadingRule } from "../../define-rule.ts";

/** `schema/unknown-key` */
export const schemaUnknownKey = defineReadingRule({
  id: "schema/unknown-key",
  severity: "warning",
  idea: "reading",
  neverHidden: false,
  fires: "a key is not known in this kind of file",
  why: "A mistyped key is silently worth nothing: the owner was named, and nobody reads it.",
  bad: [{ says: "Mistyped.", keys: { owner: "ownr: Dana" } }],
  good: [
    { says: "Known.", keys: { owner: "owner: Dana" } },
    { says: "A key of your own begins with x-.", keys: { "x-till": "x-till: 4" } },
  ],
});
