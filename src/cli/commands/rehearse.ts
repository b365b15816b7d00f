import type { RecordRehearsalOptions } from "../../commands/rehearse/record-rehearsal.ts";
import { ScoreError } from "../../core/errors.ts";
import type { RehearseResult } from "../../core/rehearse/result.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { repeated, wholeNumber } from "../parse-option.ts";
import { type RehearseFlags, refuseOddRehearsal } from "../rehearse-flags.ts";
import { withWordsKept } from "../words-kept.ts";

/** `score rehearse` */
export const rehearseSpec: CommandSpec = {
  name: "rehearse",
  summary: "practise with cards made of real complaints, near misses and temptations",
  description:
    "Deals scenes from the score: what customers complained about, what nearly went wrong, what tempts you, what somebody comes for. On a terminal you play a card, turn it over to see what the score says, and say what was hard, which becomes a near miss with one key. Elsewhere the cards are printed with the answers below a fold. It deals first from goals that nobody rehearsed yet, and from those that promise something else since; a slip of the pen that was mended asks for no new rehearsal. The same seed deals the same cards. With --record it keeps who practised, by initials, and what was hard.",
  examples: [
    ["score rehearse", "before you open: five cards, on a terminal one after the other"],
    [
      "score rehearse have-it-fixed-once --cards 3 --seed 4711",
      "three cards of one goal, the same each time",
    ],
    ["score rehearse --list", "which goals were rehearsed when, and what changed since"],
    [
      'score rehearse --seed 4711 --record --by DK,SM --hard have-it-fixed-once#charge-twice --note "The bill was written already." --near-miss',
      "write down who practised that deal and what was hard, as a near miss as well",
    ],
    ["score rehearse --cards 8 --deck cards.html", "cards to print, cut and fold"],
  ],
  declare: (command, act) => {
    command
      .argument("[goal]", "a goal's id; without one, all of them")
      .option("--cards <n>", "how many cards (5)", wholeNumber("--cards"))
      .option("--seed <seed>", "a number or word that deals the same cards again")
      .option("--show", "print the cards with the answers below a fold, and ask nothing")
      .option("--list", "which goals were rehearsed when, and what changed since; deals nothing")
      .option("--record", "write down that the cards of this deal were practised")
      .option("--by <initials>", "who practised, by initials: DK,SM")
      .option("--hard <clause>", "what was hard: goal#clause (may be repeated)", repeated)
      .option("--note <words>", "what was hard about it, in a sentence or two")
      .option("--near-miss", "write what was hard into the complaint book as well, as a near miss")
      .option("--date <day>", "the day of the rehearsal (today): 2026-11-20, yesterday, Monday")
      .option("--deck <file>", "write the cards to print, as .html, or as a list, as .md")
      .option("--force", "with --deck: take the place of a file that is there")
      .option("--undo <rehearsal>", "take a rehearsal back that was written down by mistake")
      .option("--no-commit", "write the file, and leave Git alone")
      .option("--allow-personal-data <why>", "record words that look like personal data, with the reason")
      .action((goal: string | undefined, flags: RehearseFlags) => act((stage) => run(goal, flags, stage)));
  },
};

async function run(goal: string | undefined, flags: RehearseFlags, stage: Stage): Promise<Verdict> {
  refuseOddRehearsal(flags);
  if (flags.undo !== undefined) return undo(flags.undo, flags.by, stage);
  const deal = { goal, cards: flags.cards, seed: flags.seed };
  const { context } = stage;
  if (flags.list === true) {
    const { listRehearsals } = await import("../../commands/rehearse/rehearse.ts");
    return told(await listRehearsals(goal, context), "list", stage);
  }
  if (flags.deck !== undefined) {
    const { writeDeck } = await import("../../commands/rehearse/write-deck.ts");
    const { renderDeck } = await import("../../render/deck.ts");
    const options = { ...deal, file: flags.deck, force: flags.force === true };
    return told(await writeDeck(options, renderDeck, context), "deck", stage);
  }
  const saysWhatWasHard = (flags.hard ?? []).length > 0 || flags.note !== undefined;
  const isAsked = context.ask !== undefined && flags.show !== true && !saysWhatWasHard;
  if (isAsked) return asked(deal, flags, stage);
  const { rehearse, recordDeal } = await import("../../commands/rehearse/rehearse.ts");
  if (flags.record !== true) return told(await rehearse(deal, context), "deal", stage);
  const recording = recordingOf(deal, flags);
  const result = await withWordsKept(() => recordDeal(deal, recording, context), stage);
  return told(result, "recorded", stage);
}

async function asked(
  deal: Parameters<typeof recordingOf>[0],
  flags: RehearseFlags,
  stage: Stage,
): Promise<Verdict> {
  const { context, style } = stage;
  if (context.ask === undefined) throw new Error("nobody can be asked");
  const { askRehearsal } = await import("../../commands/rehearse/ask-rehearsal.ts");
  const { cardBack, cardFront } = await import("../../render/rehearse-card.ts");
  const { renderDue } = await import("../../render/rehearse-text.ts");
  // The line at the left takes some of the width.
  const narrow = { ...style, columns: style.columns - 4 };
  const { record, by, commit, allowPersonalData, date } = flags;
  const result = await askRehearsal(
    { deal, record: record === true, by, commit, allowPersonalData, date },
    {
      due: (dealt) => renderDue(dealt, narrow),
      front: (card) => cardFront(card, narrow).join("\n"),
      back: (card) => cardBack(card, narrow).join("\n"),
    },
    context,
    context.ask,
  );
  if (result.again === undefined) return told(result, "deal", stage);
  context.ask.outro(result.recording === undefined ? "Nothing was written down." : "Written down.");
  return result.recording === undefined ? "clean" : told(result, "recorded", stage);
}

function recordingOf(
  deal: {
    readonly goal: string | undefined;
    readonly cards: number | undefined;
    readonly seed: string | undefined;
  },
  flags: RehearseFlags,
): RecordRehearsalOptions {
  const { by, hard = [], note = "", commit, allowPersonalData, date } = flags;
  const line = (more: readonly string[]): string =>
    shellWords(["score", "rehearse", ...(deal.goal === undefined ? [] : [deal.goal]), ...more]);
  if (deal.seed === undefined) {
    throw new ScoreError(
      "usage",
      "rehearse/no-seed",
      "which cards were practised? Every deal says its seed at its end",
      {
        hint: `${line(["--seed", "4711", "--record", "--by", by ?? "DK,SM"])}\n${line([])}   # deals new cards`,
      },
    );
  }
  if (by === undefined) {
    throw new ScoreError("usage", "rehearse/no-initials", "--by is missing: who practised, by initials?", {
      hint: "--by DK,SM",
    });
  }
  if (flags.nearMiss === true && note.trim() === "") {
    throw new ScoreError("usage", "rehearse/no-words", "--near-miss needs words: what was hard about it?", {
      hint: '--note "what was hard"',
    });
  }
  const isNearMiss = flags.nearMiss === true;
  const all = hard.length > 0 ? hard : note.trim() === "" ? [] : [undefined];
  return {
    by,
    commit,
    allowPersonalData,
    date,
    hard: all.map((clause) => ({ clause, goal: undefined, note, isNearMiss })),
  };
}

type Telling = "deal" | "list" | "deck" | "recorded";

async function told(result: RehearseResult, what: Telling, stage: Stage): Promise<Verdict> {
  const { style, globals } = stage;
  if (globals.json === true)
    stage.print((await import("../../render/rehearse-json.ts")).renderRehearseJson(result));
  else {
    const text = await import("../../render/rehearse-text.ts");
    const { refusedLines } = await import("../../render/refused-lines.ts");
    const rendered = {
      deal: text.renderDeal,
      list: text.renderRehearsals,
      deck: text.renderDeckReceipt,
      recorded: text.renderRecording,
    }[what === "deck" && result.deck === undefined ? "deal" : what];
    stage.print(rendered(result, style));
    stage.remark(
      refusedLines(result.refused, style)
        .map((line) => `${line}\n`)
        .join(""),
    );
  }
  return result.refused.length > 0 && what !== "recorded" ? "refused" : "clean";
}

async function undo(name: string, by: string | undefined, stage: Stage): Promise<Verdict> {
  const { undoRehearsal } = await import("../../commands/rehearse/undo-rehearsal.ts");
  const result = await undoRehearsal(name, by, stage.context);
  if (stage.globals.json === true)
    stage.print((await import("../../render/rehearse-json.ts")).renderRehearseUndoJson(result));
  else stage.print((await import("../../render/rehearse-text.ts")).renderRehearseUndo(result, stage.style));
  return "clean";
}
