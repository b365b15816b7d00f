import type { CommandSpec } from "../command-spec.ts";

/** `score status` */
export const statusSpec: CommandSpec = {
  name: "status",
  summary: "tell what needs somebody now",
  description:
    "Tells what waits for somebody: open complaints with the promised time of reply, the overdue first; repairs that came back; checks that are due; patches that run out within two weeks; what was changed in a goal and nobody recorded; an amendment that was interrupted; answers that were given and not recorded. Each with the command that begins to mend it, on one screen; what does not fit is counted, with the command that lists it. Needs no Git, and without it nothing is told of unrecorded changes. Those that are committed are told of where the history is known from `lint`, `log` or `drift`, or is short. `score` alone shows the same.",
  examples: [
    ["score status", "at the start of the day"],
    ["score status --exit-code", "for a scheduled job: ends with 1 where something is overdue"],
    ["score --json status", "for a program"],
  ],
  declare: (command, act) => {
    command
      .option("--exit-code", "end with 1 where something is overdue")
      .action((flags: { readonly exitCode?: true }) =>
        act(async (stage) => {
          const { status } = await import("../../commands/status.ts");
          const { renderStatus, renderStatusJson } = await import("../../render/status-text.ts");
          const { isOverdue } = await import("../../core/status/status.ts");
          const result = await status(stage.context);
          stage.print(
            stage.globals.json === true ? renderStatusJson(result) : renderStatus(result, stage.style),
          );
          if (result.refused.length > 0) return "refused";
          return flags.exitCode === true && isOverdue(result) ? "findings" : "clean";
        }),
      );
  },
};
