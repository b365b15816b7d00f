import { draftFile } from "../../adapters/draft-file.ts";
import type { QuestionId } from "../../core/amend/interview/answers.ts";
import { type Draft, readDrafts, writeDrafts } from "../../core/amend/interview/draft.ts";
import type { Talk } from "../../core/amend/interview/talk.ts";
import type { AmendmentKind } from "../../core/kinds.ts";

/** Keeps the answers of an interview until they are recorded. */
export interface DraftKeeper {
  /** Earlier interviews about this score that were not recorded, the last one first. */
  readonly earlier: readonly Draft[];
  /** Goes on with an earlier one: from now on that is the one that is kept. */
  takeUp(draft: Draft): void;
  /** Keeps what was answered, and words that were typed and not sent off. Returns false where they could not be kept. */
  save(talk: Talk, typed?: { readonly at: QuestionId; readonly words: string }): boolean;
  /** What kind of amendment the one that is kept was begun as, if somebody said so. */
  kind(): AmendmentKind | undefined;
  /** Whether anything of this interview is kept now. */
  isKept(): boolean;
  /** Takes away the draft whose words are in a commit. Others wait on. */
  forget(): void;
  /** Takes away an earlier one that a person has seen and wants no more. */
  discard(draft: Draft): void;
}

/** Opens the drafts of a score that lies at a place of a repository. */
export function keepDrafts(
  gitDir: string,
  score: string,
  begun: string,
  kind: AmendmentKind | undefined,
): DraftKeeper {
  const file = draftFile(gitDir);
  const all = readDrafts(file.read() ?? "");
  let earlier = all.filter((draft) => draft.score === score);
  const elsewhere = all.filter((draft) => draft.score !== score);
  let aside = earlier;
  const rest = (left: readonly Draft[]): void => {
    if (left.length === 0) file.remove();
    else file.write(writeDrafts(left));
  };
  let kept = false;
  let current = { begun, kind };
  return {
    get earlier() {
      return earlier;
    },
    takeUp: (draft) => {
      aside = earlier.filter((other) => other !== draft);
      kept = true;
      current = { begun: draft.begun, kind: kind ?? draft.kind };
    },
    save: ({ answers, given }, typed) => {
      const said = Object.keys(answers).some((id) => !given.has(id as QuestionId));
      if (!said && (typed?.words ?? "") === "") return true;
      const draft: Draft = { score, ...current, answers, given: [...given], typed };
      kept = file.write(writeDrafts([draft, ...aside, ...elsewhere]));
      return kept;
    },
    kind: () => current.kind,
    isKept: () => kept,
    forget: () => rest([...aside, ...elsewhere]),
    discard: (draft) => {
      earlier = earlier.filter((other) => other !== draft);
      aside = aside.filter((other) => other !== draft);
      rest([...aside, ...elsewhere]);
    },
  };
}
