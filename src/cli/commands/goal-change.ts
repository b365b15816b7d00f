import { ScoreError } from "../../core/errors.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { repeated } from "../parse-option.ts";
import { withWordsKept } from "../words-kept.ts";

interface ChangeFlags {
  readonly because?: string;
  readonly by?: string;
  readonly allowPersonalData?: string;
  readonly dryRun?: true;
}

/** `score goal rename` */
export const goalRenameSpec: CommandSpec = {
  name: "goal rename",
  summary: "give a goal another id; its history goes with it",
  description:
    "Moves the goal's file and its repairs in one commit, and writes the old id into `formerly`, so that complaints, voices and `goal#clause` go on leading to it and `score log` tells one history. The goal's words stay as they are unless --title is given. Links in other files are listed, and left alone.",
  examples: [
    ["score goal rename have-it-fixed-once fixed-first-time", "another id"],
    [
      'score goal rename have-it-fixed-once "Fixed the first time" --title "Have it fixed the first time"',
      "the id from words, and other words for the goal as well",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal's id")
      .argument("<new>", "the new id, or the words to make it of")
      .option("--title <words>", "the goal's words from now on, as a customer would say them")
      .option("--because <text>", "why, in one sentence (otherwise: renamed from the old id)")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--allow-personal-data <why>", "record words that look personal, with the reason beside them")
      .option("--dry-run", "show what would be recorded, and write nothing")
      .action((goal: string, to: string, flags: ChangeFlags & { readonly title?: string }) =>
        act((stage) => rename(goal, to, flags, stage)),
      );
  },
};

async function rename(
  goal: string,
  to: string,
  flags: ChangeFlags & { readonly title?: string },
  stage: Stage,
): Promise<Verdict> {
  const { renameGoal } = await import("../../commands/goal-rename.ts");
  const options = { goal, to, title: flags.title, because: flags.because, ...shared(flags) };
  const result = await withWordsKept(() => renameGoal(options, stage.context), stage);
  if (stage.globals.json === true)
    stage.print((await import("../../render/goal-change-json.ts")).renderRenameJson(result));
  else {
    stage.print((await import("../../render/goal-change-text.ts")).renderRename(result, stage.style));
    stage.remark((await import("../../render/amend-text.ts")).renderRemarks(result, stage.style));
  }
  return "clean";
}

/** `score goal retire` */
export const goalRetireSpec: CommandSpec = {
  name: "goal retire",
  summary: "end a goal; its history stays",
  description:
    "Takes the goal's file away and leaves its repairs, with a last one that says why and names every clause that went: one commit. It tells what the goal leaves behind: parts of the promise that no goal keeps now, open complaints and voices about it, links to its file. `score log` goes on telling its history, and `score revert` brings it back.",
  examples: [
    ['score goal retire rent-a-heater --because "we hire out no heaters any more"', "end a goal"],
    [
      'score goal retire rent-a-heater --because "we hire out none" --dry-run',
      "see first what it leaves behind",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal's id")
      .option("--because <text>", "why, in one sentence")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--complaint <id>", "a complaint that this answers (may be repeated)", repeated)
      .option("--allow-personal-data <why>", "record words that look personal, with the reason beside them")
      .option("--dry-run", "show what would be recorded, and write nothing")
      .action((goal: string, flags: ChangeFlags & { readonly complaint?: string[] }) =>
        act((stage) => retire(goal, flags, stage)),
      );
  },
};

async function retire(
  goal: string,
  flags: ChangeFlags & { readonly complaint?: string[] },
  stage: Stage,
): Promise<Verdict> {
  if (flags.because === undefined) {
    throw new ScoreError("usage", "goal/no-reason", "--because is missing: why does this goal end?", {
      hint: '--because "why it ends"',
    });
  }
  const { retireGoal } = await import("../../commands/goal-retire.ts");
  const options = { goal, because: flags.because, complaints: flags.complaint ?? [], ...shared(flags) };
  const result = await withWordsKept(() => retireGoal(options, stage.context), stage);
  if (stage.globals.json === true)
    stage.print((await import("../../render/goal-change-json.ts")).renderRetireJson(result));
  else stage.print((await import("../../render/goal-change-text.ts")).renderRetire(result, stage.style));
  return "clean";
}

function shared(flags: ChangeFlags) {
  return { by: flags.by, override: flags.allowPersonalData, dryRun: flags.dryRun === true };
}
