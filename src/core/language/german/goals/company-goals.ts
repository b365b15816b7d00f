import type { CompanyGoalWords } from "../../goal-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

const UP =
  "steigern|erhöhen|verbessern|ausbauen|maximieren|stärken|heben|verdoppeln|optimieren|sichern|ankurbeln";
const DOWN = "senken|reduzieren|verringern|minimieren|vermeiden|halbieren|drücken";
const THEM =
  "kunden|neukunden|bestandskunden|stammkunden|gäste|stammgäste|patienten|neupatienten|mandanten|mieter|mitglieder|fahrschüler|schüler|teilnehmer|abonnenten|leads|anmeldungen|aufträge|abschlüsse";

/** What a business wants of its customers, or of its figures. */
export const OURS: CompanyGoalWords = {
  wants: [
    {
      instead: "Eine Antwort bekommen, ohne zweimal anzurufen",
      phrases: germanLines(`
        zusatzverkäufe|cross-selling|upselling|zusatzleistungen ${UP}|verkaufen|fördern
        anrufvolumen|anrufaufkommen|ticketvolumen|supportanfragen ${DOWN}
        marktanteil|marktanteile|marktanteile ${UP}|gewinnen
      `),
    },
  ],
  ofCustomers: [
    {
      instead: "Hier gern wieder herkommen",
      phrases: germanLines(`
        (mehr|neue|weitere|zusätzliche)* ${THEM} gewinnen|binden|halten|akquirieren|reaktivieren|zurückgewinnen|generieren|werben|überzeugen
        (die|unsere|hohe) kundenzufriedenheit|kundenbindung|kundentreue|kundenloyalität|weiterempfehlungsrate|weiterempfehlungen|patientenzufriedenheit|gästezufriedenheit|patientenbindung|gästebindung (${UP})
        (unsere|die|alle)* ${THEM} zufriedenstellen|begeistern|glücklich
      `),
    },
  ],
  figures: germanLines(`
    umsatz|umsätze|gewinn|gewinne|marge|margen|ertrag|erträge|rendite|auslastung|belegung|conversion|conversion-rate|absatz|umsatzziele|umsatzziel|deckungsbeitrag|fallzahlen|kundenzahl|kundenzahlen|besucherzahlen|reklamationen|reklamationsquote|beschwerden|beschwerdequote|retouren|retourenquote|stornoquote|stornierungen|fluktuation|personalkosten|prozesskosten|produktivität|nps|marktanteil|bestellwert|kundenwert|durchschnittsbon
  `),
  more: germanLines(`
    ${UP}|${DOWN}|mehr|weniger|die|den|der|das|unser|unsere|unseren|pro|je|um|auf|unter|über|im|in|und|deutlich|nachhaltig|weiter|kunde|kunden|schüler|gast|patient|tisch|stunde|tag|monat|jahr|quartal|prozent|<figure>|<percent>
  `),
  leads: germanLines("wir|wir wollen|unser|unsere|unseren|die|den|das|zu"),
  own: germanWords("mein meine meinen meinem meiner ich mir mich"),
};
