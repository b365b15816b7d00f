import type { AfterwardsWords } from "../language-words.ts";
import { lineList, wordSet } from "../word-set.ts";
import { COMPENSATED, COMPENSATING, COMPENSATIONS, TO_COMPENSATE } from "./compensations.ts";
import { CHARGES, EXPENSES, GIFTS, GOODS, TREATS } from "./gifts.ts";
import { INTENDED, INTENDING } from "./intending.ts";
import { REMINDED, REMINDERS } from "./reminded.ts";
import { REMINDING } from "./reminding.ts";

const REPEATING = wordSet(`
  every each weekly daily hourly nightly monthly quarterly mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);
const CONDITIONS = wordSet("until whenever when if unless always");

/** What stands beside a repair and is none, and what shows that something stays. */
export const AFTERWARDS: AfterwardsWords = {
  /** How people felt about it, what they hope, whom we told. */
  beside: lineList(`
    sorry|regret|regrets|happy|happier|delighted|upset|understood|understands|grateful|thanked|satisfied|pleased|embarrassed|ashamed|mortified|understanding
    signed|noted|closed|resolved|accepted|agreed|sorted|settled <end>
    accepted it|this|that|our
    agreed with
    agreed to be|take|try|pay
    promised|promises|hope|hopes|hopefully
    not happen|occur|recur again
    no further|other action
    nothing else
    of course
  `),
  /** The same from the beginning of a clause. */
  contact: lineList(`
    rang|called|phoned <staff> <end>
    rang|called|phoned|emailed|visited|met|thanked|contacted|answered|saw <served> (back|again|today|personally|in|by|the|at|that|within|straight) ~4
    spoke|talked|wrote|listened to|with <served> (again|personally|in|by|the|at|that) ~3
    told|assured <served> <end>
    came|went|drove|called back|round|out ~3
    <served> took|accepted|declined|received|chose <the> ~2
    fixed|sorted|mended|repaired|finished it|this ~3
  `),
  /** Words of a change that stays. */
  lasting: new Set([
    ...REPEATING,
    ...CONDITIONS,
    ...wordSet(
      "already henceforth never longer now anyone anybody whoever everyone everybody permanently standard",
    ),
  ]),
  repeating: REPEATING,
  conditions: CONDITIONS,
  lastingPhrases: lineList(`
    from now|today|here|then|this|next on|day|week|month
    from now on
    <start> before
    from monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
    in future
    all customers|guests|patients|clients|members|orders|visits
    who|that waits|waited|wait
  `),
  /** What in a reminder shows that there is something new to be reminded of. */
  renewed: lineList(`
    new !starter|starters|staff|girl|boy|lad|driver|recruit|recruits|joiner|joiners|nurse|porter|carer|waiter|waitress|cleaner|barista|one
    from now|today|here on
    no longer
    !know|knows|aware|understand|understands <word> now !that|on
    <start> now
    instead
    changed|added|written|rewritten|moved|replaced|installed|bought|printed|labelled|introduced|built
  `),
  fresh: wordSet("new"),
  /** Where a verb shows that a new clause begins behind "and". */
  verbs: wordSet(`
    put wrote gave sent took made built bought set moved told spoke had ran held cut drew hung rewrote redrew began now from
    always never we he she they it there will no every each went came got rang kept left let lent found brought stood sat
    says said shows showed asks stands goes leaves comes keeps needs gets takes makes has have is are was were do does did
    can may must should would could 'll remind apologise refund ask tell
  `),
  verbEnding: /^\p{L}{2,}ed$/u,
  /** What may stand before what was done, and who did it is left out or one of us. */
  subjects: wordSet("we i he she they it management"),
  auxiliaries: wordSet(
    "has have had having was were been being be is are will shall would must should to 'll am going need needs do does did ought 's",
  ),
  /** Those of them that tell what is only meant. */
  meaning: wordSet("will shall must should to 'll going need needs"),
  leads: lineList(`
    going|moving|looking forward
    in (the)* future
    next time
    from now (on)
    as a result
    in response
    since then
    at the|our (<other>) meeting|briefing|huddle
  `),
  them: wordSet("him her them"),
  served: wordSet("him her them he she they"),
  telling: wordSet("asking reminding telling urging warning requesting instructing begging about"),
  doing: wordSet("did fixed cleaned came redid remade cut gave sent took made bought brought"),
  pastEnding: /^(?!need|indeed)[\p{L}-]{2,}ed$/u,
  currencies: wordSet("pounds pound euros euro dollars dollar quid percent per francs p gbp eur usd"),
  reminding: REMINDING,
  reminded: REMINDED,
  reminders: REMINDERS,
  intending: INTENDING,
  intended: INTENDED,
  compensating: COMPENSATING,
  toCompensate: TO_COMPENSATE,
  compensated: COMPENSATED,
  compensations: COMPENSATIONS,
  gifts: GIFTS,
  treats: TREATS,
  goods: GOODS,
  expenses: EXPENSES,
  charges: CHARGES,
  papers: wordSet(
    "list lists page pages policy table rule rules line sheet structure terms contract cover sign plan scheme form forms field code codes button process note",
  ),
};
