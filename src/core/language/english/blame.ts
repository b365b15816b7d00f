/** What of a sentence about a cause puts it on a person. Each is a source of a regular expression over straight apostrophes. */
export interface BlameLists {
  /** What blames by itself, whoever is meant. */
  readonly phrases: readonly string[];
  /** What only people do: whatever stands before it is a person, unless it is known for a thing. */
  readonly human: readonly string[];
  /** What things do as well: only with a person before it. */
  readonly shared: readonly string[];
  /** What belongs to the one it names: `'s fault`. */
  readonly owned: string;
  /** Nouns that a person before them makes a blame of: `driver error`. */
  readonly compound: string;
  /** What was done by the one that comes after it. */
  readonly agent: string;
}

const RULEBOOK =
  "procedures?|process(?:es)?|rules?|instructions?|polic(?:y|ies)|checklists?|protocols?|steps|scripts?|training|guidelines?|guidance";
const LAPSE =
  "incident|mistake|error|slip|slip-up|lapse|occurrence|event|case|situation|failure|oversight|blunder";

/** The English of it. */
export const BLAME: BlameLists = {
  phrases: [
    "human (?:error|failing|failure|mistake)",
    "(?:individual|personal) (?:error|failing|failure|mistake|negligence|lapse)",
    `isolated (?:${LAPSE}|example|problem|issue|complaint)`,
    `(?:a )?one[- ]off (?:${LAPSE}|problem|issue|complaint)`,
    "(?:was|were|is|as|just|only|simply|purely|merely) (?:just |only |simply )?an? (?:unfortunate |rare |regrettable )?one[- ]off(?! \\p{L})",
    "(?:honest|simple|silly|stupid|genuine|careless|basic|sloppy|thoughtless) (?:mistake|error|slip|oversight|blunder)",
    "(?:momentary|unfortunate) (?:lapse|oversight|slip)|slipped (?:his|her|their) mind",
    "lapse (?:of|in) (?:concentration|attention|judge?ment|memory|care)",
    "(?:an|unfortunate) oversight(?! (?:board|body|committee|of|role))",
    "(?:lack|want) of (?:care|attention|diligence|effort|common sense|professionalism|commitment|concentration|discipline|thought)",
    "(?:carelessness|negligence|laziness|incompetence|complacency|inattention|inattentiveness|forgetfulness|thoughtlessness|sloppiness|clumsiness)",
    "(?:poor|bad|wrong|lazy|sloppy) attitude|attitude problem|bad apple|weak link",
  ],
  human: [
    "forgot|(?:had|has|have) (?:simply |just |clearly )?forgotten",
    "neglected to|misheard|misread|overlooked|daydreamed|misjudged",
    "(?:slipped|messed|screwed|mucked|fouled|mixed (?:it|them|things)) up|cut corners|dropped the ball|lost (?:concentration|focus)",
    "took (?:his|her|their) eyes? off|got (?:it|this|that|the \\p{L}+) wrong|made (?:a|an|the) (?:\\p{L}+ )?(?:mistake|error|slip)",
    "(?:did not|didn't|could not|couldn't|would not|wouldn't) (?:even |really |properly )?(?:bother|be bothered|concentrate|care|think|listen|remember|pay (?:\\p{L}+ )?attention|take (?:\\p{L}+ )?care)(?! of)",
    `(?:did not|didn't|failed to) (?:follow|stick to|obey|observe|respect|keep to) (?:the |our |his |her |their )?(?:\\p{L}+ )?(?:${RULEBOOK})`,
    "(?:did not|didn't) do (?:his|her|their) job|(?:did not|didn't) use (?:his|her|their|any) (?:common sense|head|brain|initiative)",
    "(?:ignored|broke|disregarded|flouted) (?:the |our |his |her |their )?(?:\\p{L}+ )?(?:procedure|process|rules?|instructions?|policy|checklist|protocol|guidelines?)",
    "(?:was|were|had been|is|are) (?:just |simply |too |so |very |rather |a bit |being |clearly |plainly |obviously )?(?:careless|lazy|negligent|inattentive|incompetent|forgetful|absent-minded|complacent|hung ?over|drunk|daydreaming|unprofessional)",
    "(?:was not|wasn't|were not|weren't) (?:really |properly )?(?:paying (?:\\p{L}+ )?attention|concentrating|thinking|listening|bothered|careful)",
    "(?:was|were) (?:having a bad day|in a bad mood|having an off day|half asleep|day-dreaming)",
    "(?:should have|should've|ought to have) known better",
  ],
  shared: [
    "failed to|neglected|ignored|let (?:us|everyone|everybody|the (?:team|side|customer|guest|client|patient)) down",
    "(?:was|were) (?:just |simply |too |so |very |rather |a bit |clearly |entirely |solely )?(?:distracted|sloppy|clumsy|careless|useless|hopeless|slack|slapdash|rude|thoughtless|reckless|at fault|to blame|in the wrong)",
    "(?:should have|should've|ought to have) (?:\\p{L}+ )?(?:checked|double-checked|noticed|asked|read|remembered|rung|called|spotted|realised|realized|known|seen|told|said|looked|thought|been more careful)",
  ],
  owned:
    "(?:own )?(?:fault(?! (?:code|light|finder|log|message|report|lamp))|mistake|error|carelessness|negligence|oversight|lapse)",
  compound: "error|negligence|carelessness|incompetence|mistake",
  agent:
    "(?:(?:was|were|been|being|got) (?:\\p{L}+ )?(?:forgotten|overlooked|ignored|neglected|misread|missed|mixed up)|mistake|error|negligence|carelessness|slip) (?:by|of|on the part of)|oversight (?:by|on the part of)",
};
