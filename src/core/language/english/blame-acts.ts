import { lineList } from "../word-set.ts";
import { BAD_TEMPERED, CARELESS } from "./blame-adjectives.ts";
import { HANDLED } from "./handled.ts";
import { NEGLECTED } from "./neglected.ts";

const RULEBOOK =
  "procedure|procedures|process|processes|rule|rules|instruction|instructions|policy|policies|checklist|checklists|protocol|protocols|steps|script|scripts|training|guideline|guidelines|guidance";
const OWN = "his|her|their";

/** What only people do, whoever or whatever no list knows stands before it. */
export const HUMAN_ACTS = lineList(`
  forgot
  had|has|have (<how>)* forgotten
  neglected to
  overslept|daydreamed
  slipped|mucked up
  cut (a|some|the) corners|corner
  dropped the ball
  lost concentration|focus|heart
  lost ${OWN} temper|cool|patience|nerve|rag|concentration|focus
  fell asleep
  slept in|through
  nodded|dozed off
  took ${OWN} eye|eyes off
  jumped|leapt to conclusions|conclusion
  got carried away
  made a|an|the (<other>)* mistake|error|slip|slip-up|blunder|hash|mess
  did|could|would|does|do|can not (<how>)* be bothered|arsed|troubled|fussed
  did|could|would|does|do not (<how>)* bother|concentrate|care|think|listen !of|about
  had|has|have not (<how>)* bothered|listened|concentrated|thought !of|about
  did|could|would|does|do not (<how>)* pay (any|enough|much|proper|close)* attention|heed
  did|could|would|does|do not (<how>)* take (any|enough|much|proper)* care|notice|pride !of
  did|does|do not (<how>)* do ${OWN}|the job|bit|work|rounds
  did|does|do not (<how>)* use ${OWN}|any|the common|head|brain|brains|initiative
  <was> not (<how>)* paying (<how>)* (any|much|enough|proper) attention
  <was> not (<how>)* concentrating|listening|bothered
  <was> (<how>)* distracted <end>
  should|ought (to) have known better
`);

/** What people do and hardly a thing: with a person before it, or a name. */
export const PERSONAL_ACTS = lineList(`
  misheard|misread|misjudged|mistyped|miskeyed|miscounted|misspelled|misspelt|mislaid|misplaced|misunderstood|mistook
  miscalculated|misremembered|misdiagnosed|misquoted|misadvised|misinterpreted|mispronounced|mistreated|mismeasured|mistimed
  overlooked|rushed|bungled|botched|bodged|fluffed|fumbled|fat-fingered|fudged
  messed|screwed|fouled|cocked (it|things|this) up
  lost count|track
  did|does|do not (<how>)* follow|stick|obey|observe|respect|keep (to) (<the>) (<other>) ${RULEBOOK}
  broke|disregarded|flouted|ignored (<the>) (<other>) ${RULEBOOK}
  lied|fibbed to|about
  <was> (<how>)* on ${OWN} phone|phones|mobile|mobiles
`);

/** What firms do as well: with a person before it, or nobody at all. */
export const UNTOLD_ACTS = lineList(`
  did not (<how>)* read|look|ask|listen|notice|spot|double-check|knock|tell|inform|warn|apologise|explain|introduce
  did not (<how>)* greet|smile|chase|proofread|examine|inspect|verify
  had|has not (<how>)* read|looked|asked|listened|noticed|spotted|double-checked|knocked|apologised|warned
  did not (<how>)* double check
`);

/** What things do as well: with a person before it, whoever that is. */
export const LAPSES = lineList(`
  failed to
  neglected|ignored
  should|ought|could (to) have (<how>)* been more careful
  should|ought (to) have (<how>)* ${NEGLECTED.participle}|realised|realized|known|seen|said
`);

/** What is no blame of those who are served: only with somebody before it who works here. */
export const SHARED_ACTS = lineList(`
  <was> (<how>)* ${CARELESS}|${BAD_TEMPERED}
  <was> (<how>)* asleep|hungover|drunk|unprepared|flustered|tardy|slow
  <was> (<how>)* hung over
  <was> (<how>)* half asleep
  <was> not (<how>)* thinking|careful|prepared
  <was> (<how>)* having|in (a|an) bad|off|foul day|mood
  <was> (<how>)* in a|an|such|too (<how>)* hurry|rush|mood|huff|daze
  <was> (<how>)* distracted by|with ${OWN}
  <was> (<how>)* short|sharp with
  <was> (<how>)* at fault
  <was> (<how>)* to blame
  <was> (<how>)* in the wrong
  <was> (<how>)* chatting|gossiping|messing|skiving|slacking|texting|daydreaming|larking|fooling|rushing|scrolling
  <was> too busy chatting|talking|gossiping|texting|laughing
  <was> (<how>)* (running) late
  standing|sitting|chatting|gossiping|talking|messing|lounging ~3 instead of
  got (<how>)* confused|flustered|muddled|sidetracked|impatient|angry|annoyed|cross|bored|complacent|lazy|sloppy|careless
  had a|an (<how>)* bad|off|poor|rough day|morning|afternoon|evening|night|week|moment
  had a row|argument|fight|tantrum|strop
  has|had a|an (<how>)* poor|bad|lazy|wrong|terrible|negative attitude
  did not know what he|she|they was|were doing
  can not spell
  can|could not be trusted|relied
  let us|everyone|everybody|him|her|them down
  let the <word> down
  refused to
  did not (<how>)* ${NEGLECTED.base}
  had not (<how>)* ${NEGLECTED.participle}
  never (<how>)* ${NEGLECTED.past}
  did not (<how>)* !feel|see|hear|know|understand|sleep|get|work <word> ~4 properly|correctly|carefully|thoroughly
  promised ~5 and (then) never
  told nobody|no-one
  told no one
  mixed|muddled|jumbled (<the>) ~3 up
  confused (<the>) ~4 with|and
  skipped|mislabelled|misfiled|mishandled|misdirected|misrouted|mispriced|misapplied|transposed|double-booked|overbooked
  undercharged|overcharged|mis-sold|underestimated|overestimated|overcooked|undercooked
  missed <the>
  guessed|shrugged|sneered|tutted|sulked|shouted|swore|snapped|yelled|sniggered|moaned|argued|lied
  rolled|raised ${OWN} eyes|voice
  spilled|spilt|burnt|burned|scratched|smashed|ruined|shrank|spoiled|damaged|wrecked|chipped|dented !${OWN}|himself|herself
  dropped <the> !price|prices|case|charge|fee|line|idea|plan <word> <end>
  threw|chucked|slung|dumped|flung <the>
  left <word> ~3 open|unlocked|unlatched|running|ajar|unattended|behind|undone|unfinished|unsigned|unlabelled|unplugged|uncovered|lying
  left <the> <word> on <end>
  left early
  went|gone home early
  left ~3 in <the> rain|cold|sun|heat|taxi|bus|corridor|street
  left ~4 at home
  left ${OWN} ~2 in|on|at
  lost <the> !signal|connection|network|job|licence|license|lease|contract|race|place|use|power|time|day|right
  sat on <the>
  wandered|walked|drove|sloped|stormed off
  took a long|longer|extra lunch|break
  took a detour
  took too long
  turned|showed|arrived|came (up|in|back|<how>)* (~4) late
  turned|showed up without|drunk|hungover
  blamed <the>
  kept|keeps forgetting|ignoring|losing|missing|leaving|skipping|rushing
  kept|keeps putting ~2 off
  got it|this|that wrong
  got <the> !wrong ~3 wrong
  gave out wrong
  ${HANDLED} ~5 wrong|incorrect|wrongly|incorrectly|backwards
  told !us|me|that|you ~4 wrong
  !noticed|spotted|reported|received|discovered|flagged|pointed|corrected|changed|replaced|asked|wanted|needed|expected <did> <the> wrong
  wrote|typed|keyed|put|entered|read|heard <num> for <num>
  added|entered|charged|billed|booked|paid|keyed|typed|posted|scanned|invoiced ~4 twice
  ${HANDLED} ~5 instead of
  ${HANDLED}|<did> ~6 on purpose
  ${HANDLED}|<did> ~7 by mistake|accident
  ${HANDLED}|<did> ~5 badly|carelessly|sloppily|poorly|rudely|haphazardly
  deliberately|accidentally|mistakenly|inadvertently|wrongly|carelessly|stupidly|foolishly|thoughtlessly|lazily|rudely|hastily <word>
  cut|left|drove|poured|added|used|put|mixed|closed|opened|set|pressed|pulled|spoke|talked|cooked|tightened ~4 too <word>
  ${HANDLED}|pushed|went|threw|shipped|cleared|shut|left ~6 without (<how>)* ${NEGLECTED.gerund}
`);

/** What somebody is blamed for being, or doing all the time. */
export const HABITS = lineList(`
  is|are|'s (<how>)* ${CARELESS}|${BAD_TEMPERED}
  is|are too slow|rough|loud|rude|lazy|careless
  always|often|constantly|regularly|keeps (<how>)* forgets|forgetting|ignores|skips|rushes|loses|misses
  never (<how>)* listens|checks|asks|thinks|remembers|cares|bothers
  standing around
`);

/** Blame without a finite verb: `staff not following the procedure`. */
export const BLAME_GERUNDS = lineList(`
  <staffer> (<how>)* not|never (<how>)* ${NEGLECTED.gerund}
  <staffer> (<how>)* forgetting|misreading|mishearing|overlooking|rushing|skipping|ignoring|neglecting|misjudging
  <staffer> (<how>)* chatting|gossiping|daydreaming|oversleeping|mistyping|miscounting
  <staffer> (<how>)* failing|refusing to
  <staffer> (<how>)* cutting corners
  <staffer> being (<how>)* ${CARELESS}|${BAD_TEMPERED}|late|slow|drunk
  <staffer> being in a hurry|rush
`);
