import { answersText } from "../core/lens/answers-text.ts";
import { type LensQuestion, type LensResult, openQuestions } from "../core/lens/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { lensQuestionLines } from "./lens-question.ts";
import { lensVerdictLines } from "./lens-verdict.ts";
import { noteLines } from "./note-lines.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders which non-negotiables a proposal touches, what a person answered, and what comes of it. */
export function renderLens(result: LensResult, style: Style): string {
  const head = headLines(result, style);
  return rendered([
    ...head,
    ...result.questions.flatMap((question, place) => [
      style.line``,
      ...lensQuestionLines(question, place, style),
    ]),
    ...(head.length === 0 ? [] : [style.line``]),
    ...endLines(result, style),
  ]);
}

/** Renders what came of the answers, for whoever has just been asked about each. */
export function renderLensEnd(result: LensResult, style: Style): string {
  return rendered(endLines(result, style));
}

/** Renders one question with its place among all, as it is put to a person. */
export function renderLensQuestion(question: LensQuestion, place: number, all: number, style: Style): string {
  const count = style.line`${style.dim(`${place + 1} of ${all}`)}`;
  return [count, ...lensQuestionLines(question, undefined, style)].map(String).join("\n");
}

/** Renders what the answers come to, before anything is written down. */
export function renderLensVerdict(result: LensResult, style: Style): string {
  return lensVerdictLines(result, style).map(String).join("\n");
}

function rendered(lines: readonly Shown[]): string {
  return `${lines.map(String).join("\n")}\n`;
}

function headLines(result: LensResult, style: Style): Shown[] {
  const { proposal, touched, held, isAll, knowsWords, language } = result;
  const named = proposal.shown ?? "What was piped in";
  const of = countOf(held.length, "non-negotiable");
  const rest = isAll && touched < held.length ? "; the others follow" : "";
  const head =
    touched === 0 ? `${named} shares no words with any of ${of}` : `${named} touches ${touched} of ${of}`;
  const lines = held.length === 0 ? [] : wrapShown(style.line`${style.bold(`${head}${rest}.`)}`, style);
  const remark = `Nothing is written down yet about the words of "${language}": they are compared as they are typed. Look at all clauses as well, with --all.`;
  return [
    ...lines,
    ...(knowsWords ? [] : wrapWords(remark, style.columns).map((line) => style.line`${style.dim(line)}`)),
  ];
}

function endLines(result: LensResult, style: Style): Shown[] {
  const { refused, written } = result;
  return [
    ...lensVerdictLines(result, style),
    ...decisionLines(result, style),
    ...(written === undefined ? nextLines(result, style) : writtenLines(result, written, style)),
    ...(refused.length === 0 ? [] : [style.line``, ...refusedLines(refused, style)]),
  ];
}

function decisionLines({ decision }: LensResult, style: Style): Shown[] {
  if (decision === undefined) return [];
  const { path, commit } = decision;
  const where = commit === undefined ? ", not committed" : ` in commit ${commit.slice(0, 10)}`;
  const back =
    commit === undefined ? `rm ${shellWords([path])}` : `git revert --no-edit ${commit.slice(0, 10)}`;
  return [
    ...wrapShown(style.line`Kept in ${path}${where}.`, style),
    ...noteLines(decision, style),
    style.line`Take it back with: ${style.command(back)}`,
  ];
}

function writtenLines(result: LensResult, written: string, style: Style): Shown[] {
  const { isAll, proposal } = result;
  const again = ["lens", ...(isAll ? ["--all"] : []), proposal.shown ?? "-", "--answers", written];
  return [
    ...wrapShown(style.line`The questions are in ${written}. Answer them there, then:`, style),
    style.line`  ${style.command(`score ${shellWords(again)}`)}`,
  ];
}

// What is left to be answered, as lines to fill in: whoever has no terminal has a file.
function nextLines(result: LensResult, style: Style): Shown[] {
  const { questions, stale, held, verdict, isAll, proposal } = result;
  if (held.length === 0) return [style.line`  ${style.command('score goal add "in the customer\'s words"')}`];
  if (verdict !== undefined) return [];
  const shown = shellWords([proposal.shown ?? "-"]);
  if (stale !== undefined)
    return [style.line`  ${style.command(`score lens ${shown} --questions answers-2.yaml`)}`];
  const open = openQuestions(result);
  const isAnswered = open.length < questions.length;
  const lead =
    questions.length === 0
      ? "Whoever has held it against all of them says so by their name:"
      : isAnswered
        ? "Still to be answered, in the same file:"
        : "Fill these in, or answer on a terminal:";
  const yaml = answersText({ ...result, questions: open })
    .trimEnd()
    .split("\n");
  // Of a file that is there only the answers are missing.
  const lines = isAnswered ? yaml.slice(yaml.indexOf("answers:") + 1) : yaml;
  return [
    ...(questions.length === 0 && !isAll
      ? [style.line`  ${style.command(`score lens ${shown} --all`)}`]
      : []),
    style.line`${lead}`,
    style.line``,
    ...lines.map((line) => style.line`${line}`),
  ];
}
