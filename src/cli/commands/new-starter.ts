import { askedFormat } from "../asked-format.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { repeated } from "../parse-option.ts";

interface NewStarterFlags {
  readonly for?: string;
  readonly by?: string;
  readonly goal?: string[];
  readonly format?: string;
}

/** `score new-starter` */
export const newStarterSpec: CommandSpec = {
  name: "new-starter",
  summary: "put together what a new person reads, in one sitting",
  description:
    "Puts together what somebody reads who begins here, in the order they read it: the promise, what we believe, the goals with how it must feel first and what is never done, the last ten repairs with their reasons, the gaps that are open, and where to begin to rehearse. It says how long it takes to read. As Markdown it prints, and links to the files from the folder of the score. Nobody who complained is named. Nothing is written down.",
  examples: [
    ["score new-starter", "everything, on this screen"],
    ["score new-starter --format markdown > start-here.md", "to print, or to send"],
    ["score new-starter --for Sam --by Dana", "with whom it is for, and whom to ask"],
    ["score new-starter --goal have-it-fixed-once", "for somebody who serves by one goal"],
  ],
  declare: (command, act) => {
    command
      .option("--for <whom>", "the person or the team it is printed for")
      .option("--by <name>", "whom they ask about what is unclear")
      .option("--goal <goal>", "a goal that they serve by (may be repeated); all unless given", repeated)
      .option("--format <format>", "text, markdown or json")
      .action((flags: NewStarterFlags) => act((stage) => run(flags, stage)));
  },
};

async function run(flags: NewStarterFlags, stage: Stage): Promise<Verdict> {
  const { newStarter } = await import("../../commands/new-starter.ts");
  const format = askedFormat(flags.format, stage.globals.json === true, ["text", "markdown", "json"]);
  const options = { reader: flags.for, by: flags.by, goals: flags.goal ?? [] };
  const result = await newStarter(options, stage.context);
  if (format === "markdown") {
    const { renderNewStarterMarkdown } = await import("../../render/orientation/new-starter-markdown.ts");
    stage.print(renderNewStarterMarkdown(result, stage.style));
  } else if (format === "json") {
    const { renderNewStarterJson } = await import("../../render/orientation/new-starter-json.ts");
    stage.print(renderNewStarterJson(result));
  } else {
    const { renderNewStarter } = await import("../../render/orientation/new-starter-text.ts");
    stage.print(renderNewStarter(result, stage.style));
  }
  return result.refused.length > 0 ? "refused" : "clean";
}
