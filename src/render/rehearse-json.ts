import type { Practice } from "../core/practice/practice.ts";
import { NO_NOTES } from "../core/recorded-notes.ts";
import type { RehearseResult, RehearseUndoResult } from "../core/rehearse/result.ts";
import { pick, renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders a deal, a list of rehearsals, or what was recorded of one, as `score.rehearse/1`. */
export function renderRehearseJson(result: RehearseResult): string {
  const { recording } = result;
  return renderJson("rehearse", {
    today: result.today,
    seed: result.seed,
    goals: result.goals.map(({ goal, title, practice }) => ({ goal, title, ...practiceJson(practice) })),
    cards: result.cards.map(({ answer, ...front }) => ({
      ...pick(front, ["id", "kind", "goal", "title", "opening", "scene"]),
      answer: {
        ...pick(answer, ["happen", "feel", "putRight"]),
        clauses: answer.clauses.map((clause) =>
          pick(clause, ["reference", "list", "text", "instead", "isConcerned"]),
        ),
        repairs: answer.repairs.map((repair) => pick(repair, ["amendment", "on", "because", "held"])),
        gaps: answer.gaps.map((gap) => pick(gap, ["voice", "weSay", "weDo", "words"])),
      },
    })),
    recorded: recording?.written.map(({ id, path, goal }) => ({ id, file: path, goal })) ?? [],
    nearMisses:
      recording?.nearMisses.map(({ id, path, commit }) => ({ id, file: path, commit: commit ?? null })) ?? [],
    commit: recording?.commit,
    ...notesJson(recording ?? NO_NOTES),
    deck: result.deck,
    refused: result.refused,
  });
}

/** Shapes how a goal stands to its last rehearsal or review. */
export function practiceJson({ state, last, changes }: Practice): Readonly<Record<string, unknown>> {
  return {
    state,
    on: last?.on ?? null,
    by: last?.by ?? [],
    rehearsal: last?.id ?? null,
    changes: changes.map((change) => pick(change, ["part", "clause", "op", "before", "after"])),
  };
}

/** Renders that a rehearsal was taken back, as `score.rehearse-undo/1`. */
export function renderRehearseUndoJson(result: RehearseUndoResult): string {
  const { id, path, commit } = result;
  return renderJson("rehearse-undo", { id, file: path, commit, ...notesJson(result) });
}
