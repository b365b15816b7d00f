import { lineList } from "../../word-set.ts";

/** Feelings between somebody and the people who serve. */
export const RELATIONAL = lineList(`
  heard|understood|believed|trusted|known|recognised|recognized|remembered|noticed|acknowledged|seen
  listened to
  taken seriously|in
  taken care of
  cared for|about
  well (and) looked after
  looked out|after (for)
  watched over
  thought of|about|through
  stood up for|by
  spoken to|with as|like
  backed (up)
  supported|protected|defended|forgiven|accompanied|escorted|guided|led
  in good|safe|capable|expert|kind|caring|experienced|steady|the hands
  in safe keeping
  in the same|best|right hands
  in good company
  in the best company
  at home
  part of
  one of us|them|the
  belong|belongs|belonged|belonging
  included|accepted|embraced|invited|befriended|adopted|hosted
  wanted|needed|missed|awaited|expected
  loved|liked|cherished|treasured|adored
  treated as|like|fairly|kindly|well|decently|properly|honestly|gently|seriously
  treated with
  met|held|carried|comforted|consoled|encouraged|championed|cheered
  held up
  handed over to somebody
  thanked|asked|consulted|involved|informed|told
  told the truth
  levelled|leveled|dealt with honestly|straight
  kept informed|posted|company|safe|warm|company
  kept in the loop|picture|know
  in the loop|picture|know
  in on the|it
  let in on|to
  catered|provided for
  spoiled|spoilt|pampered|mothered|coddled|indulged
  fussed over
  made welcome|comfortable
  entrusted|confided
  on the|her|his|their|my|your|our same|side|team|page
  on first-name terms
  by her|his|their|my|your side
  alongside somebody|someone|people
  among friends|family|people|equals|neighbours|neighbors|their|her|his
  in it together
  together with
  connected (to)
  close to
  trust|trusts|trusting|trustful
  reassured|reassurance
  grateful|gratitude|thankful|touched
  belonging|togetherness|companionship|fellowship|friendship|kinship
  respect|dignity
  equal|equals
  appreciated|valued|respected|welcome|important
  welcomed
  heartened|uplifted
  less alone|lonely
  somebody's|someone's priority|guest
  the only customer|guest|patient|client|person|one
  answered
  unjudged|unpatronised|unpatronized
`);
