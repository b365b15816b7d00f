import { hintOf } from "../did-you-mean.ts";
import { decode } from "../document/decode.ts";
import type { RawFile } from "../document/document.ts";
import { readFrontMatter } from "../document/front-matter.ts";
import { placeOf, type Span } from "../document/source-text.ts";
import { type Entry, isEmpty, type Value } from "../document/value.ts";
import { ScoreError } from "../errors.ts";
import { goalNames } from "../history/goal-names.ts";
import type { KeptScore } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import type { Answers } from "./judge.ts";
import type { Answer, GivenAnswer, LensLook } from "./result.ts";

const KEYS = ["of", "by", "answers"] as const;
const KEYS_OF_ANSWER = ["clause", "says", "answer", "why"] as const;
const ANSWERS: readonly Answer[] = ["keeps", "breaks", "not-concerned"];

/** The longest reason that is taken: in characters. */
const LONGEST_WHY = 2_000;

/**
 * Reads the answers of a person from YAML, which must be about clauses of this score. A question whose answer is left empty stays open.
 * @throws ScoreError with the place of what is wrong: `refused` where the file can't be read safely, else `usage`.
 */
export function readAnswers(file: RawFile, shown: string, look: LensLook, score: KeptScore): Answers {
  const text = textOf(file, shown);
  const wrong = (what: string, { start }: Pick<Span, "start">, hint: string): ScoreError => {
    const { line, column } = placeOf(text, start);
    return new ScoreError("usage", "lens/answers", what, { at: `${shown}:${line}:${column}`, hint });
  };
  const read = readFrontMatter(text, 0, { sentences: new Set(["by"]), collections: new Set() });
  const [problem] = read.problems;
  if (problem !== undefined)
    throw wrong(problem.message, problem.span, problem.suggestion ?? freshLine(look));
  refuseUnknown(read.entries, KEYS, wrong);
  const of = wordsIn(read.entries, "of", wrong);
  const by = wordsIn(read.entries, "by", wrong);
  const given = answersIn(read.entries, look, score, wrong);
  const isStale = of !== undefined && of !== look.proposal.fingerprint;
  return {
    given,
    by,
    // A person who signs that there is nothing to answer has looked.
    isLookedAt: by !== undefined,
    stale: isStale ? { file: shown, of } : undefined,
  };
}

type Wrong = (what: string, at: Pick<Span, "start">, hint: string) => ScoreError;

function textOf({ bytes, size, problem }: RawFile, shown: string): string {
  const decoded = problem === undefined ? decode(bytes, size) : { problem };
  if ("source" in decoded) return decoded.source.text;
  const { code, message, suggestion } = decoded.problem;
  throw new ScoreError("refused", code, `${shown}: ${message}`, { hint: suggestion ?? "save it as UTF-8" });
}

function freshLine({ proposal }: LensLook): string {
  return `score lens ${shellWords([proposal.shown ?? "-", "--questions", "fresh.yaml"])}`;
}

function refuseUnknown(entries: readonly Entry[], known: readonly string[], wrong: Wrong): void {
  const entry = entries.find(({ key }) => !known.includes(key) && !key.startsWith("x-"));
  if (entry === undefined) return;
  throw wrong(
    `"${entry.key}" is not a key that is known here${hintOf(entry.key, known)}`,
    entry.keySpan,
    `the keys are ${known.join(", ")}`,
  );
}

function wordsIn(entries: readonly Entry[], key: string, wrong: Wrong): string | undefined {
  const entry = entries.find((candidate) => candidate.key === key);
  if (entry === undefined || isEmpty(entry.value)) return undefined;
  if (entry.value.type !== "scalar")
    throw wrong(`"${key}" holds words, on one line`, entry.keySpan, `${key}: "…"`);
  const words = String(entry.value.data).trim();
  if (/[\n\r]/.test(words) || words.length > LONGEST_WHY)
    throw wrong(`"${key}" is one line of at most ${LONGEST_WHY} characters`, entry.value.span, `${key}: "…"`);
  return words === "" ? undefined : words;
}

function answersIn(
  entries: readonly Entry[],
  look: LensLook,
  score: KeptScore,
  wrong: Wrong,
): readonly GivenAnswer[] {
  const list = entries.find(({ key }) => key === "answers");
  if (list?.value.type !== "list")
    throw wrong(
      list === undefined ? "there are no answers in it" : `"answers" holds a list of answers`,
      list?.keySpan ?? { start: 0 },
      freshLine(look),
    );
  const { nameOf } = goalNames(score);
  const known = new Set(look.held.map(({ reference }) => reference));
  const seen = new Set<string>();
  return list.value.items.flatMap((item) => {
    const keys = keysOf(item, wrong);
    const clause = referenceIn(keys, item.span, known, nameOf, wrong);
    if (seen.has(clause))
      throw wrong(`${clause} is answered twice; keep one of the two`, item.span, "take one of them out");
    seen.add(clause);
    const answer = answerIn(keys, wrong);
    const why = wordsIn(keys, "why", wrong);
    if (answer === undefined) return [];
    if (answer === "breaks" && why === undefined)
      throw wrong(
        `${clause} is broken, and nobody says why`,
        item.span,
        'why: "what it would break, and for whom"',
      );
    return [{ clause, answer, why, says: wordsIn(keys, "says", wrong) }];
  });
}

function keysOf(item: Value, wrong: Wrong): readonly Entry[] {
  if (item.type !== "map")
    throw wrong("an answer names its clause, and says what it is", item.span, "- clause: goal#clause");
  refuseUnknown(item.entries, KEYS_OF_ANSWER, wrong);
  return item.entries;
}

function referenceIn(
  keys: readonly Entry[],
  span: Span,
  known: ReadonlySet<string>,
  nameOf: (goal: string) => string,
  wrong: Wrong,
): string {
  const said = wordsIn(keys, "clause", wrong);
  if (said === undefined)
    throw wrong("an answer does not say of which clause", span, "- clause: goal#clause");
  const [goal = "", id = ""] = said.split("#");
  const reference = `${nameOf(goal)}#${id}`;
  if (known.has(reference)) return reference;
  const at = keys.find(({ key }) => key === "clause")?.value.span ?? span;
  const meant = hintOf(said, known);
  throw wrong(
    `there is no clause "${said}"${meant}`,
    at,
    meant === "" ? "score goal list" : `clause: ${/"(.*)"\?$/.exec(meant)?.[1] ?? ""}`,
  );
}

function answerIn(keys: readonly Entry[], wrong: Wrong): Answer | undefined {
  const said = wordsIn(keys, "answer", wrong);
  if (said === undefined) return undefined;
  const found = ANSWERS.find((answer) => answer === said);
  if (found !== undefined) return found;
  const at = keys.find(({ key }) => key === "answer")?.value.span ?? { start: 0 };
  throw wrong(
    `an answer is keeps, breaks or not-concerned, not "${said}"${hintOf(said, ANSWERS)}`,
    at,
    ANSWERS.map((answer) => `answer: ${answer}`).join("\n"),
  );
}
