import { ScoreError } from "../core/errors.ts";

/** The options of `score rehearse`, as they are typed. */
export interface RehearseFlags {
  readonly cards?: number;
  readonly seed?: string;
  readonly show?: true;
  readonly list?: true;
  readonly record?: true;
  readonly by?: string;
  readonly hard?: string[];
  readonly note?: string;
  readonly nearMiss?: true;
  readonly date?: string;
  readonly deck?: string;
  readonly force?: true;
  readonly undo?: string;
  readonly commit: boolean;
  readonly allowPersonalData?: string;
}

const RECORDING = "score rehearse --seed 4711 --record --by DK,SM";

/** What is done with the cards, or with what was written down of them; one at a time. */
const ACTS = {
  list: "score rehearse --list",
  deck: "score rehearse --deck cards.html",
  undo: undefined,
  record: RECORDING,
};

/** What only means something where a rehearsal is written down. */
const OF_RECORDING = { hard: "--hard", note: "--note", nearMiss: "--near-miss", date: "--date" } as const;

/** Refuses options that can't be meant together. @throws ScoreError of kind `usage`. */
export function refuseOddRehearsal(flags: RehearseFlags): void {
  const names = Object.keys(ACTS) as (keyof typeof ACTS)[];
  const [first, second] = names.filter((name) => flags[name] !== undefined);
  if (first !== undefined && second !== undefined)
    throw refusal(`--${first} and --${second} are two things: one after the other`, ACTS[first] ?? RECORDING);
  const told = Object.entries(OF_RECORDING).find(
    ([name]) => flags[name as keyof RehearseFlags] !== undefined,
  );
  if (told !== undefined && flags.record !== true)
    throw refusal(`${told[1]} says something of a rehearsal, and --record is not there`, RECORDING);
  if (flags.force === true && flags.deck === undefined)
    throw refusal(
      "--force takes the place of a file, and --deck is not there",
      "score rehearse --deck cards.html --force",
    );
}

function refusal(message: string, hint: string): ScoreError {
  return new ScoreError("usage", "rehearse/contradiction", message, { hint });
}
