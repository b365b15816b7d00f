import type { PassiveWords } from "../../happen-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

const MUST = "muss|müssen|soll|sollen|darf|dürfen|kann|können";
const TO_DO =
  "informieren|benachrichtigen|verständigen|fragen|befragen|prüfen|überprüfen|kontrollieren|dokumentieren|erfassen|übergeben|bearbeiten|beantworten|klären|beraten|begrüßen|begleiten|bestätigen|erklären|besprechen|melden|erstatten|überweisen|versenden|kontaktieren|notieren|protokollieren|reinigen|unterrichten|beheben|erledigen";
const SEPARATED =
  "anzurufen|zurückzurufen|abzuklären|aufzuklären|weiterzuleiten|weiterzugeben|mitzuteilen|auszuhändigen|einzuholen|nachzufragen|einzutragen|abzustimmen|anzubieten|hinzuweisen|abzuholen|auszutauschen|aufzunehmen|festzuhalten|nachzubestellen|einzuweisen|vorzustellen|abzusprechen|zuzusenden|zuzuschicken";

/** German says what is done with "werden" and a participle at the end; who does it stands behind "von" or "durch", or nowhere. */
export const PASSIVES: PassiveWords = {
  passives: [
    {
      gap: "von [wem?]",
      phrases: germanLines(`
        wird|werden ~9 <act>
        wird|werden ~9 bis ~4 <act>
        ${MUST} ~9 <act> werden
        ${MUST} ~9 bis ~4 <act> werden
        ${MUST} ~6 und ~5 <act> werden
        ist|sind !leicht|schwer|einfach|nicht|gut|schnell|nie ~6 zu ${TO_DO}
        ist|sind !leicht|schwer|einfach|nicht|gut|schnell|nie ~6 ${SEPARATED}
      `),
    },
    { gap: "durch [wen?]", phrases: germanLines("erfolgt !nicht|nie|ohne\nerfolgen !nicht|nie|ohne <word>") },
  ],
  acts: germanWords(`
    informiert benachrichtigt verständigt unterrichtet angerufen zurückgerufen angeschrieben kontaktiert erinnert beraten aufgeklärt gefragt
    befragt angeboten ausgegeben ausgehändigt übergeben zugesandt zugeschickt zugestellt geschickt verschickt versandt versendet gesendet
    weitergeleitet weitergegeben weitergereicht überwiesen erstattet zurückerstattet rückerstattet gutgeschrieben ausgezahlt ausbezahlt
    zurückgezahlt verrechnet abgerechnet bearbeitet abgearbeitet geprüft überprüft kontrolliert nachgeprüft beantwortet geklärt abgeklärt gelöst
    behoben beseitigt erledigt abgewickelt eskaliert erfasst dokumentiert notiert protokolliert festgehalten vermerkt aufgenommen archiviert
    abgelegt eingetragen gemeldet mitgeteilt bekanntgegeben erklärt erläutert besprochen vereinbart abgestimmt abgesprochen bestätigt genehmigt
    freigegeben zugeteilt zugewiesen eingeteilt organisiert koordiniert bereitgestellt geliefert ausgeliefert nachgeliefert abgeholt ersetzt
    ausgetauscht umgetauscht repariert gereinigt desinfiziert aufgefüllt nachgefüllt bestellt nachbestellt storniert verschoben umgebucht
    reserviert begrüßt empfangen verabschiedet begleitet betreut versorgt eingewiesen geschult vorgestellt vorgelegt eingeholt eingefordert
    nachgefasst nachgehakt nachgefragt ausgewertet erhoben gemessen beobachtet umgesetzt eingeleitet veranlasst durchgeführt ausgeführt
    sichergestellt gewährleistet hingewiesen angekündigt veröffentlicht eingeladen herumgeführt nachgeholt nachgebessert entschädigt angesprochen hinzugezogen
  `),
  agents: germanLines(`
    von|vom !hand|anfang|beginn|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|morgens|früh|hier|dort|zuhause|ort|ersten|selbst|allein|vornherein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|höchstens|maximal|einer|einem <letters>
    von|vom einer|einem !stunde|woche|monat|tag|minute|jahr|arbeitstag|werktag|halben <letters>
    durch <letters>
    seitens <letters>
  `),
  within: germanWords("was wie warum weshalb wann womit woran damit nachdem sodass wir ich"),
  pronouns: germanWords("sie er es man ihr du"),
  namedBehind: "first",
  opensBehindComma: true,
};
