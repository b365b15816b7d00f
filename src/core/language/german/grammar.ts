import type { Grammar } from "../language-words.ts";
import { germanWords } from "./plain-letters.ts";

/** The small words of German. Where a clause begins, a comma says; what opens it is no article. */
export const GRAMMAR: Grammar = {
  determiners: germanWords(`
    der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner meines dein deine deinen deinem deiner
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure
    euren eurem eurer dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller beide beiden
    kein keine keinen keinem keiner keines jener jene jenes manche manchen mancher
  `),
  definite: germanWords(`
    der die das den dem des mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere unseren unserem unserer dieser diese dieses diesen diesem
  `),
  indefinite: germanWords("ein eine einen einem einer eines"),
  prepositions: germanWords(`
    in im ins an am ans auf aus bei beim mit nach von vom vor vorm zu zum zur für fürs durch durchs gegen ohne um unter über hinter
    neben zwischen während wegen trotz seit bis ab statt anstatt innerhalb außerhalb binnen gegenüber entlang laut pro je per
  `),
  origins: germanWords("aus von vom"),
  joins: germanWords("und oder aber sondern sowie & bzw beziehungsweise"),
  reasons: germanWords("weil denn da deshalb deswegen wegen aufgrund"),
  results: germanWords("sodass also folglich somit daher darum"),
  reasonNeeds: new Map(),
  noReasons: new Map(),
  // "Der" and "die" begin a clause as well as a thing: which of them it is, the place of the verb tells.
  relatives: germanWords("welcher welche welches welchen welchem wer wen wem wessen deren dessen denen"),
  suppositions: germanWords(`
    wenn falls sofern soweit sobald solange bis bevor ehe nachdem während als seitdem obwohl obgleich wo wohin woher ob indem
  `),
  contents: germanWords("dass daß"),
  questions: germanWords(
    "was wie warum weshalb wann wo wohin woher wer wen wem wessen welche welcher welches wieviel womit woran worauf",
  ),
  subjects: germanWords("wir ich er sie es man du ihr"),
  others: germanWords("er sie es das dies dieser diese dieses"),
  telling: germanWords(`
    sagen sagt erklären erklärt zeigen zeigt versprechen verspricht denken denkt glauben glaubt annehmen behaupten behauptet andeuten
    fragen fragt wissen weiß schreiben schreibt antworten antwortet hoffen erwarten prüfen sehen hören lesen merken klären nennen mitteilen
  `),
  letting: germanWords("lassen lässt bitten bittet einladen helfen hilft zwingen erlauben"),
  degrees: germanWords("so als da"),
  passives: germanWords("ist sind war waren bin bist seid sein wird werden wurde wurden"),
  past: germanWords("war waren wurde wurden"),
  perfects: germanWords("hat haben habe hatte hatten hast habt"),
  adverbs: germanWords(`
    immer stets nur auch noch schon wieder gleich gern gerne sehr ganz so zu eben einfach sogar selbst fast kaum dann danach dabei dort
    hier heute gestern morgen oft manchmal selten bald jetzt nun endlich plötzlich zuerst zunächst vielleicht eher lieber mehr viel
    wirklich richtig völlig rundum absolut total ziemlich recht daheim außerdem jederzeit sofort dadurch deutlich bereits trotzdem
  `),
  adverbEnding: /^\p{L}{4,}(?:weise|seits|ens)$/u,
  doing: /^\p{L}{4,}end$/u,
  quantifiers: germanWords(
    "ein zwei drei vier fünf sechs sieben acht neun zehn zwölf einige mehrere viele beide alle jemand jeder keiner",
  ),
  of: "von",
  owner: "'s",
  denials: germanWords(`
    nicht nie niemals kein keine keinen keinem keiner keines keins niemand niemanden niemandem nichts weder ohne kaum statt anstatt
    nirgends nirgendwo
  `),
};
