import { lineList } from "../word-set.ts";
import { BEING_GOOD, DOING_WELL, LESSON, MATTER, NOTE, NOTICE, ORDERLY, REMINDER, TALK } from "./caring.ts";

const STRESSED =
  "reiterated|re-iterated|stressed|emphasised|emphasized|underlined|re-emphasised|reinforced|highlighted|restated|repeated";
const RAISED = "raised|discussed|mentioned|flagged|shared|reported|reviewed|covered|addressed|escalated";
const ASKED = "asked|asking|requested|urged|encouraged|advised|instructed|implored|begged|told|telling";
const SENT = "sent|circulated|issued|posted|put|left|stuck|pinned|hung|displayed|wrote|placed";
const AROUND = "round|out|around|up";

/** What somebody did to remind people, as the words behind who did it. */
export const REMINDING = lineList(`
  reminded|reminding|retrained|re-trained|rebriefed|re-briefed|briefed|coached|counselled|lectured <insider>
  reprimanded|disciplined|scolded|warned|cautioned <insider>
  told|telling off
  told|telling <staff> (again) about|that|how|why|off|not|<end>
  ${ASKED} <staff> (again) (not) to ${DOING_WELL}
  ${ASKED} <them> (again) (not) to ${BEING_GOOD}
  trained|training <staff>
  spoke|spoken|talked|chatted (it|this|that|<how>)* (through|over) (about|it|this) to|with <staff>
  talked|spoke|spoken about it|this|that to|with <staff>
  talked|went|ran it|this|things through|over with <staff>
  spoken|talked to <end>
  sat|sitting down with <staff>
  had it out with <staff>
  had|have|having (~3) ${TALK} with|about|on <insider>
  had|have|having <staff> in for
  took|pulled|hauled <staff>|<them> aside|up|over|in
  took <staff> to task
  ${STRESSED} (again) the (<other>) importance|need|message|value|rule|rules
  ${STRESSED} (it|this) (again) to|with <staff>
  ${STRESSED} (to) (<staff>) how|that
  impressed (<how>) on|upon <staff>
  ${RAISED} (<the>) (${MATTER}) (up|back|on|again)* at|in|with|to|during <staff>|<place>
  brought (<the>) (${MATTER}) up at|in|with <staff>|<place>
  discussed (<the>) (${MATTER}) as a team
  fed|passed|relayed (<the>) (${MATTER}) back|on to <staff>
  fed (<the>) (${MATTER}) back <end>
  passed on <the> ~2 to <staff>
  refreshed <the> ~2 training
  gave|given|giving <staff> ~3 feedback|warning|reminder|refresher|training|advice|lecture|${TALK}
  gave|given|giving ~3 feedback|warning|reminder|refresher|training|lecture|talking-to to <staff>
  gave|given|giving <them> ~2 warning|talking-to|telling-off|lecture
  emailed|messaged|texted|whatsapped|e-mailed <staff>
  wrote|written to <staff>
  sent <staff> ~2 ${NOTE}|${REMINDER}
  ${SENT} (${AROUND}) (~2) ${REMINDER} <asking>
  ${SENT} (${AROUND}) (~2) ${NOTICE}|${REMINDER} (${AROUND}) to|for|round <staff>
  ${SENT} (${AROUND}) (~2) ${NOTICE}|${REMINDER} (${AROUND}) <asking>
  ${SENT} (${AROUND}) (~2) ${NOTE}|${REMINDER} (${AROUND}) in|on|to <place>
  sent|circulated (${AROUND}) (~2) ${NOTE}|${REMINDER} (${AROUND}) about
  sent|circulated (${AROUND}) (~2) ${NOTE} to remind
  posted|wrote|shared|put (it|this|something) (about) (it|this) in|on|to <place>
  sent|put|booked|enrolled <staff> (back) on|for|in ~3 course|training|refresher|retraining|workshop
  ran|held|delivered|did|organised|organized|arranged|booked|planned|scheduled|gave|provided|repeated (~3) ${LESSON} !plan|video|manual|folder
  ran|held|had|called|organised|arranged|scheduled (~2) team|staff|toolbox|crew talk|talks|meeting|huddle
  made <staff> aware|understand
  made|making sure (that) <staff> (<aux>) ${ORDERLY}|aware
  made (it|this) (<how>) clear|plain to <insider>
  made (it|this) (<how>) clear|plain <end>
  raised awareness
  explained (it|this|again)* to <staff>
`);
