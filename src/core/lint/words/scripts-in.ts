import type { LanguageWords } from "../../language/language-words.ts";
import type { ScriptWords } from "../../language/non-negotiable-words.ts";
import { isOwnAct } from "../../language/own-act.ts";
import { readyPhrases } from "../../language/ready-phrases.ts";
import type { Run, Token } from "../../language/tokens.ts";
import { whoIs } from "../../language/who.ts";
import { quotationsIn } from "./quotations-in.ts";
import type { Sentence } from "./sentence.ts";

/** Words that somebody is told to say, and the words of the sentence that tell it. */
export interface Script {
  readonly text: string;
  readonly run: Run;
}

/** Fewer words behind a colon are no speech. */
const FEWEST_BEHIND_COLON = 3;

/** Finds what a sentence puts into people's mouths: in quotation marks, or behind a colon that a greeting follows. */
export function* scriptsIn(sentence: Sentence, words: LanguageWords): Iterable<Script> {
  const { tokens } = sentence;
  const scripts = words.nonNegotiables?.scripts;
  if (scripts === undefined) return;
  for (const { text, at } of quotationsIn(sentence)) {
    const run = runAround(tokens, at, scripts, words);
    if (run === undefined) continue;
    const isBare = run.to - run.from === 1 && !/[.!?]$/.test(text);
    const { bare, introduced } = scripts.fewest;
    if (text.trim().split(/\s+/).length >= (isBare ? bare : introduced)) yield { text, run };
  }
  const colon = tokens.findIndex(({ word }, at) => word === ":" && tokens.length - at > FEWEST_BEHIND_COLON);
  const isGreeting = scripts.greetings.has(tokens[colon + 1]?.word ?? "");
  const from = colon > 0 && isGreeting ? leadTo(tokens, colon, scripts, words) : undefined;
  if (from === undefined) return;
  const typed = sentence.passage.text.slice(tokens[colon + 1]?.start, tokens.at(-1)?.end);
  yield { text: typed.replace(/\s+/g, " "), run: { from, to: tokens.length } };
}

// The words that tell somebody to say what is quoted at a place: those before it, or the verb behind it.
function runAround(
  tokens: readonly Token[],
  at: number,
  scripts: ScriptWords,
  words: LanguageWords,
): Run | undefined {
  const trail = trailFrom(tokens, at, scripts, words);
  if (trail !== undefined) return trail;
  const from = goesOn(tokens, at, words) ? undefined : leadTo(tokens, at, scripts, words);
  return from === undefined || isAnswered(tokens, from, at, scripts) ? undefined : { from, to: at };
}

// What follows right behind makes a name of it: answer "where is my van" calls.
function goesOn(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const next = tokens[at];
  if (next === undefined || next.mark) return false;
  const { prepositions, joins, suppositions, adverbs, reasons, relatives } = words.grammar;
  return ![prepositions, joins, suppositions, adverbs, reasons, relatives].some((list) =>
    list.has(next.word),
  );
}

// "Answer 'where is my van' within the hour" names what somebody asks.
function isAnswered(tokens: readonly Token[], from: number, at: number, { answering }: ScriptWords): boolean {
  return answering.has(tokens[from]?.word ?? "") && at - from === 1 && tokens[at]?.mark === false;
}

// The place of the verb where nothing but "say", "answer with" or its like leads to a place.
function leadTo(
  tokens: readonly Token[],
  to: number,
  scripts: ScriptWords,
  words: LanguageWords,
): number | undefined {
  const marks = [":", ",", "–", "—"];
  const end = marks.includes(tokens[to - 1]?.word ?? "") ? to - 1 : to;
  const before = tokens.slice(0, end);
  for (let from = end - 1; from >= 0; from -= 1) {
    const isLead = readyPhrases(scripts.leads, words).endAt(before, from) === end;
    if (isLead && isOwnAct(tokens, from, words) && !isSaidByAnother(tokens, from, scripts, words))
      return from;
  }
  return undefined;
}

// "A card on the table says", "the customer says"; what stands behind a preposition says nothing.
function isSaidByAnother(
  tokens: readonly Token[],
  at: number,
  { told }: ScriptWords,
  { people, grammar }: LanguageWords,
): boolean {
  const isTold = told.has(tokens[at]?.word ?? "");
  const isLed = (each: number): boolean => grammar.prepositions.has(tokens[each - 1]?.word ?? "");
  return tokens.slice(0, at).some((_, each) => {
    const who = whoIs(tokens, each, people);
    return (who === "thing" && !isLed(each)) || (isTold && who === "served");
  });
}

// "„…“ sagen", "mit „…“ begrüßen": where a language puts the verb last, it stands behind what is said.
function trailFrom(
  tokens: readonly Token[],
  at: number,
  { trails, introducing }: ScriptWords,
  words: LanguageWords,
): Run | undefined {
  if (trails === undefined) return undefined;
  const { suppositions, relatives, questions, denials, prepositions } = words.grammar;
  const before = tokens.slice(0, at);
  const others = [suppositions, relatives, questions, denials];
  if (before.some(({ word }) => others.some((list) => list.has(word)))) return undefined;
  const led = before.findIndex((_, from) => readyPhrases(introducing, words).endAt(before, from) === at);
  const isOfAnother = led < 0 && prepositions.has(tokens[at - 1]?.word ?? "");
  const to = readyPhrases(led < 0 ? trails.saying : trails.any, words).endAt(tokens, at);
  return to === undefined || isOfAnother ? undefined : { from: led < 0 ? at : led, to };
}
