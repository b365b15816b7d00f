import type { NegationWords } from "../../non-negotiable-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

/** What turns a never round. */
export const NEGATIONS: NegationWords = {
  leading: {
    found: lineList(`
      do|does|can|could|will|would|should|must|may|shall|might|need|dare not (ever)
      never|not|no|nobody|no-one|nothing|none|neither|nowhere
      no one
      avoid|avoids|avoiding
      refrain|refrains|refraining|abstain|abstains|desist from
      steer|steers clear of
      under|in no circumstances|circumstance|event|case
      at no time|point|stage
      on|of no account
      by no means
      try|tries|aim|seek|make|take (<word>)* not to
      be careful|sure not to
      take care not to
      it is|'s not|never
      it is|'s wrong|unacceptable|forbidden|unprofessional to
      there is|are|must|should|will (be) no|not|never
    `),
    fine: lineList(`
      avoid|avoids|avoiding (<the>) (<adj>) (<adj>) question|questions|subject|subjects|topic|topics|conversation|answer|answers|issue|responsibility|blame|truth|contact|call|calls|caller|callers|customer|customers|guest|guests|patient|patients|client|clients|tenant|tenants|parent|parents|family|families|member|members|complaint|complaints|decision|apology|person|somebody|someone|anybody|anyone|him|her|them|eyes|matter|problem|neighbour|neighbours|inspection|refund
      avoid|avoids|avoiding (<how>) answering|telling|saying|talking|admitting|meeting|facing|looking|naming|explaining|discussing|mentioning|apologising|ringing|calling|replying|speaking|giving|paying|showing|taking|writing|helping|owning
      no <figure>
      no . <figure>
    `),
  },
  /** "Make sure nobody waits". */
  assured: lineList(`
    ensure|ensures|guarantee|guarantees|check|checks (that) ~9 not|no|nobody|never|no-one|nothing|none
    make|makes sure|certain (that) ~9 not|no|nobody|never|no-one|nothing|none
    see (to) (it) that ~9 not|no|nobody|never|no-one|nothing|none
    see to it ~9 not|no|nobody|never|no-one|nothing|none
  `),
  inside: wordSet("not never"),
  before: wordSet(
    "do does did is are was were be been has have had can could will would shall should must may might need 's",
  ),
  leavesAnOrder: wordSet("not never"),
};
