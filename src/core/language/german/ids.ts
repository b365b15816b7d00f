import type { IdWords } from "../id-words.ts";
import { germanWords, plainLetters } from "./plain-letters.ts";

/** German writes its own letters with two: `gruesse`, and no `gru-e`. What negates or counts is never left out. */
export const IDS: IdWords = {
  insignificant: germanWords(`
    der die das den dem des ein eine einen einem einer eines und oder aber dass als wenn wie ob zu zum zur in im ins an am ans auf aus bei beim
    mit nach vor von vom für bis um über durch pro ist sind war waren wird werden wurde wurden hat haben sein wir uns unser unsere unseren unserem
    unserer sie er es ihr ihre ihren ihrem ihm ihn ihnen sich man wer was wo wann bevor ehe damit jede jeder jedes jeden jedem so dann da noch
  `),
  spelt: plainLetters,
};
