import type { CustomerBlameWords } from "../../non-negotiable-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

const LABEL =
  "difficult|awkward|problem|demanding|annoying|rude|unreasonable|nightmare|fussy|entitled|stupid|ignorant|lazy|impossible|high-maintenance|needy|troublesome|time-wasting|moaning|whining|whingeing|ungrateful|obnoxious|irritating|tiresome|petty|picky|pushy|unrealistic|dishonest|clueless|uncooperative|argumentative|pedantic|impatient|bad-tempered|grumpy|challenging|hostile|nagging|nit-picking|unruly|careless|bad|problematic|nasty";
/** What puts it on those who are served. */
export const CUSTOMER_BLAMES: CustomerBlameWords = {
  labels: {
    found: lineList(`
      ${LABEL} (new|older|young|regular|business|corporate|private|elderly)* <patrons>
      ${LABEL} (new|older|young|regular|business|corporate|private|elderly)* <patron> <close>
      <patrons> who|that (<how>|always|only|just)* waste|wastes our|staff|your|my
      <patron>|<patrons> who|that (<how>|always|only|just)* moan|moans|whinge|whinges|nitpick|nitpicks|lie|lies|cheat|cheats
      <patron>|<patrons> who|that (<how>) refuse|refuses to listen|understand|cooperate|co-operate
      <patron>|<patrons> who|that do|does|will not|never listen|listens|care|bother
      <patrons> who|that think they know|own|are
      <patrons> who|that try it on
      <patron>|<patrons> who|that cause|causes|caused trouble|problems
      <patron>|<patrons> who|that can|could not be bothered
      <patrons> from hell
      <patrons>|<patron> who make|makes|made a|an (<word>) fuss|scene|nuisance
      anyone|anybody|those who waste|wastes our|staff|your time
      time-waster|time-wasters|timewaster|timewasters|troublemaker|troublemakers|trouble-maker|trouble-makers|moaner|moaners|whinger|whingers|whiner|whiners|nitpicker|nitpickers|scrounger|scroungers|freeloader|freeloaders|know-all|know-alls
      serial|repeat|habitual|professional complainer|complainers|complainants
      time wasters|waster
    `),
    fine: lineList(`
      ${LABEL} member|members of staff|the|our|crew|team
      ${LABEL} <patron> question|questions|query|queries|meeting|meetings|conversation|conversations|call|calls|case|cases|request|requests|journey|journeys|moment|moments
      stop|without|by|of|for|from demanding|annoying|irritating|nagging|challenging|moaning <patrons>
      no such thing as ~3 <patron>|<patrons>
    `),
  },
  acts: {
    found: lineList(`
      <patron>|<patrons> (<how>|also|just|simply|then|had|has|have|apparently|really|clearly)* <lapse>
      <patron>|<patrons> in|at|from|on|with ~3 <lapse>
      <patron>|<patrons> who|that <word> ~4 <lapse>
    `),
    fine: [],
  },
  slips: lineList(`
    <patron>|<patrons> (<how>|also|just|simply|had)* <slip>
  `),
  theirActs: lineList(`
    they|he|she (<how>|also|just|simply|then|had|has|have|apparently|really|clearly)* <lapse>
  `),
  faults: {
    found: lineList(`
      <patron>|<patrons> 's (own|sole|<how>)* fault|carelessness|negligence|stupidity|laziness|ignorance|incompetence|inattention|problem
      <patron>|<patrons>|pilot 's (own) error|mistake|oversight|misunderstanding <end>
      <patron>|operator|pilot error|misuse <end>
      <patron>|<patrons> 's own doing|choice
      fault|mistake|error|problem was|is (<how>|all)* theirs|hers|his
      due|owing to (<the>) <patron>|<patrons> 's (own) error|mistake|oversight|misunderstanding|failure|delay|confusion
      caused|explained by (<the>) <patron>|<patrons> 's (own) error|mistake|oversight|misunderstanding|failure|delay|confusion
      because|down of|to (<the>) <patron>|<patrons> 's (own) error|mistake|oversight|misunderstanding|failure|delay|confusion
      their|his|her (own|<how>)* fault
      their|his|her own stupid|silly (<word>) fault
      fault of (<the>) <patron>|<patrons>
      blame|blames|blamed (<the>) <patron>|<patrons> <close>
      self-inflicted
    `),
    fine: lineList(`
      not ~3 fault|problem
      no fault
      never|do|not|to|who blame ~3 <patron>|<patrons>
    `),
  },
  // What a score says should be left unsaid: "joke about difficult guests".
  speaking: wordSet(`
    call describe treat label brand joke laugh talk speak moan complain blame sigh mock gossip grumble refer roll judge lecture
    scold accuse remind correct use discuss make
  `),
  // Whoever says these in a complaint is the customer.
  customerSays: wordSet("i me my mine myself you your yours yourself"),
  ours: wordSet("we our nobody nothing no-one none us"),
};
