import { draftFile } from "../../adapters/draft-file.ts";
import type { Choice, Prompter } from "../../adapters/prompter.ts";
import { clausesOf } from "../../core/score/goal.ts";
import { isGap } from "../../core/score/placeholders.ts";
import type { Score } from "../../core/score/score.ts";
import { SPEAKERS, type Speaker, type Stance } from "../../core/score/voice-terms.ts";
import { aboutNamed, aboutWritten } from "../../core/voice/about.ts";
import type { SaidVoice, VoiceFacts } from "../../core/voice/said-voice.ts";
import { whatWeSay } from "../../core/voice/what-we-say.ts";
import type { Context } from "../context.ts";
import { problemOfWords } from "../given-words.ts";
import { withGoingBack } from "../going-back.ts";
import { type InterviewKeeper, keepInterview } from "../keep-interview.ts";
import { keepingPrivate } from "../keeping-private.ts";
import { findScore } from "../load-score.ts";
import { repositoryAround } from "../start-git.ts";
import { foreseeVoice, type VoiceAddOptions } from "./add-voice.ts";
import { VOICE_WORDS } from "./voice-words.ts";

const WHOLE_GOAL = "";
const WHO = "Who said it?";
const WHAT = "What is it about?";

const SPEAKER_LABELS: Readonly<Record<Speaker, string>> = {
  customer: "a customer",
  team: "somebody of the team",
  supplier: "a supplier",
  partner: "a partner",
  neighbour: "a neighbour",
  regulator: "a regulator",
  owner: "the owner",
};

const STANCE_LABELS: readonly Choice<Stance>[] = [
  { value: "for", label: "they speak for it" },
  { value: "against", label: "they speak against it" },
  { value: "gap", label: "they see a gap: we say one thing and do another" },
];

/** What a person said: the words, and the facts that were given or asked for. */
type Told = Pick<VoiceAddOptions, "words" | "said">;

/**
 * Asks a person what was said; what was said by flags, or by `words`, is not asked again. The answers are kept until what `until` runs
 * has recorded them. @throws ScoreError before the first question where nothing could be recorded.
 */
export async function askVoice(
  options: Omit<VoiceAddOptions, "words">,
  words: string | undefined,
  context: Context,
  ask: Prompter,
): Promise<Told & Pick<InterviewKeeper, "until">> {
  const { score, facts } = await foreseeVoice(options, context);
  const repository = await repositoryAround(findScore(context), context);
  const file = repository && draftFile(repository.gitDir, "interviews.json");
  const keeper = keepInterview(file, `voice add ${repository?.prefix ?? ""}`, context.now().iso);
  // With a reason for it, such words may stand.
  const safely =
    options.allowPersonalData === undefined ? await keepingPrivate(ask, score.config.privacy) : ask;
  try {
    const told = await withGoingBack(safely, "Let us write down what was said.", keeper, (asking) =>
      interview({ words, said: options.said, facts }, score, asking),
    );
    return { ...told, until: keeper.until };
  } catch (error) {
    throw keeper.telling(error);
  }
}

interface Given {
  readonly words: string | undefined;
  readonly said: SaidVoice;
  readonly facts: VoiceFacts;
}

async function interview({ words, said, facts }: Given, score: Score, ask: Prompter): Promise<Told> {
  const told =
    words ??
    (await ask.text("What did they say, in their words?", {
      placeholder: "no names or numbers: who spoke is asked next",
      required: true,
      problemWith: (typed) => problemOfWords(VOICE_WORDS, typed),
    }));
  const from =
    said.from ??
    (await ask.choose(
      WHO,
      SPEAKERS.map((value) => ({ value, label: SPEAKER_LABELS[value] })),
    ));
  const about = facts.about === undefined ? await askAbout(score, ask) : aboutWritten(facts.about);
  const stance = facts.stance ?? (await ask.choose("And what is it to what you promise?", STANCE_LABELS));
  const known = { ...said, from, about, stance };
  if (stance !== "gap") return { words: told, said: known };
  return { words: told, said: { ...known, ...(await askGap(about, known, score, ask)) } };
}

async function askAbout(score: Score, ask: Prompter): Promise<string> {
  const goals = score.goals.map((goal) => ({ value: goal.id, label: goal.title?.text ?? goal.id }));
  const promise =
    score.promise === undefined ? [] : [{ value: "promise", label: "what you promise everybody" }];
  const goal = await ask.choose(WHAT, [...goals, ...promise]);
  const holder = goal === "promise" ? score.promise : score.goals.find(({ id }) => id === goal);
  const clauses: Choice<string>[] =
    holder === undefined
      ? []
      : clausesOf(holder)
          .filter(({ text }) => !isGap(text))
          .map(({ id, list, text }) => ({ value: id, label: `${list}: ${text}` }));
  if (clauses.length === 0) return goal;
  const whole = { value: WHOLE_GOAL, label: "all of it" };
  // What Enter takes is written down: nobody says by it what they did not look at.
  const clause = await ask.choose("Which line of it?", [whole, ...clauses], {
    about: goal,
    initial: WHOLE_GOAL,
  });
  return clause === WHOLE_GOAL ? goal : `${goal}#${clause}`;
}

async function askGap(
  about: string,
  said: SaidVoice,
  score: Score,
  ask: Prompter,
): Promise<Pick<SaidVoice, "weSay" | "weDo">> {
  const offered = whatWeSay(aboutNamed(about, score), score);
  const weSay =
    said.weSay ??
    (await ask.text("What do we say?", {
      about,
      required: true,
      ...(offered !== undefined && { initial: offered }),
    }));
  const weDo =
    said.weDo ??
    (await ask.text("And what do we do?", { about, required: true, placeholder: "what happens instead" }));
  return { weSay, weDo };
}
