import type { BlameResult } from "../../core/history/provenance/result.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";
import { type KeepFlags, toldAgain } from "../told-again.ts";

interface BlameFlags extends KeepFlags {
  readonly format?: string;
}

/** `score blame` */
export const blameSpec: CommandSpec = {
  name: "blame",
  summary: "tell of each line of a goal since when it stands, who decided, and after what",
  description:
    "Tells of each clause, each standard and each sentence of a goal since when it says what it says, who decided it and who recorded it, after which complaint and why, what it said before, how often it was repaired, and whether the latest repair held. It blames nobody: what it finds is how each promise came to be. Clauses come first. A goal that was renamed is followed under its former names; what a squash merge or a shallow clone left out is told from the repair files, and what is not known is said to be so. Reads only; runs nothing that the repository configures. What it told is kept in your cache folder until HEAD is another commit, or a file of the score is changed.",
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
      .option("--cache-dir <dir>", "keep there what was told, for the next time (else in your cache folder)")
      .option("--no-cache", "read all of the history anew, and keep nothing")
      .action((about: string, flags: BlameFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string, flags: BlameFlags, stage: Stage): Promise<Verdict> {
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
    "ndjson",
  ]);
  const { filesMark } = await import("../../commands/history/files-mark.ts");
  const mark = flags.cache ? await filesMark(stage.context) : undefined;
  const question = mark === undefined ? undefined : ["blame", about, format, mark];
  return toldAgain(question, flags, stage, async (shelf) => {
    const { blame } = await import("../../commands/blame.ts");
    const result = await blame(about, stage.context, shelf);
    // What was changed meanwhile may be in it or not.
    const isLasting = result.isLasting && mark === (await filesMark(stage.context));
    const verdict = result.refused.length > 0 ? "refused" : "clean";
    return {
      commit: result.commit,
      isLasting,
      verdict,
      remark: "",
      pieces: [await rendered(result, format, stage)],
    };
  });
}

async function rendered(
  result: BlameResult,
  format: "text" | "json" | "ndjson",
  stage: Stage,
): Promise<string> {
  if (format === "text") {
    const { renderBlame } = await import("../../render/provenance/blame-text.ts");
    return renderBlame(result, stage.style);
  }
  const { renderBlameJson, renderBlameLines } = await import("../../render/provenance/blame-json.ts");
  return (format === "json" ? renderBlameJson : renderBlameLines)(result);
}
