import { lineList } from "../../word-set.ts";

const NICE =
  "good|great|nice|pleasant|positive|wonderful|excellent|amazing|fantastic|lovely|enjoyable|superb|satisfying|brilliant|happy|perfect|outstanding|exceptional|memorable|smooth|better|best";

/** Feelings that could hang on any door. */
export const GENERIC = lineList(`
  happy|happier|happiest|happiness|satisfied|satisfaction|content|contented|contentment
  pleased|delighted|glad|thrilled|ecstatic
  good|great|fine|nice|fantastic|amazing|wonderful|awesome|terrific|brilliant|excellent|super|superb|lovely|marvellous|fabulous|perfect
  special|important|positive|impressed
  valued|appreciated|respected|welcome|comfortable
  ${NICE} experience|experiences|time|feeling|feelings|impression|visit|stay|mood|vibes|vibe
  enjoy|enjoys|enjoyed|enjoying their|his|her|the|our|your visit|stay|experience|time|service|day
  enjoyable|pleasant|pleasurable
  well treated|served|received
  joy|delight
  experience|stay|visit|time|mood|atmosphere|vibe is|was|feels (<how>)* positive|good|great|pleasant|wonderful|excellent|enjoyable|satisfying|nice
`);
