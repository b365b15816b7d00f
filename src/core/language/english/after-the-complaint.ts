/** What people do after a complaint that changes nothing which is written. Each is a source of a regular expression. */
export interface AftermathLists {
  /** Acts of reminding, as the words after the subject of a clause. */
  readonly reminding: string;
  /** The same in the passive: `all staff were reminded`. */
  readonly reminded: string;
  /** The same as a thing: `a reminder to all staff`. */
  readonly reminder: string;
  /** Talking with those who are no staff reminds nobody. */
  readonly outsiders: string;
  readonly compensating: string;
  readonly compensated: string;
  readonly compensation: string;
  /** What stands beside either and is no change: how people felt, what they hope. */
  readonly beside: string;
  /** Words of a change that stays. */
  readonly lasting: string;
  /** What may stand before a verb that is no subject of its own. */
  readonly subject: string;
  /** Where the next clause begins behind "and". */
  readonly nextClause: string;
}

const THEM = "(?:\\p{L}+[' ]){0,4}?";
const STAFF =
  "staff|team|teams|crew|everyone|everybody|engineers?|drivers?|waiters?|waitress(?:es)?|servers?|cooks?|chefs?|nurses?|receptionists?|clerks?|colleagues?|kitchen|front of house|shift|office|all|people|technicians?|cleaners?|\\p{L}{3,}(?:er|or|ist|ian)s?";

/** The English of it. */
export const AFTERMATH: AftermathLists = {
  reminding: [
    "remind(?:ed|ing)?|re-?train(?:ed)?|re-?brief(?:ed)?|briefed|coached|counselled|lectured|warned|cautioned|reprimanded|disciplined|scolded|told off",
    "train(?:ed)? (?:all|everyone|everybody|the|our|staff|him|her|them)",
    "(?:spoke|spoken|talked|chatted) (?:it through |this through |it over |sternly |firmly |again |at length )?(?:to|with)",
    "had (?:a |another |some |strong |stern |quiet |firm )*(?:words?|chat|talk|conversation|discussion|meeting|one-to-one|toolbox talk|refresher) (?:with|about|on)",
    `told (?:the |our |all |every )*(?:${STAFF}) (?:to|that|about|how)`,
    `asked (?:the |our |all |every )*(?:${STAFF}|him|her|them) (?:to be|to take|to pay|to remember|to try|to make sure|to watch|not to)`,
    "(?:reiterated|re-iterated|stressed|emphasi[sz]ed|reinforced|underlined|highlighted|re-?stated)",
    `(?:raised|discussed|mentioned|flagged|brought) (?:it|this|that|the \\p{L}+) ?(?:up )?(?:with|at|in|to)`,
    "(?:raised|discussed|mentioned) (?:at|in|with)",
    "(?:gave|given) (?:\\p{L}+ ){0,4}?(?:feedback|a reminder|a warning|a talking-to|a refresher|a telling-off|training)",
    `(?:e-?mailed|messaged|texted|wrote to) (?:the |our |all |every |whole )*(?:${STAFF})`,
    "(?:sent|circulated|issued|put up|put out|posted|ran|held|delivered|did|organised|organized|arranged|booked) (?:round |out |around )?(?:an? |the |another |some |all |more )*(?:\\p{L}+ )?(?:reminders?|memos?|refreshers?|toolbox talks?|training|retraining|briefings?|team talks?|team meetings?|awareness \\p{L}+|warnings?|e-?mails? (?:to|remind(?:ing)?|about)|messages? (?:to|remind|about)|(?:notes?|notices?|posters?) (?:to|remind(?:ing)?))",
    `made (?:the |our |all |every |sure )*(?:${STAFF}) (?:aware|understand|know|knows)|made (?:it )?clear to|raised awareness`,
  ].join("|"),
  reminded: [
    "reminded|retrained|re-trained|re-briefed|briefed|spoken to|talked to|told (?:off|again|to|about|that)|coached|warned|cautioned|disciplined|made aware|asked to (?:be|take|pay|remember|try)|given (?:\\p{L}+ ){0,3}?(?:feedback|training|reminder|warning|refresher)|sent on (?:\\p{L}+ ){0,3}?(?:course|training|refresher)",
  ].join("|"),
  reminder:
    "(?:an? |the |another |some |more |further |extra |verbal |written |friendly |gentle |general )*(?:reminders?|refreshers?|memos?|toolbox talks?|(?:staff |team |refresher |further |additional )?(?:re)?training|team talk|(?:team |staff )?meeting|briefings?|warnings?|feedback|quiet word|word|chat)(?: \\p{L}+)? (?:to|for|with|given|sent|held|issued|called|was|were|about|on|in|at)",
  outsiders:
    "(?:the |our |this |a |an |both |to |with )*(?:customers?|guests?|patients?|clients?|callers?|diners?|tenants?|visitors?|residents?|passengers?|famil(?:y|ies)|parents?|suppliers?|providers?|merchants?|landlords?|neighbours?|lab|insurers?|manufacturers?|couriers?|him|her|them|mother|father|daughter|son|wife|husband|owner)",
  compensating: `apologi[sz]ed?|said sorry|(?:re)?imbursed|refund(?:ed)?|compensated|credited|discounted|waived|repaid|comped|(?:paid|gave|given|handed) ${THEM}back|(?:knocked|took|taken) (?:\\S+ ){1,6}?off|(?:gave|given|sent|offered|issued|posted|bought|handed|granted|paid|awarded) (?:\\S+ ){0,7}?(?:vouchers?|refunds?|credits?|credit notes?|discounts?|flowers|gift ?cards?|gifts?|bouquet|wine|chocolates|cake|compensation|goodwill|apology|apologies|free \\p{L}+|money|partial \\p{L}+|\\p{L}+ (?:on the house|free of charge|for free)|[£$€]\\d\\S*)|made a goodwill|[\\p{L}-]+ (?:\\S+ ){1,6}?(?:free of charge|for free|at no (?:extra )?(?:charge|cost)|on the house)|sent (?:a )?(?:letter|card|note) of apology|wrote (?:\\S+ ){0,3}?(?:to apologi[sz]e|a letter of apology|an apology)`,
  compensated:
    "refunded|reimbursed|compensated|credited|repaid|comped|waived|apologi[sz]ed to|(?:given|offered|sent|paid|issued) (?:\\S+ ){0,5}?(?:vouchers?|refund|credit|discount|flowers|gift|money|compensation|apology|free \\p{L}+|[£$€]\\d\\S*)|offered|given|issued|sent|paid",
  compensation:
    "(?:an? |the |full |partial |complete |our |sincere |small |verbal |written |as )*(?:refund|voucher|apology|apologies|credit note|credit|discount|gift card|goodwill (?:gesture|payment|voucher|discount)|gesture of goodwill|compensation|money back|bouquet|free \\p{L}+)(?: \\p{L}+)*",
  beside:
    "(?:sorry|regret|happy|upset|understood|understands|accepted (?:it|this|that|our)|grateful|thanked|(?:signed|noted|closed|resolved|accepted|agreed)$|agreed (?:to|that|with)|promised|hopes?|hopefully|should not happen|won't happen|will not happen|more careful|careful in future|take more care|satisfied|pleased|embarrassed|no further action|nothing else)",
  lasting:
    "from now on|from today|from here on|in future|henceforth|whenever|always|never|no longer|now|instead|every|each|until",
  subject:
    "(?:we|i|he|she|they|it|then|also|again|so|only|simply|just|immediately|promptly|later|afterwards|has|have|had|been|was|were|did|both|management|[\\p{L}-]+ly)",
  nextClause:
    "\\p{L}+ed\\b|put|wrote|gave|sent|took|made|built|bought|set|moved|told|spoke|had|ran|held|cut|drew|hung|rewrote|redrew|began|now|from|always|never|we|he|she|they|it|the|there|will|no|every|each",
};
