import { BLAME, type BlameLists } from "./english/blame.ts";
import { NOBODY, OUTSIDE, PERSONS, THINGS } from "./english/people-and-things.ts";
import { unquoted } from "./unquoted.ts";

/** The words of a text that make a person the cause, by their place in it. */
export interface Blame {
  readonly start: number;
  readonly end: number;
}

const LISTS: Readonly<Record<string, BlameLists>> = { en: BLAME };

/** Finds where a sentence about a cause puts it on a person; nothing in a language without lists. */
export function findBlame(text: string, language: string): Blame | undefined {
  const lists = LISTS[language.toLowerCase().split("-")[0] ?? ""];
  if (lists === undefined) return undefined;
  const plain = unquoted(text);
  return [...blames(plain, lists)].sort((a, b) => a.start - b.start)[0];
}

function* blames(text: string, lists: BlameLists): Generator<Blame> {
  for (const found of matches(text, lists.phrases.join("|"))) if (!isDenied(text, found.start)) yield found;
  yield* withSubject(text, lists.human, isNoThing);
  yield* withSubject(text, lists.shared, isPerson);
  yield* withName(
    text,
    `[\\p{L}-]+(?:'s|s') (?:${lists.owned})|(?:his|her) (?:${lists.owned})`,
    OWNER,
    isNoThing,
  );
  yield* withName(text, `[\\p{L}-]+ (?:${lists.compound})`, FIRST_WORD, isPerson);
  yield* withName(text, `(?:${lists.agent}) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+`, AGENT, (words) =>
    words.split(" ").some(isPerson),
  );
}

const OWNER = /^([^' ]+)/;
const FIRST_WORD = /^(\S+)/;
const AGENT = /(?: by| of| on the part of) (.*)$/su;

function* withSubject(
  text: string,
  acts: readonly string[],
  blames: (head: string) => boolean,
): Generator<Blame> {
  for (const found of matches(text, acts.join("|"))) {
    const subject = subjectOf(text, found.start);
    if (subject !== undefined && blames(subject.head)) yield { start: subject.start, end: found.end };
  }
}

function* withName(
  text: string,
  source: string,
  name: RegExp,
  blames: (name: string) => boolean,
): Generator<Blame> {
  for (const found of matches(text, source)) {
    const named = name.exec(text.slice(found.start, found.end))?.[1] ?? "";
    if (blames(named) && !isDenied(text, found.start)) yield found;
  }
}

function* matches(text: string, source: string): Generator<Blame> {
  for (const found of inLowerCase(text).matchAll(compiled(source)))
    yield { start: found.index, end: found.index + found[0].length };
}

// Made for lower case, a pattern is ready five times sooner than one that folds every letter of every script.
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));
}

const patterns = new Map<string, RegExp>();

function compiled(source: string): RegExp {
  const pattern =
    patterns.get(source) ?? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, "gu");
  patterns.set(source, pattern);
  return pattern;
}

// What is only supposed, or denied, blames nobody.
const SUPPOSED = /^(?:when|whenever|if|unless|should|even|until|where|in case|so that|as soon as|before)\b/i;
const DENIED = /\b(?:no|not|never|nor|neither|without|rather than|instead of|\p{L}+n't)(?: \p{L}+){0,2} $/iu;

function isDenied(text: string, at: number): boolean {
  return DENIED.test(text.slice(Math.max(0, at - 60), at));
}

interface Subject {
  readonly head: string;
  readonly start: number;
}

const ADVERBS =
  /(?: |^)(?:just|simply|again|then|probably|apparently|clearly|obviously|also|once|twice|completely|almost|nearly|had|has|have|then|still|ever|even|actually|really|\p{L}+ly)$/iu;
const PASSIVE = /(?:^| )(?:was|were|been|being|be|is|are|got|gets)$/i;

/** Finds who or what stands before a verb, in its own clause; nothing where that is only supposed, or where it is done to it. */
function subjectOf(text: string, verb: number): Subject | undefined {
  const before = text.slice(Math.max(0, verb - 160), verb);
  const clause = before.slice(clauseStart(before));
  const lead = clause.length - clause.trimStart().length;
  let words = clause.trim();
  for (let shorter = words.replace(ADVERBS, ""); shorter !== words; shorter = words.replace(ADVERBS, ""))
    words = shorter;
  if (SUPPOSED.test(words) || PASSIVE.test(words)) return undefined;
  return { head: words.split(" ").at(-1) ?? "", start: verb - clause.length + lead };
}

function clauseStart(before: string): number {
  const breaks = [...before.matchAll(/[.;:!?,()–—\n]|(?<= )(?:and|but|because|so|as|since|that)(?= )/giu)];
  const last = breaks.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function isNoThing(word: string): boolean {
  return !isThing(word);
}

function isThing(word: string): boolean {
  const known = word.toLowerCase();
  const single = known.replace(/(?<=\p{L}{3})s$/u, "");
  return [known, single].some((form) => THINGS.has(form) || OUTSIDE.has(form) || NOBODY.has(form));
}

// The doers of a trade are known by how they are named: groomer, florist, electrician, postman.
const DOER = /(?:[^e]er|or|ist|ian|eer|yer|man|woman|men|women|person|people|maid|smith|wright)s?$/u;

function isPerson(word: string): boolean {
  const known = word.toLowerCase();
  if (PERSONS.has(known)) return true;
  return known.length > 4 && DOER.test(known) && !isThing(known);
}
