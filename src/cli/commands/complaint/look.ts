import type { ComplaintListResult } from "../../../core/complaint/result.ts";
import { ScoreError } from "../../../core/errors.ts";
import { COMPLAINT_STATES } from "../../../core/score/complaint-terms.ts";
import type { TimeSpan } from "../../../core/score/dates.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { oneOf, spanOption } from "../../parse-option.ts";

interface ListFlags {
  readonly all?: true;
  readonly open?: true;
  readonly state?: string;
  readonly goal?: string;
  readonly kind?: string;
  readonly olderThan?: TimeSpan;
  readonly newerThan?: TimeSpan;
  readonly format?: string;
}

/** `score complaint list` */
export const complaintListSpec: CommandSpec = {
  name: "complaint list",
  summary: "list what waits: what is late first",
  description:
    "Lists complaints and near misses that are not closed, and those whose repair waits to be looked at. What is late comes first: no first reply within reply-within of score.yaml, or a check-on day that has passed. Then the gravest, then the oldest.",
  examples: [
    ["score complaint list", "what waits"],
    ["score complaint list --all --goal have-it-fixed-once", "everything about one goal"],
    ["score complaint list --older-than 8w", "what has waited for two months"],
    ["score complaint list --state put-right", "put right, and not mended yet"],
    ["score complaint list --kind thanks", "what customers thanked you for"],
  ],
  declare: (command, act) => {
    command
      .option("--open", "what is not closed, or late (the default)")
      .option("--all", "everything that is written down")
      .option("--state <state>", COMPLAINT_STATES.join(", "))
      .option("--goal <goal>", "about one goal")
      .option("--kind <kind>", "complaint, near-miss, thanks")
      .option("--older-than <8w|30d>", "what came in at least so long ago", spanOption("--older-than"))
      .option("--newer-than <8w|30d>", "what came in since then", spanOption("--newer-than"))
      .option("--format <format>", "text, json or ndjson")
      .action((flags: ListFlags) => act((stage) => list(flags, stage)));
  },
};

async function list(flags: ListFlags, stage: Stage): Promise<Verdict> {
  if (flags.all === true && flags.open === true) {
    throw new ScoreError("usage", "usage/choice", "--open and --all ask for different lists", {
      hint: "score complaint list --open\nscore complaint list --all",
    });
  }
  const { state, kind, goal } = flags;
  const asked = flags.format ?? (stage.globals.json === true ? "json" : "text");
  const format = oneOf("--format", asked, ["text", "json", "ndjson"]);
  const options = {
    all: flags.all === true,
    state: state === undefined ? undefined : oneOf("--state", state, COMPLAINT_STATES),
    kind: kind === undefined ? undefined : oneOf("--kind", kind, ["complaint", "near-miss", "thanks"]),
    goal,
    olderThan: flags.olderThan,
    newerThan: flags.newerThan,
  };
  const { listComplaints } = await import("../../../commands/complaint/list-complaints.ts");
  const result = await listComplaints(options, stage.context);
  if (format === "text") {
    const { renderComplaintList } = await import("../../../render/complaint-list-text.ts");
    stage.print(renderComplaintList(result, stage.style));
    return verdictOf(result);
  }
  const { renderComplaintListJson, renderComplaintLines } = await import("../../../render/complaint-json.ts");
  stage.print((format === "json" ? renderComplaintListJson : renderComplaintLines)(result));
  return verdictOf(result);
}

// As everywhere: whoever goes by what was counted has to know that something was not.
function verdictOf({ refused }: Pick<ComplaintListResult, "refused">): Verdict {
  return refused.length > 0 ? "refused" : "clean";
}

/** `score complaint show` */
export const complaintShowSpec: CommandSpec = {
  name: "complaint show",
  summary: "tell one complaint: what happened, what became of it, what comes next",
  description:
    "Tells a complaint, near miss or thanks as a person reads it: the words, the facts, the steps with their days, the repairs with their reasons, and what comes next as a line to paste.",
  examples: [
    ["score complaint show 2026-11-20-billed-twice", "by its id"],
    ["score complaint show billed-twice", "by the end of it, where only one has that"],
  ],
  declare: (command, act) => {
    command
      .argument("<complaint>", "its id, or the beginning or end of it")
      .action((name: string) => act((stage) => show(name, stage)));
  },
};

async function show(name: string, stage: Stage): Promise<Verdict> {
  const { showComplaint } = await import("../../../commands/complaint/show-complaint.ts");
  const result = await showComplaint(name, stage.context);
  if (stage.globals.json === true)
    stage.print((await import("../../../render/complaint-json.ts")).renderComplaintShowJson(result));
  else
    stage.print(
      (await import("../../../render/complaint-show-text.ts")).renderComplaintShow(result, stage.style),
    );
  return verdictOf(result);
}
