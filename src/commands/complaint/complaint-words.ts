import type { WordsAsked } from "../given-words.ts";
import type { ComplaintAddOptions } from "./add-complaint.ts";

/** Says how the words of a complaint, near miss or thanks are asked for. */
export function complaintWords(kind: ComplaintAddOptions["kind"]): WordsAsked {
  const tells = kind === "thanks" ? "what they thanked you for" : "what happened";
  return {
    code: "complaint",
    whose: "the customer's",
    tells,
    ways: `score ${kind} add "${tells}, in their words"\nscore ${kind} add - < letter.txt`,
    shorter:
      "say what happened in a page, and link to the rest from where the customer's identity lives (--ref)",
    file: "what-happened.md",
  };
}
