import { createHash } from "node:crypto";
import { ScoreError } from "../../core/errors.ts";
import type { DeckPrint } from "../../core/rehearse/deck-print.ts";
import type { RehearseResult } from "../../core/rehearse/result.ts";
import { SCORE_FOLDERS } from "../../core/score/folders.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";
import { outputFile } from "../output-file.ts";
import { type DealOptions, readDeal } from "./read-deal.ts";

/** Where the cards are to be written. */
export interface DeckOptions extends DealOptions {
  readonly file: string;
  /** Whether a file that is there may go. */
  readonly force: boolean;
}

/** Writes the cards of a deal to a file to print. @throws ScoreError of kind `usage` where it can't go there. */
export async function writeDeck(
  options: DeckOptions,
  render: (deck: DeckPrint) => string,
  context: Context,
): Promise<RehearseResult> {
  const form = /\.html?$/i.test(options.file) ? "html" : /\.md$/i.test(options.file) ? "md" : undefined;
  if (form === undefined) {
    throw new ScoreError(
      "usage",
      "deck/form",
      "--deck writes .html, to print, or .md, a plain list of cards",
      {
        hint: `--deck ${shellWords([`${options.file.replace(/\.[^./\\]*$/, "") || "cards"}.html`])}`,
      },
    );
  }
  const output = { option: "--deck", what: "cards", usual: `cards.${form}`, isKept: isOfFolder };
  const file = outputFile(options.file, output, context);
  if (file.isThere && !options.force) {
    throw new ScoreError("usage", "deck/exists", `there is a file ${file.shown} already`, {
      hint: `--deck ${shellWords([file.shown])} --force   # takes its place`,
    });
  }
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const result = await readDeal(options, score, root, context);
  if (result.cards.length === 0) return result;
  const { name, language } = score.config;
  const digest = (text: string): string => createHash("sha256").update(text).digest("base64");
  file.write(render({ form, name, language, seed: result.seed ?? "", cards: result.cards, digest }));
  return { ...result, deck: file.shown };
}

function isOfFolder(path: string): boolean {
  return path === "promise.md" || SCORE_FOLDERS.some((folder) => path.toLowerCase().startsWith(`${folder}/`));
}
