import { lineList } from "../../word-set.ts";

const THEY =
  "he|she|they|you|i|everyone|everybody|anyone|anybody|nobody|no-one|boy|girl|man|woman|baby|dog|cat|horse|puppy|kitten|rider|learner|gran|grandmother|grandfather|manager|teacher|<served>";
const ONE = "he|she|i";

// Only people in whom something stirs do this, whoever else the sentence is about.
const HEARTFELT =
  "smile|smiles|laugh|laughs|cry|cries|sleep|sleeps|sigh|sighs|hum|hums|relax|relaxes|forget|forgets|grin|grins|wave|waves|hug|hugs|exhale|exhales|breathe|breathes";

// What people do in whom something stirs.
const STIRRED = `smile|smiles|grin|grins|laugh|laughs|laughing|smiling|cry|cries|weep|weeps|sigh|sighs|breathe|breathes|exhale|exhales|hum|hums|sing|sings|dance|dances|whistle|whistles|nod|nods|relax|relaxes|unwind|unwinds|sleep|sleeps|dream|dreams|linger|lingers|savour|savours|savor|savors|trust|trusts|believe|believes|hope|hopes|think|thinks|realise|realises|realize|realizes|notice|notices|know|knows|knew|understand|understands|remember|remembers|forget|forgets|forgot|love|loves|miss|misses|wish|wishes|long|longs|dare|dares|mean|means|laughed|recognise|recognises|recognize|recognizes|discover|discovers|imagine|imagines|expect|expects|boast|boasts|brag|brags|confide|confides|gossip|wave|waves|hug|hugs|shrug|shrugs|joke|jokes|chat|chats|sob|sobs|blush|blushes|glow|glows|shine|shines|doze|dozes|daydream|stretch|stretches|slump|slumps|melt|melts|soften|softens|brighten|brightens|lean|leans|settle|settles|look|looks|thank|thanks|want|wants|prefer|prefers|rave|raves|swear|swears|whisper|whispers|say|says|tell|tells|talk|talks|return|returns|wander|wanders|stroll|strolls|skip|skips|run|runs|bounce|bounces|beam|beams|mention|mentions|catch|catches|find|finds|own|owns|decide|decides|matter|matters|count|counts|let|lets|put|puts|lose|loses|wag|wags|purr|purrs|stay|stays|close|closes`;

// What somebody may do, and what it tells.
const ABLE =
  "see|hear|tell|breathe|sleep|laugh|cry|ask|say|think|forget|stop|let|go|get|trust|enjoy|relax|hold|look|be|plan|picture|face|live|cope|admit|concentrate|rest|rely|count|talk|turn|leave|put|come|walk|smile";

const SOMEBODY = "somebody|someone";
const NOBODY = "nobody|no-one";
const DOES =
  "is|are|was|will|would|has|had|looks|looking|watches|watching|minds|laughs|stares|sighs|asks|tuts|judges|scolds|hurries|rushes|waits|waiting|expects|cares|knows|needs|wants|sees|keeps|can|could|at|else|ever";

/** What shows a feeling in English without naming it. */
export const SHOWN = lineList(`
  like a|an|the|being|coming|somebody|someone|family|royalty|old|friends|home|regulars|adults|grown-ups|people|they|she|he|her|his|their|my|your|it|having|meeting|walking|sitting|talking|stepping|going|getting|visiting|somewhere|something|nothing|nobody|christmas|magic|neighbours|one|equals|guests|that|this|finding|opening|putting|sunday|childhood|summer|every|no
  as if|though
  as <adj> as
  more|less <word> than
  the kind|sort|place of|they|you|people|that|where
  as strangers|neighbours|neighbors|friends|equals|guests|family
  in the driving|driver's|driver seat
  a kind|sort of
  ${THEY} (<how>)* ${STIRRED} !up
  ${THEY} would|will|could|might|'d (<how>)* !receive|get|pay|book|order|be|need|have <word>
  ${THEY} can|could|may (<how>)* ${ABLE}
  ${THEY} (<how>)* stop|stops|stopped|start|starts|begin|begins|keep|keeps|catch|catches <other>
  ${THEY} (<how>)* leave|leaves|walk|walks|go|goes|come|comes|drive|drives|hang|hangs|sit|sits|wake|wakes|lie|lies ~1 knowing|believing|smiling|laughing|humming|thinking|wondering|wanting|slower|lighter|taller|again|whistling|singing|planning|without
  ${THEY} (<how>)* already|still|finally (<how>)* <word>
  ${ONE} !is|was|has|had|gets|get|got|receives|receive|pays|pay|orders|order|signs|sign|books|book|fills|fill|arrives|arrive|waits|wait|does|do|did|can|could|may|must|should|shall|will|would|not|never|am|are|have|feel|feels|felt|need|needs|clicks|click|enters|uses|use|rings|calls|completes|submits|hears|leave|leaves|go|goes|come|comes|walk|walks|stay|stays|returns|return <word>
  he|she|they has|have already|stopped|forgotten|somebody|someone|his|her|their|time|nothing|never|got|come
  is|are (<how>)* hers|theirs|mine|yours|his|ours
  belongs|belong to him|her|them|me|you
  his|her|their|my|your <word> back|again
  ${SOMEBODY} (<adj>) (who|is|are|has|else|cares|understands|knows|believed|believes|noticed|remembers|remembered|on|to|at|there|they|she|he|with) <word>
  ${NOBODY} ${DOES} !longer|more|less|over <word>
  nothing|everything else|left|more to|matters|can|is|was|will|has|to
  not <the> audience|appointment|problem|interruption|customer|patient|visitor|chore|favour|favor
  his|her|their|my|your|both ~1 shoulders|stomach|heart|breath|smile|tears|throat|jaw|fists|knees|pulse|eyes|eye|face|faces|voice|laugh|laughter|hands
  the|a ~1 knot|lump|weight in|off|on|is|has|comes|goes
  laughter|tears|goosebumps|grin|giggle|giggles
  at last|long
  for once|him|her
  finally|phew
  thank goodness|god|heavens
  and (<how>)* ${HEARTFELT} !at
  sleep (<how>)* comes|better|well|again|soundly
  <start> come|go|leave|walk|drive|hang|wake|sleep|breathe|laugh|look|sing away|out|home|up|back|forward|easily|easy|easier|again|at|with|knowing|thinking|smiling|feeling
  still|like|as|all|quite himself|herself|themselves|themself|myself
  my|mine|me !team|staff|colleagues|people
  he|she|they|i is|are|am|was|were (not) <the>|one|nobody|somebody|nothing|everything|someone
  (a|one|another) (<adj>) triumph|victory|treat|gift|miracle|adventure|secret|story|celebration|refuge|haven|holiday
  without looking|turning|asking|thinking|apologising|apologizing|flinching|checking|blinking|hesitating
  without a word|knot|lump|second
  the <adj> is over|behind|past|done
  lets|letting|let go
  looking|looks|look forward
  tells|tell|told her|his|their|a|the|my|everyone|everybody|all <word>
  would|will come|be back|again
  cannot|can not wait|stop|believe|help
  no (<adj>) need
  room|space|time to
  room|space|time for her|him|them|tears|questions|grief|a
  such a|an|kindness|care|as
  so ~2 that|they|she|he|you|nobody
  the first|last|only|best <word> in|of|who|that|to
  too <adj> to
  knows|know|knowing|understands|understanding|seeing|learning|believing (that|what|who|where|when|why|how|she|he|they|the|it|which|exactly|there)
  in the|his|her|their own time|words|pace|way|right|home|terms
  at her|his|their|my|your own pace
  on her|his|their|my|your own terms
  ours now
  <start> (<how>)* welcomed|treated|allowed|rescued|saved|forgiven|encouraged|invited|spared|greeted|addressed|rewarded|received|permitted|entitled|freed|freshened|lifted|carried|nudged|cheered|surrounded|spoken|listened|talked|looked (back|again|up|to|from|like|as|with|by|the|for|on|at|in|after|over|her|his|their|<end>)* !on|by|within
  <start> rescued|saved|spared|forgiven|freed|welcomed|invited
  it is|was (<how>)* all|fine|ok|okay|worth|safe|allowed|normal right|to|the|it|that
  worth it|every|the
  nothing hurts|rushes|presses|matters|nags|frightens|jars
  nobody|nothing|somebody|someone|everything to <word>
  ${THEY} (<how>)* bring|brings|send|sends|invite|invites|forgive|forgives|tease|teases us|our
  come|comes early|back|again
  for the pleasure|joy|fun of
  's ~1 shoulders|heart|breath|smile|voice|face|eyes|laugh
  <adj> enough to|that
  <start> waited|cared|sent for
  there is|are|'s (<how>)* time|room|somebody|someone|nobody|nothing|always
  time slows|stops|stands|passes|flies
  going to be (all) right|fine|ok|okay
  no one ${DOES} !longer|more|less|over <word>
  <start> that he|she|it|they|somebody|someone|nobody|the|there|this|her|his|their <word>
  <start> home <end>
  the opposite of
  the last|first|only thing|place|time|person
  respect|care|patience|kindness|honesty|friendship|company that|for|without
  <start> trust|hope|care that|in
  <start> remembered|seen|heard|met|held <end>
`);

const NAMED_TIMES =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|saturdays|sundays|january|christmas|midnight|noon|night|dawn|tomorrow|today|tonight|yesterday|morning|evening";

const GLAD = "happy|happier|pleased|glad|delighted|content|satisfied|thrilled|comfortable|welcome|proud";

/** What ties a feeling in English to its reason or moment. */
export const PARTICULARS = lineList(`
  because|since|when|whenever|while|until|till|before|after|although|though|unless|once|despite
  even if|when|with|at|on|in|after|before|by|as
  so that|they|he|she|much
  the moment|minute|second|day|night
  by the|then|his|her|their <word>
  for the first|last|once
  on their|his|her|the first|second|third|last|very|way|bus|train|phone
  at the ~1 door|desk|till|counter|gate|table|end|moment|start|window|bedside|kerb|reception|bar
  in the ~1 chair|car|bath|waiting|queue|bed|garden|corridor|kitchen|end|form
  with the|a|an|his|her|their ~2 in|on|under|at|open|closed|down
  on|by|at|in|until (a|an|the) ~1 ${NAMED_TIMES}
  with|for herself|himself|themselves|themself
  half|halfway|minutes|hours|seconds through|past|into|later|after
  in spite of
  enough to|that|for
  ${GLAD} to !come|return|recommend|use|do|deal|buy|have|work|shop|choose|spend|be|us|our|pay|tell|refer|share <word>
  ${GLAD} to be !here|with|a|an|part|our|your|able|in <word>
  ${GLAD} to have <the> ~2 <did>
  that <word> <word>
  than <word>
  as he|she|they|you|it|somebody
  ,|; not|never|rather|even|though <word>
  not <the>
  instead of
  rather than
  in|with knowing|being|having|asking
  knowing|leaving|bringing|asking|saying|showing|sending|letting|calling|ringing|sitting|talking|telling <word>
  :|–|— <word> <word> <word>
  without <word>
  (in|with) what|how|where|whatever|however <word>
  on her|his|their|our|my side
`);
