import * as z from "zod/mini";
import {
  change,
  commit,
  count,
  envelope,
  list,
  nextFor,
  notes,
  part,
  said,
  severity,
  some,
  told,
  words,
  yes,
} from "./parts.ts";

/** What the envelopes of everything that is an amendment have. */
export const amendment = {
  id: words("the id of the amendment; null where there was nothing to change"),
  commit,
  goal: said("the goal, or `promise`"),
  kind: words("what kind of amendment it is"),
  files: list("the files it touches"),
  changes: some(change, "what changes"),
  message: words("the message of its commit"),
  ...notes,
  remarks: some(
    z.strictObject({
      rule: said("the rule of lint"),
      severity: severity("how much it matters"),
      message: said("what a friend would say"),
      suggestion: words("what to do about it"),
    }),
    "what lint would say of the new words; nothing of it stopped the amendment",
  ),
  elsewhere: list("other goals that its complaints name, and that are not mended yet"),
  pushed: yes("whether it is on another computer as well"),
};

const links = some(
  part("link", "A link in a file of the score.", {
    file: said("the file it stands in"),
    line: count("its line"),
    column: count("its column"),
    url: said("what it says"),
    suggestion: words("what it has to say"),
  }),
  "links of other files that lead to it",
);

/** What the commands print that change a goal or the promise. */
export const AMENDMENTS = [
  envelope("amend", ["amend"], "An amendment that was recorded, or that `--dry-run` would record.", {
    ...amendment,
    next: some(nextFor, "what comes next for the complaints that it is about"),
  }),
  envelope("revert", ["revert"], "An amendment that takes another one back.", {
    ...amendment,
    takesBack: said("the amendment that is taken back"),
    takenBackBy: words("the one that had done so before; nothing was written then"),
    unrepaired: list("the complaints that no repair stands after now"),
    next: some(nextFor, "what comes next for them"),
  }),
  envelope("goal-rename", ["goal rename"], "The amendment that gives a goal another id.", {
    ...amendment,
    from: said("what it was called"),
    to: said("what it is called"),
    title: words("the goal in the customer's words"),
    links,
    kept: list("files in the folder of its repairs that are none, and were left where they are"),
  }),
  envelope("goal-retire", ["goal retire"], "The amendment that ends a goal.", {
    ...amendment,
    leaves: told(
      z.strictObject({
        parts: some(
          z.strictObject({ id: said("its id"), text: said("what we tell people") }),
          "the parts of the promise that no other goal serves",
        ),
        complaints: some(
          z.strictObject({
            id: said("its id"),
            state: said("how far it has come"),
            words: said("its first words"),
          }),
          "the complaints about it that nobody has closed",
        ),
        voices: list("the files of the voices about it"),
        links,
      }),
      "what it leaves for somebody to decide about",
    ),
  }),
  envelope("recovery", ["amend --resume", "amend --undo"], "How an interrupted command came to its end.", {
    outcome: told(
      z.enum(["nothing", "finished", "kept", "taken-back", "reverted"]),
      "nothing was to be done, it was finished, its commit was kept, it was taken back, or a commit takes it back",
    ),
    subject: said("the first line of what was to be recorded"),
    commit,
    already: yes("whether somebody had done so by hand before"),
    files: list("the files, from the top of the work tree"),
    kept: yes("whether files that were written stay, because somebody's answers are in them"),
    asides: notes.asides,
    stays: some(
      z.strictObject({
        path: said("the file"),
        takenOutBy: said("the line that takes it out of HEAD and leaves the disk alone"),
      }),
      "what came along with a commit or with its taking back, and stays",
    ),
  }),
];
