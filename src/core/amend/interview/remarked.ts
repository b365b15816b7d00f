import type { Finding } from "../../lint/finding.ts";
import type { AmendmentPlan } from "../amendment-plan.ts";
import type { Answers, QuestionId } from "./answers.ts";
import { ALWAYS, INSTEAD, NEVER } from "./several.ts";

const WORDS: readonly QuestionId[] = ["reword", ...ALWAYS, ...NEVER, ...INSTEAD, "feel", "happen", "believe"];

/** Returns the answers whose words could be what a remark is about: those on its line, or all that say something. */
export function remarkedAnswers(
  answers: Answers,
  remarks: readonly Finding[],
  plan: AmendmentPlan,
): readonly QuestionId[] {
  const said = WORDS.filter((id) => (answers[id] ?? "") !== "");
  const lines = plan.files.find((file) => file.path === plan.target)?.after?.split(/\r\n|\n/) ?? [];
  const about = remarks.map(({ start }) => lines[start.line - 1] ?? "");
  const meant = said.filter((id) => about.some((line) => line.includes(answers[id] ?? "")));
  return meant.length > 0 ? meant : said;
}
