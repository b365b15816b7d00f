import type { Change, ChangePart } from "../history/change.ts";
import { wordsOf } from "../language/languages.ts";
import type { Clause } from "../score/clause.ts";
import { weighWords } from "./weigh-words.ts";

/** What is held against what it said before, and how it is read: what has to happen is always done. */
const READ_AS: Readonly<Partial<Record<ChangePart, Clause["list"]>>> = {
  always: "always",
  never: "never",
  happen: "always",
};

/** Adds to changes which way a promise went by other words, where these tell it in their language. */
export function withDirections(changes: readonly Change[], language: string): readonly Change[] {
  const words = wordsOf(language);
  return changes.map((change) => {
    const { part, before, after } = change;
    const list = READ_AS[part];
    if (list === undefined || before === undefined || after === undefined) return change;
    const { direction, evidence } = weighWords(before, after, list, words);
    const shown = [evidence, change.evidence].filter((each) => each !== undefined);
    return { ...change, direction, evidence: shown.length === 0 ? undefined : shown.join("; ") };
  });
}
