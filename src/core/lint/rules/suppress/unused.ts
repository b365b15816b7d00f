import { defineCommentRule } from "../../define-rule.ts";

/** `suppress/unused` */
export const suppressUnused = defineCommentRule({
  id: "suppress/unused",
  severity: "warning",
  idea: "eroding",
  fires:
    "a comment that is to switch a rule off in one place hides nothing: the words were mended, the comment stands elsewhere, or it names no rule that there is",
  why: "A comment that hides nothing today hides something tomorrow, for a reason that was never about that.",
  bad: [
    {
      says: "Somebody mended the line, and the comment stayed.",
      sections: {
        Never:
          "<!-- score-disable-next-line never/orphan -- the founders asked for it -->\n- **charge-twice** — the second visit feels like work, and it is ours.",
      },
    },
    {
      says: "There is no such rule.",
      keys: { owner: "# score-disable-next-line schema/unknwon-key -- the till reads it\nowner: Dana" },
    },
    {
      says: "What the rule finds stands somewhere else.",
      keys: {
        owner: "till: 4\n# score-disable-next-line schema/unknown-key -- the till reads it\nowner: Dana",
      },
    },
    {
      says: "Personal data is told wherever it stands.",
      sections: {
        "What has to happen":
          "<!-- score-disable-next-line privacy/personal-data -- she does not mind -->\nRing her on 01632 960 983 to apologise.",
      },
    },
    {
      says: "Rules are named; there is no word for all of them.",
      sections: {
        "What has to happen":
          "<!-- score-disable-next-line * -- we are in a hurry -->\nWhoever did the job comes back to it.",
      },
    },
  ],
  good: [
    {
      says: "It hides what stands below it.",
      sections: {
        Never:
          "- **charge-twice** — the second visit feels like work, and it is ours.\n<!-- score-disable-next-line never/orphan -- the leaflet still tells of it until March -->\n- **charge-thrice** — the same.",
      },
    },
    {
      says: "From one line to another.",
      keys: {
        owner:
          "# score-disable schema/unknown-key -- the till reads both\nowner: Dana\ntill: 4\ndrawer: 2\n# score-enable schema/unknown-key",
      },
    },
    {
      says: "In code it is only shown.",
      sections: {
        "What we believe":
          "We believe a job done twice was never done once.\n\n```\n<!-- score-disable-next-line feel/missing -- as in the manual -->\n```",
      },
    },
  ],
});
