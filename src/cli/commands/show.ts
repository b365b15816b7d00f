import type { HistoryShelf } from "../../commands/history/history-cache.ts";
import type { ShowOptions } from "../../commands/show.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";
import { type KeepFlags, type Told, toldAgain } from "../told-again.ts";

interface ShowFlags extends KeepFlags {
  readonly mended?: true;
  readonly format?: string;
}

/** `score show` */
export const showSpec: CommandSpec = {
  name: "show",
  summary: "show a goal as a person reads it, today or as it once stood",
  description:
    "Shows a goal, or the promise, without any marks of Markdown: first how it must feel, then what is always and never done, what has to happen, what we believe, and the numbers it holds itself to. Behind `@` it takes any revision that Git knows, or a day: the goal as it stood at the end of that day on the way to HEAD, whatever it was called then. With `--mended` it says below each line that was mended when, after what and why. Without a revision it shows the files as they lie there. Reads only; runs nothing that the repository configures. What it told of today's lines is kept in your cache folder until HEAD is another commit, or a file of the score is changed.",
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
      .option("--cache-dir <dir>", "keep there what was told, for the next time (else in your cache folder)")
      .option("--no-cache", "read all of the history anew, and keep nothing")
      .action((about: string, flags: ShowFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string, flags: ShowFlags, stage: Stage): Promise<Verdict> {
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
  ]);
  const mended = flags.mended === true || format === "json";
  if (!mended) {
    const { pieces, verdict } = await tell({ about, mended }, format, stage);
    for (const piece of pieces) stage.print(piece);
    return verdict;
  }
  const { filesMark } = await import("../../commands/history/files-mark.ts");
  // Which commit another revision is may change at any time.
  const isOfNow = !about.includes("@");
  const mark = flags.cache && isOfNow ? await filesMark(stage.context) : undefined;
  const question = mark === undefined ? undefined : ["show", about, format, mark];
  return toldAgain(question, flags, stage, async (shelf) => {
    const told = await tell({ about, mended }, format, stage, shelf);
    // What was changed meanwhile may be in it or not.
    return { ...told, isLasting: told.isLasting && mark === (await filesMark(stage.context)) };
  });
}

async function tell(
  options: ShowOptions,
  format: "text" | "json",
  stage: Stage,
  shelf?: HistoryShelf,
): Promise<Told> {
  const { show } = await import("../../commands/show.ts");
  const result = await show(options, stage.context, shelf);
  const { provenance, commit } = result;
  const isLasting = provenance?.isLasting === true;
  const verdict = (provenance?.refused.length ?? 0) > 0 ? "refused" : "clean";
  const told = { commit, isLasting, verdict, remark: "" } as const;
  if (format === "text") {
    const { renderShow } = await import("../../render/provenance/show-text.ts");
    return { ...told, pieces: [renderShow(result, stage.style)] };
  }
  const { renderShowJson } = await import("../../render/provenance/show-json.ts");
  return { ...told, pieces: [renderShowJson(result)] };
}
