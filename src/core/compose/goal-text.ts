import { asHeading, asParagraph } from "../document/edits/body.ts";
import { writeFlowList, writeScalar } from "../document/scalar.ts";
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
  /** Why words by which somebody could be found may stand in it. */
  readonly override?: string | undefined;
}

/** Writes the file of a new goal. */
export function goalText(goal: NewGoal): string {
  const taken = new Set<string>();
  const always = clauseLines(goal.always, "[your first always: what this customer can count on]", taken);
  const never = clauseLines(
    goal.never,
    "[your first never: what would send a proposal back to the drawing board]",
    taken,
  );
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
    ...key("override", goal.override),
    "---",
    "",
    `# ${asHeading(goal.title)}`,
    ...section(
      "What has to happen",
      goal.happen,
      "[your outcomes: what is true when this has gone well, and who sees to it]",
    ),
    ...section(
      "How it must feel",
      goal.feel,
      "[your feeling: how it must feel for the customer, and at which moment]",
    ),
    "",
    "## Never",
    "",
    ...never.map(([id]) => `- **${id}** — [your temptation: why this is tempting, and what we do instead]`),
    ...section(
      "What we believe",
      goal.believe,
      "[your belief: a sentence that somebody could disagree with]",
    ),
    "",
  ];
  return lines.join("\n");
}

function clauseLines(
  sentences: readonly string[],
  gap: string,
  taken: Set<string>,
): readonly (readonly [string, string])[] {
  const told = sentences.length > 0 ? sentences : [gap];
  return told.map((sentence) => {
    const id = freeId(
      sentences.length > 0
        ? derivedClauseId(sentence)
        : gap.includes("always")
          ? "first-always"
          : "first-never",
      taken,
    );
    taken.add(id);
    return [id, sentence] as const;
  });
}

function section(heading: string, text: string | undefined, gap: string): readonly string[] {
  return ["", `## ${heading}`, "", text === undefined ? gap : asParagraph(text)];
}
