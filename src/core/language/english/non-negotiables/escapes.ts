import type { EscapeWords } from "../../non-negotiable-words.ts";
import { lineList } from "../../word-set.ts";

const POSSIBLE =
  "possible|practical|practicable|feasible|appropriate|applicable|reasonable|sensible|suitable|relevant|advisable|desirable|permissible|achievable|doable|viable|workable|realistic";
const NEEDED = "necessary|needed|required|warranted|justified|called-for";
const WHERE = "if|where|when|whenever|wherever|whereever";
const SOON =
  "soon|quickly|fast|swiftly|promptly|early|rapidly|speedily|immediately|often|frequently|regularly";
const CAN = "possible|practicable|practical|feasible|reasonable|achievable|able";
const JUDGE = "see|sees|think|thinks|feel|feels|deem|deems|judge|judges|consider|considers|find|finds";
const CASES = "circumstances|conditions|cases|situations|instances";
const NORMAL =
  "normal|ordinary|usual|typical|standard|regular|most|many|some|certain|reasonable|exceptional|unusual|unforeseen|extreme|special|rare";
const RARE =
  "exceptional|unusual|unforeseen|extreme|special|rare|unavoidable|unexpected|extraordinary|certain";
const OUTSIDE = "except|save|barring|absent|excepting|excluding";

/** What leaves a gap that fits everything. */
export const ESCAPES: EscapeWords = {
  gaps: {
    found: lineList(`
      ${WHERE} (at|all|<how>|reasonably)* ${POSSIBLE} !to|for
      ${WHERE} (at|all|<how>|strictly|absolutely)* ${NEEDED} !by|for|under|in|to|most|from
      ${WHERE} it|this|that|doing (so) is|'s|seems|looks|proves|becomes (at|all|<how>|reasonably)* ${POSSIBLE} !to|for|that
      ${WHERE} (it|this|that)* makes sense
      as appropriate|applicable|necessary
      as needed|required !by|for|under|in|to
      as|so !${SOON} <word> as (it|this|that)* (is|was|be|'s|<how>)* ${CAN}
      as|so !${SOON} <word> <word> as (is|it|<how>)* possible|practicable|practical|feasible
      as|so !${SOON} <word> as <us>|you (<how>) can|could|are|is <end>
      as best (as) <us>|you (<how>) can
      best <us>|you (<how>) can
      in so|insofar far as (is|it|<how>)* ${CAN}
      insofar as (is|it|<how>)* ${CAN}
      to the (<word>) extent|degree (that|is|it|<how>)* (${CAN}|${NEEDED})* (<us>|you)* (can)
      to the best of our|their|your|<owner> ability|abilities
      within reason
      within (<how>) reasonable limits|bounds
      under|in (<how>|the|any|all)* ${NORMAL} ${CASES}
      in most|many|some|certain cases|instances|situations
      in the (<how>) normal|ordinary|usual|general course|run|way
      in general|principle|theory
      on the whole <end>
      <start> on the whole
      by and large
      for the most part
      more or less
      as a (<how>|general|rough)* rule
      nine times out
      most|much|some of the time
      at|in|using|with|by|on (<the>|our|<owner>|manager|<word>)* 's discretion
      at|in|using|with (<the>|our|your|their|own|sole)* discretion
      ${WHERE}|as <us>|you (<how>)* ${JUDGE} (it|this|that|is|to|be)* fit|${POSSIBLE}|${NEEDED}|best|right|proper
      ${WHERE}|as (it|this|is|was)* deemed|considered|thought|judged|felt (to|be|<how>)* fit|${POSSIBLE}|${NEEDED}|best|right|proper
      use|uses|using|exercise|exercises (your|our|their|own|good|best|common|<how>)* judgement|judgment|discretion|sense
      ${WHERE}|as (<the>) circumstances|situation|case|need|needs|occasion (<how>) dictate|dictates|require|requires|demand|demands|warrant|warrants|arise|arises
      as and when (${NEEDED}|${POSSIBLE})*
      at least in part
      up to a point
      almost|nearly always
      no promises|guarantees
    `),
    fine: lineList(`
      as often|long|many|much|soon (time|times|help|space|room|notice) as (is|<how>)* ${NEEDED}
      only|except if|when|where|as (<how>|absolutely|strictly)* ${NEEDED}|${POSSIBLE}
      help|helps|rest|rests|stay|stays|repeat|repeats|time|times|break|breaks|off|guidance|again ~2 as|when|if|whenever ${NEEDED}
      ask|asks|show|know|see|say ~1 where|when|if (<how>) ${POSSIBLE}
    `),
  },
  abilities: {
    found: lineList(`
      if|when|whenever|where|wherever <us>|you (<how>|possibly|reasonably)* can (<how>|possibly|reasonably|at|all)* <end>
      if|when|whenever|where|wherever <us>|you can (<how>) manage|arrange|fit
      if <us>|you is|are !only (<how>)* able
      when|whenever|where|wherever <us>|you is|are !only (<how>)* able !to
      when|whenever|where|wherever <us>|you is|are !only (<how>)* able to <end>
      if|when|whenever|where|wherever (<how>) able
      if|when|whenever|where|wherever it|this|that|one|somebody|someone|anybody (<how>) can (<how>) be done|arranged|managed|helped|found|spared|had|given|offered|made
    `),
    fine: lineList(`
      tell|tells|say|says|ask|asks|show|shows|know|knows|explain|explains|promise|promises|write ~3 when|where|whenever ~5
      ask|asks|see|sees|check|checks|know|find ~3 if|whether ~5
    `),
  },
  unless: {
    found: lineList(`
      unless (it|this|that|doing|so)* (is|'s|proves|seems|becomes)* (not|<how>|absolutely|truly)* possible|impossible|impractical|impracticable|unreasonable|unavoidable|infeasible|unfeasible|feasible|practical|practicable
      unless <us>|you (<how>)* can|could not (<how>) <end>
      unless <us>|you is|are (<how>)* unable
      unless (there|is|are|in|under)* (<how>|a|very|some)* ${RARE} ${CASES}
      ${OUTSIDE} (in|for|under|when|where|there|are|is)* (<how>|a|very|some)* ${RARE} ${CASES}|delays|events|emergencies
      ${OUTSIDE} the unforeseen|unexpected|unavoidable
      ${OUTSIDE} emergencies|accidents|problems|delays|surprises
      apart|other|aside from|than (in|for|under)* (<how>)* ${RARE} ${CASES}
      except|save where|when|if|as (at|all|<how>)* ${POSSIBLE}|${NEEDED}|impossible|impractical|inappropriate
    `),
    fine: [],
  },
  adverbs: {
    found: lineList(`
      normally|usually|generally|typically|ordinarily|mostly|customarily
    `),
    fine: lineList(`
      speak|talk|act|walk|breathe|behave|treat|eat ~3 normally
      generally|normally speaking|available
    `),
  },
};
