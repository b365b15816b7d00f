import { readDrafts, wordsOf } from "../core/amend/interview/draft.ts";
import type { KeptAnswers } from "../core/kept-answers.ts";
import { readKeptInterviews, wordsKept } from "../core/kept-interview.ts";
import { shellWords } from "../core/shell-words.ts";
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
      const asked = askedBy(kept.about);
      if (asked === undefined) return [];
      return [{ path: asking.path, ...asked, begun: kept.begun, words: wordsKept(kept)[0] ?? "" }];
    }),
  ].sort((a, b) => (a.begun > b.begun ? -1 : a.begun < b.begun ? 1 : 0));
}

/** What an interview is for, as it is typed, and where its score lies. */
const ASKING = /^((?:complaint|near-miss|thanks|voice) add|rehearse|review [a-z0-9-]+) (.*)$/;

function askedBy(about: string): Pick<KeptAnswers, "score" | "command"> | undefined {
  const [, asked, score = ""] = ASKING.exec(about) ?? [];
  if (asked !== undefined) return { score, command: `score ${asked}` };
  // The score's folder has blanks in it where somebody called it so; its length is told.
  const [, length, rest = ""] = /^lens \S+ (\d+) (.*)$/.exec(about) ?? [];
  if (length === undefined) return undefined;
  const [, all = "", proposal = ""] = /^(--all )?(.*)$/.exec(rest.slice(Number(length))) ?? [];
  return { score: rest.slice(0, Number(length)), command: `score lens ${all}${shellWords([proposal])}` };
}

function textOf(file: DraftFile): string {
  return file.read() ?? "";
}
