import * as z from "zod/mini";
import { SPEAKERS, STANCES } from "../../core/score/voice-terms.ts";
import {
  commit,
  count,
  type Envelope,
  envelope,
  list,
  listed,
  notes,
  orNull,
  said,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

const facts = {
  id: said("its id"),
  file: said("its file"),
  from: told(z.enum(SPEAKERS), "who spoke"),
  date: said("the day they said it"),
  goal: said("the goal by its name of today, or `promise`"),
  clause: words("the clause or standard of it; null where it is about all of it"),
  stance: told(z.enum(STANCES), "what it is to what is promised"),
  weSay: words("for a gap, what we say"),
  weDo: words("for a gap, what we do instead"),
};

const voice = {
  ...facts,
  text: list("what they said, paragraph by paragraph"),
  open: yes("whether it tells of a gap that no amendment which stands has settled"),
  answer: orNull(
    z.strictObject({
      state: told(z.enum(["open", "settled", "taken-back"]), "what became of it"),
      amendment: words("the amendment that its file names"),
      on: words("the day of that; null where no repair file here is of it"),
      by: words("who decided it"),
      because: words("why"),
    }),
    "what became of a gap; null for a voice that is none",
  ),
};

const value = () => z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);

const changes = some(
  z.strictObject({
    key: said("the key of the file"),
    before: told(z.nullable(value()), "what it said"),
    after: told(value(), "what it says"),
  }),
  "what was written into a file that was there; empty where it said so already",
);

const step = {
  ...facts,
  settledBy: words("the amendment that settled a gap"),
  words: said("the first words of it"),
  changes,
  commit,
  ...notes,
  next: some(
    z.strictObject({ say: said("what it is, in words"), command: said("the line that does it") }),
    "what comes next",
  ),
};

/** What the commands print that hear people. */
export const VOICES: readonly Envelope[] = [
  envelope("voice-add", ["voice add"], "A voice that was written down.", {
    ...step,
    sameWords: words("another voice of the same day that says the same"),
  }),
  listed(
    envelope("voice-list", ["voice list"], "What was said of what is promised.", {
      today: said("the day of the list"),
      known: count("how many voices there are in all, shown or not"),
      groups: some(
        z.strictObject({
          goal: facts.goal,
          clause: facts.clause,
          says: words("what that says today"),
          isGone: yes("whether it is promised no more"),
          voices: some(z.strictObject(voice), "the voices, oldest first"),
        }),
        "the voices, by what they are about",
      ),
      refused: some(unreadable, "voices and repairs that can't be read; any of them ends the command with 3"),
    }),
    voice,
  ),
  envelope("voice-settle", ["voice settle"], "A gap that an amendment settled.", step),
  envelope("voice-undo", ["voice undo"], "A step of a voice that was taken back.", {
    id: facts.id,
    file: facts.file,
    files: list("the same, in a list"),
    step: said("the step, in the words of its commit"),
    removed: yes("whether the step had brought the file, which is gone again"),
    changes: some(
      z.strictObject({
        key: said("the key of the file"),
        before: told(z.nullable(value()), "what the step had written"),
        after: told(z.nullable(value()), "what it says again"),
      }),
      "what it says otherwise now",
    ),
    commit,
    ...notes,
  }),
];
