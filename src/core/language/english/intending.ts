import { lineList } from "../word-set.ts";
import { DOING_WELL, LESSON, ORDERLY } from "./caring.ts";

const MORE = "more|extra|greater|better|particular|special|closer";
const CAREFUL =
  "careful|vigilant|mindful|attentive|alert|diligent|cautious|thorough|conscientious|polite|punctual|considerate";
const AGAIN = "happen|happens|repeated|recur|recurs|occur|occurs";

/** What somebody means to do, and nothing more. */
export const INTENDING = lineList(`
  monitor|monitoring <end>
  monitor|monitoring for|it|this|closely|things|going|performance|carefully|him|her|them|staff
  monitor|monitoring the|this|that|our situation|issue|matter|team|staff|driver|performance|problem
  monitor|monitoring the|this|that ~2 closely|carefully|going|over|for
  watch|watching it|this|closely|him|her|them|carefully|out
  watch|watching the|this situation|matter|space
  keep|keeping (<how>|a|an|our|close|closer|watchful)* eye|eyes|watch on|out|open
  keep|keeping it|this|things|the|that (situation|matter|issue) under|on review|radar
  be|being (<how>)* more|extra ${CAREFUL}
  take|taking|taken (<how>)* ${MORE} care
  pay|paying (<how>)* ${MORE} attention
  try|trying (<how>)* harder|better
  do better
  make|making (<how>)* sure|certain (that) it|this|that|such (<aux>)* (not|never)* ${AGAIN}
  make|making (<how>)* sure|certain (that) <staff> (<aux>) (<how>) ${ORDERLY}|aware
  ensure|ensuring (that) it|this|such (<aux>)* (not|never)* ${AGAIN}
  ensure|ensuring (that) <staff> (<aux>) (<how>) ${ORDERLY}|aware
  bear|bearing|keep|keeping (it|this|that) in mind
  learn from
`);

/** What is only meant where somebody will do it, and a rule where it is told without a "will". */
export const INTENDED = lineList(`
  remember
  try|strive|endeavour|aim to
  try our|their|his|her best
  take (<how>|the|utmost)* (greatest) care
  pay (<how>)* attention
  be (<how>)* ${CAREFUL}|aware
  look twice|harder|out
  improve|strive|endeavour <end>
  be reminded|retrained|briefed|spoken|coached|warned
  remind|retrain|rebrief|brief|coach|warn <insider>
  speak|talk to|with <staff>
  have (~2) word|words|chat with|about
  tell|train|email|urge <staff>
  ask <staff> (not) to ${DOING_WELL}
  raise|discuss|mention (it|this) with|at|in <staff>|<place>
  hold|arrange|organise|run|repeat (~2) ${LESSON}
  double-check|double
  check (<how>)* carefully|twice|again|better
  proofread|proof-read
`);
