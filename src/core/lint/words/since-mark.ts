import type { Run, Token } from "../../language/tokens.ts";

/** The words before a place, back to a mark or the head of the sentence. */
export function sinceMark(tokens: readonly Token[], at: number): Run {
  let from = at;
  while (from > 0 && tokens[from - 1]?.mark === false) from -= 1;
  return { from, to: at };
}
