import { lineList } from "../../word-set.ts";

const FINE =
  "unparalleled|unrivalled|unrivaled|unmatched|unsurpassed|unequalled|unbeatable|unbeaten|peerless|exceptional|outstanding|superior|first-class|first-rate|top-notch|top-quality|high-quality|highest-quality|premium|premier|five-star|world-leading|industry-leading|market-leading|award-winning|stellar|impeccable|flawless|extraordinary|remarkable|legendary|ultimate|finest|unforgettable|memorable|magical|holistic|end-to-end";
const GOODS =
  "service|services|experience|experiences|care|support|quality|value|solution|solutions|level|levels|standard|standards|customer|hospitality|expertise|workmanship|craftsmanship|moments|moment|products|product|journey|journeys";
const ALL = "the|your|their|our|his|her|all|every|any|customer|customers|client|clients|guest|guests";

/** What every English brochure says. */
export const CLICHES = lineList(`
  exceed|exceeds|exceeding|exceeded|surpass|surpasses|surpassing|surpassed (${ALL})* ('s) expectations|expectation
  beyond|above (${ALL})* expectations
  meet|meets|meeting and exceed|exceeds|exceeding
  go|goes|going|went|gone|take|walk the extra mile
  extra mile for
  above and beyond
  world-class|best-in-class|best-of-breed|customer-centric|client-centric|patient-centric|guest-centric|people-centric|student-centric|customer-focused|customer-focussed|customer-obsessed|customer-first|client-first
  world class !athlete|athletes|player|players|runner|runners|musician|musicians
  best in class
  class-leading|industry-leading|market-leading|world-leading|world-beating|world-renowned
  second to none
  one-stop shop|solution|destination|service
  one stop shop
  one-stop-shop
  state-of-the-art|cutting-edge|leading-edge|bleeding-edge|next-generation|next-gen|future-proof|revolutionary|ground-breaking|groundbreaking
  state of the art
  game-changing|game-changer|game-changers|mission-critical|paradigm|synergy|synergies|synergistic
  seamless|frictionless !gutter|gutters|guttering|floor|floors|flooring|resin|tights|socks|finish|joint|joints|join|seam|edge|tube|pipe|worktop|pants|underwear|steel|ring|hoops|pattern|knit|glass|bearing
  seamlessly|frictionlessly|effortlessly
  seamlessness
  hassle-free|stress-free|worry-free|effortless experience|service|move|moves|moving|process|journey|way|day|solution|travel|booking|shopping|visit|holiday|stay
  hassle-free|stress-free ,|and|.
  surprise|surprising|surprised and|& delight|delighting|delighted|delights
  delight|delights|delighting (our|your|their|the|every|all) customers|customer|users|user|guests|guest|clients|client|patients|members|visitors|people
  customer|customers|guest|client|patient|member|user delight
  wow factor|moment|moments|experience|experiences
  wow|wows|wowing (our|the|every|your) customers|guests|clients|users|customer|guest|client
  the wow
  magic|magical moments|moment|experience|experiences
  next|another|new|higher|whole level of service|care|comfort|luxury|convenience|quality|excellence|experience|support|hospitality|performance
  to the|a next|new|whole|higher ~1 level
  take|takes|taking ~4 next level
  customer|client|guest|patient|user|shopper is|are|comes|come (always) (the) king|queen|right|first
  at the heart|centre|center|core of everything|all|what|our
  putting|put|puts ~1 customers|customer|people|guests|clients|patients|you|members|residents (always) first
  in everything|all (that) we do
  passion|passionate for|about excellence|service|quality|customers|people|hospitality|what
  passion is our|what
  committed|commitment|dedicated|dedication|devoted|strive|strives|striving|strived to|for ~2 excellence|perfection|quality|satisfaction|success|best
  committed|dedicated to providing|delivering|offering|exceeding|ensuring|serving|customer
  centre|center|culture|pursuit|standards|tradition|commitment of|to excellence
  excellence in everything|all|every|service
  service|operational|customer|clinical excellence
  (${FINE}) ${FINE} ${GOODS}
  highest|very|utmost ~1 standards|standard|quality|level|levels|professionalism <end>
  highest|utmost ~1 standards|standard|quality|level|levels of service|quality|care|professionalism|customer|excellence|hospitality|support|craftsmanship
  highest quality|professional|possible service|standards|care|standard
  quality|service|name|care|brand you|they can trust|rely
  trusted|strategic|chosen|perfect|ideal|preferred partner|partners|advisor|adviser|advisors|provider|choice
  your|their partner|partners in|for|of
  your ~1 success|satisfaction|smile|safety|comfort|happiness|needs is|are our
  satisfaction guaranteed
  customer|guest|client satisfaction is|guaranteed
  100% satisfaction
  our top|number|first|main|highest|utmost ~1 priority
  number one priority|choice
  is|are (always) our ~1 priority
  perfect|ideal|unique|seamless blend|balance|combination|mix|mixture|fusion of
  exceed|exceeds|surpass|surpasses them|it
  leading the way
  we value our|your|you|every|each
  deserve|deserves the best|finest|better
  full|true potential
  for all your ~3 needs
  all your ~3 needs
  tailored|tailor-made|bespoke|customised|customized|innovative|comprehensive|integrated|holistic|complete|smart|scalable|turnkey|one-stop|creative|total|cutting-edge|value-added|end-to-end solution|solutions|offering|offerings
  tailored|tailor-made|customised|customized|bespoke to|for your|their|every|each|individual|all|you ~1 needs|need|requirements|goals
  to suit|meet|fit|cater|serve (for) all|every|your ~2 needs|need|requirements|budget|taste|tastes
  turnkey|value-added|value-add|win-win|best-practice|thought leader|leaders|leadership|solution|solutions|services|service|situation
  added value
  leading provider|supplier|experts|specialists|company|firm|brand|name
  market|industry|world leader|leaders
  provider|partner|employer|supplier|hotel|destination|brand|agency|firm of choice
  pride|prides|priding ourselves|itself|themselves on|in
  take|takes|taking|took (great|immense|real) pride in our|what|every|everything|each|all|providing|delivering|offering|the|being|quality
  dedicated|friendly|experienced|professional|expert ~2 team of professionals|experts|specialists
  team of dedicated|experienced|highly|passionate|professional|friendly
  highly trained|skilled|qualified|experienced|motivated
  lasting|unforgettable|cherished|precious|magical|priceless memories|impression|impressions|memory
  creating|create|creates|making|make|makes ~1 memories|magic|moments|wow
  memories that|for last|a
  last|lasts a lifetime
  memorable|unforgettable|magical|immersive|transformative|life-changing|unique|bespoke|curated|elevated|exclusive|luxury|luxurious|unparalleled|holistic|superior|ultimate|exceptional|five-star|perfect ~2 experience|experiences|journey|journeys
  elevate|elevates|elevating|redefine|redefines|redefining|reimagine|reimagining|revolutionise|revolutionize|unlock|unlocks|unlocking|unleash|unleashes|empower|empowers|empowering|transform|transforms|transforming|maximise|maximize|supercharge (your|their|the|every|customer|our|customers)* experience|experiences|journey|potential|business|lives|life|growth|success|way|value|expectations
  deliver|delivers|delivering|delivered|provide|provides|providing|drive|drives|driving excellence
  deliver|delivers|delivering|drive|drives|driving|create|creates|creating ~2 value|results|growth
  raise|raises|raising|set|sets|setting the bar|standard|benchmark|gold
  gold standard
  white-glove|red-carpet|concierge-level|silver-service|boutique service|treatment|experience
  a cut above
  head and shoulders above
  like no other
  connecting you|people|customers|communities with|to what|the|each|your|their
  we care about you
  make|makes|making a difference
  every step of the way
  bend|bends|bending over backwards
  hit|hits|hitting the ground running
  think|thinks|thinking outside the box
  outside the box
  push|pushing|pushes the envelope|boundaries
  at every touchpoint
  every touchpoint
  best possible|ever service|experience|care|outcome|outcomes|results|start|quality
  where ~4 meets excellence|tradition|comfort|style|innovation|quality
  here to help you|serve
  unmatched|unrivalled|unparalleled|meticulous attention
  the ultimate in
  deliver|delivers|delivering|providing|offering ~1 peace of mind
  the best ~3 service|experience|care|customer|quality in the|town|class
  nothing but the best
  only|simply the best !part|bit|of|way
  experience the difference
  excellence is our
  you|they can depend|rely|count on <end>
  passion|passionate for|about people
  delighted customers|guests|clients|users|patients
  the difference is
  passion for !the|it|bread|cakes
  360-degree|holistic approach|view|service|care|solution
  peace of mind guaranteed
  lovingly crafted
`);
