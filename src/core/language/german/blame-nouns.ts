import { germanLines } from "./plain-letters.ts";

/** What blames a person by itself, whoever is meant. */
export const BLAME_NOUNS = germanLines(`
  menschliches|persönliches|individuelles versagen|fehlverhalten|verschulden
  menschlicher|individueller|persönlicher irrtum|fehler
  flüchtigkeitsfehler|fahrerfehler|fahrfehler|bedienerfehler|anwenderfehler|leichtsinnsfehler|anfängerfehler|mitarbeiterfehler
  unachtsamkeit|unaufmerksamkeit|nachlässigkeit|fahrlässigkeit|schlamperei|schludrigkeit|leichtsinn|vergesslichkeit|schusseligkeit|faulheit|bequemlichkeit|gedankenlosigkeit|gleichgültigkeit|unfähigkeit|inkompetenz|fehlverhalten
  mangelnde|mangelnder|mangelndes|fehlende|fehlender|zu (wenig) sorgfalt|aufmerksamkeit|disziplin|motivation|konzentration|einstellung|verantwortungsbewusstsein|engagement
  bedauerlicher|unglücklicher|absoluter|klarer|reiner|ein einzelfall
  einzelfall <end>
  selbst|selber schuld
  eigenes|eigenem verschulden
  schuld (daran) (ist|war|sind|waren|hat|hatte) <the>
`);
