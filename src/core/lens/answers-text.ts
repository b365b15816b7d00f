import { writeScalar } from "../document/scalar.ts";
import { shellWords } from "../shell-words.ts";
import type { LensQuestion, LensResult } from "./result.ts";
import { sharedInWords } from "./shared-in-words.ts";

/** The longest sentence of a proposal that is quoted in a comment: in characters. */
const LONGEST = 200;

/**
 * Writes the YAML that takes the answers, with those that are known: what each question is about stands above it as a comment. `at` names
 * the file that it will be kept in.
 */
export function answersText(result: LensResult, at = "answers.yaml"): string {
  const { proposal, questions, by } = result;
  const shown = proposal.shown ?? "-";
  const command = `score lens ${shellWords([...(result.isAll ? ["--all"] : []), shown, "--answers", at])}`;
  return [
    `# ${onOneLine(proposal.shown ?? proposal.name)}`,
    "# Each answer is keeps, breaks or not-concerned; what it breaks needs its why.",
    `# Then: ${onOneLine(command)}`,
    `of: ${writeScalar(proposal.fingerprint)}`,
    `by:${by === undefined ? "" : ` ${writeScalar(onOneLine(by))}`}`,
    questions.length === 0 ? "answers: []" : "answers:",
    ...questions.flatMap(questionLines),
    "",
  ].join("\n");
}

function questionLines(question: LensQuestion): readonly string[] {
  const { reference, list, text, passages, answer, why } = question;
  const [best] = passages;
  const quoted =
    best === undefined
      ? []
      : [
          `# line ${best.line}: ${onOneLine(best.words)}`,
          `# both say: ${onOneLine(sharedInWords(best.shared))}`,
        ];
  return [
    `  # ${list}: ${onOneLine(text)}`,
    ...quoted.map((line) => `  ${line}`),
    `  - clause: ${writeScalar(reference)}`,
    `    says: ${writeScalar(text)}`,
    `    answer:${answer === undefined ? "" : ` ${answer}`}`,
    `    why:${why === undefined ? "" : ` ${writeScalar(why)}`}`,
  ];
}

// A comment ends with its line, and holds nothing that YAML does not print.
function onOneLine(words: string): string {
  const plain = words
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const letters = [...plain];
  return letters.length <= LONGEST ? plain : `${letters.slice(0, LONGEST).join("").trimEnd()}…`;
}
