import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";

interface ShowFlags {
  readonly mended?: true;
  readonly format?: string;
}

/** `score show` */
export const showSpec: CommandSpec = {
  name: "show",
  summary: "show a goal as a person reads it, today or as it once stood",
  description:
    "Shows a goal, or the promise, without any marks of Markdown: first how it must feel, then what is always and never done, what has to happen, what we believe, and the numbers it holds itself to. Behind `@` it takes any revision that Git knows, or a day: the goal as it stood at the end of that day on the way to HEAD, whatever it was called then. With `--mended` it says below each line that was mended when, after what and why. Without a revision it shows the files as they lie there. Reads only; runs nothing that the repository configures.",
  examples: [
    ["score show have-it-fixed-once", "as it stands today"],
    ["score show have-it-fixed-once --mended", "with what was mended, when and after what"],
    ["score show have-it-fixed-once@2026-01-31", "as it stood at the end of January"],
    ["score show promise@HEAD~3", "the promise, three commits ago"],
    ["score show have-it-fixed-once --json", "for a program, with where each line comes from"],
  ],
  declare: (command, act) => {
    command
      .argument("<goal>", "a goal or promise, as it is today or with @ and a revision or a day")
      .option("--mended", "say below each line that was mended when, after what and why")
      .option("--format <format>", "text or json")
      .action((about: string, flags: ShowFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string, flags: ShowFlags, stage: Stage): Promise<Verdict> {
  const { show } = await import("../../commands/show.ts");
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
  ]);
  const result = await show({ about, mended: flags.mended === true || format === "json" }, stage.context);
  if (format === "text") {
    const { renderShow } = await import("../../render/provenance/show-text.ts");
    stage.print(renderShow(result, stage.style));
  } else {
    const { renderShowJson } = await import("../../render/provenance/show-json.ts");
    stage.print(renderShowJson(result));
  }
  return (result.provenance?.refused.length ?? 0) > 0 ? "refused" : "clean";
}
