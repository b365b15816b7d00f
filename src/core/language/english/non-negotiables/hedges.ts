import type { HedgeWords } from "../../non-negotiable-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

/** What only says what is meant, hoped or tried. */
export const HEDGES: HedgeWords = {
  modals: {
    found: lineList(`
      should (not)
      ought (not) (to)
      might (not)
      may be
      could !not|have
      would (<how>) like|love|prefer|hope|want|aim to
      it|this|that would be nice|good|great|lovely|helpful|ideal|best|better|worth|useful to|if
      we|i hope|trust !to <word>
      it is|'s recommended|advisable|desirable|preferable|advised|hoped|suggested|encouraged|best|nice|ideal (to|that|if)
      it is|'s good|best practice (to|that)
      everything|all|anything (<word>) possible|reasonable|practicable will|is|are (be) done
      reasonable|every|all|best (<word>) effort|efforts|attempt|attempts|endeavours will|is|are (be) made
    `),
    fine: [],
  },
  permissions: {
    found: lineList(`
      may !be|day|half-term|bank|bookings
      is|are (<how>)* encouraged|advised|recommended|urged|invited|free|welcome to
    `),
    fine: lineList(`
      in|by|of|from|until|till|to|before|after|since|during|this|next|last|every|early|late|mid|the|through may
      <num> may
      may <num>
    `),
  },
  attempts: {
    found: lineList(`
      try|tries (<how>|always)* to|and
      try|tries not to
      try|tries our|your|their|its|his|her (<how>) best|hardest|utmost (to)
      aim|aims (<how>|always)* to|for
      strive|strives|endeavour|endeavours|endeavor|endeavors (<how>|always)* to|for
      seek|seeks|attempt|attempts|hope|hopes|intend|intends|plan|plans|mean|propose to
      we want|wish to
      do|does our|your|their|its|his|her (<how>|level|very)* best|utmost|most (to)
      do|does what|whatever we|they|you|i can (to)
      do|does all|everything|anything (that) we|they|you|i can (to)
      do|does everything|all in our|their power (to)
      make|makes every|all|a|an|some|any (<word>) effort|efforts|attempt|attempts (to)
      take|takes|make|makes (all|every|<how>)* reasonable|sensible steps|efforts|effort|precautions|measures|attempts (to)
      use|uses|put|puts (in|our|their|your)* best|every|reasonable endeavours|endeavors|efforts|effort (to)
      work|works towards|toward|hard
      look|looks to !the|a|an|your|their|his|her|it|them|us|one|each
      consider|considers <doing>
      consider|considers a|an|another|whether
      think|thinks about|of <doing>
      feel|feels free to
      our|the aim|goal|target|intention|ambition|hope|plan is|'s (always) to
      it is|'s our|the aim|goal|target|intention|ambition|hope (of) to
    `),
    fine: lineList(`
      try|tries and failed
      <the> (<adj>) (<adj>) plan|plans|hope|hopes|attempt|attempts|aim|aims to
      work|works hard|hats
    `),
  },
  wishes: lineList(`
    ideally|hopefully|preferably|perhaps|maybe|possibly|conceivably
    with (any|a) (bit|little|of)* luck
    in an ideal|perfect world
    all being well
  `),
  leavesAnOrder: wordSet("should may might could to"),
  ours: wordSet("we you i staff everybody everyone"),
  anybody: wordSet("anyone anybody everyone everybody whoever somebody someone nobody no-one"),
};
