import type { TimeWords } from "../../non-negotiable-words.ts";
import { germanLines } from "../plain-letters.ts";

const UNIT =
  "sekunde|sekunden|minute|minuten|stunde|stunden|tag|tage|tagen|tages|woche|wochen|monat|monate|monaten|monats|werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|arbeitsstunde|arbeitsstunden|klingeln|klingelzeichen";
const FAST = "schnell|bald|rasch|zeitnah|zügig|früh|frühzeitig|umgehend|kurzfristig|schnellstens";
const NUMBER =
  "<figure>|einer|einem|eines|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|sechzig|halben|halbe|anderthalb";
const PART = "tag|abend|morgen|nachmittag|vormittag|werktag|arbeitstag|stunde|woche|nacht";

/** Urgency that no clock can hold anybody to. */
export const TIMES: TimeWords = {
  urgent: {
    found: germanLines(`
      zeitnah|zeitnahe|zeitnaher|zeitnahen|umgehend|umgehende|umgehenden|unverzüglich|unverzügliche|schnellstmöglich|schnellstmögliche|schnellstmöglichen
      schnellstens|baldmöglichst|baldmöglichste|baldigst|baldmöglich|alsbald|ehestmöglich|frühestmöglich|frühstmöglich|zügig|rasch|schleunigst|prompt|demnächst|kurzfristig|frühzeitig|rechtzeitig|asap
      schnell|bald|sofort
      dringend !nötig|notwendig|gebraucht
      möglichst (<how>)* ${FAST}
      so (<how>)* ${FAST} wie|als (nur|irgend|es)* möglich|geht
      so (<how>)* ${FAST} es (nur|irgend)* geht
      so (<how>)* ${FAST} wir|ich (nur|irgend)* können|kann
      sobald (wie|als|es|uns|dies|das|irgend|nur)* möglich|geht
      in kürze|bälde
      in (absehbarer|angemessener|vertretbarer|kurzer|kürzester|nächster|annehmbarer)* zeit|frist !von|vom
      in naher zukunft
      innerhalb|binnen (einer|von)* angemessener|angemessenen|kurzer|kürzester|vertretbaren|vertretbarer|üblichen|vernünftigen zeit|frist|zeitspanne|zeitraums
      binnen kurzem
      ohne (schuldhaftes|unnötiges|weiteres|langes|großes)* zögern|umschweife
      ohne (unnötige|weitere|große|lange|schuldhafte)* verzögerung|verzögerungen|verzug
      auf dem schnellsten weg|wege
      mit (der) (<word>) gebotenen|nötigen eile
      über kurz oder lang
      irgendwann
    `),
    fine: germanLines(`
      wie|zu|so|genauso|ebenso|nicht|weniger|am schnell|rasch|bald|sofort|zügig|dringend
      so schnell|bald|rasch wie|als !möglich|es|geht
      schnell|rasch gehen|geht|ging|gehe|gegangen|sein|sind|ist|fahren|fährt
      sofort|gleich nach|nachdem|wenn|sobald|bei|beim|vor|aufhören|anhalten|stoppen|bremsen|unterbrechen|abbrechen|loslassen
      wer|die|der|das|was|jemand|jemanden (~3) schnell|rasch|sofort|bald|dringend|kurzfristig ~4 braucht|brauchen|muss|müssen|will|wollen|möchte|möchten|hat|haben|benötigt|sucht|suchen|absagt|kommt
      schnell|rasch|sofort|bald|dringend ~2 braucht|brauchen|benötigt|will|wollen|muss|müssen|gebraucht
      rechtzeitig zu|zum|zur
      frühzeitig|rechtzeitig (~3) um|bis
      in der|dieser|jener|letzter|seiner|ihrer zeit
    `),
  },
  endless: {
    found: germanLines(`
      stundenlang|tagelang|wochenlang|minutenlang|monatelang|ewig
      (viel) zu lange
      (sehr|recht|ganz|so)* lange !bevor|vor|nach|nachdem|genug|her
      eine (halbe|ganze) ewigkeit
      (für|über|auf)* (eine) längere|lange|unbestimmte|geraume zeit
      eine (ganze|lange) weile
    `),
    fine: germanLines(`
      wie|so|solange|genauso|nicht lange
      lange <the>
    `),
  },
  delays: germanLines(`
    so (<how>)* ${FAST} wie|als (nur|irgend|es)* möglich|geht
    innerhalb|binnen (einer|von)* angemessener|angemessenen zeit|frist
  `),
  clocks: germanLines(`
    ${NUMBER} (<word>) ${UNIT}
    (am|an|im|in|noch|zum) (am|demselben|der|dem)* selben|gleichen|nächsten|folgenden|selbe ${PART}
    noch heute
    heute|morgen|übermorgen
    bis|vor|um|ab|gegen <figure>
    bis|am|vor zum|zur|mittag|abend|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|feierabend|ladenschluss|ende
    jeden|jeder montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|tag|woche
    montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags
    spätestens
    über nacht
  `),
  within: "innerhalb von ____ Stunden",
  opensWithin: true,
};
