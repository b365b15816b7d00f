import type { CommandSpec } from "../command-spec.ts";

/** `score doctor` */
export const doctorSpec: CommandSpec = {
  name: "doctor",
  summary: "look over this computer, the repository and its workflow",
  description:
    "Looks at what an amendment depends on: the versions of Node and Git, the name that repairs are recorded under, the branch, anything unfinished, locks and leftovers that lie about, words of yours that wait to be recorded, goals that were never committed, files that Git ignores or rewrites, signing, hooks and formatters, the depth of the history, squash merges, and what CI runs. Each finding comes with the line that mends it. Ends with 1 where something would stop an amendment. Works outside a repository and without Git. Reads only; runs nothing that the repository configures.",
  examples: [
    ["score doctor", "is everything ready for an amendment?"],
    ["score doctor --json", "the same for a program"],
  ],
  declare: (command, act) => {
    command.action(() =>
      act(async (stage) => {
        const { doctor } = await import("../../commands/doctor.ts");
        const diagnosis = await doctor(stage.context);
        if (stage.globals.json === true) {
          const { renderDoctorJson } = await import("../../render/doctor-json.ts");
          stage.print(renderDoctorJson(diagnosis));
        } else {
          const { renderDoctor } = await import("../../render/doctor-text.ts");
          stage.print(renderDoctor(diagnosis, stage.style));
        }
        return diagnosis.stops ? "findings" : "clean";
      }),
    );
  },
};
