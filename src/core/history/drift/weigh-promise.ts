import { weighWords } from "../../direction/weigh-words.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import type { Direction } from "../change.ts";
import { standardDirection, standardOf } from "../standard-words.ts";
import type { PromisePart } from "./strand.ts";

/** Whether a promise got stronger or weaker, and by which words or numbers. */
export interface Weighing {
  readonly direction: Direction;
  readonly evidence: string | undefined;
}

/** Tells which way a clause or a standard went from some words to others; `words` are those of the score's language. */
export function weighPromise(
  before: string,
  after: string,
  part: PromisePart,
  words: LanguageWords | undefined,
): Weighing {
  if (part !== "standard") return weighWords(before, after, part, words);
  const [was, is] = [standardOf(before), standardOf(after)];
  if (was === undefined || is === undefined) return { direction: "unknown", evidence: undefined };
  return { direction: standardDirection(was, is), evidence: `${was.value} → ${is.value}` };
}
