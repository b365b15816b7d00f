import type { Command } from "commander";
import type { DecisionOptions } from "../../commands/habit/add-habit.ts";
import { VERDICTS } from "../../core/habit/habit-facts.ts";
import type { HabitStepResult } from "../../core/habit/result.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";
import { withWordsKept } from "../words-kept.ts";

interface DecisionFlags {
  readonly verdict?: string;
  readonly amendment?: string;
  readonly on?: string;
  readonly by?: string;
  readonly commit: boolean;
}

/** `score habit add` */
export const habitAddSpec: CommandSpec = {
  name: "habit add",
  summary: "write down what people usually do about a goal",
  description:
    "Writes a habit of the people who serve into its goal, as one commit of that file: what is played when nobody reads the score. It may be a good one or a poor one; --verdict says whether it is kept, improved or ditched, now or later with score habit decide. A habit is no promise, so it is no amendment: score log, drift and verify do not tell of it. Where the goal has it already, nothing is written.",
  examples: [
    ['score habit add have-it-fixed-once "We ring from the van, not from the office"', "decide later"],
    ['score habit add have-it-fixed-once "We tidy up before we show the work" --verdict keep', "and keep it"],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal by its id or its words")
      .argument("<habit>", "what people usually do, in one sentence");
    declareDecision(command);
    command.action((goal: string, habit: string, flags: DecisionFlags) =>
      act(async (stage) => {
        const { addHabit } = await import("../../commands/habit/add-habit.ts");
        return step(() => addHabit(optionsOf(goal, habit, flags), stage.context), stage);
      }),
    );
  },
};

/** `score habit decide` */
export const habitDecideSpec: CommandSpec = {
  name: "habit decide",
  summary: "write down what was decided about a habit: keep, improve or ditch",
  description:
    "Writes down what you decided about a habit, as one commit of its goal. What is to be improved or ditched is settled by an amendment: --amendment says which, with the verdict or later by itself. Another verdict takes the place of the one before, and of the amendment that settled that.",
  examples: [
    [
      'score habit decide have-it-fixed-once "We ring from the van" --verdict improve',
      "today; its first words are enough",
    ],
    [
      'score habit decide have-it-fixed-once "We ring from the van" --amendment a-7kq2xw9m',
      "the amendment that says how",
    ],
    [
      'score habit decide have-it-fixed-once "We ring from the van" --verdict ditch --on Monday',
      "on another day",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal by its id or its words")
      .argument("<habit>", "the habit, or its first words where only one has them");
    declareDecision(command);
    command.action((goal: string, habit: string, flags: DecisionFlags) =>
      act(async (stage) => {
        const { decideHabit } = await import("../../commands/habit/decide-habit.ts");
        return step(() => decideHabit(optionsOf(goal, habit, flags), stage.context), stage);
      }),
    );
  },
};

function declareDecision(command: Command): void {
  command
    .option("--verdict <verdict>", VERDICTS.join(", "))
    .option("--amendment <id>", "the amendment that settles it, by its id or the path of its repair file")
    .option("--on <day>", "when it was decided (today)")
    .option("--by <name>", "who decided (Git's author stays as it is)")
    .option("--no-commit", "write the file, and leave Git alone");
}

function optionsOf(goal: string, habit: string, flags: DecisionFlags): DecisionOptions {
  const { verdict, amendment, on, by, commit } = flags;
  const said = verdict === undefined ? undefined : oneOf("--verdict", verdict, VERDICTS);
  return { goal, habit, verdict: said, amendment, on, by, commit };
}

/** `score habit list` */
export const habitListSpec: CommandSpec = {
  name: "habit list",
  summary: "list the habits, and what was decided about them",
  description:
    "Lists what people usually do, goal by goal, with what was decided. What nobody decided about, and what was to be improved or ditched more than 90 days ago without an amendment that says how, comes with the line that begins to settle it. Needs no Git.",
  examples: [
    ["score habit list", "every habit of the score"],
    ["score habit list --undecided", "what waits for somebody"],
    ["score habit list have-it-fixed-once", "of one goal"],
  ],
  declare: (command, act) => {
    command
      .argument("[goal]", "a goal by its id or its words")
      .option("--undecided", "only what waits for somebody")
      .action((goal: string | undefined, flags: { readonly undecided?: true }) =>
        act(async (stage) => {
          const { listHabits } = await import("../../commands/habit/list-habits.ts");
          const result = listHabits({ goal, undecided: flags.undecided === true }, stage.context);
          if (stage.globals.json === true)
            stage.print((await import("../../render/habit-json.ts")).renderHabitListJson(result));
          else stage.print((await import("../../render/habit-text.ts")).renderHabitList(result, stage.style));
          return result.refused.length > 0 ? "refused" : "clean";
        }),
      );
  },
};

interface UndoFlags {
  readonly by?: string;
  readonly dryRun?: true;
}

/** `score habit undo` */
export const habitUndoSpec: CommandSpec = {
  name: "habit undo",
  summary: "take the last step with a habit back",
  description:
    "Takes back what was written down of a habit last: a habit in the wrong goal, a verdict that was none. Only that habit says again what it said before; whatever else came into the goal since stays. What was taken back stays in the history, as one commit more. Said again, it goes back one step further.",
  examples: [
    ["score habit undo have-it-fixed-once", "whatever was written down last of its habits"],
    [
      'score habit undo have-it-fixed-once "We ring from the van" --dry-run',
      "of one habit; see first which step that is",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal by its id or its words")
      .argument("[habit]", "the habit, or its first words (otherwise: the last step of all)")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--dry-run", "show what would be taken back, and write nothing")
      .action((goal: string, habit: string | undefined, { by, dryRun }: UndoFlags) =>
        act(async (stage) => {
          const { undoHabit } = await import("../../commands/habit/undo-habit.ts");
          const options = { goal, habit, by, dryRun: dryRun === true };
          return step(() => undoHabit(options, stage.context), stage);
        }),
      );
  },
};

async function step(body: () => Promise<HabitStepResult>, stage: Stage): Promise<Verdict> {
  const result = await withWordsKept(body, stage);
  if (stage.globals.json === true)
    stage.print((await import("../../render/habit-json.ts")).renderHabitStepJson(result));
  else stage.print((await import("../../render/habit-text.ts")).renderHabitStep(result, stage.style));
  return "clean";
}
