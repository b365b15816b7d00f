import { lineList } from "../../word-set.ts";

const SORT =
  "number|case|file|ticket|target|stranger|intruder|suspect|fool|idiot|failure|outsider|criminal|child|beggar|statistic|transaction|wallet|problem|interruption|afterthought|nobody|account|record|sale|lead|pest|faff|liar|tourist|beginner|guinea pig|second-class";

/** Feelings that nobody wants to have. */
export const UNPLEASANT = lineList(`
  rushed|hurried|harried|hassled|harassed|pressured|pressurised|pressurized|pushed|pressed|badgered|pestered|nagged|hounded|chased|bullied|obliged|forced|coerced|steered
  under pressure
  pressure|hassle|fuss|bother|trouble|struggle
  judged|scolded|lectured|blamed|accused|suspected|interrogated|criticised|criticized|shamed|mocked|ridiculed|reprimanded
  told off
  talked|spoken down to
  looked down on|upon
  caught out
  put|on (on) the spot
  put down|off
  ignored|overlooked|forgotten|neglected|abandoned|dismissed|excluded|rejected|unheard|unseen|misunderstood|unwelcome|unwanted|unloved|disrespected|undervalued|unappreciated|unimportant|invisible|insignificant|sidelined|shunned
  left out|behind|alone|hanging|guessing|wondering|waiting|stranded
  kept waiting|guessing
  kept in suspense
  in suspense
  patronised|patronized|belittled|humiliated|embarrassed|embarrassment|embarrassing|ashamed|shame|mortified|awkward|self-conscious|guilty|guilt|sheepish
  stupid|foolish|silly|dumb|thick|ignorant|inadequate|inferior|small|clumsy|useless|incompetent|old-fashioned|worthless|lesser
  powerless|helpless|trapped|cornered|stuck|lost|confused|confusion|overwhelmed|bewildered|puzzled|baffled|disoriented|swamped
  out of their|her|his depth
  anxious|anxiety|nervous|nerves|worried|worry|worries|worrying|afraid|scared|frightened|terrified|fear|fears|fearful|dread|dreads|panic|panicked|alarmed|apprehensive|petrified|intimidated|daunted
  stressed|stress|tense|tension|strained
  on edge
  upset|angry|anger|annoyed|irritated|frustrated|frustration|furious|cross|resentful|bitter|disappointed|disappointment|dissatisfied|unhappy|miserable|sad|hurt
  let|letting down
  cheated|conned|misled|deceived|exploited|robbed|fooled|tricked|duped|mugged|fleeced|overcharged|short-changed|swindled|scammed|manipulated|upsold|used|stung
  ripped off
  lied|sold|marketed to|at
  taken for granted|a
  processed|handled|managed|herded|policed|watched|monitored
  stared at
  passed around|along|on|from
  fobbed|palmed|brushed|shrugged|cut|written|packed off
  shunted around|about|from
  pressured|pushed|forced|talked|rushed|bounced into
  pushed out|aside
  exposed|vulnerable|unsafe|insecure|threatened|violated|unprotected|endangered
  uncomfortable|uneasy|unease|unsure|uncertain|uncertainty|doubt|doubts|doubtful|doubting|suspicious|suspicion|distrust|mistrust|sceptical|skeptical|hesitant|unprepared|uninformed
  alone|lonely|isolated
  cut off
  out of place|control|line|pocket
  in the way|dark|wrong
  to blame
  a nuisance|burden|bother|inconvenience|number|pest|problem|fool|failure|stranger|hassle|imposition|chore
  (like) (just) (just) a|an|another|some ${SORT}
  bored|boredom|exhausted|drained|weary|impatient|sick
  tolerated|unsettled|disturbed|interrupted|bombarded|spammed
  surprised by
  intimidating|daunting|scary|frightening|stressful|confusing|humiliating|patronising|patronizing|overwhelming
  nasty|bad|horrible|unwelcome|hidden|unpleasant ~1 surprise|surprises|shock|shocks
  regret|regrets|remorse
  taken by surprise
  indebted|beholden
  wonder|wonders|wondering
  have|has|having|had to chase|ask|explain|repeat|justify|wonder|worry|apologise|apologize|prove|beg|fight|argue|hide|guess|think|wait|ring|call|check|remind|brace|insist|shout|plead|start
  need|needs to chase|worry|wonder|explain|repeat|justify|apologise|apologize|prove|beg|fight|hide|guess|check
`);

/** What says by itself that something is not felt. */
export const ABSENCES = lineList(`
  stress-free|worry-free|pain-free|pressure-free|trouble-free|hassle-free|fuss-free
  no surprises|small
  no need to
  nothing to worry|fear|hide
`);
