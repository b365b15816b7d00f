import type { EscapeWords } from "../../non-negotiable-words.ts";
import { germanLines } from "../plain-letters.ts";

const IF = "wenn|falls|sofern|soweit|insofern|insoweit|wo|sooft|soviel";
const POSSIBLE =
  "möglich|machbar|umsetzbar|durchführbar|realisierbar|praktikabel|vertretbar|zumutbar|angebracht|sinnvoll|zweckmäßig|angezeigt|geboten|tunlich";
const NEEDED = "nötig|notwendig|erforderlich|angemessen";
const CAN = "geht|machbar|möglich|klappt|passt";
const MOST = "meisten|vielen|manchen|einigen|bestimmten|gewissen|begründeten|besonderen|einzelnen";

/** What leaves a gap that fits everything. */
export const ESCAPES: EscapeWords = {
  gaps: {
    found: germanLines(`
      ${IF} (es|dies|das|irgend|uns|hier|dafür|<how>)* ${POSSIBLE}|${NEEDED} (ist|erscheint|scheint|wäre)
      ${IF} (es|das|dies|irgend|irgendwie|<how>)* ${CAN}
      so weit|gut|viel|sehr (es|das|dies|wie|als|wir|uns|<how>)* ${CAN}|möglich
      so gut wie|als möglich
      so gut wir|ich|sie|man (<how>)* können|kann
      soweit|soviel wir|ich|man (<how>)* können|kann
      soweit (als|wie|dies|es|nur)* ${POSSIBLE}
      nach (besten|allen|unseren)* möglichkeit|möglichkeiten
      im|in rahmen (unserer|ihrer|der|des|seiner|<word>)* möglichkeiten|möglichen|machbaren|zumutbaren|üblichen
      in der|aller regel
      im regelfall|normalfall|allgemeinen|prinzip|großen|wesentlichen|grundsatz
      für gewöhnlich
      gegebenenfalls|ggf|erforderlichenfalls|nötigenfalls|notfalls|gegebenfalls|allenfalls|fallweise|situationsabhängig
      bei (gegebenem|konkretem)* bedarf|notwendigkeit|erfordernis|gelegenheit
      je nach (<word>) bedarf|lage|situation|möglichkeit|möglichkeiten|aufwand|fall|umständen|dringlichkeit
      unter (den|diesen|normalen|gewöhnlichen|üblichen|gegebenen|günstigen|bestimmten|gewissen|besonderen)* umständen|bedingungen|voraussetzungen
      in (den) ${MOST} fällen
      in (begründeten|besonderen|seltenen)* ausnahmefällen|einzelfällen
      nach (eigenem|freiem|billigem|ihrem|unserem|seinem|pflichtgemäßem)* ermessen|gutdünken
      im ermessen
      mehr oder weniger|minder
      fast|beinahe|nahezu immer
      bestmöglich|bestmöglichst
      vorbehaltlich
    `),
    fine: germanLines(`
      sagen|sagt|fragen|fragt|wissen|zeigen|zeigt|erklären|klären|prüfen|nennen|schreiben|melden , (~5) ${IF} ~5
      sagen|sagt|fragen|fragt|wissen|zeigen|erklären ${IF} ~5
      nur ${IF} (es|dies|das|<how>)* ${NEEDED}
      nur im notfall
      bei erster|jeder|dieser gelegenheit
    `),
  },
  abilities: {
    found: germanLines(`
      ${IF} wir (es|das|dies|<how>)* können|schaffen
      ${IF} wir (es|das|dies|<how>)* einrichten|ermöglichen können
      ${IF} wir (dazu|<how>)* imstande|in (der) (lage) sind
      ${IF} es sich (<how>)* einrichten|machen|ermöglichen lässt
      ${IF} es (<how>)* einzurichten (ist)
    `),
    fine: germanLines(`
      sagen|sagt|fragen|zeigen|erklären|wissen , ${IF} ~6
    `),
  },
  unless: {
    found: germanLines(`
      es sei denn
      außer in|wenn|bei ~3 ausnahmefällen|ausnahmefall|notfällen
      außer in|bei ~2 fällen
    `),
    fine: [],
  },
  adverbs: {
    found: germanLines(`
      normalerweise|üblicherweise|gewöhnlich|meistens|meist|zumeist|meistenteils|überwiegend|weitgehend|größtenteils|typischerweise|grundsätzlich|prinzipiell|tendenziell|generell
    `),
    fine: germanLines(`
      grundsätzlich|prinzipiell|generell nie|niemals|kein|keine|keinen|nicht
      nie|niemals|nicht|als|wie|anders|mehr grundsätzlich|gewöhnlich|üblicherweise|normalerweise
    `),
  },
};
