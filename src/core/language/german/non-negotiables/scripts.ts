import type { ScriptWords } from "../../non-negotiable-words.ts";
import { declined } from "../declined.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

const SCRIPT =
  "skript|skripts|script|gesprächsskript|telefonskript|verkaufsskript|begrüßungsskript|gesprächsleitfaden|gesprächsleitfadens|telefonleitfaden|telefonleitfadens|verkaufsleitfaden|wortlaut";
const TEXT = `${SCRIPT}|text|texte|texten|satz|sätze|sätzen|formulierung|formulierungen|spruch|worte|worten|begrüßung|begrüßungstext|begrüßungssatz|begrüßungsformel|beileidsformel|beileidstext|meldeformel|meldetext|ansage|ansagetext|floskel|formel|verabschiedung|abschiedssatz|abschiedsformel|entschuldigungstext|antwort|antworten|antwortsatz`;
const STANDARD =
  "standardantwort|standardantworten|standardtext|standardtexte|standardsatz|standardsätze|standardbegrüßung|standardformulierung|standardformulierungen|standardfloskel|standardfloskeln|musterantwort|musterantworten";
const FIXED = declined(
  "vorgegeben freigegeben vorgeschrieben vorformuliert abgestimmt einheitlich festgelegt genormt standardisiert einstudiert vorgefertigt",
);
const SAME =
  "demselben|denselben|dieselbe|dieselben|derselben|dasselbe|gleichen|gleiche|immergleichen|immergleiche|identischen|identische";
const RECITE =
  "sprechen|sagen|vorlesen|aufsagen|wiedergeben|vortragen|einhalten|befolgen|ablesen|verwenden|benutzen|nachsprechen|herunterbeten|herunterleiern|übernehmen|abspulen|lernen|auswendiglernen";
const WORD_FOR_WORD = "wortwörtlich|wörtlich|wortgetreu|wortgenau|buchstabengetreu";
const PAPER =
  "vertrag|vertrags|urkunde|protokoll|testament|brief|befund|beschwerde|reklamation|wunsch|worte|aussage|frage|zitat|satz des|der|packungsbeilage|anleitung|diktat";
const RECORD =
  "aufschreiben|notieren|eintragen|festhalten|protokollieren|weitergeben|übersetzen|mitschreiben|zitieren|aufnehmen";

/** What takes the words out of people's mouths and puts others in. */
export const SCRIPTS: ScriptWords = {
  uniform: {
    found: germanLines(`
      ${TEXT} (<how>|strikt|genau|immer|streng)* ${WORD_FOR_WORD}
      ${TEXT} (<how>|immer)* wort für wort
      ${WORD_FOR_WORD} ${RECITE}|nach
      wort für wort ${RECITE}|nach
      ${FIXED} (<word>) ${TEXT}
      nach|laut|gemäß (dem|unserem|festem|einem)* ${SCRIPT.replace("|wortlaut", "")}
      ${TEXT} (<how>|strikt|genau|immer|stets)* auswendig
      auswendig (<how>)* aufsagen|sagen|sprechen
      ${TEXT} (<how>|immer|genau)* aufsagen|herunterbeten|nachsprechen|herunterleiern|ablesen|abspulen
      ${SCRIPT} (<how>|aus|vom|dem|strikt|genau|<word>)* einhalten|befolgen|vorlesen|verwenden|benutzen|folgen
      vom blatt|zettel|bildschirm|skript ablesen|vorlesen|sprechen
      (hält|halten) (sich) (<how>|strikt|genau|streng)* an (das|den|unser|unseren)* (<word>) ${SCRIPT} (halten)
      (nicht) vom|von (dem|der|unserem)* ${SCRIPT}|leitfaden|text|vorlage (<how>|nie|nicht)* abweichen|abzuweichen|abweicht
      im|in|mit|den|dem (dem|der)* exakten|exakt|genauen|genau|vollen wortlaut|worten|formulierung
      exakt|genau den|dem|diesen|diesem|die|diese|der|dieser wortlaut|satz|text|worte|worten|formulierung (aus|von|verwenden|benutzen|nehmen|sagen|sprechen)
      mit|immer|benutzen|verwenden|verwendet|benutzt|sagen|sprechen|in (immer|den|die|der|dem)* ${SAME} satz|sätzen|worten|worte|text|formulierung|formulierungen|spruch|begrüßung|ansage
      ${SAME} satz|worte|text|formulierung|formulierungen|spruch|begrüßung|ansage (<how>)* benutzen|verwenden|sagen|sprechen|aufsagen
      die|der|eine|einen|unsere|unseren|mit ${STANDARD}
    `),
    fine: germanLines(`
      ${PAPER} (~4) ${WORD_FOR_WORD} ${RECITE}
      ${PAPER} (~4) wort für wort ${RECITE}
      ${TEXT} <the> (<word>) <served> (<how>)* ${WORD_FOR_WORD}
      ${TEXT} <the> (<word>) <served> (<how>)* wort für wort
      (<how>)* ${WORD_FOR_WORD} ${RECORD}
      wort für wort ${RECORD}
      ${SAME} ${TEXT} (${RECITE}) , die|den|das|der|wie
      (im|mit|den|dem|in)* (dem|der|exakten|genauen|vollen)* wortlaut|worten ~2 ${RECORD}
      nicht|kein|keine|ohne|statt (nach|mit|vom|von|eine|einer|die|der)* (<word>) ${TEXT}|${STANDARD} (ablesen|vorlesen)
    `),
  },
  freedom: germanLines(`
    eigenen|eigene|eigener|eigenem worten|worte|art|weise|stil|sprache|formulierung
    auf|in ihre|ihren|seine|seinen|deine|deinen art|weise|worten
    etwas|sowas|so wie
    etwas|sätze sagen|antworten wie
    zum beispiel
    z . b
    beispielsweise|sinngemäß
    oder ähnlich|ähnliches|so
    kein|ohne skript|script|leitfaden
    nicht nach skript|script|leitfaden
    in freien|welchen worten
  `),
  leads: germanLines(`
    sagen|sagt|sage (<how>|zu|zum|am|beim|beginn|anfang|schluss|ende|<word>)*
    antworten|antwortet (<how>|darauf)* (mit)
    melden|meldet sich (<how>|gleich|<word>)* (mit|als)
    sich (<how>|gleich|am|telefon)* melden
    begrüßen|begrüßt|verabschieden|verabschiedet|empfangen|empfängt ~4 mit
    beginnen|beginnt|schließen|schließt|enden|eröffnen|eröffnet ~4 mit
    mit (den|diesen|folgenden|dem|diesem|folgendem) (<word>) worten|satz|spruch|text
    am|zum ende|schluss|abschied (<how>)* fragen
    lautet|lauten
  `),
  answering: germanWords("antworten antwortet"),
  greetings: germanWords("herzlich herzlichen guten hallo willkommen vielen danke moin grüß einen schön"),
  told: germanWords("sagt antwortet meldet begrüßt verabschiedet schreibt"),
  introducing: germanLines(`
    mit (den|diesen|folgenden|dem|diesem|einem) (<word>) (worten|satz|spruch|text)
  `),
  trails: {
    saying: germanLines("sagen|antworten|aufsagen|rufen"),
    any: germanLines(
      "sagen|antworten|aufsagen|melden|begrüßen|verabschieden|empfangen|beginnen|eröffnen|schließen|abschließen|beenden|ansprechen|bedanken",
    ),
  },
  // German needs one word more to say that we don't know.
  fewest: { introduced: 3, bare: 5 },
};
