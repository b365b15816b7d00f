import type { ExceptionWords } from "../../non-negotiable-words.ts";
import { lineList } from "../../word-set.ts";

const GOOD =
  "good|valid|proper|real|strong|sound|compelling|legitimate|just|due|sufficient|adequate|reasonable|genuine|special|clear|serious|pressing|obvious|particular|apparent";
const REASON = "reason|reasons|cause|causes|grounds|justification|need|excuse|excuses|motive|motives";
const NEEDED =
  "necessary|needed|required|reasonable|essential|justified|appropriate|sensible|unavoidable|inevitable|acceptable|ideal|useful|fair|polite|decent|proper|comfortable|safe|kind|healthy";
const THERE = "in|when|if|for|on|at|where|during|as|under|while|by|with|to";

/** What makes a never negotiable. */
export const EXCEPTIONS: ExceptionWords = {
  markers: {
    found: lineList(`
      unless
      except|excepting|excluding|barring
      save ${THERE}|that
      apart|aside from ${THERE}
      other than ${THERE}
      with|at|bar the (<word>) exception|exceptions of
      without (a|any|an|very|some)* (<how>)* ${GOOD} ${REASON}
      without just|necessity|need
      for no (<how>)* (${GOOD})* reason|cause
      if|where|when (it|this|that|is|'s|at|all|<how>)* avoidable|preventable|unnecessary
      if|where|when it|this|that can (<how>) be avoided|helped|prevented
      if|where|when <us>|you can (<how>) avoid|help|prevent it|this|that
      if|when|where (it|is|this)* not (<how>|absolutely|strictly)* ${NEEDED}
      outside (of) (an|a|genuine|real|true)* emergency|emergencies
    `),
    fine: lineList(`
      anyone|anybody|anything|anywhere|nobody|nothing|no-one|everyone|everybody|everything|all|any|no|someone|somebody|something|nowhere (~3) except|excepting|excluding|barring !${THERE}
      anyone|anybody|nobody|no-one|everyone|everybody|someone|somebody except|excepting|excluding|barring|save to|with|for|by
      save for|as <the> later
    `),
  },
  limits: lineList(`
    more|longer|later|further|earlier|less|fewer|sooner|slower|faster|harder|higher|bigger|louder|oftener|larger|heavier|closer|quicker|hotter|colder|wider|deeper|tighter|stricter (~3) than (it|this|is|was|are|absolutely|strictly|really|<how>)* ${NEEDED}
    more|longer|later|further|earlier|less|fewer|sooner|slower|faster|harder|higher|bigger|louder|oftener|larger|heavier|closer|quicker (~3) than <us>|you (really|absolutely|<how>)* need|must|have|should|ought
    any (~1) more|longer|further than (it|this|is|absolutely|strictly|<how>)* ${NEEDED}
    beyond what is|'s|we (<how>)* ${NEEDED}|need
    beyond reason
    as|so far as <the> ${NEEDED}
    to excess
  `),
  degrees: {
    found: lineList(`
      unnecessarily|needlessly|unduly|excessively|overly|unreasonably|disproportionately|inordinately|unjustifiably|gratuitously|avoidably
      unnecessary|needless|undue|excessive|unreasonable|inordinate|disproportionate|unwarranted|unjustified|avoidable <word>
      too !to|for|from|with|and|or|but|in|on|at|by|as|when|if|because|before|after <word>
    `),
    fine: lineList(`
      is|are|was|were|be|being|been|'s too <word>
      none|only too <word>
      <start> too <word>
      unreasonable customer|customers|guest|guests|client|clients|demand|demands|request|requests
    `),
  },
  long: {
    found: lineList(`
      for (so|very|too|quite|really|overly|unreasonably|such|a)* long (time|period|while|periods|times|stretches|spells)*
      too|overly|unreasonably|excessively|very|unnecessarily long
      longer than (it|this|is|absolutely|strictly|really|<how>)* ${NEEDED}
      longer than <us>|you (really|absolutely|<how>)* need|must|have|should
      for|an|a (an|a)* unreasonable|excessive|undue|inordinate|unacceptable time|period|length|wait|amount
    `),
    fine: lineList(`
      is|are|was|were|be|being|been|'s too|very long
      for long enough|after|before
    `),
  },
  longerThan: "for more than ____ minutes",
};
