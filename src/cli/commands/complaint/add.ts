import type { Command } from "commander";
import type { ComplaintAddOptions } from "../../../commands/complaint/add-complaint.ts";
import type { ComplaintStepResult } from "../../../core/complaint/result.ts";
import type { SaidFacts } from "../../../core/complaint/said-facts.ts";
import type { Act, CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { declareRecording, type RecordFlags, recordingIn } from "../../record-options.ts";
import { wordsFrom } from "../../words-from.ts";
import { withWordsGivenBack } from "../../words-given-back.ts";
import { declareFacts, type FactFlags, factsIn, LEARNT } from "./fact-options.ts";
import { printStep, runStep } from "./run-step.ts";

interface AddFlags extends FactFlags, RecordFlags {
  readonly received?: string;
  readonly slug?: string;
  readonly edit?: true;
}

type Kind = ComplaintAddOptions["kind"];

/** `score complaint add` */
export const complaintAddSpec: CommandSpec = {
  name: "complaint add",
  summary: "write down a complaint, in the customer's words",
  description:
    "Writes the file of a complaint and commits exactly it. The clock starts now unless --received says when it came in. Leave out what you don't know yet: every later step can say it. No name, number or address of the customer belongs here; --ref says where that is kept. What was written down by mistake is taken back by score complaint undo, or closed with --no-change and the reason.",
  examples: [
    ['score complaint add "I was charged for the second visit."', "begin with their words"],
    [
      'score complaint add "I was charged for the second visit." --channel phone --goal have-it-fixed-once --broke charge-twice --wanted "the money back"',
      "say more at once",
    ],
    ["score complaint add - --channel e-mail < letter.txt", "take the words from a file"],
  ],
  declare: (command, act) =>
    declareAdd(command, act, "complaint", [...LEARNT, "answered", "putRight", "told"]),
};

/** `score near-miss add` */
export const nearMissAddSpec: CommandSpec = {
  name: "near-miss add",
  summary: "write down what nearly went wrong",
  description:
    "Writes down what a customer was nearly let down by, as one commit of its file. A near miss is as welcome as a complaint: nobody was hurt yet, and the score can be mended all the same.",
  examples: [
    [
      'score near-miss add "The second invoice was printed and nobody had sent it." --broke charge-twice',
      "what was nearly broken",
    ],
  ],
  declare: (command, act) =>
    declareAdd(command, act, "near-miss", [
      "channel",
      "goal",
      "broke",
      "severity",
      "cause",
      "why",
      "elsewhere",
      "costUs",
      "ref",
    ]),
};

/** `score thanks add` */
export const thanksAddSpec: CommandSpec = {
  name: "thanks add",
  summary: "write down what a customer thanked you for",
  description:
    "Writes down what was kept, or an act that people admire, as one commit of its file. What is thanked for is the music that is there.",
  examples: [
    [
      'score thanks add "He showed me the old valve and what had worn." --kept show-old-part',
      "what was kept",
    ],
  ],
  declare: (command, act) => declareAdd(command, act, "thanks", ["channel", "goal", "kept", "costUs", "ref"]),
};

function declareAdd(command: Command, act: Act, kind: Kind, facts: readonly (keyof SaidFacts)[]): void {
  command
    .argument("[words]", "what happened, in their words; - reads them from stdin")
    .option("--edit", "write the words in your editor ($EDITOR)")
    .option(
      "--received <when>",
      "when it came in: a day (2026-11-20, Monday, 3 days ago, 24 Dec), or a day and time (now)",
    )
    .option("--slug <slug>", "the words of its id, after the day");
  declareFacts(command, facts);
  declareRecording(command);
  command.action((words: string | undefined, flags: AddFlags) =>
    act((stage) => add(kind, words, flags, stage)),
  );
}

async function add(kind: Kind, words: string | undefined, flags: AddFlags, stage: Stage): Promise<Verdict> {
  const { addComplaint } = await import("../../../commands/complaint/add-complaint.ts");
  const { withWords } = await import("../../../commands/given-words.ts");
  const { complaintWords } = await import("../../../commands/complaint/complaint-words.ts");
  const { received, slug } = flags;
  const { context } = stage;
  const options = { kind, received, slug, said: factsIn(flags), ...recordingIn(flags) };
  const write = (given: string) => addComplaint({ ...options, words: given }, context);
  const source = wordsFrom({ words, edit: flags.edit === true }, `${kind} add`, "complaint");
  const wanted = complaintWords(kind);
  if (source === undefined) return printStep(await asked(options, stage), stage);
  // Words that stand on the command line, or in the editor's copy, are kept there.
  const isKept = flags.edit === true || words !== "-";
  if (isKept) return runStep(() => withWords(wanted, source, context, write), stage);
  return printStep(
    await withWords(wanted, source, context, (given) =>
      withWordsGivenBack(() => write(given), context.argv, given, context),
    ),
    stage,
  );
}

async function asked(
  options: Omit<ComplaintAddOptions, "words">,
  { context }: Stage,
): Promise<ComplaintStepResult> {
  if (context.ask === undefined) {
    const { noWords } = await import("../../../commands/given-words.ts");
    const { complaintWords } = await import("../../../commands/complaint/complaint-words.ts");
    const wanted = complaintWords(options.kind);
    throw noWords(wanted, `${wanted.ways}\nscore ${options.kind} add --edit`);
  }
  const { addComplaint } = await import("../../../commands/complaint/add-complaint.ts");
  const { askComplaint } = await import("../../../commands/complaint/ask-complaint.ts");
  const { words, said, until } = await askComplaint(options, context, context.ask);
  return withWordsGivenBack(
    () => until(() => addComplaint({ ...options, words, said }, context)),
    [...context.argv, ...answered(said, options.said)],
    words,
    context,
    "or in one line",
  );
}

// What was asked for, as the flags that say the same.
function answered(said: SaidFacts, typed: SaidFacts): readonly string[] {
  return (["goal", "broke", "kept"] as const).flatMap((name) =>
    said[name] === undefined || typed[name] !== undefined ? [] : [`--${name}`, said[name]],
  );
}
