import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/lost-words` */
export const frontmatterLostWords = defineReadingRule({
  id: "frontmatter/lost-words",
  severity: "error",
  idea: "reading",
  fixable: true,
  fires:
    "part of a sentence would be dropped without a sound: what stands after ` #`, or a word that begins with !",
  why: "Half a promise is another promise.",
  bad: [
    { says: "The words after # would be gone.", keys: { always: "always:\n  wipe: Wipe table #4 first" } },
    { says: "The first word would be gone.", keys: { always: "always:\n  ring: !important ring back" } },
  ],
  good: [
    { says: "In double quotes.", keys: { always: 'always:\n  wipe: "Wipe table #4 first"' } },
    {
      says: "A note stands on a line of its own.",
      keys: { always: "always:\n  # the one by the window\n  wipe: Wipe the small table first" },
    },
  ],
});
