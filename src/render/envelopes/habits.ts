import * as z from "zod/mini";
import {
  commit,
  type Envelope,
  envelope,
  notes,
  orNull,
  said,
  some,
  told,
  unreadable,
  words,
} from "./parts.ts";

const habit = {
  habit: said("what people usually do, in a sentence"),
  verdict: words("`keep`, `improve` or `ditch`; null while nobody decided"),
  on: words("the day of the verdict"),
  amendment: words("the amendment that settles it"),
};

const step = {
  goal: said("the goal"),
  file: said("its file"),
  habit: said("the habit"),
  before: orNull(z.strictObject(habit), "what stood of it; null where it is new"),
  after: orNull(z.strictObject(habit), "what stands of it now; null where it is gone again"),
};

const STEPS = ["habit add", "habit decide", "habit undo"] as const;

const says: Readonly<Record<(typeof STEPS)[number], string>> = {
  "habit add": "A habit that was written down; `before` and `after` are the same where it was there already.",
  "habit decide": "What was decided about a habit.",
  "habit undo": "A step with a habit that was taken back.",
};

/** What is printed of habits. */
export const HABITS: readonly Envelope[] = [
  ...STEPS.map((command) =>
    envelope(command.replace(" ", "-"), [command], says[command], {
      ...step,
      ...(command === "habit undo" && { step: said("the step, in the words of its commit") }),
      commit,
      ...notes,
    }),
  ),
  envelope("habit-list", ["habit list"], "The habits of a score.", {
    today: said("the day"),
    habits: some(
      z.strictObject({
        goal: said("the goal"),
        file: said("its file"),
        ...habit,
        fate: told(
          z.nullable(z.enum(["stands", "taken-back", "unknown"])),
          "what became of the amendment; null where none is named",
        ),
        waitsFor: told(
          z.nullable(z.enum(["verdict", "amendment"])),
          "what it waits for; null where it waits for nothing, or there is time yet",
        ),
        command: words("the line that decides about it, or begins to settle it"),
        afterwards: words("the line after that one, where it takes two"),
      }),
      "the habits, goal by goal",
    ),
    refused: some(unreadable, "goals that can't be read; any of them ends the command with 3"),
  }),
];
