import { lineList } from "../../word-set.ts";

const IS_SO =
  "difficult|awkward|demanding|annoying|rude|unreasonable|fussy|entitled|stupid|ignorant|lazy|impossible|needy|troublesome|ungrateful|obnoxious|irritating|petty|picky|pushy|unrealistic|dishonest|clueless|uncooperative|argumentative|impatient|grumpy|careless|negligent|wrong|mistaken|lying|inconsiderate|thoughtless|foolish|silly|forgetful|disorganised|over-sensitive|oversensitive|dramatic";
const DID_NOT =
  "read|listen|check|follow|bother|respond|reply|cancel|confirm|cooperate|co-operate|comply|mention|complete|prepare|notify|disclose|declare|supply|provide|report|bring|specify";
const PARTICIPLE =
  "read|told|asked|checked|realised|realized|noticed|rung|called|phoned|mentioned|said|listened|brought|followed|waited|understood|thought|come|looked|written|let|remembered|contacted|emailed|cancelled|canceled|booked|confirmed|complained|spoken|informed|warned|measured|planned|prepared|reported|raised|spotted|replied|responded|stayed|queried|signed|parked|supervised|watched|complied|disclosed|declared|specified|turned";
const WRONG =
  "filled|completed|entered|typed|gave|ordered|chose|booked|pressed|picked|clicked|wrote|measured|used|installed|fitted|keyed|parked|selected|sent";

/** What somebody is blamed for who is served. */
export const NAMED_LAPSES: Readonly<Record<string, readonly string[]>> = {
  lapse: lineList(`
    fail|fails|failed|failing to
    forgot|forget|forgets|forgotten to
    had|has|have forgotten to
    neglect|neglects|neglected to
    omitted to
    should|ought (to) have (<how>) ${PARTICIPLE}
    should|ought (to) have (<how>) known better
    should|ought (to) have been (<how>) more|clearer|careful|honest|quicker
    could (<how>) have (<how>) asked|read|told|checked|rung|called|said
    did not (<how>) ${DID_NOT}
    did not (<how>) tell|inform|give|let us|me|anyone|reception|anybody
    had|has|have not (<how>) read|listened|checked|followed|bothered|replied|responded|paid|confirmed|mentioned|looked|completed
    do|does not (<how>) listen|bother|care|think|respect|cooperate|appreciate
    do|does not (<how>) pay attention
    do|does not (<how>) know what they want|wants
    can|could|will|would not (<how>) be bothered|arsed
    will|would not (<how>) listen|cooperate|co-operate
    never (<how>) read|reads|listen|listens|check|checks|bother|bothers|think|thinks|learn|learns|tell|tells|told|asked|mentioned|reported|replied|responded|followed|checked
    never pay|pays|paid attention
    misunderstood|misread|misheard|mistook|misinterpreted|misused|misunderstand|mislaid
    overreacted|over-reacted|exaggerated|exaggerates|lied|lies|ignored|ignores|ignore|disregarded|dawdled|dithered|moaned|whinged|sulked
    refused|refuses|refuse to listen|understand|cooperate|co-operate|accept|see|read|admit|follow|wait
    made a fuss|scene|nuisance
    caused a scene|fuss
    wasted|waste|wastes our|my|staff|everybody|everyone time
    kicked|kicks off
    jumped|jump to conclusions
    got (it|this|that|<the>) (~2) wrong
    ${WRONG} ~5 wrong|wrongly|incorrectly
    ${WRONG} (~3) incorrect
    (was|were|is|are|'s|been|being|just|simply|<how>)* at fault
    was|were|is|are to blame
    (was|were|is|are|'s)* in the wrong
    was|were|is|are (<how>|being|just|simply|a|bit|little|quite)* ${IS_SO}
    has|have only themselves|himself|herself|itself to
    brought (it|this) on|upon
    is|are|was|were never (<how>) happy|satisfied|pleased
    is|are|was|were the problem
    is|are|was|were (<how>)* complaining|moaning|whinging
    complain|complains about everything|nothing
    kept moaning|complaining|arguing|interrupting|whinging
  `),
  /** What is no more than what happened, and blame where it stands alone as the cause. */
  slip: lineList(`
    arrived|came|turned|showed (up|<how>)* late
    was|were (<how>)* late
    left ~4 open|unlocked|on|running|unattended|behind
    missed his|her|their|the ~2 appointment|slot|train|deadline|call|date|visit|bus|flight|email|letter|sign
    forgot his|her|their|the
    never cancelled|canceled|paid|asked|called|rang|replied|complained|said|told
    had (<how>)* unrealistic|unreasonable|false|high|wrong expectations
    kept changing
    changed his|her|their mind
    did not ask|pay|show|return|book|attend|look|keep|warn|ring|turn|understand
    lost his|her|their|the
    broke|damaged|dropped his|her|their|the|it
  `),
};
