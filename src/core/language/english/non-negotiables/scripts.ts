import type { ScriptWords } from "../../non-negotiable-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

const SAY =
  "say|says|saying|answer|answers|reply|replies|respond|responds|greet|greets|open|opens|close|closes|begin|begins|start|starts|end|ends|finish|finishes";
const KIND =
  "call|phone|approved|standard|agreed|full|sales|greeting|official|company|prepared|written|our|opening|closing|new|welcome|same|exact|sample|house|cancellation|complaint|complaints|customer|service|telephone";
const TEXT =
  "wording|phrase|phrases|script|sentence|sentences|words|greeting|greetings|opening|closing|reply|replies|response|responses|answer|answers|welcome|introduction|apology|statement|statements|sign-off|message|messages|text|pitch|line|lines|speech";
const FIXED =
  "approved|agreed|standard|official|prescribed|company|corporate|template|canned|scripted|set|brand|branded|in-house|fixed|stock|mandated|authorised";
const RECORD =
  "write|writes|note|notes|record|records|copy|copies|take|takes|log|logs|type|types|put|puts|pass|passes|transcribe|keep|repeat|repeats|report|reports|capture|captures|enter|enters|translate|translates|agree|agrees|choose|chooses|check|checks|discuss|show|shows|interpret|interprets|minute|relay|relays";
const PERSON = `<patron>|<patrons>|child|family|person|speaker|witness|author|victim`;

/** What takes the words out of people's mouths and puts others in. */
export const SCRIPTS: ScriptWords = {
  uniform: {
    found: lineList(`
      word|words for|by word|words
      word-for-word|word-by-word|verbatim|parrot-fashion
      follow|follows|recite|recites|quote|quotes|observe|stick|sticks|keep|keeps|say|says|apply|deliver|delivers|read|reads|use|uses ~6 to the letter <end>
      learn|learns|recite|recites|repeat|deliver|say ~3 welcome|greeting|script|speech|lines|line|pitch|introduction|text|words|phrase|sentence|apology|opening (~2) by heart
      ${"know|knows"} ~2 script|lines|pitch|greeting|speech by heart
      memorise|memorize|memorises|memorizes ~3 ${TEXT}
      follow|follows|use|uses|recite|recites|deliver|delivers|stick|sticks|keep|keeps|work|works|go|goes|speak|speaks (<how>|strictly|only|closely|exactly)* (to|from|with|by|off|through) (<the>) (${KIND})* script|scripts|call-script
      read|reads|reading (out|aloud|<how>)* from|off|through (<the>) (${KIND})* script|scripts
      read|reads (out|aloud)* the|a|our|your (${KIND})* script|scripts (out|aloud)
      scripted <word>
      as scripted
      exactly as (it|is|they|are|was)* written|scripted|worded|printed|shown|given|stated
      exactly what it|is says|written
      the|these|those|this|only|using|use|exactly|following|approved exact|precise|very words|word|wording|phrase|phrases|sentence|sentences|script
      the|these|those|exactly following|exact words|sentence|sentences|phrase|phrases|wording|script
      exactly these|the (following) words|sentence|sentences|phrase|phrases|wording|script
      the|an|a|our|your|with|using ${FIXED} (<word>) ${TEXT}
      the|an|a|our|your|with|using (<word>) ${FIXED} ${TEXT}
      the|an|a|our|with|using|in|use|uses|identical same|identical|exact words|wording|phrase|phrases|sentence|sentences|script|scripts
      use|uses|using the|an same|identical ${TEXT}
      use|uses|using|with identical words|wording|phrases|sentences
      exact|very same words|wording|phrase|phrases|sentence|script
      company|house|brand phrase|script|greeting|wording
      without changing|altering|adding|dropping|missing (a|any|one|even|single)* word|words|syllable
      without deviation|deviating|improvising|improvisation|ad-libbing
      do not ad-lib|improvise|deviate|paraphrase
      no ad-libbing|improvising|deviation|deviations|paraphrasing
      parrot|parrots
    `),
    fine: lineList(`
      ${RECORD} ~7 word for word
      ${RECORD} ~7 word-for-word|verbatim
      ${RECORD} (down|out|up)* ~4 exact|precise|very words|wording|phrase
      ${PERSON} 's (own|exact|very|precise|same)* words|wording|phrase
      the (<word>) same words ~2 ${PERSON} used|uses
    `),
  },
  freedom: lineList(`
    own words|way|voice|style|phrasing|language
    such as
    something|words like
    for example|instance
    along the|those lines
    words to that effect
    or similar
    in whatever|any words|way
    not a script
    no script|scripts
  `),
  // Behind these, what is said comes in quotation marks.
  leads: lineList(`
    say|says|saying (exactly|always|only|aloud|loudly|clearly|<how>|this|these|words|the|following|simply|then|back)*
    answer|answers|reply|replies|respond|responds|greet|greets (always|only|<how>)*
    ${SAY} ~6 with|by|using (the|words|phrase|saying|a|line|sentence|greeting)*
    sign|signs off ~3 with|as
    welcome|welcomes|thank|thanks|greet|greets ~4 with|using|by (the|words|phrase|saying)*
    by|with saying|answering|replying (the|these|words|:)*
    tell|tells ~3
    use|uses|repeat|repeats|with the (<word>) words|phrase|sentence|greeting|line|wording
    introduce|introduces (yourself|themselves|ourselves|himself|herself) as|with|by (saying)
    use|uses
    ask|asks|offer|offers|add|adds ~3 :
  `),
  answering: wordSet("answer answers"),
  greetings: wordSet("thank thanks hello hi good welcome please sorry how"),
  told: wordSet("says answers replies responds"),
  introducing: [],
  // "Say 'I don't know' when we don't" means it in any words; behind "with" or a colon, or with its stop, it is a line to recite.
  fewest: { introduced: 3, bare: 4 },
};
