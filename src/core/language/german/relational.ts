import { germanLines } from "./plain-letters.ts";

/** What passes between people, and not only between a person and a job. */
export const RELATIONAL = germanLines(`
  fühlt|fühlen|fühle|gefühl|spürt|spüren
  begrüßen|begrüßt|grüßen|grüßt|willkommen|verabschieden|verabschiedet|empfangen|empfängt
  danken|dankt|bedanken|bedankt|entschuldigen|entschuldigt
  zuhören|zuhört|hören|hört|anhören|fragen|fragt|nachfragen|erklären|erklärt|zeigen|zeigt|vorstellen|vorgestellt
  sagen|sagt|erzählen|erzählt|sprechen|spricht|ansprechen|anspricht|besprechen|bespricht|reden|redet
  anrufen|angerufen|anruft|ruft|rufen|zurückrufen|zurückgerufen|besuchen|besucht|treffen|trifft|begegnen
  einladen|lädt|ermutigen|trösten|tröstet|beruhigen|beruhigt|erinnern|erinnert|erkennen|erkennt
  lächeln|lächelt|lachen|lacht|begleiten|begleitet|warten|wartet|bleiben|bleibt mit|bei|beim
  anbieten|bietet|teilen|helfen|hilft|überlassen
  mit|beim namen
  persönlich|freundlich|herzlich|geduldig|menschlich|respektvoll|liebevoll|in ruhe
  auf augenhöhe
  von angesicht zu angesicht
  in eigenen|ihren|seinen worten
  vertrauen|vertraut|glauben|glaubt|versprechen
  gern|gerne|leicht|mühelos|angenehm|freude|spaß
  zusammen|gemeinsam|nachbar|nachbarn|freund|freunde|familie
  ernst nehmen|genommen
  in guten händen
  zuhause|daheim
`);
