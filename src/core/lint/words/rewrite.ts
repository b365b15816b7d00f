import type { Run } from "../../language/tokens.ts";
import type { Sentence } from "./sentence.ts";

/** Returns a sentence as it would read without some of its words, or with others in their place. */
export function rewritten({ passage, tokens }: Sentence, { from, to }: Run, instead = ""): string {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const before = passage.text.slice(start, tokens[from]?.start ?? start);
  const after = passage.text.slice(tokens[to - 1]?.end ?? end, end);
  return tidy(`${before} ${instead} ${after}`);
}

const EDGES = new Set([..." ,;:.–—-"]);

function tidy(text: string): string {
  const spaced = text
    .replaceAll('\\"', '"')
    .replace(/\s{1,2000}/g, " ")
    .replace(/ (?=[,;:.!?])/g, "")
    .replace(/[,;:](?=[,;:.])/g, "");
  let [from, to] = [0, spaced.length];
  while (from < to && EDGES.has(spaced[from] ?? "")) from += 1;
  while (to > from && EDGES.has(spaced[to - 1] ?? "")) to -= 1;
  return spaced.charAt(from).toUpperCase() + spaced.slice(from + 1, to);
}

/** Returns a sentence without some of its words, where enough is left to be a line. */
export function lineWithout(sentence: Sentence, run: Run): string | undefined {
  const isLeft = (at: number): boolean => at < run.from || at >= run.to;
  const left = sentence.tokens.filter(({ mark }, at) => !mark && isLeft(at));
  return left.length < 3 ? undefined : rewritten(sentence, run);
}
