import type { TimeWords } from "../../non-negotiable-words.ts";
import { lineList } from "../../word-set.ts";

const UNIT =
  "second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|ring|rings|moment|moments|working|business|mins|hrs";
const SPAN = "time|period|timeframe|time-frame|timescale|while|delay|space|span|window|interval";
const FAST = "soon|quickly|fast|swiftly|promptly|early|rapidly|speedily|immediately";
const CAN = "possible|practicable|practical|feasible|convenient|able|manageable";
const NUMBER =
  "<figure>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half";
const ANSWER =
  "reply|replies|response|responses|answer|answers|acknowledgement|turnaround|resolution|refund|reaction|repair|repairs|replacement|update|updates|follow-up|action|delivery|decision|decisions|feedback|attention|help|assistance|return|payment|payments|notice|call-back|callback|confirmation|solution|treatment|appointment|collection|apology";

/** Urgency that no clock can hold anybody to. */
export const TIMES: TimeWords = {
  urgent: {
    found: lineList(`
      promptly|quickly|swiftly|speedily|rapidly|expeditiously|urgently|shortly|forthwith|pronto|asap|timely|punctually
      immediately|instantly|instantaneously|straightaway
      straight|right away|off !from
      at once !to|with|for|in|on|from|at|by|without|so
      soon !as|enough|to
      sooner rather
      as soon as (is|it|that|<how>)* ${CAN}
      as soon as <us>|you|they (<how>|possibly)* can|could|are|is|get|have
      as ${FAST} as (is|it|that|<how>)* ${CAN}
      as ${FAST} as <us>|you|they (<how>|possibly)* can|could|are|is
      at (<the>|our|your|their|<owner>|very|'s)* earliest|first|next (possible|available)* opportunity|chance|moment|convenience
      at (<the>|our|your|their|<owner>|'s)* (<word>)* convenience
      at the earliest
      in a|an|the (<how>)* timely|prompt|speedy|swift|expeditious|quick|punctual manner|fashion|way
      in good|no|quick|short time
      in due course|time
      in short order
      in a short while|time
      in the near|foreseeable|immediate future
      in the not too distant future
      before (too) long
      on a timely basis
      in plenty of time
      with all|due|great|utmost|reasonable|every speed|haste|urgency|dispatch|despatch
      with urgency|haste|speed
      without (any|undue|unnecessary|further|unreasonable|needless|much|avoidable)* delay
      as a matter of urgency|priority
      within|in|after|for (a|an) (<how>)* reasonable|short|acceptable|sensible|suitable|appropriate|decent|fair|practicable|timely (amount|length|period|space)* (of)* ${SPAN}
      within|in (just|mere|a|the|next|coming|matter|of|few|couple)* few|couple|several|matter|number|next|coming (of)* ${UNIT}
      within (just|mere)* ${UNIT}
      prompt|speedy|swift|timely|rapid|quick|fast|immediate|instant|early (<word>)* ${ANSWER}
      well|long|plenty|far in advance
      well|long ahead|beforehand
      at some point|stage|time
      at an early stage|date|point
      early on
      be|is|are (<how>|always)* prompt|swift|speedy|timely|quick (in|with|about|to)*
      fast|quick|double-quick|pronto <end>
      in double-quick|double time
      as|with (a|an|the|top|high|highest|first|absolute|utmost)* priority
      without (a|any|the|slightest)* hesitation
      (in|within) a|an ${UNIT} or two|so|three
      keep|keeps ~3 waiting|wait|waits|delay|delays|queues|queue|time|times (<word>) short|down|low|minimal
      minimise|minimize|minimises|shorten|reduce|reduces (<the>) (<word>) waiting|wait|waits|delay|delays|queues|times
      eventually|someday|sometime
      next to no time
    `),
    fine: lineList(`
      how|so|too|more|most|less|not quickly|swiftly|fast|rapidly|soon|promptly|urgently|immediately|speedily
      as quickly|swiftly|rapidly|promptly|speedily|fast as
      immediately|straight after|before|behind|beside|next|above|below|upon|outside|inside|in|on|following|prior|around|adjacent
      stop|stops|stopping|pause|pauses|halt|freeze|cease ~2 immediately|instantly
      stop|stops|stopping|pause|pauses|halt|freeze|cease ~2 at once
      stop|stops|stopping|pause|pauses|halt|freeze|cease ~2 straight|right away
      need|needs|needed|want|wants|wanted|prefer|prefers|like|likes ~3 quickly|soon|urgently|immediately|rapidly
      need|needs|needed|want|wants|wanted|prefer|prefers|like|likes ~3 at once
      need|needs|needed|want|wants|wanted ~1 quick|fast|rapid|prompt|instant|early|immediate (<word>)* ${ANSWER}
      who|that|which|what (<word>) (<word>) (<word>) quickly|soon|urgently|immediately|rapidly|swiftly
      is|are|was|be|how|so|too|as|hold|holds|stand|held|very fast|quick
      urgently needed|ill|required|sick|wanted
      all|both|whole|every|everyone|everybody|everything|two|three|four|many|several|multiple|different|together|more|one|<figure> ~3 at once
      <the> quick|fast|rapid|prompt|instant|early|immediate (<word>)* help|appointment|action|treatment
    `),
  },
  endless: {
    found: lineList(`
      for (a|an|such|so|very|quite|some)* (long|good|little)* time|while|ages
      for ages|hours|days|weeks|months|minutes (and|on)* (end)
      a (long|good|little|short|quite)* while
      a (very) long time|wait|delay
      hours|days|weeks on end
      ages
      for|after (just|only)* several|many|some minutes|hours|days|weeks|months
      for|after (just|only)* a few|couple|number (of) minutes|hours|days|weeks|months
    `),
    fine: lineList(`
      for the|this|that|every|each|any|no|one|first|last|second time|while|minutes|hours|days
      once|after|every|in a while
    `),
  },
  delays: lineList(`
    as soon as (is|it|<how>)* ${CAN}
    in a|an|the (<how>)* timely|prompt|reasonable manner|fashion|way|time
    within a (<how>) reasonable ${SPAN}
    without (undue|unnecessary|unreasonable|much)* delay
  `),
  clocks: lineList(`
    ${NUMBER} (<word>) ${UNIT}
    a|an|half|quarter (a|an)* ${UNIT} !or
    the|that|this same|next|following|very|working|first day|evening|morning|afternoon|hour|shift|night|week|minute|visit
    same|next day|evening|morning|afternoon|hour|shift|night|minute
    by|before|at|until|till|to <figure>|noon|midnight|midday|lunch|lunchtime|dawn|breakfast|dinner|tomorrow|tonight|close|closing|opening|nine|ten|five|six|seven|eight|four|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|end
    by the end|time|next
    today|tonight|tomorrow|overnight
    that day|evening|morning|night|afternoon
    on the day|spot
    before !long|too <word>
    on|every monday|tuesday|wednesday|thursday|friday|saturday|sunday
  `),
  within: "within ____ hours",
  opensWithin: false,
};
