import type { HappenWords } from "../happen-words.ts";
import { wordSet } from "../word-set.ts";
import { KEYSTROKES } from "./happenings/keystrokes.ts";
import { PASSIVES } from "./happenings/passives.ts";

/** How English tells what to do in place of what has to happen. */
export const HAPPENINGS: HappenWords = {
  keystrokes: KEYSTROKES,
  spared: wordSet("without before until unless"),
  passives: PASSIVES,
};
