import type { CommandSpec } from "../command-spec.ts";

/** `score drift` */
export const driftSpec: CommandSpec = {
  name: "drift",
  summary: "find what is promised less than it once was",
  description:
    "Holds every clause and every standard against the strictest it ever was, step by step through the whole history: two hours that became three and then four are held against two. What an amendment says why of, with weakens or replaces, or by retiring it, is excused, down to what it recorded; what is promised again is no drift. A standard that is looser than what was reached three times is told as well, and changes nothing. Reads only. Ends with 1 where anything is less and nobody said why.",
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
      .action((goal: string | undefined, flags: { readonly requireFull?: true }) =>
        act(async (stage) => {
          const { drift } = await import("../../commands/drift.ts");
          const { driftVerdict } = await import("../../core/history/drift/drift-result.ts");
          const result = await drift({ goal, requireFull: flags.requireFull === true }, stage.context);
          if (stage.globals.json === true) {
            const { renderDriftJson } = await import("../../render/drift-json.ts");
            stage.print(renderDriftJson(result));
          } else {
            const { renderDrift } = await import("../../render/drift-text.ts");
            stage.print(renderDrift(result, stage.style));
          }
          return driftVerdict(result);
        }),
      );
  },
};
