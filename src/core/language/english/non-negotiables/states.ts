import { lineList } from "../../word-set.ts";

const CALM = "quiet|quieter|calm|calmer|slow|slower|slack|dead|manageable|empty";
const BUSY =
  "busy|rushed|pushed|stretched|full|packed|crowded|swamped|overrun|hectic|manic|behind|late|slammed|rammed|heaving|jammed|snowed|bombarded|overstretched|overloaded|overwhelmed";
const SHORT = "short-staffed|understaffed|under-staffed|short-handed|undermanned|overworked";
const SPARE =
  "time|capacity|cover|staff|hands|resources|budget|funds|money|slack|manpower|availability|stock";
const NO = "no|not|nothing|little|few|less|fewer";

/** How we are doing: what a promise of ours must not depend on. */
export const NAMED_STATES: Readonly<Record<string, readonly string[]>> = {
  if: lineList(`
    if|when|whenever|while|whilst|where|wherever|once|provided|providing|assuming
    as|so long as
    provided|providing|assuming|given that
    on condition that
    on|during (the|those|any|quiet)* (days|occasions|evenings|mornings|times) when
    only if|when|where
  `),
  means: lineList(`
    time|times|schedule|schedules|diary|diaries|rota|rotas|workload|workloads|budget|budgets|money|cash|cashflow|funds|funding|finances|margin|margins|staffing|levels|capacity|weather|circumstances|resources|resource|traffic|timetable|calendar|manpower|trade|availability|demand|stock|stocks|numbers|conditions|space|room|operations|logistics|beds|rooms|tables|seats|slots|bookings|shifts|routes|tides|daylight|light|shift|terms|trains|flights
  `),
  "our-place": lineList(`
    (<the>) (~1) shop|store|office|restaurant|cafe|bar|pub|kitchen|workshop|garage|salon|surgery|clinic|practice|ward|reception|floor|branch|desk|counter|till|hotel|gym|pool|studio|yard|depot|library|bank|lobby|lounge|phone|phones|line|lines|switchboard|queue|diary|schedule|rota|morning|afternoon|evening|day|season|house|place|department|team|road|roads|traffic|classroom|school|warehouse|site|terminal|gate|cabin
  `),
  /** Behind "we". */
  "are-free": lineList(`
    is|are|'s (<how>)* free|available|quiet|idle|slack|unoccupied
    is|are|'s not (<how>|that|under)* ${BUSY}|${SHORT}|pressure|tied|needed
    is|are|'s not short of|on
    is|are|'s (<how>)* fully|well|adequately|properly|sufficiently staffed|manned|resourced
    is|are|'s (<how>|running)* on time|schedule|top
    is|are|'s (<how>|running)* ahead
    is|are|'s (<how>)* around|about|nearby|spare
    is|are|'s on hand|site|duty|shift
    is|are|'s in the area|neighbourhood|mood|vicinity
    is|are|'s in a good mood
    is|are|'s up to strength|speed|date
    have|has|get|gets|got|find|finds (got) !${NO}|run (<the>) (~2) ${SPARE}
    have|has|get|gets|got (got) (the|a|an|enough|some|spare|quiet)* (spare|free|quiet) minute|moment|chance|opportunity|slot|hour|space|room|breather
    have|has (got) !${NO} enough|sufficient|plenty|adequate !to|for
    have|has (got) !${NO} (~4) free|spare|going
    have|has (got) !${NO} (~3) to spare
    remember|remembers
    feel|feels like|up
    get|gets round|around to
    can (<how>) afford|spare|justify
  `),
  /** Behind "the shop". */
  "is-calm": lineList(`
    is|are|'s (<how>)* ${CALM}
    gets|get|goes|becomes|become|stays|remains (<how>)* ${CALM}
    is|are|'s not (<how>|that)* ${BUSY}
    calm|calms|quieten|quietens|settle|settles|slow|slows|ease|eases|die|dies (down|off|up)
  `),
  /** Behind "there". */
  "is-enough": lineList(`
    is|are|'s !${NO} (~2) ${SPARE}|slot|slots
    is|are|'s enough|sufficient|plenty|adequate
    is|'s a (<word>) lull|gap|slot|space|vacancy|cancellation
    is|are|'s (~2) free|spare
  `),
  /** Behind "the budget". */
  allows: lineList(`
    (<how>|will|should|can)* allow|allows|permit|permits|stretch|stretches|hold|holds|run|runs|last|lasts|suffice|suffices|support|supports
    is|are (<how>)* there|available|adequate|sufficient|healthy|good|high|enough|acceptable
  `),
  /** Behind "it". */
  pays: lineList(`
    is|'s|remains|stays|proves (<how>|still|commercially|financially)* profitable|viable|affordable|economical|economic|cost-effective|worthwhile
    is|'s (<how>) worth our|the effort|expense|cost|money|trouble|while
    is|'s (<how>) convenient|easy|practical for|to us|staff|reception|<staff>
    pays
    suits us|staff|our|<staff>
    does not cost (us) (too) much|more|anything|extra
    costs (us) nothing|little
  `),
  convenient: lineList(`
    <us> <are-free>
    there <is-enough>
    <our-place> <is-calm>
    it|things|business|trade <is-calm>
    (<the>) rush|peak|pressure is|has (over|off|passed|gone)
    (<the>|<owner>) (~1) <means> <allows>
    (<the>|<owner>) (~1) <means>|<our-place> has|have !${NO} (~1) room|space|gaps|gap|capacity|slots|time|slack
    it|that|this <pays>
    margins|profits|profit|sales|takings|figures|finances|results are|is|look|looks|stay|stays|remain (<how>)* good|healthy|up|strong|high|positive
  `),
  /** How it is behind "unless". */
  inconvenient: lineList(`
    <us> is|are|'s (<how>|too|under)* ${BUSY}|${SHORT}|pressure|unavailable|tied|occupied
    <us> is|are|'s (<how>|too)* short of|on|staffed
    <us> is|are|'s fully booked
    <us> have|has|lack|lacks (got) (no|little|not|too|insufficient)* time|staff|capacity|cover|budget
    <us> forget|forgets
    <our-place>|it|things is|are|get|gets|'s (<how>|too)* ${BUSY}
    there is|are|'s (~1) rush|queue|backlog|shortage|nobody|pressure
    there is|are|'s no|not (<word>) time|staff|cover|capacity|budget
    (<the>) (~1) <means> prevents|prevent|forbids|is|are|does|do|runs
    it|that|this costs|is (<how>|too)* expensive|dear|costly|unprofitable|uneconomic|inconvenient
    it|that|this would cost|costs (us) too|more
    at|on|in|during (<the>|our) (<how>) peak|busy|busiest|rush
  `),
};
