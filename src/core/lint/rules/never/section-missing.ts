import { readText } from "../../../document/document.ts";
import { insertSection, removeBlock } from "../../../document/edits/body.ts";
import type { SectionNames } from "../../../document/section-names.ts";
import { applySplices, type Splice } from "../../../document/splice.ts";
import { linesOf } from "../../../language/line-words.ts";
import { type Goal, sectionsOf } from "../../../score/goal.ts";
import { placeForMissing, writtenIn } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `never/section-missing` */
export const neverSectionMissing = defineGoalRule(
  {
    id: "never/section-missing",
    severity: "error",
    idea: "non-negotiables",
    fixable: true,
    fires: "there is no Never section, or an empty one",
    why: "A never that nobody explains is kept until it is inconvenient. The section tells the temptation, and what we do instead.",
    bad: [
      { says: "The section is not there.", sections: { Never: null } },
      { says: "Nothing stands in it.", sections: { Never: "<!-- later -->" } },
    ],
    good: [
      {
        says: "A bullet begins with the id of the clause.",
        sections: { Never: "- **charge-twice** — the second visit feels like work, and it is ours." },
      },
    ],
  },
  (goal, report, { config }) => {
    if (writtenIn(goal.document, "never") !== "") return;
    const bullets = goal.never.map((clause) => `- **${clause.id}**`).join(goal.document.source.eol);
    report({
      message: "no Never section explains what is never done, and why it is tempting",
      span: sectionsOf(goal.document, "never")[0]?.heading ?? placeForMissing(goal.document),
      suggestion:
        `## ${goal.document.headingOf("never")}\n\n${goal.never.map((clause) => `- **${clause.id}** — ${linesOf(config.language).stands.temptation}`).join("\n")}`.trim(),
      fix: fixFor(goal, bullets, config.sectionNames),
    });
  },
);

// An unclosed code block or comment would swallow what is added: then there is no safe fix, and none is repeated for ever.
function fixFor(goal: Goal, bullets: string, names: SectionNames): readonly Splice[] {
  const splices = splicesFor(goal, bullets);
  const { path, kind, source } = goal.document;
  const after = readText(path, kind, { ...source, text: applySplices(source.text, splices) }, names);
  const arrived = bullets === "" ? sectionsOf(after, "never").length > 0 : writtenIn(after, "never") !== "";
  return arrived ? splices : [];
}

function splicesFor(goal: Goal, bullets: string): readonly Splice[] {
  const section = sectionsOf(goal.document, "never")[0];
  if (section === undefined) return [insertSection(goal.document, "never", bullets)];
  if (bullets === "") return [];
  const empty = section.blocks
    .filter((block) => block.type === "list")
    .map((block) => removeBlock(goal.document, block));
  const { eol } = goal.document.source;
  return [...empty, { start: section.heading.end, end: section.heading.end, text: `${eol}${eol}${bullets}` }];
}
