import type { PhraseList } from "../../phrase-list.ts";
import { lineList } from "../../word-set.ts";

const THING =
  "update|updates|contact|check|checks|check-in|check-ins|review|reviews|call|calls|report|reports|feedback|communication|communications|cleaning|maintenance|break|breaks|visit|visits|meeting|meetings|reminder|reminders|newsletter|newsletters|email|emails|message|messages|news|inspection|inspections|test|tests|testing|monitoring|training|catch-up|catch-ups|conversation|conversations|note|notes|letter|letters|information|bulletins|bulletin|statements|phone|progress|service|servicing|refresher|refreshers|walk-rounds|rounds|photos|pictures|interval|intervals|gap|gaps|pauses|stops";
const MEASURE =
  "amount|number|numbers|level|levels|quantity|quantities|notice|distance|share|proportion|size|portion|portions|frequency|allowance|supply|supplies|stock|stocks|staffing";
const FEW =
  "number|amount|quantity|deal|bit|lot|handful|range|variety|selection|few|couple|proportion|share|degree|array|choice|spot|touch|pinch|smattering|series";

/** Amounts and frequencies that nobody can count. */
export const QUANTITIES: PhraseList = {
  found: lineList(`
    regularly|frequently|often|occasionally|sometimes|periodically|routinely|repeatedly|intermittently|habitually
    from time to time
    (every) now and then|again
    every so often
    every few|couple|several (of) <word>
    every other now
    (every) once in a while|blue
    time and again
    at (<word>|more)* regular|frequent|appropriate|suitable|reasonable|periodic|sensible|irregular intervals
    on a|an (<how>|more)* regular|frequent|routine|periodic|occasional|ongoing|semi-regular basis
    as often|frequently|regularly as (is|it|<how>)* possible|practical|practicable|feasible|necessary|appropriate|reasonable
    as often|frequently|regularly as we|you|staff|<staff> (<how>) can|could
    regular|frequent|occasional|periodic|routine|sporadic (<word>)* ${THING}
    most days|weeks|months|mornings|evenings|afternoons|nights|years|visits
    many|several|multiple|numerous|countless times
    sufficient|adequate|ample|plentiful|numerous|countless|manifold|copious <word>
    sufficiently|adequately|amply
    various|several|multiple <word>
    many <word>
    plenty|lots|loads|heaps|tons|masses|oodles of
    a (large|small|good|fair|certain|reasonable|limited|great|big|huge|tiny|wide|whole|healthy|generous|decent|little)* ${FEW} of
    a (good|great) deal
    a few
    a couple (of) <word>
    some|enough of <the>
    enough !to|for|of|that|is|so|in|on|at|before|after|when|and|or|if <word>
    a|an|the|in|at|with reasonable|appropriate|suitable|decent|fair|sensible|healthy|generous ${MEASURE}
    reasonable|appropriate|suitable|decent|sensible|generous ${MEASURE}
    a good|healthy|decent|large|small|sensible stock|supply|choice|range of
    to a|an (<how>|bare|absolute)* minimum
    more|less often|frequently !than <word>
    or so|thereabouts <end>
    a minimum|maximum|minimal amount of
    more|less often|frequently <end>
    here and there
    on occasion|occasions
    at times
  `),
  fine: lineList(`
    how|so|as|too|however|that|more many|much|often|frequently|regularly <word>
    how|so|as|too|however|that often|frequently|regularly|several|many
    as often|frequently|regularly as
    more|less often|frequently than
    ${"the|our|this|that|these|those|their|his|her|its"} regular|frequent|routine|occasional (<word>)* ${THING}
    most|least frequently|often|regularly
    within|in|for|after (just|mere|the|next|a)* few|several|couple (of) second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|moments|moment
    within|in (the|next|a)* a few|couple (of) seconds|minutes|hours|days|weeks|months|moments
    the|a|an|any|every|each|his|her|their|our|its (<word>) many
    routine|regular|adequate maintenance contract|plan
    just|only|exactly enough
  `),
};
