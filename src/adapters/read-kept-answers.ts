import { readDrafts, wordsOf } from "../core/amend/interview/draft.ts";
import type { KeptAnswers } from "../core/kept-answers.ts";
import { readKeptInterviews, wordsKept } from "../core/kept-interview.ts";
import { type DraftFile, draftFile } from "./draft-file.ts";

/** Reads what is kept of every interview in a Git folder that was left before anything was recorded, the last one first. */
export function readKeptAnswers(gitDir: string): readonly KeptAnswers[] {
  const amending = draftFile(gitDir);
  const asking = draftFile(gitDir, "interviews.json");
  return [
    ...readDrafts(textOf(amending)).map((draft) => ({
      path: amending.path,
      score: draft.score,
      command: "score amend",
      begun: draft.begun,
      words: wordsOf(draft)[0] ?? "",
    })),
    ...readKeptInterviews(textOf(asking)).flatMap((kept): readonly KeptAnswers[] => {
      const [, asked, score = ""] = ASKING.exec(kept.about) ?? [];
      if (asked === undefined) return [];
      const { begun } = kept;
      return [
        { path: asking.path, score, command: `score ${asked}`, begun, words: wordsKept(kept)[0] ?? "" },
      ];
    }),
  ].sort((a, b) => (a.begun > b.begun ? -1 : a.begun < b.begun ? 1 : 0));
}

/** What an interview is for, as it is typed, and where its score lies. */
const ASKING = /^((?:complaint|near-miss|thanks) add|rehearse|review [a-z0-9-]+) (.*)$/;

function textOf(file: DraftFile): string {
  return file.read() ?? "";
}
