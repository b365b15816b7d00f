import { lineList } from "../word-set.ts";
import { BAD_TEMPERED, CARELESS } from "./blame-adjectives.ts";

const SLIP = "mistake|mistakes|error|errors|slip|slips|slip-up|lapse|oversight|blunder|failing|failure";
const VICE =
  "carelessness|negligence|incompetence|laziness|inattention|inattentiveness|forgetfulness|thoughtlessness|sloppiness|clumsiness|complacency|absent-mindedness|rudeness|unprofessionalism|stupidity|impatience|dishonesty";
const FAULT = `fault|doing|haste|attitude|temper|mood|manner|tone|conduct|ego|memory|behaviour|${VICE}`;
const CASE = "incident|occurrence|event|case|situation|example|problem|issue|complaint";
const RULES = "procedure|procedures|process|rules|instructions|policy|checklist|protocol|guidelines";

/** Blame as a thing: `human error`, `the driver's fault`, `lazy staff`. */
export const BLAME_NOUNS = lineList(`
  human|individual|personal ${SLIP}|${VICE}
  operator|user|typing|keying|clerical|administrative|admin|data-entry error|errors|mistake|slip
  isolated ${SLIP}|${CASE}
  one-off ${SLIP}|${CASE}
  one off ${SLIP}|incident
  was|is|as|just|only|simply|purely|merely a|an (<how>)* (unfortunate|rare|regrettable) one-off <end>
  honest|simple|silly|stupid|genuine|careless|basic|sloppy|thoughtless|daft|schoolboy|rookie mistake|error|slip|slip-up|oversight|blunder
  momentary|unfortunate lapse|slip|slip-up
  an|unfortunate oversight !board|body|committee|of|role
  lapse of|in (his|her|their) concentration|attention|judgement|judgment|memory|care
  slipped his|her|their mind
  lack|want of care !plan|plans|home|homes|staff|places|workers
  lack|want of attention|diligence|effort|professionalism|commitment|concentration|discipline|thought|pride|courtesy|respect
  lack|want of common sense
  poor|insufficient|no attention to detail
  ${VICE}
  poor|bad|wrong|lazy|sloppy attitude|workmanship|timekeeping|judgement|judgment
  careless|sloppy|shoddy|slapdash|slipshod|half-hearted work|workmanship|job|packing|handling|driving|cleaning|loading|parking|service|behaviour
  poor|bad|careless|sloppy|rough|rude|shoddy <word> by|from <person>
  attitude problem
  bad apple
  weak link
  ${CARELESS}|${BAD_TEMPERED}|stupid !susan <person>
  <person> mistake|mistakes|error|errors|oversight|${VICE} !code|codes|message|messages|log|report|rate
  <owner> 's (own) mistake|error|slip|slip-up|lapse|oversight|blunder|failure|${FAULT} !code|codes|light|finder|log|message|report|lamp
  his|her own fault|mistake|error|${VICE}
  his|her fault|mistake|error|oversight|lapse|slip|attitude|${VICE}
  mistake|error|slip|lapse|blunder|misunderstanding|mix-up|muddle|failure|oversight|${VICE} by|of <person>
  on the part of <person>
  on <owner> 's part
  on his|her part
  problem|fault|cause|reason|culprit|issue|trouble was|is <staffer> <end>
  was|is|just|all|only|simply|purely|came|comes down to <staffer> <end>
  <start> down to <staffer> <end>
  blame lies|lay with <person>
  <staffer> asleep
  <staffer> ${CARELESS}|${BAD_TEMPERED} <end>
  was|were|been|being|got (<how>)* forgotten|overlooked|ignored|neglected|misread|missed|skipped|mishandled|mislaid|bungled|misunderstood by <person>
  failure|failing to (<how>)* follow|check|read|ask|listen|notice|ring|tell|inform|pass|double-check
  <start> not (<how>)* following|checking|reading|asking|listening|paying|looking|thinking|double-checking|concentrating
  ${RULES} was|were not followed|observed|obeyed|respected
  ${RULES} not followed|observed|obeyed|adhered
`);
