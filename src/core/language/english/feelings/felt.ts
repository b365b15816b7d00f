import type { FeltWords } from "../../feeling-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

/** How English shows that a word is somebody's feeling. */
export const FELT: FeltWords = {
  verbs: wordSet("feel feels felt feeling"),
  states: wordSet(`
    leave leaves leaving left go goes going went gone come comes coming came walk walks walking home away out off stay stays
    staying remain remains sleep sleeps wake wakes sit sits arrive arrives become becomes grow grows get keep keeps keeping
    make makes making made seem seems look looks end ends up depart departs return returns drive drives hang hangs
  `),
  holders: wordSet(
    "he she they we i you him her them us me everyone everybody anyone anybody someone somebody nobody both each one",
  ),
  ofThings: wordSet(`
    control ownership independence calm easy easier ease effortless light present strong stronger bold tough certain secure security safe
    safer safety steady settled balanced stable sheltered free freedom warm warmer warmth cosy cozy snug comfort comforting
    comfortable peaceful quiet peace prepared ready equipped informed clear clearer clarity capable young younger whole complete human normal better beautiful attractive elegant stylish pretty successful
    renewed restored released wanted known understood
    relaxed pleasant enjoyable awake alive independent close respect
    happy good great fine nice fantastic amazing wonderful awesome terrific brilliant excellent super superb lovely perfect
    special important positive respected welcome content valued hope keen equal
    small lost exposed surprised alone stuck sick trouble thick cross
    delight moved
  `),
  ofActs: wordSet(
    `able seen met held told carried asked informed thanked answered invited consulted welcomed escorted accompanied lifted
    missed accepted included involved expected needed supported protected recognised recognized guided led hosted connected
    used handled processed managed watched monitored tolerated encouraged focused focussed pressed forced pushed steered chased`,
  ),
  between: wordSet("so as less more in a an and or both neither"),
  behind: wordSet("enough than"),
  denying: lineList(`
    not !only|just|merely|simply|least
    never
    no !doubt|wonder|matter
    no one
    nobody|no-one|none|nothing|neither|nor|nowhere|hardly|without|cannot
    rather than
    instead of
    free of|from
    anything but
    far from
    stop|stops|stopped|stopping
    no longer|more
  `),
};
