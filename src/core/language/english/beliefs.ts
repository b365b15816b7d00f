import type { BeliefWords } from "../belief-words.ts";
import { lineList } from "../word-set.ts";

const SERVED =
  "customer|customers|client|clients|patient|patients|guest|guests|people|person|member|members|tenant|tenants|resident|residents|user|users|student|students|pupil|pupils|child|children|passenger|passengers|family|families|everyone|everybody|all|you|animal|animals|staff|team|employee|employees|colleague|colleagues|community|communities|society|donors|visitors|learners";

// A slogan is a whole sentence.
const WE = "<start> (we) (believe) (in|that)";

/** What hangs on English walls. */
export const BELIEFS: BeliefWords = {
  values: lineList(`
    integrity|excellence|teamwork|respect|trust|honesty|openness|fairness|transparency|accountability|responsibility|professionalism|quality|innovation|collaboration|passion|commitment|compassion|dignity|kindness|courage|creativity|reliability|sustainability|simplicity|diversity|equality|equity|inclusion|inclusivity|inclusiveness|loyalty|ambition|curiosity|empathy|care|caring|service|value|values|community|safety|efficiency|expertise|experience|knowledge|craftsmanship|pride|humility|agility|ownership|partnership|partnerships|friendliness|cleanliness|consistency|dedication|determination|discipline|enthusiasm|energy|fun|generosity|gratitude|growth|harmony|health|helpfulness|hospitality|impact|improvement|independence|leadership|learning|love|mindfulness|obsession|optimism|patience|performance|perseverance|positivity|precision|accuracy|punctuality|resilience|resourcefulness|selflessness|serenity|sincerity|stewardship|strength|support|timeliness|tolerance|tradition|truth|understanding|unity|vision|warmth|wellbeing|well-being|wellness|wisdom|choice|flexibility|communication|confidentiality|environment|entrepreneurship|authenticity|candour|candor|competence|convenience|customer-focus|customer-centricity|customer-obsession|satisfaction|success|hard-work|joy|happiness|hope|peace|belonging|comfort|freedom|justice|balance|originality|devotion|bravery|trustworthy|reliable|friendly|professional|honest|dedicated|innovative|dependable|efficient|ethical|transparent|responsive|knowledgeable|trusted|experienced|skilled|compassionate|respectful|inclusive|passionate|committed|fair|courteous|polite|helpful|flexible|affordable|open|openness|togetherness|solidarity|camaraderie|togetherness
    hard|team work|working
    team spirit
    working together
    customer|client|patient|guest|user focus|obsession|satisfaction|success|service|care|centricity|experience|safety
    continuous improvement|learning
    going the extra mile
    attention to detail
    work-life balance
  `),
  slogans: lineList(`
    ${WE} (put|putting|always) (our|the|every|your) ${SERVED} (always) come|comes|first|matter|matters|count|counts
    ${WE} put|putting|place|placing (our|the|every|your) ${SERVED}|quality|safety|service (always) first
    ${WE} put|putting|place|placing (our|the|every|your) ${SERVED}|quality|safety at the heart|centre|center of everything|all (that|things) we do
    ${WE} (our|the|every|each) ${SERVED} (always) matter|matters|counts|count
    ${WE} (our|the|every|each) ${SERVED} (always) come|comes first
    ${WE} (our|the|every|each) ${SERVED} first
    ${WE} (the|our) ${SERVED} is|are (at) the|our heart|centre|center|core|king|everything of everything|all we do
    ${WE} (the|our) ${SERVED} is|are (at) the|our heart|centre|center|core of everything|all|what we do
    ${WE} (the|our|every|each) ${SERVED} is|are king|kings|everything|paramount|important|special|family|first
    ${WE} (the|our) ${SERVED} is|are our (number|top|highest|main|first|biggest) (one|1) priority|priorities|focus|asset|assets|passion|family
    ${WE} quality|safety|service|integrity|honesty|trust|respect first
    ${WE} (really|truly|genuinely|always|all|do|deeply|just)* care (about|for) (our) (${SERVED})
    ${WE} be|stay (always) kind|nice|professional|honest|polite|friendly|positive|respectful|helpful|humble|bold|brave|curious|authentic|human|better|excellent|the best
    ${WE} (always) do|doing the right thing|things
    ${WE} always|be (be) professional|polite|friendly|honest|kind
    ${WE} (always) go|goes|going the extra mile
    ${WE} (always|truly|deeply|really)* value|respect|love|appreciate|cherish (our|the|every|each|all|your)* ${SERVED} <end>
    ${WE} (always) put|putting you|them first
    ${WE} family|community|people|customers <end>
    ${WE} (our) people|staff|team|employees|customers are our greatest|best|biggest|strongest|most (valuable|important) asset|assets|resource|strength|priority
    ${WE} innovation|quality|passion|integrity|excellence|service|trust drives|drive|defines|define|guides|guide us|everything|all
    ${WE} service|welcome with a smile
    ${WE} (our) passion|love|care|respect|commitment|dedication|enthusiasm|compassion|equality|justice|fairness|kindness|empathy for ~2 <end>
    ${WE} (are|'re) passionate about ~2 <end>
    ${WE} teamwork makes the dream work
    ${WE} together (we) are stronger|better
    ${WE} stronger|better together
    ${WE} your|our success|satisfaction|smile|health|safety is our success|priority|goal|mission|business|passion|satisfaction
    ${WE} (customer|client|patient) success|satisfaction is our success|priority|goal|mission|business|passion
    ${WE} honesty|quality|safety|service|kindness is (always) our|the best (only) (policy)
    ${WE} honesty|quality|safety is our policy
    ${WE} great|excellent|good|best|quality service|value|quality|products|food|people|work
    ${WE} one team
    ${WE} being|becoming the best
    ${WE} value for money
    ${WE} treat|treating (our|the|every|each|all)* ${SERVED}|others|another with (the) (utmost|great|equal|same)* respect|dignity|kindness|care|compassion
    ${WE} treat|treating (our|the|every|each|all)* ${SERVED}|others fairly|equally|well
    ${WE} treat|treating ${SERVED}|others as you|we would like|want to be treated
    ${WE} (do|doing|get|getting) it|things right (first) (time)
    ${WE} (our) commitment|dedication|devotion|loyalty to (our|the|every|each|all)* ${SERVED} <end>
    ${WE} (customer|client|patient|guest|your|our) happiness|satisfaction|wellbeing|delight is our (top|only|first)* mission|goal|priority|business|promise
    ${WE} think big
    ${WE} always|constantly|continually|ever improving|learning|growing|evolving
    ${WE} live|love|laugh
    ${WE} (are|'re) all about (our|the) ${SERVED} <end>
    ${WE} (all) baked|made|done|built|crafted|served|cooked with love|care|passion|pride
    ${WE} excellence as standard
    ${WE} quality you can trust
  `),
  around: lineList(`
    we|our|us|it|and|or|the|a|an|of|in|with|for|to|as|by|at|is|are|be|all|that
    (we) believe|value|values|embrace|champion|promote|uphold|respect|love|practise|practice|live|stand|strive|deliver|cherish|prize|foster|treasure (in|by|for|up)
    committed|dedicated|passionate|devoted|proud|driven|guided to|about|of|by
    commitment|dedication|devotion|passion to|for
    core|key|guiding|company|business|main|central|shared|these|following
    principle|principles|values|value|value:|mission|motto|philosophy|culture|watchword|watchwords|ethos|pillars|cornerstone|cornerstones|foundation|priority
    matters|matter|counts|first|foremost|everything|key|important|paramount|essential|vital|crucial|king|non-negotiable|central
    always|every|each|very|truly|deeply|strongly|highest|high|utmost|great|real|absolute|above|total|complete|professional|academic|operational|continuous|outstanding|excellent|world-class|true
    everything|all (that) we do
    at all times
    at the heart|core|centre|center (of)
    at heart
    above all (else)
    for|to|of|towards (all|our|every|each|the|each)* ${SERVED}|one|another <end>
    nothing less|else
    the best (that) we can (be)
    you can rely|trust|count|depend (on)
    for money
    over|before everything|all
    always|constantly|continually|ever improving|learning|growing
    without compromise|exception
    every|each (single) time
    day|time after day|time
    every|each day|time|step|detail
    comes|come|coming first
    each other
    one another
    others|life
    what we do
    standards|standard|level|levels
    (number|top|main|first|highest|biggest) (one) priority|focus|concern
    number one|1
  `),
};
