import { askedFormat } from "../asked-format.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";

/** `score card` */
export const cardSpec: CommandSpec = {
  name: "card",
  summary: "show a goal on one card for the wall",
  description:
    "Shows a goal on one card for those who serve by it: how it must feel first, then what we always do, and what we never do with what we do instead. A gap that is open stands on it as well. As Markdown it prints on a page of A5. Needs no Git.",
  examples: [
    ["score card have-it-fixed-once", "one goal, by its id or its words"],
    ["score card have-it-fixed-once --format markdown > card.md", "to be printed"],
    ["score card promise", "what holds in every goal"],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal by its id or its words, or promise")
      .option("--format <format>", "text, markdown or json")
      .action((goal: string, flags: { readonly format?: string }) =>
        act((stage) => run(goal, flags.format, stage)),
      );
  },
};

async function run(goal: string, asked: string | undefined, stage: Stage): Promise<Verdict> {
  const { card } = await import("../../commands/card.ts");
  const format = askedFormat(asked, stage.globals.json === true, ["text", "markdown", "json"]);
  const result = card(goal, stage.context);
  if (format === "markdown") {
    const { renderCardMarkdown } = await import("../../render/orientation/card-markdown.ts");
    stage.print(renderCardMarkdown(result));
    return "clean";
  }
  const { renderCard, renderCardJson } = await import("../../render/orientation/card-text.ts");
  stage.print(format === "json" ? renderCardJson(result) : renderCard(result, stage.style));
  return "clean";
}
