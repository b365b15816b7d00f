import type { ConditionWords } from "../../non-negotiable-words.ts";
import { germanLines } from "../plain-letters.ts";

const IF = "wenn|falls|sofern|soweit|insofern|solange";
const US = "wir|ich|der|die|ein|eine|jemand|personal|team|genug|genügend|ausreichend";
const MEANS =
  "zeit|zeiten|personal|kapazität|kapazitäten|besetzung|mitarbeiter|leute|budget|auslastung|verfügbarkeit|saison|andrang|aufwand|platz|luft|mittel";

/** What makes a promise depend on how busy, rich or well-staffed we are. */
export const CONDITIONS: ConditionWords = {
  convenience: {
    found: germanLines(`
      ${IF} (es|uns|die|der|das|unsere|unser|<how>)* ${MEANS} (es|dies|uns|<how>)* erlaubt|erlauben|zulässt|zulassen|hergibt|hergeben|ermöglicht
      ${IF} (gerade|dafür|noch|genug|genügend|ausreichend|etwas|freie|die|<how>)* ${MEANS} (dafür|<how>|frei|vorhanden|verfügbar|übrig)* ist|sind|da|bleibt|bleiben|vorhanden|reicht|frei|verfügbar
      ${IF} (wir|ich|jemand|der|die|<how>)* (<staffer>) (gerade|genug|genügend|die|etwas|<how>)* zeit|personal|kapazität|kapazitäten|luft haben|hat|finden|findet
      ${IF} (gerade|es|<how>)* nicht (so|zu|allzu)* viel (los|zu) (tun) (ist|haben)
      ${IF} (gerade|es|<how>)* (sehr|relativ|nur)* wenig los|betrieb|andrang (ist|herrscht)
      ${IF} (gerade|es|<how>)* ruhig (bei) (uns) ist
      ${IF} (ein|eine|einer|eines|noch|der|die|das)* (wagen|zimmer|tisch|platz|bett|stuhl|fahrer|termin|raum|monteur|helfer|parkplatz|ersatzwagen) (<how>|gerade|noch)* verfügbar|frei|vorrätig|vorhanden (ist|sind)
      ${IF} (der) vorrat|vorräte reicht|reichen
      ${IF} ${US} da ist|sind
      je nach (der|dem|den|unserer|aktueller|<word>)* ${MEANS}|personalstand|personallage|wetterlage|tagesform|betrieb
      bei (ausreichender|ausreichendem|genügend|guter|entsprechender|voller|freier|freien)* ${MEANS}|personalstärke|personaldecke
      vorbehaltlich ~3 kapazität|kapazitäten|verfügbarkeit|personal|plätze
      im rahmen (der|unserer) verfügbaren|vorhandenen|freien <word>
      (abhängig) von (der|dem) ${MEANS} abhängig
      abhängig von (der|dem) ${MEANS}
      in|an|zu ruhigen|ruhigeren|schwachen|weniger zeiten|stunden|tagen|phasen
      außerhalb der stoßzeiten|hauptzeit|hauptzeiten|saison
    `),
    fine: germanLines(`
      auch|selbst|gerade|erst wenn ~5
      fragen|sagen|zeigen|wissen|klären|nennen , wann|ob|wenn ~9
      wenn|falls|sofern|solange (der|die|das|ein|eine|dem|den)* <served> ~5
      bei der zeit
    `),
  },
  unless: {
    found: germanLines(`
      außer (wir|es|wenn|<how>)* (sind|ist|gerade)* (zu|sehr)* voll|beschäftigt|ausgelastet|unterbesetzt|überlastet
    `),
    fine: [],
  },
};
