import type { AmendOptions } from "../../commands/amend.ts";
import type { Step } from "../../core/amend/request.ts";
import { ScoreError } from "../../core/errors.ts";
import { AMENDMENT_KINDS } from "../../core/kinds.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import { oneOf, repeated } from "../parse-option.ts";
import { withWordsKept } from "../words-kept.ts";

interface AmendFlags {
  readonly because?: string;
  readonly by?: string;
  readonly complaint?: string[];
  readonly settles?: string[];
  readonly broke?: string;
  readonly kind?: string;
  readonly replaces?: string[];
  readonly already?: string[];
  readonly weakens?: string;
  readonly keepUntil?: string;
  readonly checkOn?: string;
  readonly edit?: true;
  readonly edited?: true;
  readonly allowPersonalData?: string;
  readonly dryRun?: true;
  readonly resume?: true;
  readonly undo?: true;
}

const EXAMPLE =
  'score amend have-it-fixed-once --because "she was billed for the second visit" --never "charge-twice=Charge for a job we have to do twice"';

/** `score amend` */
export const amendSpec: CommandSpec = {
  name: "amend",
  summary: "repair a goal after a complaint, as a commit that stays visible",
  description:
    "Changes a goal (or the promise) and records who decided, why, and after which complaint: one commit of exactly the goal's file, a new file under repairs/, the complaints it answers, and the voices whose gap it settles. Whatever else is staged or edited stays as it is. Where Git refuses, every file is put back as it was. On a terminal, without a change among the options, it asks in plain words: every answer can be gone back to, and what was given by options is not asked again. Answers that were not recorded yet are kept in the repository's own Git folder, on this computer only, and offered next time.",
  examples: [
    ["score amend", "answer a few questions, in your own words"],
    [EXAMPLE, "add a never after a complaint"],
    [
      'score amend eat-out-safely --complaint 2026-03-03-pesto --because "the label changed and nobody reads it" --always "Read the label of each delivery aloud"',
      "name the complaint that it answers",
    ],
    [
      'score amend hear-bad-news-first --because "60 minutes was too late" --change first-word="Write to affected homes within 30 minutes of knowing"',
      "reword a clause; its id stays",
    ],
    [
      'score amend know-the-price --because "we tried it for a month" --retire printed-list --dry-run',
      "look before you record",
    ],
    ["score amend --undo", "take back what an interrupted command had begun"],
  ],
  declare: (command, act) => {
    const steps: Step[] = [];
    const step = (make: (typed: string) => Step) => (typed: string) => {
      steps.push(make(typed));
      return typed;
    };
    command
      .argument("[goal]", "a goal's id, or promise")
      .option("--because <text>", "what happened, in one sentence")
      .option("--by <name>", "who decided (Git's author stays as it is)")
      .option("--complaint <id>", "a complaint that this answers (may be repeated)", repeated)
      .option(
        "--settles <voice>",
        "a gap between what we say and do that this settles (may be repeated)",
        repeated,
      )
      .option("--broke <clause>", "what was not kept, or unwritten, for a complaint that doesn't say yet")
      .option("--kind <kind>", AMENDMENT_KINDS.join(", "))
      .option(
        "--always <[id=]text>",
        "add what we always do (may be repeated)",
        step((typed) => ({ do: "add", list: "always", typed, instead: undefined })),
      )
      .option(
        "--never <[id=]text>",
        "add what we never do (may be repeated)",
        step((typed) => ({ do: "add", list: "never", typed, instead: undefined })),
      )
      .option("--instead <text>", "what we do instead, for the --never before it", (typed: string) =>
        addInstead(steps, typed),
      )
      .option(
        "--happen <text>",
        "add to What has to happen",
        step((typed) => ({ do: "append", to: "happen", typed })),
      )
      .option(
        "--feel <text>",
        "add to How it must feel",
        step((typed) => ({ do: "append", to: "feel", typed })),
      )
      .option(
        "--believe <text>",
        "add to What we believe",
        step((typed) => ({ do: "append", to: "believe", typed })),
      )
      .option(
        "--change <clause=text>",
        'reword a clause, or a sentence: "exact words"="new words"',
        step((typed) => ({ do: "change", typed })),
      )
      .option(
        "--drop <sentence>",
        "take a sentence out, given exactly",
        step((typed) => ({ do: "drop", typed })),
      )
      .option(
        "--retire <clause>",
        "take a clause out, with its explanation",
        step((clause) => ({ do: "retire", clause })),
      )
      .option("--replaces <clause>", "the new clause takes this one's place (may be repeated)", repeated)
      .option(
        "--standard <id=n>",
        "set the number of a standard",
        step((typed) => ({ do: "standard", typed })),
      )
      .option("--weakens <why>", "why less is promised from now on")
      .option(
        "--already <clause>",
        "it has been less since an earlier commit: record why, with --weakens (may be repeated)",
        repeated,
      )
      .option("--keep-until <day>", "this is a patch until then")
      .option("--check-on <day|8w>", "when to look whether it held")
      .option("--edit", "change the file in your editor ($EDITOR)")
      .option("--edited", "record the edits that are in the file already")
      .option("--allow-personal-data <why>", "record words that look personal, with the reason beside them")
      .option("--dry-run", "show what would be recorded, and write nothing")
      .option("--resume", "finish what an interrupted command had begun to record")
      .option("--undo", "take back what an interrupted command had begun to record")
      .action((goal: string | undefined, flags: AmendFlags) =>
        act((stage) => run(goal, flags, steps, stage)),
      );
  },
};

async function run(goal: string | undefined, flags: AmendFlags, steps: readonly Step[], stage: Stage) {
  if (flags.resume === true || flags.undo === true) return endInterruption(flags, stage);
  const named = [...(flags.replaces ?? []), ...(flags.already ?? [])];
  const asked = steps.length > 0 || flags.edit === true || flags.edited === true || named.length > 0;
  const options = optionsOf(flags, steps);
  const { ask } = stage.context;
  if (!asked && ask !== undefined) {
    const { runAmendInterview } = await import("../amend-interview.ts");
    return runAmendInterview({ ...options, goal, because: flags.because }, ask, stage);
  }
  const lacks = lackedBy(flags, asked);
  if (goal === undefined) throw await whichGoal(flags, lacks, stage);
  if (!asked) {
    const { amendTarget } = await import("../../commands/amend-target.ts");
    amendTarget(goal, stage.context);
    throw new ScoreError(
      "usage",
      "amend/no-change",
      "say what changes: --always, --never, --happen, --feel, --believe, --change, --drop, --retire, --standard, --already, --edit or --edited",
      { hint: `${lacks}\nscore amend --help` },
    );
  }
  const { because } = flags;
  if (because === undefined) {
    (await import("../../commands/amend-target.ts")).amendTarget(goal, stage.context);
    throw new ScoreError(
      "usage",
      "amend/no-reason",
      "--because is missing: what happened, in one sentence?",
      { hint: lacks },
    );
  }
  const { amend } = await import("../../commands/amend.ts");
  const result = await withWordsKept(() => amend({ ...options, goal, because }, stage.context), stage);
  if (stage.globals.json === true)
    stage.print((await import("../../render/amend-json.ts")).renderAmendJson(result));
  else {
    const { renderAmend, renderRemarks, renderWeaker } = await import("../../render/amend-text.ts");
    stage.print(renderAmend(result, stage.style));
    stage.remark(renderRemarks(result, stage.style));
    stage.remark(renderWeaker(result, stage.style));
  }
  return "clean" as const;
}

function optionsOf(flags: AmendFlags, steps: readonly Step[]): Omit<AmendOptions, "goal" | "because"> {
  return {
    by: flags.by,
    complaints: flags.complaint ?? [],
    settles: flags.settles ?? [],
    broke: flags.broke,
    kind: flags.kind === undefined ? undefined : oneOf("--kind", flags.kind, AMENDMENT_KINDS),
    steps,
    replaces: flags.replaces ?? [],
    weakens: flags.weakens,
    already: (flags.already ?? []).map((clause) => clause.replace(/^.*#/, "")),
    keepUntil: flags.keepUntil,
    checkOn: flags.checkOn,
    edit: flags.edit === true,
    edited: flags.edited === true,
    override: flags.allowPersonalData,
    dryRun: flags.dryRun === true,
  };
}

async function endInterruption(flags: AmendFlags, stage: Stage) {
  if (flags.resume === true && flags.undo === true) {
    throw new ScoreError(
      "usage",
      "amend/both-ways",
      "--resume finishes it and --undo takes it back: choose one",
      {
        hint: "score amend --resume\nscore amend --undo",
      },
    );
  }
  const { recover } = await import("../../commands/recover.ts");
  const { renderRecovery, renderRecoveryJson } = await import("../../render/recovery-text.ts");
  const recovery = await recover(flags.resume === true ? "resume" : "undo", stage.context);
  stage.print(
    stage.globals.json === true ? renderRecoveryJson(recovery) : renderRecovery(recovery, stage.style),
  );
  return "clean" as const;
}

// What an amendment needs besides its goal, and the line that was typed does not say.
function lackedBy({ because }: AmendFlags, asked: boolean): string {
  return [
    ...(because === undefined ? ['--because "what happened"'] : []),
    ...(asked ? [] : ['--never "what we never do"']),
  ].join(" ");
}

async function whichGoal({ complaint = [] }: AmendFlags, lacks: string, stage: Stage): Promise<ScoreError> {
  const { amendTargets } = await import("../../commands/amend-target.ts");
  const ids = amendTargets(complaint, stage.context);
  return new ScoreError("usage", "amend/no-goal", "say which goal is to be amended, by its id", {
    hint: ids.map((id) => `<goal> ${id} ${lacks}`.trimEnd()).join("\n"),
    data: { goals: ids },
  });
}

function addInstead(steps: Step[], typed: string): string {
  const last = steps.at(-1);
  if (last?.do !== "add" || last.list !== "never") {
    throw new ScoreError(
      "usage",
      "amend/instead",
      "--instead belongs right after the --never that it explains",
      { hint: "put --instead right behind its --never" },
    );
  }
  steps[steps.length - 1] = { ...last, instead: typed };
  return typed;
}
