import { ScoreError } from "../errors.ts";
import { shellWords } from "../shell-words.ts";

/**
 * Returns words as they were typed, on one line and without blanks at their ends; whether they say anything is not asked.
 * @throws ScoreError where they are empty or have more than one line.
 */
export function exactLine(option: string, typed: string): string {
  const text = typed.trim();
  if (/^[.…\s]*$/.test(text))
    throw new ScoreError("usage", "usage/empty", `${option} has no words`, {
      hint: "say it in one sentence, in your own words, in quotation marks",
    });
  if (/[\n\r\u000B\u000C\u0085\u2028\u2029]/.test(text)) {
    throw new ScoreError(
      "usage",
      "usage/several-lines",
      `${option} has more than one line; a sentence of a score has one`,
      {
        hint: again(option, text.replace(/\s+/g, " ")),
      },
    );
  }
  if (/[\u0000-\u0008\u000E-\u001F\u007F]/.test(text)) {
    throw new ScoreError(
      "usage",
      "usage/control-character",
      `${option} holds a control character that nobody could see`,
      { hint: again(option, text.replace(/[\u0000-\u001F\u007F]/g, "")) },
    );
  }
  return text;
}

function again(option: string, text: string): string {
  return option.startsWith("--") ? shellWords([option, text]) : `say instead: "${text}"`;
}
