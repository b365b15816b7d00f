import type { ScaleWords } from "../scale-words.ts";
import { germanLines, germanWords } from "./plain-letters.ts";

/** How German says how much of a promise is left. */
export const SCALES: ScaleWords = {
  duties: [
    germanLines("muss|müssen|werden|wird\nhat|haben zu"),
    germanLines("soll|sollen|sollte|sollten"),
    germanLines("kann|können|könnte|könnten|darf|dürfen|mag|mögen"),
  ],
  frequencies: [
    germanLines("immer|stets|ausnahmslos\njedes mal\nohne ausnahme\nzu jeder zeit"),
    germanLines("fast|nahezu immer"),
    germanLines(
      "meist|meistens|üblicherweise|normalerweise|gewöhnlich|grundsätzlich\nin der regel\nim allgemeinen",
    ),
    germanLines("oft|häufig|regelmäßig"),
    germanLines("manchmal|gelegentlich|mitunter|bisweilen\nab und zu\nhin und wieder\nvon zeit zu zeit"),
    germanLines("selten"),
  ],
  scopes: [
    germanLines("jede|jeder|jedes|jeden|jedem|alle|allen|sämtliche|sämtlichen"),
    germanLines("fast|nahezu alle|allen|jede|jeder|jedes|jeden|jedem"),
    germanLines("die|den meisten"),
    germanLines("viele|vielen"),
    germanLines("einige|einigen|manche|manchen|mehrere|mehreren|bestimmte|bestimmten"),
    germanLines("wenige|wenigen"),
  ],
  keepers: germanWords("wir ihr ich"),
  articles: germanWords("der die das den dem des ein eine einen einem einer eines"),
  deadlines: germanWords("vor spätestens"),
  sorting: germanWords("unter über ab bis"),
  within: germanWords("innerhalb binnen in"),
  placing: germanWords("vorher zuvor vor nach alt entfernt im"),
  lasting: germanWords("für"),
  acts: {
    giving: germanWords(`
      anbieten bieten geben haben bereithalten vorhalten zeigen bereitstellen schicken senden erstatten reparieren erklären reinigen
      mitbringen anrufen`),
    harming: germanWords(`
      berechnen weitergeben verkaufen verschweigen verstecken verlieren absagen liegenlassen veröffentlichen teilen ignorieren`),
    burdening: germanWords(`
      erwarten erwartet berechnen berechnet verlangen verlangt fordern fordert bitten fragen abziehen zahlen bezahlen buchen stornieren
      ablehnen schließen verbieten bestehen anzahlung gebühr gebühren zuschlag mindestens`),
    allowing: germanWords("erlauben erlaubt lassen annehmen zulassen öffnen einlassen"),
    wishing: germanWords(`
      bittet bitten will wollen wünscht wünschen möchte möchten widerspricht zustimmt einwilligt verlangt sagt wünschte`),
  },
  excuses: [],
  and: germanWords("und"),
  or: germanWords("oder"),
};
