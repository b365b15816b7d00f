import type { MirrorWords } from "../mirror-words.ts";
import { germanLines, germanWords } from "./plain-letters.ts";
import { stem } from "./stem.ts";

const FORGET = "vergessen|versäumen|unterlassen|verabsäumen|verschlafen";

/** How German leaves an act out: "nicht" stands within it, and what was forgotten behind a comma or before its verb. */
export const MIRRORS: MirrorWords = {
  omitting: germanLines(`
    (es) ${FORGET} ,
  `),
  negating: germanLines(`
    nicht|nie|niemals
    kein|keine|keinen|keinem|keiner
    (es) vermeiden|ablehnen|vernachlässigen ,
    sich weigern ,
    darauf verzichten ,
  `),
  within: {
    omitting: germanLines(`
      zu <word> ${FORGET} <end>
    `),
    negating: germanLines(`
      nicht|nie|niemals
      kein|keine|keinen|keinem|keiner
      ${FORGET}|auslassen|weglassen|überspringen|vermeiden <end>
    `),
  },
  letting: new Set(
    [
      ...germanWords(`
        lassen brauchen warten liegen dauern nehmen benötigen bleiben stehen hängen sitzen unbeantwortet unbearbeitet zeit länger lange mehr
        später erst bis jemand jemanden
      `),
    ].map(stem),
  ),
};
