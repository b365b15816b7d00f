import { germanLines } from "../plain-letters.ts";

const REMINDED_OF =
  "erinnert|ermahnt|belehrt|geschult|nachgeschult|unterwiesen|sensibilisiert|gerügt|verwarnt|abgemahnt|hingewiesen|aufgeklärt|gebrieft|gecoacht|informiert|angesprochen|angehalten|aufgefordert|gebeten|instruiert|angewiesen|zurechtgewiesen|getadelt|nachgewiesen|eingeschworen|trainiert";
const TALKED =
  "gesprochen|geredet|besprochen|durchgesprochen|durchgegangen|nachbesprochen|ausgewertet|aufgearbeitet|diskutiert|thematisiert";
const RAISED =
  "angesprochen|besprochen|thematisiert|erwähnt|diskutiert|ausgewertet|aufgegriffen|nachbesprochen|erinnert|gegeben|weitergegeben|vorgetragen|hingewiesen";
const MEETING =
  "teammeeting|teamsitzung|teambesprechung|teamrunde|dienstbesprechung|besprechung|mitarbeiterversammlung|mitarbeiterbesprechung|schichtübergabe|schichtbesprechung|morgenrunde|morgenbesprechung|frühbesprechung|lagebesprechung|meeting|team|teamchat|gruppenchat|jour-fixe|konferenz|kollegium|runde";
const LESSON =
  "schulung|schulungen|nachschulung|nachschulungen|auffrischung|auffrischungsschulung|unterweisung|nachunterweisung|belehrung|coaching|hygieneschulung|teamschulung|mitarbeiterschulung|sicherheitsunterweisung|sensibilisierung";
const HELD =
  "durchgeführt|gemacht|angesetzt|abgehalten|organisiert|geplant|gebucht|veranlasst|angeordnet|gegeben|gehalten|erhalten|bekommen|besucht|nachgeholt|erfolgt|erteilt|vereinbart";
const NOTE =
  "mail|mails|e-mail|e-mails|nachricht|hinweis|zettel|notiz|aushang|schild|erinnerung|rundmail|rundschreiben|memo|info|plakat|merkblatt";
const SENT =
  "geschickt|verschickt|gemacht|gehängt|aufgehängt|ausgehängt|geschrieben|angebracht|rausgeschickt|versendet|versandt|gesendet|hinterlassen|verteilt|gegeben|geklebt|gelegt";
const TALK = "gespräch|mitarbeitergespräch|personalgespräch|kritikgespräch|feedbackgespräch|einzelgespräch";
const OWN_TALK = "mitarbeitergespräch|personalgespräch|kritikgespräch|feedbackgespräch";
const WARNING = "abmahnung|verwarnung|ermahnung|rüge";
const SUBJECT =
  "thema|vorfall|fall|problem|fehler|beschwerde|reklamation|sache|punkt|es|das|dies|vorgang|angelegenheit|rückmeldung";
const BETTER =
  "besser|mehr|genauer|sorgfältiger|vorsichtiger|gründlicher|stärker|aufmerksamer|gewissenhafter|konzentrierter|achtsamer";
const CARE =
  "aufpassen|achten|hinschauen|hinsehen|nachsehen|prüfen|kontrollieren|zuhören|konzentrieren|schauen|lesen|arbeiten|mitdenken|nachfragen";

/** What somebody did to remind people, as the words behind who did it; the participle ends them. */
export const REMINDING = germanLines(`
  (~3) <team> (~9) ${REMINDED_OF} <end>
  (~1) <team> (~7) aufmerksam gemacht <end>
  (nochmals|noch|einmal|erneut|wieder|eindringlich|<how>)* darauf|daran (<how>|noch|einmal|nochmals|erneut)* hingewiesen|erinnert <end>
  (~5) mit <team> (~4) ${TALKED} <end>
  (~3) ${TALK} mit <team> (~3) geführt|gesucht|gehabt|vereinbart <end>
  (~3) ${OWN_TALK} (~3) geführt|vereinbart <end>
  (~3) <team> (~2) feedback gegeben <end>
  (~3) feedback an <team> (gegeben|weitergegeben) <end>
  (~5) in|im|bei|beim|auf (<the>) (<word>) ${MEETING} (~4) ${RAISED} <end>
  (~4) rundmail|rundschreiben|memo (~5) ${SENT} <end>
  (~3) ${NOTE} (~2) an|für <team> (~3) ${SENT} <end>
  (~3) ${NOTE} (~2) in|im|am|ans|ins (<the>) (<word>) <place> (~2) ${SENT} <end>
  (~3) ${NOTE} in (<the>) <place> ${SENT} <end>
  (~4) ${LESSON} (~6) ${HELD} <end>
  (~3) ${WARNING} (~4) ausgesprochen|erteilt|geschrieben|gegeben|bekommen|erhalten <end>
  (~5) um (mehr|größere|größte|bessere|besondere)* sorgfalt|vorsicht|aufmerksamkeit|achtsamkeit|pünktlichkeit|beachtung|freundlichkeit|rücksicht gebeten <end>
  (~2) an <team> weitergegeben|kommuniziert|rückgemeldet|zurückgemeldet <end>
  sprach|sprachen|redete|redeten (<how>)* mit <team>
  erinnerte|erinnerten|ermahnte|ermahnten|schulte|schulten|belehrte|belehrten <team>
`);

/** Reminding, done to people: the whole clause from its beginning. */
export const REMINDED = germanLines(`
  <team> wurde|wurden|ist|sind|wird|werden (~7) ${REMINDED_OF} (worden) <end>
  (~2) mit <team> wurde|wurden|wird|werden (~6) ${TALKED} (worden) <end>
  (<the>) (<word>) ${SUBJECT} wurde|wird|ist (~3) mit <team> (~3) ${TALKED} (worden) <end>
  (<the>) (<word>) ${SUBJECT} wurde|wird|ist (~3) in|im|bei|beim (<the>) (<word>) ${MEETING} (~3) ${RAISED} (worden) <end>
  (<the>) (<word>) ${LESSON} (~4) wurde|wurden|wird|werden|ist|sind (~5) ${HELD} (worden) <end>
  <team> bekommt|bekam|bekommen|erhält|erhielt|macht|besucht (~4) ${LESSON}|${WARNING}|feedback (~3) <end>
  <team> weiß|wissen (jetzt|nun|wieder|<how>)* bescheid
  <team> hat|haben (~4) versprochen|gelobt|zugesichert|zugesagt <end>
  <team> ist|sind (jetzt|nun|<how>)* sensibilisiert|informiert <end>
`);

/** Reminding as a thing: "Erinnerung an alle". */
export const REMINDERS = germanLines(`
  (<the>) (<word>) ${LESSON} <end>
  (<the>) (<word>) ${LESSON} für|der|des|von|mit|zum|zur|in|im|über|zu (~5) <end>
  (<the>) (<word>) ${TALK} mit <team> <end>
  ${OWN_TALK} (~3) <end>
  (<the>) (<word>) ${WARNING} (für|an) (~3) <end>
  (<the>) (<word>) ${NOTE} an|für <team> (~5) <end>
  (<the>) (<word>) ${NOTE} in|im|am (<the>) (<word>) <place> (~3) <end>
  rundmail|rundschreiben|memo (an) (~2) <end>
`);

/** What is only meant, as the words behind who means it. */
export const INTENDING = germanLines(`
  passen|passt (~6) auf <end>
  (~5) ${BETTER} (darauf|auf) (~4) ${CARE} (werden) <end>
  achten|achtet (~4) ${BETTER} (~4) <end>
  (wird|werden) (weiter|weiterhin|<how>|<word>)* beobachtet|überwacht <end>
  (wird|werden) (~3) im auge behalten <end>
  behalten (~4) im auge <end>
  (es|das|so) (etwas) (kommt|wird|soll|darf) nicht (wieder|mehr|noch|einmal|erneut)* vor|vorkommen|passieren <end>
  kommt nicht (wieder|mehr|noch|einmal)* vor <end>
  (es|das|so|etwas)* kommt nicht (wieder|mehr|noch|einmal)* vor <end>
  zur kenntnis genommen <end>
`);
