import type { OurWords } from "../../feeling-words.ts";
import { lineList, wordSet } from "../../word-set.ts";

const GROUP =
  "team|teams|staff|crew|crews|employees|colleagues|workforce|people|lads|girls|guys|folk|folks|personnel|workers|volunteers";
const FEELING = "feel|proud|happy|good|glad|smile|pleased|confident|valued|better|special|great";

/** How those who serve speak of themselves in English. */
export const OURS: OurWords = {
  subjects: lineList(`
    we|i
    (all|each|both) (of) us
    everyone|everybody|anyone (here) who works|serves|worked (here)
    everyone|everybody|anyone on|in|at|behind the|our ~1 team|staff|kitchen|office|floor|counter|desk|crew|practice|reception|company|firm
    (all|every|each|any) member|members (of) (the|our) ~2 team|teams|staff|crew|personnel|workforce
    (all) the|our|my (whole|entire|front-of-house|support|service|sales|kitchen|reception|office|nursing|medical|cleaning|cabin|ground|night) team|teams|staff|crew|workforce
    every|each|any (one|single) employee|colleague|volunteer|worker
    (all) staff|employees|personnel|colleagues
    (all|each|every) (one|member) (of) our ~1 ${GROUP}
    (all|each|every) (of) our <staffer>
    those who serve
  `),
  myself: wordSet("i"),
  work: wordSet(
    "team staff crew colleagues employees customers guests clients craft craftsmanship workmanship",
  ),
  dispositions: wordSet(`
    able free ready prepared open clear certain sure informed safe secure equipped skilled expert competent capable good great
    there here known human part fine strong present normal better different close quiet independent expected wanted needed
    included connected important excellent brilliant super perfect accepted respected recognised recognized understood tolerated
    used lost processed handled managed watched told asked involved loyal devoted trusted knowledgeable hope trust trusting comfort control security
  `),
  acts: lineList(`
    love|loves|enjoy|enjoys|adore|adores|relish|relishes|cherish|cherishes
    take|takes|took|taking (great|real|huge|a|enormous|immense|much) (<adj>) pride|pleasure|delight|satisfaction|joy in|from
    are|am|is|feel|feels (<how>)* passionate|enthusiastic|excited|privileged|honoured|honored|rewarded|tired|exhausted|fulfilled|motivated|empowered|humbled|ashamed|stressed
    get|gets|have|has|find|finds (great|real|a|much|so) (much|lot|lots) (of) satisfaction|joy|pleasure|pride|fulfilment|happiness|sense in|from|of
    go|goes|went home|away (<adj>) proud|happy|pleased|satisfied|tired
    care|cares (<how>)* (about) deeply|passionately
  `),
  anywhere: lineList(`
    make|makes|made|making us|me|our|staff (<staffer>|team|staff|people) (<how>)* ${FEELING}
    give|gives|giving us|our|staff|the (team|staff|people) (a|real) ~1 pride|satisfaction|joy|pleasure|sense|confidence|buzz
    feel|feels ~2 for us|staff
    feel|feels ~2 for the|our ~1 team|staff|crew|colleagues
    job satisfaction
    proud of what we|our
    proud of the|our|my|their ~1 team|staff|work|service|craftsmanship|craft <end>
    makes our day
    staff|team|employee morale|wellbeing|well-being|happiness|pride
  `),
};
