import type { FeltWords } from "../../feeling-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";
import { OF_ACTS, OF_THINGS } from "./words.ts";

/** How German shows that a word is somebody's feeling. */
export const FELT: FeltWords = {
  verbs: germanWords("fühlt fühlen fühle fühlst fühlte fühlten gefühlt anfühlt anfühlen"),
  states: germanWords(`
    geht gehen ging kommt kommen kam bleibt bleiben verlässt verlassen schläft schlafen wacht sitzt sitzen steht stehen liegt liegen
    fährt fahren reist reisen legt wartet warten wird werden macht machen wirkt ankommen einschlafen aufwachen heimgehen lebt
  `),
  holders: germanWords(`
    er sie es ich du ihr man ihn ihm ihnen mich mir dich dir jemand jeder jede jedem jeden niemand beide einer eine
  `),
  ofThings: germanWords(OF_THINGS),
  ofActs: germanWords(OF_ACTS),
  between: germanWords(
    "sich mich dich euch so weniger mehr in ein eine einen einem einer und oder weder dabei damit dort hier daheim endlich",
  ),
  behind: germanWords("genug als wie dabei damit dort hier"),
  denying: germanLines(`
    nicht !nur|bloß|allein|zuletzt
    nie|niemals|niemand|niemanden|niemandem|nichts|weder|kaum|ohne|statt|anstatt|nirgends
    kein|keine|keinen|keinem|keiner|keines
    frei von
  `),
};
