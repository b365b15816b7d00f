import { germanLines } from "../plain-letters.ts";

// What we do, as an order or as an infinitive at the end; nothing that customers do as well: "den Schlüssel abgeben und frei sein".
const DOES =
  "anrufen|begrüßen|fragen|nachfragen|halten|zeigen|erklären|schicken|senden|zusenden|reinigen|putzen|prüfen|überprüfen|anbieten|ansprechen|informieren|nennen|schreiben|anschreiben|stellen|bereitstellen|zurückrufen|verabschieden|bedanken|entschuldigen|reichen|überreichen|aushändigen|begleiten|vorbereiten|bereithalten|servieren|bedienen|beraten|einladen|einweisen|notieren|dokumentieren|ausfüllen|aufräumen|lüften|öffnen|kontrollieren|melden|bestätigen|beantworten|bearbeiten|erledigen|zuhören|anlächeln|nachschenken|hinweisen|weiterleiten|weitergeben|erinnern|ausdrucken|beachten|einhalten|sicherstellen|gewährleisten|vermeiden|behandeln|empfangen|vorstellen|mitteilen|benachrichtigen|danken|gratulieren|reparieren|liefern|auslegen|hinstellen|anreichen|abholen|verkaufen|empfehlen|unterbrechen|ansehen|anschauen|knien|gehen";
const LET = "warten|stehen|allein|liegen|hängen lassen";
const ORDER =
  "begrüßen|fragen|zeigen|erklären|schicken|senden|rufen|bieten|sprechen|informieren|nennen|schreiben|stellen|verabschieden|bedanken|entschuldigen|reichen|begleiten|bereiten|servieren|beraten|notieren|kontrollieren|melden|bestätigen|beantworten|hören|lächeln|sagen|geben|nehmen|halten|achten|sorgen|vermeiden|behandeln|empfangen|stellen|danken|räumen|prüfen|gehen|lassen|machen";
const IMPERATIVE =
  "begrüße|begrüßt|frag|frage|zeig|zeige|erkläre|erklär|schick|schicke|ruf|rufe|biete|sprich|informiere|nenne|schreib|schreibe|stell|stelle|verabschiede|bedanke|entschuldige|reiche|begleite|lächle|lächele|sag|sage|gib|nimm|achte|sorge|vermeide|behandle|empfange|prüfe|lass|höre|hör|denk|denke";
const OBJECT =
  "den|dem|jeden|jedem|einen|einem|einer|allen|ihn|ihm|ihnen|gästen|kindern|blickkontakt|namen|hilfe|getränke|kaffee|auf|beim|bei|vor|nach|mit|am|im|zum|zur|über|um|bis|an|in";
// These may as well be who does something: "die Kinder wollen zeigen, …".
const EITHER = "die|das|der|jede|jeder|jedes|eine|ein|alle|ihr|kunden|gäste|patienten|eltern";

/** How a sentence begins that tells somebody what to do. */
export const INSTRUCTIONS = germanLines(`
  bitte
  (immer|stets|nie|niemals|zuerst|dann|nicht|freundlich|höflich|persönlich|aktiv)* ${OBJECT} ~9 ${DOES} <end>|und
  (immer|stets|nie|niemals|zuerst|dann|nicht|freundlich|höflich|persönlich|aktiv)* ${EITHER} ~1 ${DOES} <end>|und
  (immer|stets|nie|niemals|freundlich|höflich|aktiv|persönlich)* ${DOES} und|oder|,|<end>
  (immer|stets|nie|niemals)* (${OBJECT}|${EITHER})* ~5 ${LET}
  lächeln und|, ~4 ${DOES}
  lächeln und <word> ${DOES}
  ${ORDER} sie !sich
  ${IMPERATIVE} (<how>)* ${OBJECT}|${EITHER}|sie|dich|immer
  auf ~4 achten
  für ~5 sorgen
`);
