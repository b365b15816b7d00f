import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";

interface BlameFlags {
  readonly format?: string;
}

/** `score blame` */
export const blameSpec: CommandSpec = {
  name: "blame",
  summary: "tell of each line of a goal since when it stands, who decided, and after what",
  description:
    "Tells of each clause, each standard and each sentence of a goal since when it says what it says, who decided it and who recorded it, after which complaint and why, what it said before, how often it was repaired, and whether the latest repair held. It blames nobody: what it finds is how each promise came to be. Clauses come first. A goal that was renamed is followed under its former names; what a squash merge or a shallow clone left out is told from the repair files, and what is not known is said to be so. Reads only; runs nothing that the repository configures.",
  examples: [
    ["score blame have-it-fixed-once", "every line of a goal"],
    ["score blame have-it-fixed-once#charge-twice", "one clause"],
    ["score blame promise", "the promise"],
    ["score blame have-it-fixed-once --format ndjson", "for a program, one line of the goal to a line"],
  ],
  declare: (command, act) => {
    command
      .argument("<goal[#clause]>", "a goal, a clause of it, or promise")
      .option("--format <format>", "text, json or ndjson")
      .action((about: string, flags: BlameFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string, flags: BlameFlags, stage: Stage): Promise<Verdict> {
  const { blame } = await import("../../commands/blame.ts");
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
    "ndjson",
  ]);
  const result = await blame(about, stage.context);
  if (format === "text") {
    const { renderBlame } = await import("../../render/provenance/blame-text.ts");
    stage.print(renderBlame(result, stage.style));
  } else {
    const { renderBlameJson, renderBlameLines } = await import("../../render/provenance/blame-json.ts");
    stage.print((format === "json" ? renderBlameJson : renderBlameLines)(result));
  }
  return result.refused.length > 0 ? "refused" : "clean";
}
