import { lineList } from "../../word-set.ts";

const LEAD = "(please|always|never|then|first|also|just|simply|and|instead|if|possible|remember|to)*";

// Nothing but verbs: a sentence that begins with one of them tells somebody to do it.
const VERBS =
  `acknowledge|add|address|adjust|admit|advise|agree|allow|announce|anticipate|apologise|apologize|appoint|arrange|assign|assess|attach|attend|avoid|begin|bring|build|carry|choose|chase|clarify|collect|come|communicate|complete|confirm|congratulate|connect|consider|consult|continue|convey|coordinate|create|crouch|deal|decide|deliver|demonstrate|describe|discuss|display|distribute|do|eliminate|email|encourage|engage|ensure|escalate|establish|examine|explain|express|fetch|fill|fulfil|fulfill|gather|give|greet|guarantee|guide|identify|implement|include|inform|inspect|install|introduce|invite|involve|keep|kneel|learn|listen|log|lower|maintain|make|match|mention|minimise|minimize|monitor|notify|obtain|optimise|optimize|organise|organize|pack|perform|personalise|personalize|pick|prepare|prevent|prioritise|prioritize|proceed|provide|pull|pursue|rebook|recognise|recognize|recommend|record|reduce|refill|refrain|refund|register|reiterate|remain|remember|remind|remove|replace|reply|request|resolve|respond|reassure|recap|say|schedule|seat|select|sell|send|serve|share|show|sign|smile|speak|specify|spend|state|submit|suggest|summarise|summarize|supply|switch|tailor|teach|tell|thank|throw|train|treat|type|understand|update|use|utilise|utilize|verify|wash|wear|wipe|write|accompany|accommodate|adapt|adhere|adopt|alert|align|allocate|amend|analyse|analyze|ascertain|assure|audit|bow|brew|brush|bundle|cancel|cater|celebrate|compare|compile|comply|compliment|compose|conduct|confess|correspond|cross-check|cultivate|customise|customize|debrief|decorate|defer|delegate|designate|detect|determine|develop|dial|disclose|dispatch|dispose|distinguish|double-check|elaborate|emphasise|emphasize|employ|enter|equip|erase|estimate|evaluate|exchange|execute|exhibit|expand|explore|extend|facilitate|finalise|finalize|forward|foster|furnish|handwrite|highlight|hire|join|justify|memorise|memorize|mop|navigate|negotiate|nod|nominate|nurture|observe|operate|outline|oversee|paraphrase|participate|permit|persuade|pinpoint|preserve|procure|pronounce|propose|publish|purchase|query|rearrange|reassign|rectify|redirect|refer|reflect|refuse|reheat|reject|relay|renew|rephrase|reserve|restock|restore|retain|retrieve|reveal|rotate|scan|scrub|seek|shorten|signpost|simplify|solve|standardise|standardize|stir|summon|tackle|tend|tidy|transfer|translate|undertake|unpack|upgrade|validate|volunteer|warn|weigh|withdraw`
    .split("|")
    // What those who are served do as well, and what is said of a thing in their place.
    .filter(
      (verb) => !["come", "remain", "understand", "choose", "decide", "learn", "continue"].includes(verb),
    )
    .join("|");

// Verbs that are names of things as well: what follows shows what is meant.
const EITHER =
  "repeat|act|aim|answer|ask|book|call|catch|check|clean|close|cover|deposit|focus|follow|hand|hold|hug|inquire|enquire|judge|knock|lay|lead|lend|light|list|look|mail|mark|meet|mind|name|note|offer|order|park|phone|place|plan|play|post|pour|practise|practice|present|print|promise|push|put|question|quote|raise|reach|read|report|return|review|ring|run|scan|set|sort|stand|start|step|stop|swap|take|talk|test|text|time|touch|turn|visit|wait|walk|warm|watch|work|wrap|clear|open|own|dry|empty|free|fit|level|slow|complete|direct|correct|handle|manage|change|leave|let|find|get|go|have|cut|shake|sit|stay|try|pay|pass|see|sweep|finish|save|fix|repair|spell|label|lock|load|shield|polish|spread|move|refresh|point|process|track|measure|mirror|challenge|research|rinse|sanitise|vacuum|dress|fold|board|buy";
const OBJECT =
  "the|a|an|this|these|those|them|him|everyone|everybody|people|each|every|any|all|both|your|our|their|his|her|its|it|yourself|one|two|three|<served>";
const BEHIND =
  "back|up|out|over|down|through|round|around|away|within|before|after|again|to|for|by|at|into|onto|off|open|promptly|clearly|slowly|twice|first|only|and|early";

// Verbs that are feelings as well, or what those who are served do: only where somebody is meant who is served.
const CARING =
  "calm|care|comfort|control|delight|empower|engage|excite|help|impress|inspire|motivate|please|protect|respect|reward|satisfy|settle|soothe|spoil|support|surprise|value|welcome|wow|cheer|charm|relax|approach|face|balance|free|honour|honor|appreciate|pamper|entertain|educate|amaze|assist";
const SERVED = "them|him|<served>|your|their|each|every|everyone|everybody|people|any|all|new|our";

const CANNOT_LEAVE = "go|in|off|down|loose|alone";

/** How an English sentence begins that tells somebody what to do. */
export const INSTRUCTIONS = lineList(`
  ${LEAD} ${VERBS} !of|comes|is|are|was|were|means|feels|seriously|you|they|we|he|she
  ${LEAD} ${EITHER} !${CANNOT_LEAVE} ${OBJECT}
  ${LEAD} answer|ask|call|check|follow|phone|ring|reply|step|text|report|knock|act|write|review|visit|quote|book|offer|email|print ${BEHIND}
  ${LEAD} look up|at|over
  ${LEAD} stand up|when|by|with|aside
  ${LEAD} wait for|until|a|at|two|ten
  ${LEAD} stop at|when|if|as|talking|typing|what
  ${LEAD} start with|by|from|every|each
  ${LEAD} talk to|with|about|through
  ${LEAD} read back|out|through|aloud
  ${LEAD} walk over|round|with
  ${LEAD} clean|wipe|sweep|mop|clear|tidy up|down|away|after
  ${LEAD} sit down|beside|next|with|at
  ${LEAD} dress smartly|for|the|up|appropriately|well
  ${LEAD} return|make|take|answer|screen calls|messages|emails
  ${LEAD} hand over|out|back|round
  ${LEAD} ask|check|see|find|note|plan|show|watch|read what|where|whether|which|who|how|why|when|if|that
  ${LEAD} take off|out|down|away|care|time|responsibility|ownership|notes|turns|payment
  ${LEAD} put on|away|down|out|aside
  ${LEAD} offer|serve|pour|bring <adj> <end>
  ${LEAD} know your|every|each|their|the ~1 name|names|customer|customers|client|clients|guest|guests|patient|patients|product|products|story
  ${LEAD} follow|call|ring|phone|text|email|check|ask|look|talk|call|report up|back|in|on|for|about|with|to|at
  ${LEAD} offer|quote|use|bring|serve|take|book|order|pour|check|read|hold|open|wear|play|clean|answer|print|wrap|test|ask|lay|set|raise|carry|pack|park|post|dim|light|stock|wash|wipe|sweep|mop|track|review !free|like|at|apart|off|aside|alight|up <adj> <word>
  ${LEAD} put !back|first|right|together|up|somewhere <adj> <word>
  ${LEAD} ${CARING} (<how>)* ${SERVED}
  ${LEAD} trust|understand|hear|believe|love|appreciate|notice them|your|<served>
  ${LEAD} care for|about <word>
  ${LEAD} go over|through|to|round|back <word>
  ${LEAD} get back|in|their|his|her|to|the|it|them|on|down
  ${LEAD} stay|sit|stand with|near|beside|next|behind|at|by|up|down them|him|her|<served>|the|<end>
  ${LEAD} be !able|free|in|at|as|treated|met|heard|seen|known|told|believed|remembered|trusted|left|made|kept|given|held|taken|looked|cared|recognised|recognized|understood|forgiven|forgotten|asked|allowed|helped|listened|sure|certain|proud|calm|yourself|themselves|herself|himself|one|part|my|among|somebody|someone|safe|home|myself|with|inspired|surprised|welcomed|greeted|served|spoken|thanked|spared|invited|included|reminded|unhurried|reassured <word>
  ${LEAD} be sure|certain to|that <word>
  do|does not !feel|have|need|worry|wonder|want|know|mind|fear|care|think|regret|expect|miss <word>
  please !feel|let|come|be <word>
  never|always ${VERBS}|ask|call|leave|let|put|take|offer|answer|interrupt|rush|argue|assume|blame|judge|shush|shout|correct|hurry|pressure|patronise|ignore|promise|push|talk|touch|walk|raise|point|hide|knock|wait|look|open|hold|meet|turn|start|stop|quote|book|ring|phone|hand|check|read !of|is|feel|feeling
  (always) eye contact and|with
  staff|employees|agents|everyone|everybody|colleagues|we must|should|shall|will|ought|are|have|need (to) (always|never) ${VERBS}|${EITHER}|interrupt|rush|be|help|welcome|respect|support
  (the|our|all|every|each) ~2 <staffer> must|should|shall|has|have|needs|need (to|always|never)* ${VERBS}|${EITHER}|interrupt|rush|be|help|welcome|respect|support
  you must|should (always|never) ${VERBS}|${EITHER}|interrupt|rush|be|help|welcome|respect|support
  we|staff always|never ${VERBS}|${EITHER}|interrupt|rush|welcome|help
  no eye-rolling|sighing|interrupting|shouting|chewing|swearing|phones|jargon|slang
`);
