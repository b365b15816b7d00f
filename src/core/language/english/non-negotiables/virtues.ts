import type { VirtueWords } from "../../non-negotiable-words.ts";
import { lineList } from "../../word-set.ts";

const GOOD =
  "polite|professional|friendly|courteous|respectful|helpful|honest|truthful|kind|nice|caring|welcoming|positive|excellent|outstanding|exceptional|superb|great|good|best|better|brilliant|amazing|perfect|fantastic|wonderful|high-quality|quality|top-quality|first-class|world-class|first-rate|top-notch|efficient|effective|reliable|dependable|trustworthy|ethical|fair|considerate|attentive|approachable|cheerful|pleasant|customer-focused|customer-centric|customer-oriented|client-focused|patient-centred|proactive|responsive|dedicated|committed|passionate|transparent|accountable|conscientious|competent|empathetic|compassionate|thoughtful|gracious|hospitable|presentable|well-mannered|upbeat|sincere|genuine|supportive|flexible|innovative|understanding|clear|concise|warm|consistent|inclusive|loyal|diligent|personal|memorable|open|equal|sympathetic|optimistic|well-trained|well-informed|informed|calm|tactful|discreet|civil|humane|human|tolerant|non-judgemental|equitable|prompt|quick|fast|speedy|timely|punctual|swift|mature|proper|expert|skilled|knowledgeable|experienced";
const BAD =
  "rude|impolite|unprofessional|unfriendly|disrespectful|dishonest|unhelpful|unkind|bad|poor|terrible|awful|appalling|shoddy|sloppy|substandard|sub-standard|mediocre|second-rate|careless|unfair|lazy|unpleasant|nasty|discourteous|inconsiderate|unethical|unreliable|incompetent|negligent|indifferent|uncaring|inattentive|ignorant|unhappy|dissatisfied|unwelcome|unsatisfied|disappointed|negative|low-quality|poor-quality|inferior|horrible|dreadful|inadequate|sub-par|subpar|lousy|mean|arrogant|aggressive|abusive|hostile|insincere|unsatisfactory|unacceptable|wrong|defensive|dismissive|condescending|patronising|sarcastic|judgemental|biased|unsympathetic|insensitive|grumpy|surly";
const WELL =
  "politely|professionally|courteously|respectfully|kindly|honestly|fairly|nicely|warmly|well|efficiently|effectively|properly|positively|considerately|attentively|cheerfully|pleasantly|ethically|responsibly|diligently|transparently|sincerely|truthfully|clearly|correctly|excellently|compassionately|equally|sympathetically|simply|sensitively|consistently|tactfully|discreetly|openly|appropriately|competently|maturely|decently";
const BADLY =
  "badly|poorly|rudely|unprofessionally|unfairly|dishonestly|unkindly|disrespectfully|carelessly|sloppily|impolitely|unethically|wrongly|terribly|incompetently|inconsiderately|discourteously|negligently";
const VIRTUE =
  "respect|dignity|courtesy|professionalism|excellence|integrity|honesty|kindness|compassion|empathy|politeness|friendliness|fairness|hospitality|quality|transparency|trust|sincerity|warmth|pride|passion|enthusiasm|teamwork|commitment|dedication|openness|humility|consideration|patience|maturity|satisfaction";
const VICE =
  "rudeness|disrespect|dishonesty|unkindness|discourtesy|incompetence|negligence|unprofessionalism|contempt|indifference";
const GIVE =
  "be|being|is|are|act|acts|behave|behaves|stay|remain|remains|provide|provides|deliver|delivers|give|gives|offer|offers|ensure|ensures|maintain|maintains|show|shows|treat|treats|demonstrate|conduct|uphold|keep|keeps|have|has|make|makes|work|works|serve|serves|handle|handles|deal|deals|communicate|communicates|speak|speaks|talk|talks|do|does|interact|exhibit|display|practise|practice|project|promote|guarantee|strive|perform|operate|create|look|feel|achieve|produce|live|value|embody|express|convey|treated|shown|given|served|will|shall|must|should|can|to";
const SERVICE =
  "service|services|work|job|jobs|advice|care|treatment|help|support|experience|experiences|attitude|standard|standards|manner|manners|way|communication|behaviour|behavior|conduct|customer-service|results|result|product|products|food|assistance|hospitality|interactions|interaction|value|approach|performance|impression|relationships|relationship|tone|image|workmanship|outcomes|outcome|language|degree|level|levels|business|style|spirit|environment|atmosphere";

/** What no proposal could ever break. */
export const VIRTUES: VirtueWords = {
  good: lineList(`
    ${GOOD}|${WELL}|${VIRTUE}
    high|highest standard|standards|regard|esteem
    be|stay|remain|are patient
    can-do
    put|puts|putting (<the>) <patron>|<patrons> first
    (<the>) <patron>|<patrons> comes|come|is|are first
    (<the>) <patron>|<patrons> is|are (always) king|right
    go|goes|going the extra mile
    go|goes|going (~1) above and beyond
    the right thing
    exceed|exceeds|meet|meets|surpass (~2) expectations
    make|makes|keep|keeps|leave (<the>|<word>)* <patron>|<patrons> (feel) happy|happier|welcome|valued|special|satisfied|smile|appreciated|important|comfortable
    delight|delights|please|love|value|appreciate|respect|care|cares (about|for) (<the>) <patron>|<patrons>
    take|takes|taking (<word>) care of
    take pride in
    lead by example
    our (<word>) best
    as a|one team
    treat|treats (<the>) others|<patron>|<patrons> (<how>|like|the|way|as)* (we|you|they) would ~9 treated
    a smile
    put|puts <patron>|<patrons>|people|you|them|everyone at (their) ease
    put|puts (<the>) <patron>|<patrons>|people|you at the heart|centre|center (of)
    without discrimination|prejudice|bias|judgement
    customer|client|patient|guest satisfaction
    customer|client|patient|people|quality focused|centric|oriented|centred|centered|minded
    put|puts|putting safety|people|quality|service first
    be|being there for (<the>) <patron>|<patrons>|people|each
    listen|listens to (<the>) <patron>|<patrons>
    in the|our|their|<owner> best interest|interests of
    it our all
    feel welcome|valued|special|appreciated|important|respected
    give|gives 100%|110%
    top|number|first|highest (one) priority
  `),
  bad: lineList(`
    ${BAD}|${BADLY}|${VICE}
    let|lets|letting (<the>) (<word>) <patron>|<patrons>|anyone|people|them down
    compromise|compromises (on) quality|standards|service|safety|integrity
    disrespect|disappoint|mistreat|dissatisfy|offend|insult|upset|annoy
    anything|something but|less (than) ${GOOD}
    less than ${GOOD}
    settle for (second) best|less|mediocrity
    second best
    less than our best
    inaccurate|incorrect|misleading|false information|advice
    fall|falls below (<the>) (<word>) standards
    against the interests|interest of
    lower|drop our standards
    cut corners
  `),
  concrete: lineList(`
    make|makes|making good
    talk|talks|speak|speaks (~1) badly|ill|well|highly of|about
    good morning|afternoon|evening|friday|faith
    best before|man|price|seller
    do|does good
    wish|wishes ~1 well
  `),
  filler: lineList(`
    ${GIVE}|${SERVICE}|<patron>|<patrons>
    we|our|us|you|your|they|their|them|staff|teammates|co-workers|coworkers|peers|ourselves|yourself|everyone|everybody|anyone|anybody|others|people|each|other|one|another|all|every|any|team|teams|colleagues|public|someone|somebody
    the|a|an|of|and|or|in|with|at|to|towards|toward|for|as|by|on|both|but|very|so|always|ever|truly|really|consistently|only|nothing
    at all times
    all the time
    every time|day|single
    each and every
    in everything|all that we|you do
    in all (<word>) we do
    no matter what|who
    customer|client|patient|guest service|care|experience|base
    every|each|all|our|any|another <word>
    possible|things|information|highest|utmost|greatest
    towards|toward|with|to|for a|an|the animal|animals|pet|pets|child|children|person|family|families|team
    a|an|the animal|pet|child|person|job
  `),
};
