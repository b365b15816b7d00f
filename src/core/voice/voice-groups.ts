import { standardWords } from "../history/standard-words.ts";
import { clausesOf } from "../score/goal.ts";
import { textOf } from "../score/keys.ts";
import type { KeptScore } from "../score/score.ts";
import type { VoiceAbout } from "./about.ts";
import type { ListedVoice } from "./listed-voice.ts";

/** The voices about one thing, those for and those against apart, so that they can stand beside each other. */
export interface VoiceGroup extends VoiceAbout {
  /** What it says today: the words of the goal, or the sentence of the clause. Absent where it is no more. */
  readonly says: string | undefined;
  readonly isGone: boolean;
  readonly voices: readonly ListedVoice[];
}

interface Place extends VoiceAbout {
  readonly says: string | undefined;
}

/** Groups voices by what they are about, in the order in which the score says it; what is no more comes last. */
export function voiceGroups(voices: readonly ListedVoice[], score: KeptScore): readonly VoiceGroup[] {
  const places = new Map(placesIn(score).map((place) => [keyOf(place), place]));
  const groups = new Map<string, ListedVoice[]>([...places.keys()].map((key) => [key, []]));
  for (const voice of voices) groups.set(keyOf(voice), [...(groups.get(keyOf(voice)) ?? []), voice]);
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const place = places.get(key);
    const { goal, clause } = first;
    return [{ goal, clause, says: place?.says, isGone: place === undefined, voices: own }];
  });
}

function keyOf({ goal, clause }: VoiceAbout): string {
  return clause === undefined ? goal : `${goal}#${clause}`;
}

function placesIn({ promise, goals }: KeptScore): readonly Place[] {
  const top = promise && {
    goal: "promise",
    clause: undefined,
    says: textOf(promise.document, "promise")?.text,
  };
  return [
    ...(top === undefined ? [] : [top, ...clausePlaces("promise", promise)]),
    ...goals.flatMap((goal) => [
      { goal: goal.id, clause: undefined, says: goal.title?.text },
      ...clausePlaces(goal.id, goal),
      ...goal.standards.map((standard) => ({
        goal: goal.id,
        clause: standard.id,
        says: standardWords(standard),
      })),
    ]),
  ];
}

function clausePlaces(goal: string, holder: Parameters<typeof clausesOf>[0] | undefined): readonly Place[] {
  if (holder === undefined) return [];
  return clausesOf(holder).map(({ id, list, text }) => ({ goal, clause: id, says: `${list}: ${text}` }));
}
