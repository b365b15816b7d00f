import { answersText } from "../core/lens/answers-text.ts";
import type { KeptDecision, LensQuestion, LensResult } from "../core/lens/result.ts";
import { openQuestions } from "../core/lens/result.ts";
import { NO_NOTES } from "../core/recorded-notes.ts";
import { renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders a proposal held against the non-negotiables as `score.lens/1`. */
export function renderLensJson(result: LensResult): string {
  const { proposal, verdict, by, stale, held, touched, isAll, language, knowsWords, questions } = result;
  return renderJson("lens", {
    proposal: {
      file: proposal.shown,
      name: proposal.name,
      fingerprint: proposal.fingerprint,
      passages: proposal.passages,
    },
    verdict,
    by,
    open: openQuestions(result).length,
    held: held.length,
    touched,
    all: isAll,
    language,
    knowsWords,
    clauses: questions.map(questionJson),
    stale: stale === undefined ? null : { file: stale.file, of: stale.of },
    decision: result.decision === undefined ? null : decisionJson(result.decision),
    questions: result.written,
    answers: answersText(result),
    refused: result.refused,
  });
}

function questionJson(question: LensQuestion): Readonly<Record<string, unknown>> {
  const { reference, goal, list, id, text, file, line, passages, gaps, earlier } = question;
  const { answer, why, saidThen } = question;
  return {
    clause: reference,
    goal,
    list,
    id,
    says: text,
    file,
    line,
    passages: passages.map(({ line: at, words, shared, score }) => ({
      line: at,
      words,
      shared,
      score: Math.round(score * 100) / 100,
    })),
    gaps: gaps.map(({ id: voice, keys }) => ({
      voice,
      date: keys.date,
      from: keys.from,
      weSay: keys["we-say"] ?? null,
      weDo: keys["we-do"] ?? null,
    })),
    earlier: earlier.map((asked) => ({ ...asked, why: asked.why ?? null })),
    answer,
    why,
    saidThen,
  };
}

function decisionJson(decision: KeptDecision): Readonly<Record<string, unknown>> {
  const { id, path, commit } = decision;
  return { id, file: path, commit: commit ?? null, ...notesJson({ ...NO_NOTES, ...decision }) };
}
