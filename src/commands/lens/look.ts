import type { Answers } from "../../core/lens/judge.ts";
import { lookThroughLens } from "../../core/lens/look.ts";
import { readProposal } from "../../core/lens/proposal.ts";
import { readAnswers } from "../../core/lens/read-answers.ts";
import type { LensLook } from "../../core/lens/result.ts";
import { readScore, type Score } from "../../core/score/score.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";
import { findScore, loadSettings } from "../load-score.ts";
import { readTyped } from "./read-proposal-file.ts";

/** What `score lens` is asked for. */
export interface LensOptions {
  /** A path, or `-`. */
  readonly proposal: string;
  readonly isAll: boolean;
}

/** A proposal that was looked at, with the score that it was held against. */
export interface Looked {
  readonly root: string;
  readonly score: Score;
  readonly look: LensLook;
}

/** The folders that a proposal is held against; the complaints, of which there may be a hundred thousand, are none of them. */
const FOLDERS = ["goals", "repairs", "voices", "decisions"];

/** The longest sentence that a decision is called by: in characters. */
const LONGEST_NAME = 120;

/** Holds a proposal against every non-negotiable of the score here. Needs no Git. */
export async function lookAtProposal(
  { proposal: typed, isAll }: LensOptions,
  context: Context,
): Promise<Looked> {
  const root = findScore(context);
  const { raw, shown, inScore } = await readTyped(typed, root, context);
  const proposal = readProposal(raw, shown ?? "what was piped in");
  const score = loadPromises(root, context);
  const name = inScore ?? shortened(proposal.passages[0]?.words ?? "");
  return { root, score, look: lookThroughLens(proposal, { shown, name }, score, isAll) };
}

/** Reads the answers that stand in a file. */
export async function answersIn(
  path: string,
  { root, score, look }: Looked,
  context: Context,
): Promise<Answers> {
  const fresh = `score lens ${shellWords([look.proposal.shown ?? "-", "--questions", path])}`;
  const { raw } = await readTyped(path, root, context, fresh);
  return readAnswers(raw, path === "-" ? "what was piped in" : path, look, score);
}

function loadPromises(root: string, { store }: Context): Score {
  const { config, document } = loadSettings(root, store);
  const files = store.listScore(root, FOLDERS).map((file) => store.readListed(root, file));
  return readScore(files, config, document);
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length <= LONGEST_NAME ? words : `${letters.slice(0, LONGEST_NAME).join("").trimEnd()}…`;
}
