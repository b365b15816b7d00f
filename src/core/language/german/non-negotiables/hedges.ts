import type { HedgeWords } from "../../non-negotiable-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

// "Soll" and "sollen" are a duty, and "kann" and "darf" somebody's right: none of them is a hedge.
const MODALS =
  "sollte|sollten|solltest|solltet|könnte|könnten|könntest|müsste|müssten|müßte|müßten|müsstest|dürfte|dürften";
const WANTS = "möchte|möchten|wollen|will|würde|würden";
const SOON = "schnell|bald|rasch|zeitnah|zügig|früh|frühzeitig|umgehend|kurzfristig";
const BEST = "bestes|möglichstes|äußerstes";
const OUR = "unser|unsere|unserem|unseren|ihr|sein|mein";

/** What only says what is meant, hoped or tried. */
export const HEDGES: HedgeWords = {
  modals: {
    found: germanLines(`
      ${MODALS}
      es wäre (<how>|auch|doch)* schön|gut|toll|nett|wünschenswert|besser|hilfreich|ideal|sinnvoll
      (es) wäre (<how>)* wünschenswert
      (es) ist|wäre|erscheint (<how>)* wünschenswert|empfehlenswert|ratsam|anzustreben|anzuraten
      sind (<how>)* anzustreben
      empfiehlt sich
      wird|werden ~6 angestrebt|versucht
      wird|werden ~6 empfohlen|geraten
      wünschenswert (ist|wäre)
    `),
    // At the end of a clause the verb tells what somebody else may do: "sobald er sich verspäten könnte".
    fine: germanLines(`
      ${MODALS} <end>
    `),
  },
  permissions: { found: [], fine: [] },
  attempts: {
    found: germanLines(`
      versuche|versuchen|versucht
      bemühe|bemühen|bemüht|bestrebt
      (<how>)* nach (besten) kräften
      nach bestem bemühen|wissen|gewissen
      strebe|streben|strebt (~6) an
      anstreben|anzustreben|angestrebt
      gebe|geben|gibt|tue|tun|tut (<how>|alle|dafür|dabei|hier)* ${OUR} ${BEST}
      ${OUR} ${BEST} geben|gebe|tun|tue|zu
      tue|tun|tut|unternehmen|unternimmt (<how>|dafür)* alles (<how>|nur|uns|in|unserer|menschen)* mögliche|menschenmögliche|erdenkliche|macht|stehende|können
      setzen|setzt|setze (<how>)* alles daran
      alles daran setzen|zu
      hoffe|hoffen|hofft (<how>|sehr)* !und
      beabsichtige|beabsichtigen|beabsichtigt
      wir ${WANTS}
      ${WANTS} wir
      ich ${WANTS}
      (unser|das) ziel ist (es)
      ist (es) unser ziel|anspruch|bestreben|wunsch
      unser anspruch|bestreben|wunsch ist (es)
      haben uns (<how>|fest)* vorgenommen|zum ziel
      nehmen uns (<how>)* vor
      haben (<how>)* vor
      darauf|daraufhin hinarbeiten|hinwirken
      arbeiten|arbeitet (<how>)* darauf|daran (hin)
    `),
    fine: germanLines(`
      erneut|nochmals|dreimal|zweimal versuchen|versucht
      wer ~3 versucht
      haben vor allem
      haben vor|nach <the>
      was wir wollen
    `),
  },
  wishes: germanLines(`
    idealerweise|hoffentlich|vielleicht|eventuell|evtl|womöglich|wünschenswerterweise|vorzugsweise|tunlichst|bestenfalls
    möglichst !${SOON}
    im idealfall
    im besten|günstigsten fall|falle
    am liebsten|besten !schmecken|schmeckt
    wenn alles gut|glatt|klappt|nach (geht|läuft|plan)
    mit (etwas|ein|viel|bisschen)* glück
  `),
  leavesAnOrder: germanWords(`
    sollte sollten könnte könnten müsste müssten möchte möchten wollen will würde würden
  `),
  ours: germanWords("wir ich man alle jeder jede"),
  anybody: germanWords("jeder jede jedes jemand niemand alle wer"),
};
