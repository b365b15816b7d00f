import type { Prompter } from "../adapters/prompter.ts";
import { shortly } from "../core/amend/interview/question.ts";
import { ScoreError } from "../core/errors.ts";

/** An interview that was left earlier, as a person is told of it. */
export interface Earlier {
  /** Its first words. */
  readonly what: string;
  readonly hint: string;
  /** All its words, an answer to a line. */
  readonly words: readonly string[];
  /** Whether it is about something else than what was typed this time. */
  readonly isOther: boolean;
  readonly discard: () => void;
}

/** What is said before the first question that is put to a person. */
export const WAYS_OUT =
  "To go back to the question before, type < or press Escape. Ctrl-C stops, and keeps your answers.";

/** Returns the error of somebody who stopped before they had said anything: what was kept earlier is kept on. */
export function keepingEarlier(error: unknown, earlier: number): unknown {
  if (!(error instanceof ScoreError) || error.kind !== "interrupted" || earlier === 0) return error;
  return new ScoreError(
    "interrupted",
    "interrupted",
    "stopped; nothing was recorded, and the earlier answers are kept",
    { hint: "the same command offers them again", data: error.data, cause: error },
  );
}

const ANEW = "anew";
const DISCARD = "discard";
const STAYS = "stays";

/**
 * Asks with which of the interviews that were left a person goes on; `list` reads them anew. Returns its place in the list,
 * or nothing where they begin anew. Answers are thrown away only after they were shown.
 */
export async function earlierInterview(
  ask: Prompter,
  list: () => readonly Earlier[],
): Promise<number | undefined> {
  for (;;) {
    const earlier = list();
    if (earlier.length === 0) return undefined;
    const fits = earlier.findIndex(({ isOther }) => !isOther);
    const chosen = await ask.choose(
      `There are answers that were not recorded yet${fits === -1 ? ",\nabout something else than what you typed." : "."}`,
      [
        ...earlier.map(({ what, hint }, at) => ({
          value: String(at),
          label: `go on with “${shortly(what, 40)}”`,
          hint,
        })),
        { value: ANEW, label: "begin anew", hint: "the earlier answers are kept" },
        { value: DISCARD, label: "throw earlier answers away", hint: "you see them first" },
      ],
      { initial: fits === -1 ? ANEW : String(fits) },
    );
    if (chosen === ANEW) return undefined;
    if (chosen !== DISCARD) return Number(chosen);
    await discardSome(ask, earlier);
  }
}

async function discardSome(ask: Prompter, earlier: readonly Earlier[]): Promise<void> {
  const which =
    earlier.length === 1
      ? "0"
      : await ask.choose("Which answers?", [
          ...earlier.map(({ what, hint }, at) => ({
            value: String(at),
            label: `“${shortly(what, 40)}”`,
            hint,
          })),
          { value: STAYS, label: "none: keep them" },
        ]);
  const one = earlier[Number(which)];
  if (one === undefined) return;
  ask.say(one.words.join("\n"));
  if (await ask.confirm("Throw these words away? Nothing else holds them.", false)) one.discard();
}
