import { targetOf } from "./about.ts";
import type { Answers, QuestionId } from "./answers.ts";
import type { Examples, Facts } from "./facts.ts";
import { type Asks, shortly } from "./question.ts";
import { ALWAYS, INSTEAD, NEVER } from "./several.ts";

const ROOM = 56;

/** Asks what we always do from now on; after a first line, whether there is another. */
export const always =
  (at: number): Asks =>
  (answers, facts) => {
    const id = ALWAYS[at] ?? "always";
    if (at > 0)
      return isAsked(ALWAYS, at, answers, facts)
        ? { id, label: "what else we always do", asks: "What else do we always do? (Enter goes on)" }
        : undefined;
    return {
      id,
      label: "what we always do",
      asks: "From now on, what do we always do? We always… (Enter skips)",
      example: exampleOf("always", "Read the label aloud to whoever cooks")(answers, facts),
    };
  };

/** Asks what we never do; needed where a line is to be replaced and nothing took its place so far. */
export const never =
  (at: number): Asks =>
  (answers, facts) => {
    const id = NEVER[at] ?? "never";
    if (at > 0)
      return isAsked(NEVER, at, answers, facts)
        ? { id, label: "what else we never do", asks: "What else do we never do? (Enter goes on)" }
        : undefined;
    const needed = answers.treat === "replace" && ALWAYS.every((other) => (answers[other] ?? "") === "");
    return {
      id,
      label: "what we never do",
      asks: `And what do we never do? We never…${needed ? "" : " (Enter skips)"}`,
      required: needed,
      example: exampleOf("never", "Guess what is in a dish")(answers, facts),
    };
  };

/** Asks what we do instead of what we never do. */
export const instead =
  (at: number): Asks =>
  (answers, facts) =>
    (answers[NEVER[at] ?? "never"] ?? "") === ""
      ? undefined
      : {
          id: INSTEAD[at] ?? "instead",
          label: "what we do instead",
          asks: "Some day it will be tempting. What do we do instead? (Enter skips)",
          ...(at === 0 && {
            example: exampleOf("instead", "We ask the kitchen, and wait for the answer")(answers, facts),
          }),
        };

// A goal holds only so many lines; one that was said already is asked about whatever stands before it.
function isAsked(ids: readonly QuestionId[], at: number, answers: Answers, facts: Facts): boolean {
  const said = (place: number): boolean => (answers[ids[place] as QuestionId] ?? "") !== "";
  const list = ids[0];
  const standing = targetOf(answers, facts)?.clauses.filter((clause) => clause.list === list).length ?? 0;
  return said(at) || (said(at - 1) && standing + at < ids.length);
}

/** Asks how it must feel; the promise has no such part. */
export const feel: Asks = (answers, facts) =>
  answers.goal === "promise"
    ? undefined
    : {
        id: "feel",
        label: "how it must feel",
        asks: "How must it feel for the customer? (Enter skips)",
        example: exampleOf("feel", "Safe, without having to ask twice")(answers, facts),
      };

/** Asks what has to happen; the promise has no such part. */
export const happen: Asks = (answers, facts) =>
  answers.goal === "promise"
    ? undefined
    : {
        id: "happen",
        label: "what has to happen",
        asks: "What has to happen for that? (Enter skips)",
        example: exampleOf("happen", "Whoever takes the order knows every dish")(answers, facts),
      };

/** Asks what we believe. */
export const believe: Asks = (answers, facts) => ({
  id: "believe",
  label: "what we believe",
  asks: "What do we believe, that we do it so? (Enter skips)",
  example: exampleOf("believe", "We believe nobody should have to be brave to eat out")(answers, facts),
});

function exampleOf(kind: keyof Examples, otherwise: string): (...known: Parameters<Asks>) => string {
  return (answers, facts) => shortly(targetOf(answers, facts)?.examples[kind] ?? otherwise, ROOM);
}
