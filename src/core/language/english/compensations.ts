import { lineList } from "../word-set.ts";

const GIVING =
  "gave|given|give|sent|offered|issued|posted|bought|handed|granted|awarded|provided|promised|left|delivered|presented|treated|arranged|organised";
const GIVEN =
  "given|offered|sent|paid|issued|awarded|granted|posted|handed|refunded|credited|made|applied|accepted";

/** What somebody did to make good, as the words behind who did it. */
export const COMPENSATING = lineList(`
  apologised|apologized|apologising
  said|say ~2 sorry
  expressed our|my|deep|sincere ~1 regret|regrets|apologies
  refunded|reimbursed|compensated|credited|repaid|comped|recompensed|discounted
  waived <the> (<other>)* <charge>
  waived <charge>
  paid <served> back
  paid back
  gave|handed|sent <served> ~4 back <end>
  gave|handed|sent back <the> ~2 <charge>
  gave|handed|sent back <the> money|cash
  gave <served> ~3 money back
  returned <the> (<other>)* money|cash|payment|deposit|fare|fee
  wrote|written off <the> ~2 <charge>
  wrote <the> ~2 <charge> off
  cancelled|canceled|reversed|deducted|quashed|rescinded <the> (<other>)* fine|charge|charges|bill|invoice|penalty|debt|payment <clear>
  knocked|took|taken|knock|take ~4 off <the> (<other>)* <charge>
  knocked|took|taken <money> off
  knocked <the> ~3 off
  reduced|cut|lowered <the> (<other>)* bill|invoice|total|account|rent|fee by
  charged|billed <served> nothing
  did not charge|bill <served>
  did not charge|bill <end>
  did not charge|bill for <the>
  tore|torn up <the> <charge>
  settled <the> (<other>)* claim
  paid|covered|refunded|reimbursed (for) <the> (cost|costs|value) (of) (<the>) (<other>)* <expense>
  paid|covered (for) <expense> <end>
  paid|gave|sent|offered|awarded|handed|transferred (<served>) <money> <end>
  paid|gave|sent|offered|awarded|handed|transferred (<served>) <money> back|off|to|towards|as|in|compensation|credit|goodwill
  paid|gave|sent|offered|awarded <served> <money> for
  paid|gave|sent|offered|awarded <money> for <the> inconvenience|trouble|wait|delay|loss|damage|upset|scratch|dent|stain|tear|crack|breakage
  ${GIVING}|paid (<served>) (<adj>)* <gift> !he|she|they|that
  ${GIVING}|paid <the> <word> <the> (<adj>) <gift>
  ${GIVING} ~4 <money> (<other>) <gift>
  ${GIVING} (<served>) (<the>) <money> (<other>) <treat>
  ${GIVING} <served> (<the>) (<other>)* <treat>
  ${GIVING} (<served>) ~2 free|complimentary|courtesy|half-price|discounted <word>
  ${GIVING} (<served>) (<the>) (<other>)* <treat> of apology
  ${GIVING} (over|out|round) (<served>) <the> (<other>) box|bottle|bunch|round|bag|basket|tin|plate|tray of (<adj>) <treat>|<gift>|<good>
  sent|gave|left <the> card|flowers|chocolates|wine <end>
  ${GIVING} (<served>) <the> sympathy|apology|handwritten|sorry|fruit|thank-you card|note|letter|basket
  ${GIVING} ~4 with our|sincere|many apologies|compliments|love
  made a|an (<other>)* goodwill|ex|payment
  made it up to <served>
  bought <served> <the>|new|<gift>
  treated <served> to
  let <served> off
  upgraded <served>|his|their
  moved|switched|transferred <served> to ~3 room|table|seat|seats|suite|cabin|hotel|flat|slot|appointment
  sent|delivered|gave|brought|supplied|fetched (<served>) <the> right|correct|missing|proper (<other>) <word> <end>
  <did>|gave|sent ~6 as a|an|our apology|goodwill|gesture|thank-you
  paid for <the> ~2 to be cleaned|tuned|dry-cleaned|valeted|washed
  extended his|her|their ~1 trial|subscription|membership|stay|warranty|licence|license
  sent|delivered|gave|posted|couriered|supplied|baked|cooked|poured|brought (out|round|over|<served>)* a|an|another|two|some (brand)* new|second|fresh|replacement|free (<other>) <good>
  sent|delivered|gave|posted|couriered|supplied|baked|cooked|made|poured|brought (out|round|over|<served>)* another (<other>) <good>
  sent|delivered|gave|posted|couriered|supplied (out|round|over|<served>)* (a|the|free)* replacement|replacements
  replaced|remade|redid|recooked|rebaked|re-made|re-did|redelivered|re-delivered|recut|replated (it|them|<the>) (<other>)* <good>
  replaced|remade|redid|recooked|redelivered it|them <end>
  replaced|remade|redid his|her|their (<other>)* <word> <end>
  <did> ~7 free <end>
  <did> ~7 free of charge|cost
  <did> ~7 for free|nothing
  <did> ~7 at no (extra|additional|further) charge|cost
  <did> ~7 without charge
  <did> ~7 at our (own) cost|expense
  <did> ~7 on us <end>
  <did> ~7 on the house
  sent|wrote (~2) letter|card|note|email|message of apology
  wrote|rang|called|phoned|visited|emailed (to) (<served>) (back) to apologise|apologize
  wrote <served> ~2 apology
`);

/** What is meant where somebody will do it. */
export const TO_COMPENSATE = lineList(`
  apologise|apologize|refund|reimburse|compensate|waive
  give|offer|send|pay ~5 <gift>
  pay|give|offer <served> <money>
`);

/** The same, done to a customer or a bill: the whole clause from its beginning. */
export const COMPENSATED = lineList(`
  <served> (<been>)* (<how>)* refunded|reimbursed|compensated|credited|repaid|upgraded
  <served> (<been>)* (<how>)* ${GIVEN} ~5 <gift> !he|she|they|that
  <served> (<been>)* (<how>)* given|offered|sent (<the>) (<other>)* <treat>
  <served> (<been>)* (<how>)* given|offered|sent|paid ~2 <money>
  <served> (<been>)* (<how>)* given|offered|sent ~2 free|complimentary <word>
  <served> (<been>)* (<how>)* apologised|apologized to
  <the> (<other>)* <been> (<been>)* (<how>)* refunded|reimbursed|compensated|repaid|waived
  it <been> (<been>)* refunded|reimbursed|compensated|waived
  (<the>) (<other>)* <charge> (<been>)* (<how>)* refunded|reimbursed|compensated|repaid|waived|torn|halved|reversed|cancelled
  (<the>) (<other>)* <charge> (<been>)* reduced|cut by
`);

/** The same as a thing: `a voucher`, `20% off the next visit`. */
export const COMPENSATIONS = lineList(`
  (<the>) (<adj>)* <gift> to|for|of|on|off|as|with|by|against|towards|worth
  (<the>) (<adj>)* <gift> (<been>)* ${GIVEN}
  (<the>) (<adj>)* <gift> <end>
  (<the>) (<adj>)* goodwill|ex|gratia (<adj>) payment|gesture|voucher|credit|discount|gift
  gesture of goodwill
  ex gratia payment
  (<the>) (<adj>)* money back
  (<the>) (<adj>)* letter|card|note|email of apology
  sorry|apology letter|card|note|gift
  <money> <end>
  <money> off <end>
  <money> off the|her|his|their|next|this
  <money> back|credit|compensation|credited|refund|refunded|voucher|goodwill|discount|paid|towards
  <money> (<adj>)* <gift>
  half price|off <end>
  half price|off next|this|her|his|their
  <num> <treat> added to
  (<the>) <treat> was|were free|complimentary|on
  half-price <treat>
  (<the>) free|complimentary (~2) <treat>|<good> <end>
  (<the>) free|complimentary (~2) <treat>|<good> next|with|as|from|home
  (<the>) free|complimentary (~2) <treat>|<good> for <known>
  (<the>) free|complimentary (~2) <treat>|<good> for <served>
  (<num>|another) (<adj>) free|complimentary (<adj>) <treat>
  <num> (<adj>) <treat> free
  (<the>) (<adj>)* <treat> on us <end>
  (<the>) (<adj>)* <treat> on the house
  (<the>) (<adj>) box|bottle|bunch|bag|basket|hamper|tin|tub|slice|round|case|crate of (<adj>) <treat>|<gift>|<good>
  another bunch|bottle|box|cake|one|bouquet
  (<the>) (<adj>)* <treat> for her|him|them|two|four
  (<the>) (<adj>)* <treat> with our|apologies
  (<the>) (<adj>)* <treat> to take
  (<the>) fruit|gift (<adj>) basket|hamper|card|voucher <end>
  (<the>) fruit|gift (<adj>) basket|hamper|card|voucher for|of|worth|with
  (<the>) handwritten|personal|sympathy card|note|letter
  no (<adj>) <charge> <end>
  (<the>) new|second|replacement|another (<adj>) <good> at|for|free no|our|free|nothing|of
  no charge for <known>
`);
