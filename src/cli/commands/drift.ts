import { resolve } from "node:path";
import type { HistoryCache } from "../../commands/history/history-cache.ts";
import type { PromisesOnDisk } from "../../commands/promises-on-disk.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";

interface DriftFlags {
  readonly requireFull?: true;
  readonly cacheDir?: string;
  /** False with --no-cache. */
  readonly cache: boolean;
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
  const { historyCache } = await import("../../commands/history/history-cache.ts");
  const folder = flags.cacheDir === undefined ? undefined : resolve(stage.context.cwd, flags.cacheDir);
  const cache = historyCache({ folder, isWanted: flags.cache }, stage.context);
  const root = stage.context.store.findRoot(stage.context.cwd);
  const { promisesOnDisk } = await import("../../commands/promises-on-disk.ts");
  const onDisk = root === undefined ? undefined : promisesOnDisk(root, stage.context);
  const options = { goal, requireFull: flags.requireFull === true };
  const look = [stage.style.bold("a"), stage.style.command("score log"), stage.style.columns].map(String);
  const isJson = stage.globals.json === true;
  const question = ["drift", JSON.stringify({ ...options, isJson }), onDisk?.mark ?? "", ...look];
  const answer = cache.answerTo<Verdict>(question) ?? (await tell(options, onDisk, cache, stage));
  if ("text" in answer) stage.print(answer.text);
  else stage.printBytes(answer.bytes);
  if ("text" in answer && answer.isLasting)
    cache.keepAnswer(question, answer.commit, { ...answer, bytes: Buffer.from(answer.text), remark: "" });
  return answer.verdict;
}

async function tell(
  options: { readonly goal: string | undefined; readonly requireFull: boolean },
  onDisk: PromisesOnDisk | undefined,
  cache: HistoryCache,
  stage: Stage,
) {
  const { drift } = await import("../../commands/drift.ts");
  const { driftVerdict } = await import("../../core/history/drift/drift-result.ts");
  const result = await drift(options, stage.context, cache.history, onDisk);
  const { commit, isLasting } = result;
  const told = { commit, isLasting, verdict: driftVerdict(result) };
  if (stage.globals.json === true) {
    const { renderDriftJson } = await import("../../render/drift-json.ts");
    return { ...told, text: renderDriftJson(result) };
  }
  const { renderDrift } = await import("../../render/drift-text.ts");
  return { ...told, text: renderDrift(result, stage.style) };
}
