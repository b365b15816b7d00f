import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";

interface DiffFlags {
  readonly format?: string;
}

/** `score diff` */
export const diffSpec: CommandSpec = {
  name: "diff",
  summary: "compare two states of the score, in promises and not in lines",
  description:
    "Compares two states of the whole score: the last commit with the files as they lie here, a revision with them, or two revisions. It tells goal by goal which clauses, standards and sentences came, went or were reworded, and as far as the words show it whether more is promised (↑) or less (↓); which goals are new, gone or renamed; and which words only moved from one goal or section to another. A day (`2026-01-01`) stands for what stood at its end; `a...b` begins where the two parted. Whatever it shows, it ends with 0, and with 3 where a version could not be read. Reads only; runs nothing that the repository configures.",
  examples: [
    ["score diff", "what is edited and not committed yet"],
    ["score diff main", "since main, with what is not committed"],
    ["score diff 2026-01-01..2026-03-31", "what became of the promises in a quarter"],
    ["score diff main...HEAD", "what this branch brought"],
    ["score diff HEAD~5 have-it-fixed-once", "one goal, since five commits ago"],
  ],
  declare: (command, act) => {
    command
      .argument("[range]", "a revision or a day, or two of them as a..b or a...b; HEAD unless given")
      .argument("[goal...]", "only these goals, or promise")
      .option("--format <format>", "text, json or ndjson")
      .action((range: string | undefined, goals: string[], flags: DiffFlags) =>
        act((stage) => run(range === undefined ? goals : [range, ...goals], flags, stage)),
      );
  },
};

async function run(words: readonly string[], flags: DiffFlags, stage: Stage): Promise<Verdict> {
  const { diff } = await import("../../commands/diff.ts");
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
    "ndjson",
  ]);
  const result = await diff(words, stage.context);
  if (format === "text") {
    const { renderDiff } = await import("../../render/diff/diff-text.ts");
    stage.print(renderDiff(result, stage.style));
  } else {
    const { renderDiffJson, renderDiffLines } = await import("../../render/diff/diff-json.ts");
    stage.print((format === "json" ? renderDiffJson : renderDiffLines)(result));
  }
  return result.unread.length > 0 ? "refused" : "clean";
}
