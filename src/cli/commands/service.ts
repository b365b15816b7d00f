import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { dayOption, oneOf } from "../parse-option.ts";

interface ServiceFlags {
  readonly goal?: string;
  readonly since?: string;
  readonly today?: string;
  readonly format?: string;
  readonly all?: true;
}

/** `score service` */
export const serviceSpec: CommandSpec = {
  name: "service",
  summary: "look the whole score over, as every quarter",
  description:
    "Tells on one page what wants looking after: repairs that came back, checks nobody made, patches that run out, promises that slipped, gaps between what we say and do, voices nobody answered, goals that nobody was heard about, touched, rehearsed or read together, habits nobody decided about, parts of the promise that no goal keeps, and goals that one person holds alone. Each with the one command that begins to mend it. --since tells first what was achieved. A goal that is younger than stale-after of score.yaml is not told of for what nobody had time to do yet. It shows counts and words, never a grade, ends with 0 whatever it shows, and reads only; without Git it tells what the files tell.",
  examples: [
    [
      "score service --since 2026-09-01",
      "every quarter: what was achieved since the last time, and what waits",
    ],
    ["score service --goal have-it-fixed-once", "one goal"],
    ["score service --format markdown > page.md", "a checklist to paste into an issue"],
    ["score service --all", "everything, where the page only begins a long list"],
  ],
  declare: (command, act) => {
    command
      .option("--goal <goal>", "one goal, by its id or its words, or promise")
      .option("--since <day>", "tell as well what was achieved since then", dayOption("--since"))
      .option("--today <day>", "the day of the page (today)", dayOption("--today"))
      .option("--format <format>", "text, markdown or json")
      .option("--all", "all of every list")
      .action((flags: ServiceFlags) => act((stage) => run(flags, stage)));
  },
};

async function run({ goal, since, today, format, all }: ServiceFlags, stage: Stage): Promise<Verdict> {
  const asked = format ?? (stage.globals.json === true ? "json" : "text");
  const form = oneOf("--format", asked, ["text", "markdown", "json"]);
  const { service } = await import("../../commands/service.ts");
  const page = await service({ goal, since, today }, stage.context);
  if (form === "json") stage.print((await import("../../render/service-json.ts")).renderServiceJson(page));
  else if (form === "markdown")
    stage.print((await import("../../render/service-markdown.ts")).renderServiceMarkdown(page, all === true));
  else
    stage.print(
      (await import("../../render/service-text.ts")).renderService(page, all === true, stage.style),
    );
  // It is a page and no check: lint, drift and status are those.
  return "clean";
}
