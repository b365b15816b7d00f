import type { StageWords } from "../../goal-words.ts";
import { germanLines } from "../plain-letters.ts";

// One word, as German makes it: what it is done to, and that it is done.
const NAMING =
  /^\p{L}{3,}(?:management|annahme|abwicklung|bearbeitung|erfassung|prozess|prozesse|verwaltung|abteilung|gewinnung|bindung|eröffnung|eroeffnung|erstellung|abrechnung|schulung|stellung|regulierung|koordination|disposition|akquise|fakturierung|aufnahme|übergabe|uebergabe|vereinbarung|vergabe|nachbereitung|vorbereitung|betreuung|beratung|pflege|planung|kommunikation|anmeldung|bestellung|buchung|service|support|center)$/u;

/** What names a part of our work and no goal. */
export const STAGES: StageWords = {
  names: [
    {
      instead: "Dass man mir glaubt, wenn ich sage, dass etwas nicht stimmt",
      phrases: germanLines(`
        reklamationsmanagement|beschwerdemanagement|reklamationsbearbeitung|beschwerdebearbeitung|reklamationen|beschwerden|reklamation|beschwerdeprozess|reklamationsprozess|schadensabwicklung|schadenabwicklung|schadensregulierung|schadenregulierung|schadensmeldung|schadenmeldung
      `),
    },
    {
      instead: "Verstehen, was ich bezahle, bevor die Rechnung kommt",
      phrases: germanLines(
        "rechnungsstellung|rechnungslegung|abrechnung|fakturierung|mahnwesen|buchhaltung|zahlungsabwicklung|rechnungsprüfung|bezahlung|kasse",
      ),
    },
    {
      instead: "Mich vom ersten Tag an zurechtfinden",
      phrases: germanLines(
        "eingewöhnung|onboarding|einarbeitung|einweisung|erstgespräch|erstkontakt|erstberatung|anmeldung|aufnahme|registrierung|kontoeröffnung|check-in|check-out|checkin|checkout|anamnese|anreise|abreise",
      ),
    },
    {
      instead: "Jemanden erreichen, der mir weiterhilft",
      phrases: germanLines(
        "kundenservice|kundendienst|kundenbetreuung|kundenberatung|kundenmanagement|support|service|hotline|callcenter|call-center|rezeption|empfang|telefonzentrale|innendienst|außendienst|vertrieb|marketing|einkauf",
      ),
    },
    {
      instead: "Es rechtzeitig bekommen, ohne hinterherzutelefonieren",
      phrases: germanLines(
        "<naming>\nlogistik|versand|lieferung|auslieferung|zustellung|warenannahme|retouren|retoure|disposition|auftragsannahme|terminvergabe|terminvereinbarung|bestellung|buchung|buchungsprozess|nachsorge|übergabe|montage|wartung|beratung",
      ),
    },
  ],
  around: germanLines(`
    und|oder|&|der|die|das|des|von|für|im|am|bei|beim|unser|unsere|unserer|neue|neuer|neuen|kunden|gäste|patienten|mieter|eltern|mandanten|schüler|phase|prozess|ablauf|abteilung|team|1|2|3|4|5
  `),
  naming: NAMING,
  wishes: new Set(),
  // Whether a word before a stage makes a wish of it, no ending tells in German: no word that is not listed is one of a kind.
  quality: /./u,
};
