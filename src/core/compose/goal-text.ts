import { asHeading, asParagraph } from "../document/edits/body.ts";
import { writeFlowList, writeScalar } from "../document/scalar.ts";
import type { SectionNames } from "../document/section-names.ts";
import { linesOf } from "../language/line-words.ts";
import { derivedClauseId, freeId } from "../score/clause.ts";

/** What somebody said of a new goal; whatever is absent is left as a named gap that lint points at. */
export interface NewGoal {
  /** In the customer's words. */
  readonly title: string;
  readonly owner: string | undefined;
  readonly serves: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly always: readonly string[];
  readonly never: readonly string[];
  readonly happen: string | undefined;
  readonly feel: string | undefined;
  readonly believe: string | undefined;
}

/** Writes the file of a new goal, its headings and gaps in the language of the score. */
export function goalText(
  goal: NewGoal,
  { headingOf }: Pick<SectionNames, "headingOf">,
  language: string,
): string {
  const { gaps } = linesOf(language);
  const taken = new Set<string>();
  const idOf = (sentence: string): string => derivedClauseId(sentence, language);
  const always = clauseLines(goal.always, { id: "first-always", text: gaps.always }, taken, idOf);
  const never = clauseLines(goal.never, { id: "first-never", text: gaps.never }, taken, idOf);
  const key = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${name}: ${writeScalar(value)}`];
  const lines = [
    "---",
    `goal: ${writeScalar(goal.title)}`,
    ...key("owner", goal.owner),
    "for: customer",
    ...(goal.serves.length > 0 ? [`serves: ${writeFlowList(goal.serves)}`] : []),
    ...key("from", goal.from),
    ...key("to", goal.to),
    "always:",
    ...always.map(([id, text]) => `  ${id}: ${writeScalar(text)}`),
    "never:",
    ...never.map(([id, text]) => `  ${id}: ${writeScalar(text)}`),
    "---",
    "",
    `# ${asHeading(goal.title)}`,
    ...section(headingOf("happen"), goal.happen, gaps.happen),
    ...section(headingOf("feel"), goal.feel, gaps.feel),
    "",
    `## ${headingOf("never")}`,
    "",
    ...never.map(([id]) => `- **${id}** — ${gaps.temptation}`),
    ...section(headingOf("believe"), goal.believe, gaps.believe),
    "",
  ];
  return lines.join("\n");
}

function clauseLines(
  sentences: readonly string[],
  gap: { readonly id: string; readonly text: string },
  taken: Set<string>,
  idOf: (sentence: string) => string,
): readonly (readonly [string, string])[] {
  const told = sentences.length > 0 ? sentences : [gap.text];
  return told.map((sentence) => {
    const id = freeId(sentences.length > 0 ? idOf(sentence) : gap.id, taken);
    taken.add(id);
    return [id, sentence] as const;
  });
}

function section(heading: string, text: string | undefined, gap: string): readonly string[] {
  return ["", `## ${heading}`, "", text === undefined ? gap : asParagraph(text)];
}
