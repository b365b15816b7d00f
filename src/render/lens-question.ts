import type { TouchingPassage } from "../core/lens/match-clauses.ts";
import type { LensQuestion } from "../core/lens/result.ts";
import { sharedInWords } from "../core/lens/shared-in-words.ts";
import { ANSWER_WORDS } from "../core/lens/verdict-words.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** The width of what stands before the words. */
const LABEL = 12;

/** The most of a sentence of a proposal that is shown, in characters: the words around what is shared. */
const MOST = 300;

/** How many answers of earlier decisions are shown. */
const MOST_EARLIER = 3;

/** Renders a clause that a proposal touches: the words on both sides, what is known of it, and what was answered. */
export function lensQuestionLines(question: LensQuestion, place: number | undefined, style: Style): Shown[] {
  const { reference, list, text, passages, gaps, earlier, answer, why, saidThen } = question;
  const number = place === undefined ? "" : `${place + 1}. `;
  const shared = passages.flatMap((passage) => passage.shared);
  const later = earlier.length - MOST_EARLIER;
  return [
    style.line`${number}${style.bold(reference)}`,
    ...field(
      list,
      text,
      style,
      shared.map((word) => word.clause),
    ),
    ...passages.flatMap((passage) => passageLines(passage, style)),
    ...(passages.length === 0 ? field("", "shares no words with it that say enough", style) : []),
    ...gaps.flatMap(({ keys }) =>
      field(
        "open gap",
        `${keys.date}, ${keys.from}: we say "${keys["we-say"] ?? "…"}", we do "${keys["we-do"] ?? "…"}"`,
        style,
      ),
    ),
    ...earlier
      .slice(0, MOST_EARLIER)
      .flatMap((asked) =>
        field(
          "asked before",
          `${asked.date}, of ${asked.proposal}: ${ANSWER_WORDS[asked.answer]}${behind(asked.why)} (${asked.by})`,
          style,
        ),
      ),
    ...(later > 0 ? field("", `and ${later} times more`, style) : []),
    ...(saidThen === undefined
      ? []
      : field("not counted", `it was answered when the clause said: ${saidThen}`, style)),
    ...(answer === undefined ? [] : field("answer", `${ANSWER_WORDS[answer]}${behind(why)}`, style)),
  ];
}

function behind(why: string | undefined): string {
  return why === undefined ? "" : `: ${why}`;
}

function passageLines({ line, words, shared }: TouchingPassage, style: Style): Shown[] {
  const marked = shared.map(({ proposal }) => proposal);
  return [
    ...field(`line ${line}`, around(words, marked[0]), style, marked),
    ...field("both say", sharedInWords(shared), style),
  ];
}

function around(words: string, shared = ""): string {
  const letters = [...words];
  if (letters.length <= MOST) return words;
  const at = [...words.slice(0, Math.max(words.indexOf(shared), 0))].length;
  const from = Math.max(0, Math.min(at - MOST / 2, letters.length - MOST));
  const piece = letters.slice(from, from + MOST).join("");
  return `${from > 0 ? "…" : ""}${piece.trim()}${from + MOST < letters.length ? "…" : ""}`;
}

function field(label: string, text: string, style: Style, marked: readonly string[] = []): Shown[] {
  const known = new Set(marked.map((word) => word.toLowerCase()));
  const indent = LABEL + 5;
  return wrapWords(text, style.columns - indent).map(
    (line, at) =>
      style.line`   ${style.dim((at === 0 ? label : "").padEnd(LABEL))}  ${markedWords(line, known, style)}`,
  );
}

function markedWords(line: string, known: ReadonlySet<string>, style: Style): Shown {
  return line
    .split(/([\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?)/u)
    .map((piece) => (known.has(piece.toLowerCase()) ? style.bold(piece) : style.line`${piece}`))
    .reduce((all, piece) => style.line`${all}${piece}`, style.line``);
}
