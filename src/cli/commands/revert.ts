import { ScoreError } from "../../core/errors.ts";
import { AMENDMENT_KINDS } from "../../core/kinds.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf, repeated } from "../parse-option.ts";
import { withWordsKept } from "../words-kept.ts";

interface RevertFlags {
  readonly because?: string;
  readonly by?: string;
  readonly complaint?: string[];
  readonly kind?: string;
  readonly allowPersonalData?: string;
  readonly dryRun?: true;
}

/** `score revert` */
export const revertSpec: CommandSpec = {
  name: "revert",
  summary: "take a recorded amendment back, as a new one that stays visible",
  description:
    "Changes a goal (or the promise) back to what it said before one amendment, and leaves what came after it: one commit of exactly the goal's file and a new repair file that names what it takes back. The first amendment stays in the history. Where something stronger is taken back, the reason is recorded beside each clause. Where the same words were changed since, nothing is written, and the line that mends it by hand is shown.",
  examples: [
    ['score revert a-7kq2xw9m --because "nobody could keep it on a Saturday"', "take one back, by its id"],
    ['score revert a-7kq2xw9m --because "nobody could keep it" --dry-run', "look before you record"],
    ["score log --oneline", "find the id: it is the last word of each line"],
  ],
  declare: (command, act) => {
    command
      .argument("<amendment>", "its id, the path of its repair file, or its commit")
      .option("--because <text>", "why it is taken back, in one sentence")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--complaint <id>", "a complaint that this answers (may be repeated)", repeated)
      .option("--kind <kind>", AMENDMENT_KINDS.join(", "))
      .option("--allow-personal-data <why>", "record words that look personal, with the reason beside them")
      .option("--dry-run", "show what would be recorded, and write nothing")
      .action((amendment: string, flags: RevertFlags) => act((stage) => run(amendment, flags, stage)));
  },
};

async function run(amendment: string, flags: RevertFlags, stage: Stage): Promise<Verdict> {
  if (flags.because === undefined) {
    throw new ScoreError(
      "usage",
      "revert/no-reason",
      "--because is missing: why is it taken back, in one sentence?",
      { hint: '--because "why it is taken back"' },
    );
  }
  const { revert } = await import("../../commands/revert.ts");
  const options = {
    amendment,
    because: flags.because,
    by: flags.by,
    complaints: flags.complaint ?? [],
    kind: flags.kind === undefined ? undefined : oneOf("--kind", flags.kind, AMENDMENT_KINDS),
    override: flags.allowPersonalData,
    dryRun: flags.dryRun === true,
  };
  const result = await withWordsKept(() => revert(options, stage.context), stage);
  if (stage.globals.json === true)
    stage.print((await import("../../render/revert-json.ts")).renderRevertJson(result));
  else {
    stage.print((await import("../../render/revert-text.ts")).renderRevert(result, stage.style));
    stage.remark((await import("../../render/amend-text.ts")).renderRemarks(result, stage.style));
  }
  return "clean";
}
