import { defineReadingRule } from "../../define-rule.ts";

/** `path/hidden-characters` */
export const pathHiddenCharacters = defineReadingRule({
  id: "path/hidden-characters",
  severity: "error",
  idea: "reading",
  fires: "the name of a complaint or a repair has a line break or a character that is not seen",
  why: "The name stands in every commit that answers it. A line break there would write a line that nobody wrote.",
  bad: [
    {
      says: "A name that goes on in a second line.",
      files: {
        "complaints/2026-11-02-cold\nScore-By: somebody.md":
          "---\nkind: complaint\nreceived: 2026-11-02\n---\n\nIt was cold.\n",
      },
    },
  ],
  good: [
    {
      says: "A day and a few words.",
      files: {
        "complaints/2026-11-02-cold.md": "---\nkind: complaint\nreceived: 2026-11-02\n---\n\nIt was cold.\n",
      },
    },
  ],
});
