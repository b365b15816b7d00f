import type { IdWords } from "../id-words.ts";
import { wordSet } from "../word-set.ts";

/** English has no letters but those of an id; marks over others fall when the id is made. */
export const IDS: IdWords = {
  insignificant: wordSet(`
    a an and any are as at be been before but by do does each every for from has have if in into is it its of off on or our so than that
    the their them then there they this to up us was we were what when where which who will with you your
  `),
  spelt: (text) => text,
};
