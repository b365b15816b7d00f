import type { AfterwardsWords } from "../language-words.ts";
import { COMPENSATED, COMPENSATING, COMPENSATIONS } from "./afterwards/compensating.ts";
import { INTENDING, REMINDED, REMINDERS, REMINDING } from "./afterwards/reminding.ts";
import { germanLines, germanWords } from "./plain-letters.ts";

const REPEATING = germanWords(`
  jeden jeder jedes jede jedem täglich wöchentlich monatlich jährlich stündlich montags dienstags mittwochs donnerstags freitags samstags
  sonntags morgens abends
`);
const CONDITIONS = germanWords("wenn falls sobald sofern bis bevor ehe immer");

/** What is done after a complaint, in German: the participle stands last, and so do most phrases here. */
export const AFTERWARDS: AfterwardsWords = {
  reminding: REMINDING,
  reminded: REMINDED,
  reminders: REMINDERS,
  intending: INTENDING,
  intended: [],
  renewed: germanLines(`
    neue|neuen|neuer|neues|neu !mitarbeiter|mitarbeiterin|mitarbeiterinnen|kollege|kollegen|kollegin|kolleginnen|fahrer|azubi|aushilfe|team
    ab sofort|jetzt|heute|morgen|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
    von jetzt|nun an
    nicht mehr
    nur noch
    statt|stattdessen|anstatt
    geändert|eingeführt|ergänzt|ersetzt|angeschafft|gekauft|gebaut|gedruckt|umgestellt|verlegt
  `),
  compensating: COMPENSATING,
  toCompensate: [],
  compensated: COMPENSATED,
  compensations: COMPENSATIONS,
  beside: germanLines(`
    zufrieden|glücklich|dankbar|versöhnt|einverstanden|besänftigt|erleichtert <end>
    gefreut|bedankt|akzeptiert|angenommen <end>
    leid getan|tat|tut
    tut|tat uns leid
    erledigt|geklärt|abgeschlossen <end>
    keine weiteren maßnahmen
    nichts weiter
  `),
  contact: germanLines(`
    (~2) <served> (~4) angerufen|informiert|zurückgerufen|besucht|geantwortet|verständigt|beruhigt <end>
    (~2) mit <served> (~4) gesprochen|telefoniert|geredet <end>
  `),
  // "Dass jeder klopft", "das Tor abzuschließen": what was said, and why.
  goingOn: germanLines(`
    dass|ob|wie|was|wann|warum|damit|um|worauf|woran
    (~8) zu <word> <end>
    (~8) zu <word> ist|sind|haben|hat <end>
    (~8) <asked> <end>
  `),
  asked:
    /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|weiter|wieder|zurueck|zusammen|um|durch|bereit)zu\p{L}{3,}n$/u,
  lasting: new Set([
    ...REPEATING,
    ...CONDITIONS,
    ...germanWords(
      "jetzt nun künftig fortan nie niemals alle aller allen standard dauerhaft grundsätzlich wer",
    ),
  ]),
  repeating: REPEATING,
  conditions: CONDITIONS,
  lastingPhrases: germanLines(`
    ab sofort|heute|morgen|jetzt|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
    von nun|jetzt|heute an
    in zukunft
    nicht mehr
    nur noch
    preisliste|vertrag|satzung|ordnung|plan|liste|formular|karte|vorlage <end>
  `),
  fresh: germanWords("neu neue neuen neuer neues"),
  verbs: germanWords(`
    ist sind war waren wird werden wurde wurden hat haben hatte bekommt bekam steht stehen liegt hängt geht gibt nennt zeigt sagt macht
    trägt kommt bleibt gilt gelten
  `),
  verbEnding: /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert)$/u,
  subjects: germanWords("wir ich er sie es man"),
  auxiliaries: germanWords("haben hat habe hatte hatten wurde wurden worden werden wird sein ist sind"),
  meaning: germanWords("werden wird wollen will sollen soll"),
  leads: germanLines(`
    daraufhin|danach|dann|gestern|heute|inzwischen|anschließend|außerdem|zudem|deshalb|also haben|hat (wir|ich)
    in zukunft (werden|wollen) (wir)
    künftig (werden|wollen) (wir)
    noch|nochmal einmal
  `),
  them: germanWords("ihn sie ihm ihr ihnen"),
  served: germanWords("ihm ihr ihnen"),
  telling: germanWords("gebeten erinnert"),
  doing: germanWords("gemacht getan gegeben gebracht geliefert"),
  pastEnding: /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:be|er|ver|ent|ueber)\p{L}{3,}(?:t|en))$/u,
  currencies: germanWords("euro eur € franken chf prozent cent"),
  gifts: germanWords(`
    gutschein gutscheine gutschrift kulanzgutschrift rabatt nachlass preisnachlass erstattung rückerstattung blumen blumenstrauß strauß präsent
    präsentkorb geschenk geschenke geschenkkarte geschenkgutschein geschenkkorb entschädigung wiedergutmachung entschuldigung karte pralinen
    wein sekt schokolade freikarte freikarten freigetränk freistunde upgrade trostpflaster aufmerksamkeit entschuldigungskarte
  `),
  treats: germanWords(
    "kaffee kuchen dessert nachtisch getränk getränke wein sekt bier wasser eis frühstück essen",
  ),
  goods: germanWords(`
    kuchen torte brot brötchen strauß kranz essen gericht teller getränk kaffee pizza brille gläser fassung kleid anzug hemd bild bilder paket
    buch rezept ware artikel bestellung glas schuhe füllung krone
  `),
  expenses: germanWords(`
    taxi taxifahrt fahrt fahrtkosten anfahrt hotel zimmer nacht übernachtung reinigung schaden schäden kosten porto versand versandkosten
    parkgebühr strafzettel rechnung auslagen mietwagen leihwagen ersatzwagen reparatur
  `),
  charges: germanWords(
    "gebühr gebühren mahngebühr anfahrt anfahrtspauschale zuschlag beitrag eintritt kosten miete",
  ),
  papers: germanWords("liste"),
};
