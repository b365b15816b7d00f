import type { VoiceAddOptions } from "../../../commands/voice/add-voice.ts";
import { SPEAKERS, type Speaker, STANCES, type Stance } from "../../../core/score/voice-terms.ts";
import type { SaidVoice } from "../../../core/voice/said-voice.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { oneOf } from "../../parse-option.ts";
import { declareRecording, type RecordFlags, recordingIn } from "../../record-options.ts";
import { wordsFrom } from "../../words-from.ts";
import { withWordsGivenBack } from "../../words-given-back.ts";
import { withWordsKept } from "../../words-kept.ts";
import { printVoiceStep } from "./run-voice-step.ts";

interface AddFlags extends RecordFlags {
  readonly from?: Speaker;
  readonly about?: string;
  readonly stance?: Stance;
  readonly weSay?: string;
  readonly weDo?: string;
  readonly date?: string;
  readonly slug?: string;
  readonly edit?: true;
}

/** `score voice add` */
export const voiceAddSpec: CommandSpec = {
  name: "voice add",
  summary: "write down what somebody said of what you promise, in their words",
  description:
    "Writes down a voice: what a customer, the team, a supplier, a neighbour said of a goal, of one line of it, or of the promise, as one commit of its file. It speaks for what is promised, against it, or tells of a gap: we say one thing and do another. A gap about one line takes that line as what we say, unless you say it otherwise. No names belong here; who spoke is all that is kept. On a terminal it asks for what you leave out. What was written down by mistake is taken back by score voice undo.",
  examples: [
    [
      'score voice add "You came back, and nobody sighed." --from customer --about have-it-fixed-once --stance for',
      "for what you promise",
    ],
    [
      'score voice add "Five days is too soon when the part comes from Italy." --from supplier --about have-it-fixed-once#come-back-free --stance against',
      "against one line of it",
    ],
    [
      'score voice add "I read out what the till says." --from team --about have-it-fixed-once#charge-twice --we-do "The till has no line for a second visit"',
      "a gap: the line says one thing, and we do another",
    ],
    ["score voice add - --from neighbour --about promise --stance against < letter.txt", "words from a file"],
  ],
  declare: (command, act) => {
    command
      .argument("[words]", "what they said, in their words; - reads them from stdin")
      .option("--edit", "write the words in your editor ($EDITOR)")
      .option("--from <who>", SPEAKERS.join(", "), (typed) => oneOf("--from", typed, SPEAKERS))
      .option("--about <goal>", "a goal, goal#clause, or promise")
      .option("--stance <stance>", STANCES.join(", "), (typed) => oneOf("--stance", typed, STANCES))
      .option("--we-say <text>", "for a gap: what we say (the line it is about, unless you say it)")
      .option("--we-do <text>", "for a gap: what we do instead")
      .option("--date <day>", "when they said it: a day (2026-11-20, Monday, 3 days ago; today)")
      .option("--slug <slug>", "the words of its id, after the day");
    declareRecording(command);
    command.action((words: string | undefined, flags: AddFlags) => act((stage) => add(words, flags, stage)));
  },
};

async function add(words: string | undefined, flags: AddFlags, stage: Stage): Promise<Verdict> {
  const { addVoice } = await import("../../../commands/voice/add-voice.ts");
  const { withWords } = await import("../../../commands/given-words.ts");
  const { VOICE_WORDS } = await import("../../../commands/voice/voice-words.ts");
  const { from, about, stance, weSay, weDo, date, slug } = flags;
  const { context } = stage;
  const said: SaidVoice = { from, about, stance, weSay, weDo, date };
  const options = { slug, said, ...recordingIn(flags) };
  const write = (given: string) => addVoice({ ...options, words: given }, context);
  const source = wordsFrom({ words, edit: flags.edit === true }, "voice add", "voice");
  const isAsked = context.ask !== undefined && lacksFact(said) && (source === undefined || "typed" in source);
  if (source === undefined || isAsked) return asked(options, words, stage);
  // Words that stand on the command line, or in the editor's copy, are kept there.
  const isKept = flags.edit === true || words !== "-";
  const result = isKept
    ? await withWordsKept(() => withWords(VOICE_WORDS, source, context, write), stage)
    : await withWords(VOICE_WORDS, source, context, (given) =>
        withWordsGivenBack(() => write(given), context.argv, given, context),
      );
  return printVoiceStep(result, stage);
}

function lacksFact({ from, about, stance, weSay, weDo }: SaidVoice): boolean {
  const isGap = stance === "gap" || weSay !== undefined || weDo !== undefined;
  return (
    from === undefined ||
    about === undefined ||
    (stance ?? weDo) === undefined ||
    (isGap && weDo === undefined)
  );
}

async function asked(
  options: Omit<VoiceAddOptions, "words">,
  typed: string | undefined,
  stage: Stage,
): Promise<Verdict> {
  const { context } = stage;
  if (context.ask === undefined) {
    const { noWords } = await import("../../../commands/given-words.ts");
    const { VOICE_WORDS } = await import("../../../commands/voice/voice-words.ts");
    throw noWords(VOICE_WORDS, `${VOICE_WORDS.ways}\nscore voice add --edit`);
  }
  const { addVoice } = await import("../../../commands/voice/add-voice.ts");
  const { askVoice } = await import("../../../commands/voice/ask-voice.ts");
  const { words, said, until } = await askVoice(options, typed, context, context.ask);
  const argv = [...context.argv.filter((word) => word !== typed), ...answered(said, options.said)];
  const result = await withWordsGivenBack(
    () => until(() => addVoice({ ...options, words, said }, context)),
    argv,
    words,
    context,
    "or in one line",
  );
  return printVoiceStep(result, stage);
}

const FLAGS = {
  from: "--from",
  about: "--about",
  stance: "--stance",
  weSay: "--we-say",
  weDo: "--we-do",
} as const;

// What was asked for, as the flags that say the same.
function answered(said: SaidVoice, typed: SaidVoice): readonly string[] {
  return (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).flatMap((name) => {
    const answer = said[name];
    return answer === undefined || typed[name] !== undefined ? [] : [FLAGS[name], answer];
  });
}
