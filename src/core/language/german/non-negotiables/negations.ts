import type { NegationWords } from "../../non-negotiable-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

/** What turns a never round. "Einen Anruf nicht zurückrufen" leaves something undone, and is a never: the line begins with what. */
export const NEGATIONS: NegationWords = {
  leading: {
    found: germanLines(`
      nie|niemals|nicht|nichts|niemand|niemanden|niemandem|nirgends
      kein|keine|keinen|keinem|keiner|keinerlei
      auf keinen fall
      unter keinen umständen
      in keinem fall
      zu keiner zeit
      (es) vermeiden|unterlassen
      sich davor hüten
      verzichten
      es ist verboten|untersagt|unzulässig
      es gibt kein|keine|keinen
    `),
    fine: germanLines(`
      nicht nur|einmal
      vermeiden , ~5 zu antworten|sagen|helfen|zahlen|entschuldigen
    `),
  },
  assured: germanLines(`
    (darauf) achten , dass ~6 nicht|nie|niemand|kein|keine|keiner|keinen|nichts
    darauf achten , dass ~6 nicht|nie|niemand|kein|keine|keiner|keinen|nichts
    sicherstellen|gewährleisten , dass ~6 nicht|nie|niemand|kein|keine|keiner|keinen|nichts
    dafür sorgen , dass ~6 nicht|nie|niemand|kein|keine|keiner|keinen|nichts
  `),
  inside: germanWords("nicht nie niemals"),
  before: germanWords("wir ich"),
  leavesAnOrder: germanWords("nie niemals nicht"),
};
