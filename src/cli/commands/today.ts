import { askedFormat } from "../asked-format.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { dayOption } from "../parse-option.ts";

interface TodayFlags {
  readonly today?: string;
  readonly seed?: string;
  readonly format?: string;
}

/** `score today` */
export const todaySpec: CommandSpec = {
  name: "today",
  summary: "pick what a team tells each other in two minutes: a card, a repair, a near miss, a thanks",
  description:
    "Picks one of each for a huddle of two minutes: a line of a goal with how it must feel, a repair with its reason, something that nearly went wrong, and something that a customer thanked you for. Everybody who has the same files sees the same on the same day, and the next day another; each has its turn before any comes again. What there is none of yet is left out, with how to begin. Needs no Git.",
  examples: [
    ["score today", "before the door opens"],
    ["score today --today 2026-12-24", "what it will be on another day"],
    ["score today --seed kitchen", "another pick, the same for all who name it"],
  ],
  declare: (command, act) => {
    command
      .option("--today <date>", "the day it is for", dayOption("--today"))
      .option("--seed <words>", "shuffle otherwise: the same words give the same picks")
      .option("--format <format>", "text or json")
      .action((flags: TodayFlags) => act((stage) => run(flags, stage)));
  },
};

async function run(flags: TodayFlags, stage: Stage): Promise<Verdict> {
  const { today } = await import("../../commands/today.ts");
  const { renderToday, renderTodayJson } = await import("../../render/orientation/today-text.ts");
  const format = askedFormat(flags.format, stage.globals.json === true, ["text", "json"]);
  const result = today({ day: flags.today, seed: flags.seed }, stage.context);
  stage.print(format === "json" ? renderTodayJson(result) : renderToday(result, stage.style));
  return result.refused.length > 0 ? "refused" : "clean";
}
