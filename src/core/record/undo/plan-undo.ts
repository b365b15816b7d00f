import { amendedSince, refuseTied } from "../../complaint/undo/refuse-tied.ts";
import { readText, type ScoreDocument } from "../../document/document.ts";
import { sourceOf, writtenForm } from "../../document/source-text.ts";
import { ScoreError } from "../../errors.ts";
import { ledgerOf } from "../../history/ledger-entries.ts";
import { statementOf } from "../../history/statement.ts";
import type { PlannedFile } from "../../planned-file.ts";
import { textsOf } from "../../score/keys.ts";
import type { Score } from "../../score/score.ts";
import { shellWords } from "../../shell-words.ts";
import type { WrittenStep } from "./newest-step.ts";
import { type RestoredFact, restoredFacts } from "./restored-facts.ts";

/** What taking a step back comes to: the file as it was before it, and what it says then. */
export interface UndoPlan {
  readonly file: PlannedFile;
  readonly restored: readonly RestoredFact[];
  /** The step that is taken back, in the words of its commit without its id. */
  readonly step: string;
}

/** A step with the file as it stands, and its text before the step as Git has it. */
export interface UndoneStep extends WrittenStep {
  /** The complaint, or the amendment that was looked at. */
  readonly id: string;
  readonly document: ScoreDocument;
  readonly before: string | undefined;
  /** What holds the file in HEAD. */
  readonly held: string | undefined;
}

/** Works out how a step is taken back. @throws ScoreError of kind `state` where it is an amendment's, or more than one step. */
export function planUndo(undone: UndoneStep, score: Score): UndoPlan {
  const { id, document, revision, file, before } = undone;
  const { message, parents } = revision.commit;
  const amendment = statementOf(message).id;
  if (amendment !== undefined) throw amendedSince(id, amendment, codeOf(document.kind));
  if (file.after !== undone.held || parents.length > 1) throw notOneStep(id, document);
  const turned = document.source.eol === "\r\n" ? before?.replace(/\r?\n/g, "\r\n") : before;
  const then =
    turned === undefined
      ? undefined
      : readText(file.path, document.kind, sourceOf(turned), score.config.sectionNames);
  const amendments = (of: ScoreDocument | undefined): readonly string[] =>
    of === undefined ? [] : textsOf(of, "amendments").map(({ text }) => text);
  const ends = { named: amendments(document), stillNamed: amendments(then), goes: then === undefined };
  if (document.kind === "complaint") refuseTied({ id, ...ends }, ledgerOf(score));
  return {
    file: { path: file.path, before: writtenForm(document.source), after: turned },
    restored: then === undefined ? [] : restoredFacts(document, then),
    step: (message.split("\n")[0] ?? "").replace(/^[a-z-]+\([^)]*\): /, ""),
  };
}

function codeOf(kind: ScoreDocument["kind"]): "voice" | "complaint" {
  return kind === "voice" ? "voice" : "complaint";
}

function notOneStep(id: string, { path, kind }: ScoreDocument): ScoreError {
  return new ScoreError(
    "state",
    `${codeOf(kind)}/not-one-step`,
    `what ${id} says came together from several sides, so no one step of it can be taken back`,
    { hint: `git log --oneline -- ${shellWords([path])}   # each change of it` },
  );
}
