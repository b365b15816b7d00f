import type { MirrorWords } from "../mirror-words.ts";
import { lineList, wordSet } from "../word-set.ts";

/** How English leaves an act out. */
export const MIRRORS: MirrorWords = {
  omitting: lineList(`
    fail|forget|omit|neglect to
  `),
  negating: lineList(`
    (do) not
    never
    skip|miss|avoid|omit|neglect|forget
    leave out
    refuse|decline to
    be unable to
  `),
  letting: wordSet("take takes let leave keep make need wait waiting go pass long longer later"),
};
