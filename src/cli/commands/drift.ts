import type { DriftOptions } from "../../commands/drift.ts";
import type { HistoryShelf } from "../../commands/history/history-cache.ts";
import type { PromisesOnDisk } from "../../commands/promises-on-disk.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { type KeepFlags, type Told, toldAgain } from "../told-again.ts";

interface DriftFlags extends KeepFlags {
  readonly requireFull?: true;
}

/** `score drift` */
export const driftSpec: CommandSpec = {
  name: "drift",
  summary: "find what is promised less than it once was",
  description:
    "Holds every clause and every standard, as the files lie here, against the strictest it ever was, step by step through the whole history: two hours that became three and then four are held against two. What a committed amendment says why of, with weakens or replaces, or by retiring it, is excused, down to what it recorded; what is promised again is no drift. A standard that is looser than what was reached three times is told as well, and changes nothing. Reads only. Ends with 1 where anything is less and nobody said why.",
  examples: [
    ["score drift", "every promise of the score"],
    ["score drift have-it-fixed-once", "one goal"],
    ["score --json drift", "for a program"],
    ["score drift --require-full", "in a workflow: refuse (3) where a part of the history is missing"],
  ],
  declare: (command, act) => {
    command
      .argument("[goal]", "a goal by its id or its words, or promise")
      .option("--require-full", "refuse (3) where the clone holds only a part of the history")
      .option("--cache-dir <dir>", "keep there what was told, for the next time (else in your cache folder)")
      .option("--no-cache", "read all of the history anew, and keep nothing")
      .action((goal: string | undefined, flags: DriftFlags) => act((stage) => run(goal, flags, stage)));
  },
};

async function run(goal: string | undefined, flags: DriftFlags, stage: Stage): Promise<Verdict> {
  const { promisesOnDisk } = await import("../../commands/promises-on-disk.ts");
  const root = stage.context.store.findRoot(stage.context.cwd);
  const onDisk = root === undefined ? undefined : promisesOnDisk(root, stage.context);
  const options = { goal, requireFull: flags.requireFull === true };
  const isJson = stage.globals.json === true;
  const question = ["drift", JSON.stringify({ ...options, isJson }), onDisk?.mark ?? ""];
  return toldAgain(question, flags, stage, (shelf) => tell(options, onDisk, shelf, stage));
}

async function tell(
  options: DriftOptions,
  onDisk: PromisesOnDisk | undefined,
  shelf: HistoryShelf,
  stage: Stage,
): Promise<Told> {
  const { drift } = await import("../../commands/drift.ts");
  const { driftVerdict } = await import("../../core/history/drift/drift-result.ts");
  const result = await drift(options, stage.context, shelf, onDisk);
  const { commit, isLasting } = result;
  const told = { commit, isLasting, verdict: driftVerdict(result), remark: "" };
  if (stage.globals.json === true) {
    const { renderDriftJson } = await import("../../render/drift-json.ts");
    return { ...told, pieces: [renderDriftJson(result)] };
  }
  const { renderDrift } = await import("../../render/drift-text.ts");
  return { ...told, pieces: [renderDrift(result, stage.style)] };
}
