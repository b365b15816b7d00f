import type { PhraseList } from "../../phrase-list.ts";
import { lineList } from "../../word-set.ts";

const RULE =
  "policy|policies|procedure|procedures|process|processes|script|scripts|standard|standards|guideline|guidelines|rule|rules|greeting|dress|code|handover|protocol|protocols|checklist|checklists|instructions|requirements|times|schedule|sop|sops|uniform|target|targets|manual";
const STAFF =
  "staff|employee|employees|everyone|everybody|anyone|colleagues|workers|personnel|team|teams|<staff>|<staffer>";
const PUNISHED =
  "disciplined|sacked|reprimanded|sanctioned|penalised|penalized|punished|docked|dismissed|suspended|fired|demoted|prosecuted";
const LOSS =
  "bonus|bonuses|job|jobs|shift|shifts|pay|wages|tips|position|positions|commission|employment|break|breaks|holiday";

/** What threatens people into doing it. */
export const THREATS: PhraseList = {
  found: lineList(`
    disciplinary (action|actions|measure|measures|matter|offence|offense|procedure|procedures|process|hearing|steps|meeting|proceedings)*
    will|would|shall|be|gets|get|getting|can|may|is|are (be) (<how>) ${PUNISHED}
    must|can|could|should|need|needs|has|have (to) be (<how>) policed|punished|disciplined|enforced|obeyed|reprimanded|penalised|sanctioned
    need|needs policing|disciplining|enforcing|punishing
    failure to !the|a|an|our|your|their|his|her|us|them <word>
    failing to ~7 will|results|leads|means|may|can
    non-compliance|noncompliance|non-compliant|noncompliant|non-adherence
    must|shall|should|will|to|or|and|not comply|complies|conform
    comply|complies|conform|conforms (<how>) with|to (<the>) (<word>) (<word>) ${RULE}
    comply|complies at all times
    ensure|ensures|ensuring|enforce|enforces|demand|demands|guarantee|strict compliance|adherence|conformity|obedience
    compliance with (<the>) (<word>) (<word>) ${RULE}
    compliance is|will|must
    ensure ~2 compliance
    is|are|be|becomes (<how>)* mandatory|compulsory|obligatory|non-negotiable
    is|are|'s not|never optional|negotiable
    mandatory for (all) ${STAFF}
    strictly|rigorously|rigidly|ruthlessly enforced|prohibited|forbidden|observed|policed|banned
    strictly|rigidly adhere|follow|observe|obey
    it is|'s (<how>)* forbidden|prohibited
    will|shall|is|are not be tolerated|accepted|excused
    will|shall|is|are not tolerated
    zero tolerance
    zero-tolerance
    enforce|enforces|enforcing|impose|imposes (<the>) (<word>) (<word>) ${RULE}
    is|are|be|only (<how>)* enforced
    enforcement
    staff|employees|everyone|colleagues|workers|calls|performance|adherence|chats|attendance|lateness|<staff>|<staffer> is|are|will (be) (<how>)* monitored|audited|watched|scored|inspected|tracked|policed
    punishment|punishments|punishable|punished
    penalties|penalty keep|keeps|work|works|apply|applies|follow|follows|motivate|teach|for|await|awaits
    sanctions|sanction apply|applies|follow|follows|will|for|against|await|keep|work
    gets|get|receive|receives|face|faces|earns|earn|means|given|risk|risks (a|an|one|their)* (written|verbal|final|formal|first|second|oral|official)* warning|warnings
    in|to|of|be|or a|an (written|verbal|final|formal|oral|official)* (written|verbal|formal) warning
    written|verbal|formal|oral warnings
    on pain of
    under threat of
    or|and face|faces|suffer|suffers|accept (the) consequences
    face|faces|facing|risk|risks|risking|mean|means (instant|immediate|summary|the|a|possible)* dismissal|disciplinary|sack|consequences|suspension|sanctions|action|termination
    there will be consequences
    has|have|carry|carries consequences
    will|would|may|can|could lose|forfeit (<the>|their|his|her|a)* (<word>) ${LOSS}
    lose|loses|forfeit|forfeits|losing their|his|her (<word>) bonus|bonuses|job|jobs|shift|shifts|wages|tips|commission
    docked|deducted from
    gross|serious|professional|act misconduct
    insubordination|insubordinate
    sackable|sacking|dismissable|dismissible|firing offence|offense
    grounds|reason|cause for dismissal|termination|disciplinary
    instant|immediate|summary dismissal
    obey|obeys|obeyed|obeying|obedience
    adhere|adheres|adhering|adherence|adhered (<how>)* to (<the>) (<word>) (<word>) ${RULE}
    ${STAFF} is|are|'s|will (be) (<how>)* required|obliged|obligated|compelled|ordered to
    be|is|are|being held (<how>)* accountable|responsible|liable
    hold ${STAFF} accountable|responsible
    corrective action
    up to and including
    violations|violation|infringements|infringement|offences is|are|will|may|can|lead|leads|result|results|be (lead|result|recorded|logged|reported|punished)* (to|in)
    breach|breaches|violation|violations of (<the>) (<word>) (<word>) ${RULE}
    violators|offenders|wrongdoers|culprits|rule-breakers
    three strikes
    personnel file|files|record|records
    named|name and shamed|shame
    mystery shopper|shoppers|shopping|guest|guests
    keep|keeps|keeping ${STAFF}|people|them in line|check
    keep|keeps|keeping ${STAFF}|people|them honest
    keep|keeps|keeping ${STAFF}|people|them on their|its toes
    carrot|carrots and stick|sticks
    fear keeps|works|motivates|teaches
    must|shall be followed|obeyed|observed
    will|would|shall be sent home
    or lose|forfeit (<the>|your) (<word>) ${LOSS}
    rule|rules by fear
    no ifs
    or else
  `),
  fine: lineList(`
    compliance officer|team|certificate|department|report|manager|lead|date|check|checks|form
    law|parking|traffic|debt|court|planning|immigration enforcement
    enforcement officer|officers|notice|notices|agent|agents|team
    be|is|are (<how>) dismissed as
    is|are (<how>)* non-negotiable <word>
    early|late|tax|parking|exit|prepayment penalties|penalty
    penalties|penalty for early|late|leaving|cancelling
    breach|breaches|violation of data|privacy|contract|lease|copyright|confidence
    data breach|breaches
  `),
};
