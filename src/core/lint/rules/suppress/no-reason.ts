import { defineCommentRule } from "../../define-rule.ts";

/** `suppress/no-reason` */
export const suppressNoReason = defineCommentRule({
  id: "suppress/no-reason",
  severity: "warning",
  idea: "eroding",
  fires: "a comment is to switch a rule off in one place and does not say why; it switches nothing off then",
  why: "Whoever reads it in a year has to know whether the exception still holds. A reason can be weighed; a silence can only be trusted or not.",
  bad: [
    {
      says: "Nothing behind the rule.",
      sections: {
        Never:
          "<!-- score-disable-next-line never/orphan -->\n- **charge-thrice** — we said so to the founders.\n- **charge-twice** — the second visit feels like work, and it is ours.",
      },
    },
    {
      says: "In the front matter too.",
      keys: { owner: "# score-disable-next-line schema/unknown-key\nownr: Dana" },
    },
    {
      says: "A placeholder is no reason.",
      keys: { owner: "# score-disable-next-line schema/unknown-key -- TODO\nownr: Dana" },
    },
    {
      says: "Without the two dashes it could be anything.",
      keys: { owner: "# score-disable-next-line schema/unknown-key the till reads it\nownr: Dana" },
    },
  ],
  good: [
    {
      says: "It says why.",
      keys: {
        owner: "owner: Dana\n# score-disable-next-line schema/unknown-key -- the till reads it\ntill: 4",
      },
    },
    {
      says: "A dash that an editor made of the two is as good.",
      keys: {
        owner: "owner: Dana\n# score-disable-next-line schema/unknown-key — the till reads it\ntill: 4",
      },
    },
  ],
});
