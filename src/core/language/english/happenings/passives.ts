import type { PassiveWords } from "../../happen-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

const PASSIVE = lineList(`
  is|are|gets|get (<how>)* <act>
  will|must|shall|should (<how>)* be|get (<how>)* <act>
  has|have|need|needs|ought|going|got to be|get (<how>)* <act>
  has|have (<how>)* been (<how>)* <act>
  is|are (<how>)* being (<how>)* <act>
  is|are|gets|get|be (<how>)* called|phoned|rung back|within|when|before|if|every
  is|are|gets|get|be (<how>)* called|phoned|rung the same|next|following
  is|are|gets|get|be (<how>)* dealt|followed|written|spoken|apologised|talked|listened|responded|replied with|up|to
  is|are|gets|get|be double|fully|properly|personally|always|carefully checked|informed|explained|briefed|reviewed
  is|are|gets|get|be (<how>)* put|copied|looped through|in|into
  is|are|gets|get|be (<how>)* done within|before|by|every|daily|weekly|monthly
  is|are|gets|get|be (<how>)* kept informed|updated|posted|up
  gets|get|be (<how>)* fixed|mended|repaired|replaced|packed|made|paid|met
  is|are|gets|get|be (<how>)* taken seriously|back|to|from|within|before|through
  is|are|gets|get|be (<how>)* brought|walked|fed|administered
  is|are|gets|get|be (<how>)* met|collected at|by|with|from
  is|are|gets|get|be (<how>)* passed|handed|signed|filled|sent|given|shown|picked|taken|carried on|over|out|off|back|up|through|around|round|in
`);

/** English says what is done with a form of "be" or "get" and a participle; who does it comes behind "by", or never. */
export const PASSIVES: PassiveWords = {
  passives: [{ phrases: PASSIVE, gap: "by [who?]" }],
  acts: wordSet(`
    informed told notified contacted phoned telephoned emailed e-mailed texted messaged updated reminded advised asked offered given sent
    rung issued refunded reimbursed compensated credited processed handled reviewed resolved addressed escalated answered acknowledged
    logged recorded noted documented registered filed investigated assessed evaluated monitored inspected checked double-checked verified
    validated approved authorised authorized arranged scheduled rescheduled rebooked coordinated allocated assigned
    delegated passed forwarded referred transferred redirected returned collected delivered dispatched despatched shipped
    provided supplied communicated explained discussed agreed consulted invited introduced welcomed greeted escorted guided accompanied thanked
    announced presented replaced corrected amended rectified raised submitted reported circulated distributed handed
    triaged prioritised prioritized queried chased cancelled canceled upgraded waived invoiced billed quoted calculated confirmed shared
    cleaned actioned onboarded briefed debriefed surveyed interviewed screened gathered sought obtained requested
    photographed tracked traced measured managed directed supported supervised observed deducted negotiated translated vetted matched paired
    rerouted diverted connected uploaded entered archived posted mailed couriered installed tested commissioned demonstrated serviced
    sanitised disinfected sterilised restocked refilled replenished counted weighed charged debited requisitioned counselled counseled reassured apologised
  `),
  agents: lineList(`
    by !phone|telephone|email|e-mail|post|mail|text|sms|letter|hand|card|cheque|bank|name|appointment|law|default|mistake|accident|now|then|next|noon|midday|midnight|lunch|lunchtime|close|closing|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|end|line|day|step|side|bit|piece|room|floor|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve <letters>
    by the|a|an|our|their|his|her|each|every ~2 <person>
    by the|a|an|our|their|his|her|each|every|both !end|time|close|morning|evening|afternoon|day|date|deadline|following|next|agreed|start|beginning|weekend|week|month|latest|hour|first|last|same|book|week's <word>
    by one|two|three|four of|people|person|pairs|us|colleagues
  `),
  within: wordSet("what how why than once till whatever whichever whoever as because since so"),
  pronouns: wordSet("they it he she we you i there"),
  namedBehind: "all",
  opensBehindComma: false,
};
