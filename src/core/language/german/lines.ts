import type { LineWords } from "../line-words.ts";

/** What stands in a German score, or is offered to it, until it has its own words. */
export const LINES: LineWords = {
  gaps: {
    always: "[euer erstes Immer: worauf dieser Kunde sich verlassen kann]",
    never: "[euer erstes Nie: was einen Vorschlag zurück ans Reißbrett schickt]",
    happen: "[eure Ergebnisse: was wahr ist, wenn es gut gegangen ist, und wer dafür sorgt]",
    feel: "[euer Gefühl: wie es sich für den Kunden anfühlen soll, und in welchem Augenblick]",
    temptation: "[eure Versuchung: was daran lockt, und was wir stattdessen tun]",
    believe: "[eure Überzeugung: ein Satz, dem jemand widersprechen könnte]",
  },
  feelings: {
    because: "Sie fühlen sich [euer Wort dafür, wie sich eure Kunden fühlen], denn {line}",
    beside: "{line}. Sie fühlen sich [euer Wort dafür, wie sich eure Kunden fühlen]",
    whole:
      "Sie fühlt sich [euer Wort für das Gefühl], weil [euer Grund dafür, oder der Augenblick, in dem es kommt]",
  },
  stands: {
    anId: "ein-name",
    always: "was wir immer tun",
    never: "was wir nie tun",
    temptation: "was uns daran lockt, und was wir stattdessen tun",
    promise: "ein Satz, bei dem euch ein Kunde beim Wort nehmen kann",
    owner: "ein Vorname",
  },
  examples: {
    virtue: "den Namen benutzen, um den der Patient gebeten hat",
    vice: "vor einem Gast über einen anderen reden",
    readsOn: "eine Gebühr im Kleingedruckten verstecken",
    ownWords: "sich mit dem eigenen Namen und unserem melden",
    dueToBelief: "wir grüßen mit Namen, weil Menschen wiederkommen, wo man sich an sie erinnert",
    noLabel: "ein Gast, der noch unzufrieden ist, lernt den Chef mit Namen kennen",
    ourPart: "in unserem Brief stand nicht, ab wann die Gebühr gilt",
    counted: "jeden Freitag, 3 Stück, die Liste im Wagen",
    belief: "Wir glauben, dass …, auch wenn …",
    ownSight: "Sie kennen den Preis, bevor wir ein Werkzeug anfassen",
    moment: "sie fühlt sich aufgehoben, obwohl wir es heute nicht reparieren konnten",
    theirs: "sie ist stolz, ihre Mutter herzubringen",
    done: "sie merken, dass wir uns an sie erinnern und ihnen nichts verkaufen wollen",
    presence: "sie fühlen sich nie gehetzt, sie trauen sich, noch einmal zu fragen",
  },
};
