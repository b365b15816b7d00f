import { lineList } from "../word-set.ts";
import { BEING_GOOD, DOING_WELL, LESSON, MATTER, NOTE, NOTICE, REMINDER, TALK } from "./caring.ts";

const THOSE = "(concerned|involved|responsible)*";
const GIVEN =
  "given|held|arranged|booked|planned|provided|done|delivered|completed|organised|scheduled|repeated|offered";
const RAISED =
  "raised|discussed|mentioned|flagged|shared|reinforced|highlighted|reiterated|reviewed|brought|fed|passed|addressed";

/** Reminding, done to people: the whole clause from its beginning. */
export const REMINDED = lineList(`
  <staff> ${THOSE} (<aux>)* (<how>)* reminded|retrained|re-trained|rebriefed|re-briefed|briefed|coached|counselled
  <staff> ${THOSE} (<aux>)* (<how>)* warned|cautioned|disciplined|reprimanded
  <staff> ${THOSE} (<aux>)* (<how>)* spoken|talked to
  <staff> ${THOSE} (<aux>)* (<how>)* told (off|again|firmly)* to|about|that|off|not|<end>
  <staff> (<aux>)* (<how>)* (made) aware
  <staff> (<aux>)* (<how>)* asked|instructed|advised|urged|encouraged (not) to ${DOING_WELL}
  <staff> (<aux>)* (<how>)* given|had|received|offered|got ~3 feedback|training|retraining|reminder|warning|refresher|coaching|${TALK}
  <staff> (<aux>)* (<how>)* sent on|for ~3 course|training|refresher|retraining
  <staff> (<aux>)* had it explained
  <staff> (<how>)* know|knows|understand|understands
  <staff> (<aux>)* (<how>)* promised|agreed|assured|undertaken|undertook|vowed (us) (not) to ${DOING_WELL}
  <staff> to attend|re-read|reread|complete|receive|undergo|have|do ~3 course|training|refresher|plan|retraining|procedure|policy|briefing
  all|everyone|everybody (<aux>)* (<how>)* reminded|briefed|told|informed|aware
  spoken|talked to <end>
  asked|told|reminded|advised (again) (not) to ${BEING_GOOD}
  (<staff>) (<aux>)* shown (again) how
  (<the>) ${MATTER} (<aux>)* (<how>)* ${RAISED} (up|back|on|again)* at|in|with|to|on|during <staff>|<place>
  brought up in|at <place>
  (<the>) importance|need of|for ~5 stressed|emphasised|reinforced|reiterated|underlined
`);

/** Reminding as a thing: `a reminder to all staff`. */
export const REMINDERS = lineList(`
  (~3) ${REMINDER} <asking>
  (~3) ${REMINDER} (<aux>)* (<how>)* sent|issued|given|circulated|posted|emailed|round|out|repeated
  (~3) ${REMINDER} to|for|round <staff>
  (~3) ${REMINDER} in|on|at <place>
  (a|the|another|verbal|written|gentle|friendly|final|formal|general|staff|team|quick)* reminder|reminders|warning|memo <end>
  (~3) ${LESSON} (${GIVEN})* with|for|to <staff>
  (~3) ${LESSON} on|in|about|around|of|for
  (~3) ${LESSON} (<aux>)* ${GIVEN}
  (~2) ${LESSON} <end>
  (~2) toolbox|team|staff talk|talks|meeting|briefing
  (~2) feedback (<aux>)* given|provided|passed|shared|sent (back|on)* (to) (<staff>)
  (~2) feedback to|for <staff>
  (a) (quiet|firm|stern|friendly|strong|brief|short)* ${TALK} with <staff>
  (~2) words said|spoken|exchanged
  (~2) ${NOTE} in|on|to|round|for <place>
  (~2) ${NOTICE} to|round|for <staff>
  (~2) ${NOTICE} <asking>
  lesson|lessons (<aux>)* (<how>)* learned|learnt|noted <end>
  lesson|lessons (<aux>)* learned|learnt from this|it
  noted for|as ~2
`);
