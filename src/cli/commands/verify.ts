import type { CommandSpec } from "../command-spec.ts";

/** `score verify` */
export const verifySpec: CommandSpec = {
  name: "verify",
  summary: "hold the repair files against the commits",
  description:
    "Tells where an amendment says different things in its repair file and in its commit, where a repair file is not here, was edited after it was written, or shares an id with another, and where a complaint and a repair do not name each other. Squash merges and shallow clones hide commits and are explained, not complained of. Reads only. Ends with 1 where anything contradicts.",
  examples: [
    ["score verify", "every amendment"],
    ["score --json verify", "for a program"],
  ],
  declare: (command, act) => {
    command.action(() =>
      act(async (stage) => {
        const { verify } = await import("../../commands/verify.ts");
        const { renderVerify, renderVerifyJson } = await import("../../render/verify-text.ts");
        const { verifyVerdict } = await import("../../core/history/verify-result.ts");
        const result = await verify(stage.context);
        stage.print(
          stage.globals.json === true ? renderVerifyJson(result) : renderVerify(result, stage.style),
        );
        return verifyVerdict(result);
      }),
    );
  },
};
