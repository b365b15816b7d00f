import type { ExceptionWords } from "../../non-negotiable-words.ts";
import { germanLines } from "../plain-letters.ts";

const NEEDED = "nötig|notwendig|erforderlich|zumutbar|vertretbar|angemessen|sinnvoll|üblich";
const GOOD =
  "guten|triftigen|wichtigen|zwingenden|besonderen|sachlichen|ernsten|vernünftigen|ersichtlichen|echten|trifftigen";

/** What makes a never negotiable. */
export const EXCEPTIONS: ExceptionWords = {
  markers: {
    found: germanLines(`
      es sei denn
      außer ,|wenn|es|in|im|bei|beim|bei|nach|auf|an|um|zum|zur|dann|der|die|das
      ausgenommen
      mit ausnahme|ausnahmen
      abgesehen von
      (nur) in (absoluten|begründeten|besonderen|seltenen|den)* ausnahmefällen|ausnahmen|notfällen|einzelfällen|ausnahmesituationen
      (nur) im (äußersten|absoluten)* notfall|ausnahmefall|einzelfall
      ohne (einen|einem)* ${GOOD}|guter|triftiger|<how> grund|anlass|gründe
      ohne grund|not|notwendigkeit|anlass
      grundlos
      wenn|falls|sofern|soweit|wo es sich (<how>|nur|irgend)* vermeiden|umgehen lässt|läßt
      wenn|falls|sofern (es|das|dies)* nicht (unbedingt|absolut|wirklich|zwingend|<how>)* ${NEEDED} (ist)
      sofern|soweit nicht (<how>|anders|ausdrücklich)* ${NEEDED}|vereinbart|gewünscht
    `),
    fine: germanLines(`
      außer der reihe
      außer haus|acht|sich|atem|betrieb|dienst|kraft
      niemand|niemanden|niemandem|keiner|alle|allen|alles|jeder außer dem|den|der|die
    `),
  },
  limits: germanLines(`
    länger|mehr|öfter|später|weiter|lauter|schneller|weniger|höher|häufiger|tiefer|teurer als (unbedingt|absolut|wirklich|<how>)* ${NEEDED}
    über das|ein ~1 maß hinaus
    übers maß
  `),
  degrees: {
    found: germanLines(`
      unnötig|unnötigerweise|übermäßig|unverhältnismäßig|unangemessen|unangebracht|unzumutbar|überflüssig|allzu
      unnötige|unnötigen|unnötiger|übermäßige|übermäßigen|unangemessene|unangemessenen|unzumutbare|überflüssige|überflüssigen <word>
      zu lange|oft|viel|laut|spät|früh|schnell|teuer|heiß|kalt|selten
    `),
    fine: germanLines(`
      ist|sind|war|waren|wird|werden zu <word>
      zu wenig|wenige|wenigen
      zu viel|viele|spät|früh|lange ist|sind|war|gewesen
    `),
  },
  long: {
    found: germanLines(`
      (viel) zu lange|lang
      unnötig|unangemessen|übermäßig lange
      länger als (unbedingt|absolut|wirklich|<how>)* ${NEEDED}
    `),
    fine: germanLines(`
      wie|so lange
      lange bevor|vor|genug|nach
    `),
  },
  longerThan: "länger als ____ Minuten",
};
