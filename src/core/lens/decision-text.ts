import { readText } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import { writeFact, writeInBraces } from "../record/write-fact.ts";
import { readKeys } from "../score/read-keys.ts";
import type { LensResult, Verdict } from "./result.ts";

/** Writes the file of a decision: what was proposed, what came of it, and each answer with its why. */
export function decisionText(
  { proposal, questions }: Pick<LensResult, "proposal" | "questions">,
  { verdict, by, date }: { readonly verdict: Verdict; readonly by: string; readonly date: string },
): string {
  const answers = questions.flatMap(({ reference, answer, why }) => {
    if (answer === undefined) return [];
    const said = { clause: reference, answer, ...(why !== undefined && { why }) };
    const pairs = Object.entries(said).map(([key, value]) => `${key}: ${writeInBraces(key, value)}`);
    return [`  - { ${pairs.join(", ")} }`];
  });
  return [
    "---",
    `date: ${date}`,
    `proposal: ${writeFact("proposal", proposal.name)}`,
    `verdict: ${verdict}`,
    ...(answers.length === 0 ? ["answers: []"] : ["answers:", ...answers]),
    `by: ${writeFact("by", by)}`,
    "---",
    "",
  ].join("\n");
}

/** Refuses a text that would not be read back as a decision. @throws ScoreError of kind `refused` */
export function refuseUnreadableDecision(path: string, text: string): void {
  const document = readText(path, "decision", sourceOf(text), sectionNames());
  if (document.problems.length === 0 && readKeys(document, "decision") !== undefined) return;
  throw new ScoreError(
    "refused",
    "lens/not-as-planned",
    "this decision could not be written so that it reads back the same",
    { hint: "score lint --fix   # ids of clauses have to be lower-case words joined by hyphens" },
  );
}
