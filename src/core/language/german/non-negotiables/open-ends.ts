import type { OpenEndWords } from "../../non-negotiable-words.ts";
import { germanLines } from "../plain-letters.ts";

const OTHER =
  "ähnliche|ähnliches|ähnlichem|ähnlichen|sonstige|sonstiges|sonstigen|andere|anderes|anderen|weitere|weiteres|weiteren|dergleichen|derlei";
const THINGS =
  "dinge|sachen|fragen|angaben|daten|unterlagen|punkte|themen|zutaten|teile|details|wünsche|informationen|leistungen|mittel|aufgaben|papiere|maßnahmen|hinweise|einzelheiten|besonderheiten|kosten|arbeiten|geräte";

/** What ends a list without ending it. */
export const OPEN_ENDS: OpenEndWords = {
  always: {
    found: germanLines(`
      usw|usf|etc|etcetera|uvm|uva|uä|oä
      et cetera
      u . a
      u . v . m
      u . v . a
      u . ä
      o . ä
      u . dgl
      und|oder (alle|allen|alles|was)* sonstige|sonstiges|sonstigen|ähnliche|ähnlichen ${THINGS}
      und|oder so weiter|fort|was
      und so weiter und so fort
      unter anderem|anderen
      und vieles|einiges|manches (andere|anderes) (mehr)
      und|oder dergleichen|ähnliches|ähnlichem|sonstiges|weiteres|anderes|derlei (mehr)
      und|oder (alle|allen|alles|was)* ${OTHER} ${THINGS} <end>
      und was (auch|sonst|noch|immer)* (dazugehört|dazu|anfällt|nötig|gebraucht|noch|sonst|alles)*
      und alles (andere|übrige|weitere|was) (dazu)
    `),
    fine: germanLines(`
      und so weiter|fort bis|zu|zum
      und alles andere|übrige ruhen|warten|liegen|bleibt|lassen
      und was der|die|das|er|sie|es|ein|eine|man|jemand|danach|dann|als|wir|kostet|morgen|geschieht|nicht
    `),
  },
  afterAList: germanLines(`
    und mehr|weitere|andere|ähnliches <end>
  `),
  and: "und",
};
