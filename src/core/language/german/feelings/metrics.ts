import { germanLines } from "../plain-letters.ts";

const LIMIT =
  "über|unter|von|ab|mindestens|höchstens|maximal|mehr|weniger|bei|liegt|beträgt|steigt|sinkt|zwischen";
const RATE =
  "reklamationsquote|beschwerdequote|weiterempfehlungsquote|wiederkaufsrate|rücklaufquote|stornoquote|abbruchquote|kündigungsquote|auslastung|bestehensquote|durchfallquote|fehlerquote|pünktlichkeitsquote|termintreue|conversion|conversion-rate|umsatz|fluktuation|antwortquote|lösungsquote|erreichbarkeit";
const TIMED =
  "wartezeit|wartezeiten|antwortzeit|antwortzeiten|reaktionszeit|reaktionszeiten|bearbeitungszeit|bearbeitungszeiten|lieferzeit|lieferzeiten|durchlaufzeit|durchlaufzeiten|servicezeit";
const NUMBER =
  "<figure>|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|fünfzehn|zwanzig|neunzig|achtzig|siebzig|hundert";
const ASKED =
  "kundenbefragung|elternbefragung|patientenbefragung|gästebefragung|mieterbefragung|zufriedenheitsumfrage|kundenumfrage|umfrage|umfragen|befragung|befragungen|zufriedenheitsbefragung";

/** What is counted, rated or surveyed. */
export const METRICS = germanLines(`
  nps|csat|ces|kpi|kpis|kennzahl|kennzahlen|net-promoter-score|promoter-score|zufriedenheitsindex|zufriedenheitswert|zufriedenheitswerte
  net promoter score
  (${LIMIT})* ${NUMBER} (von|<figure>|fünf)* sterne|sternen|sterne-bewertung|sternebewertung !hotel|hotels|general
  fünf-sterne-bewertung|fünf-sterne-bewertungen|5-sterne-bewertung|5-sterne-bewertungen|google-bewertung|google-bewertungen|onlinebewertung|onlinebewertungen|bestbewertung|bestnote|bestnoten
  gute|guten|beste|besten|positive|positiven|schlechte|schlechten|negative bewertung|bewertungen|rezension|rezensionen
  bewertung|bewertungen|rezensionen von|über|unter|auf|bei|im|ab <word>
  note|notenschnitt|durchschnittsnote (${LIMIT})* <figure>
  (${LIMIT})* <percent> !sicher|gewiss|baumwolle|wolle|ehrlich|überzeugt
  (${LIMIT})* ${NUMBER} prozent !sicher|gewiss|baumwolle|ehrlich|überzeugt
  ${RATE}
  ${ASKED}
  ${TIMED} (<word>) ${LIMIT}|<figure>
  ${NUMBER} von <figure>|zehn|fünf|hundert|vier kunden|gästen|patienten|eltern|mietern|schülern|punkten|mandanten|familien|teilnehmern
  (weniger|mehr|keine) reklamationen|beschwerden|stornierungen|kündigungen|weiterempfehlungen
  reklamationen|beschwerden|stornierungen (<word>) sinken|sinkt|gehen|unter|zurück
  kommen wieder : <percent>
`);
