import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { repeated } from "../parse-option.ts";
import { withWordsKept } from "../words-kept.ts";

interface GoalFlags {
  readonly owner?: string;
  readonly serves?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly always?: string[];
  readonly never?: string[];
  readonly happen?: string;
  readonly feel?: string;
  readonly believe?: string;
  readonly by?: string;
  readonly commit: boolean;
}

/** `score goal add` */
export const goalAddSpec: CommandSpec = {
  name: "goal add",
  summary: "begin a goal, in the customer's words",
  description:
    "Writes the file of a new goal and commits exactly it. What you do not say yet is left as named gaps, which lint points at one by one.",
  examples: [
    ['score goal add "Have it fixed once"', "begin with the words; fill the gaps in your editor"],
    [
      'score goal add "Have it fixed once" --owner Dana --serves price-you-heard --never "Charge for a job we have to do twice"',
      "say more at once",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("<words>", "what a customer is trying to achieve, as they would say it")
      .option("--owner <name>", "who stands in for the founder here")
      .option("--serves <part>", "the part of the promise it keeps (may be repeated)", repeated)
      .option("--from <words>", "how they come")
      .option("--to <words>", "how they leave")
      .option("--always <text>", "what we always do (may be repeated)", repeated)
      .option("--never <text>", "what we never do (may be repeated)", repeated)
      .option("--happen <text>", "what has to happen")
      .option("--feel <text>", "how it must feel")
      .option("--believe <text>", "what we believe")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--no-commit", "write the file, and leave Git alone")
      .action((words: string, flags: GoalFlags) => act((stage) => add(words, flags, stage)));
  },
};

async function add(title: string, flags: GoalFlags, stage: Stage): Promise<Verdict> {
  const { addGoal } = await import("../../commands/goal-add.ts");
  const { owner, from, to, happen, feel, believe, by, commit } = flags;
  const lists = { serves: flags.serves ?? [], always: flags.always ?? [], never: flags.never ?? [] };
  const options = { title, owner, from, to, happen, feel, believe, by, commit, ...lists };
  const result = await withWordsKept(() => addGoal(options, stage.context), stage);
  if (stage.globals.json === true)
    stage.print((await import("../../render/compose-json.ts")).renderGoalAddJson(result));
  else stage.print((await import("../../render/compose-text.ts")).renderGoalAdd(result, stage.style));
  return "clean";
}

/** `score goal list` */
export const goalListSpec: CommandSpec = {
  name: "goal list",
  summary: "list the goals with their ids",
  description:
    "Lists every goal of the score in the customer's words, with its id and who stands in for the founder.",
  examples: [["score goal list", "every goal of this score"]],
  declare: (command, act) => {
    command.action(() =>
      act(async (stage) => {
        const { listGoals } = await import("../../commands/goal-list.ts");
        const result = await listGoals(stage.context);
        if (stage.globals.json === true)
          stage.print((await import("../../render/compose-json.ts")).renderGoalListJson(result));
        else stage.print((await import("../../render/compose-text.ts")).renderGoalList(result, stage.style));
        return "clean";
      }),
    );
  },
};
