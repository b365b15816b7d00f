import { lineList } from "../../word-set.ts";

const LIMIT =
  "of|above|over|at|below|under|beneath|within|less|more|better|higher|lower|greater|fewer|minimum|maximum|exceeds|exceed|reaches|stays|up|down|increases|improves|drops|falls|rises|is|are|by|between";
const COUNTED =
  "retention|churn|conversion|renewal|renewals|turnover|occupancy|attendance|footfall|utilisation|utilization|punctuality|attrition|engagement|throughput|uptime|adoption|completion|penetration|productivity";
const BOUND =
  "above|over|below|under|within|up|down|exceeds|exceed|reaches|increases|improves|drops|falls|rises|grows|at";
const SORT =
  "retention|churn|conversion|renewal|referral|repeat|complaint|complaints|response|completion|resolution|occupancy|abandonment|no-show|error|failure|return|returns|turnover|success|satisfaction|recommendation|rebooking|baggage|pass|attendance|cancellation|defect|bounce|open|click|dropout|drop-out|readmission|infection|recovery|reply|call-back|fix|fill";
const TIMED =
  "response|reply|waiting|wait|handling|handle|resolution|turnaround|hold|queue|call|cycle|lead|processing|delivery|service|answer|fix|check-in|checkout|transaction|load|page";

/** What is counted in English, rated or surveyed. */
export const METRICS = lineList(`
  csat|nps|ces|enps|kpi|kpis|okr|okrs|sla|slas|fcr|ftr|qos|crsat|c-sat|t-nps
  net promoter
  effort|promoter|satisfaction|loyalty|happiness|health|engagement|sentiment|feedback|quality|csat|nps|survey|review score|scores|index|rating|ratings|metric|metrics|target|targets|survey|surveys|rate|rates|figures|results|level|levels
  satisfaction of|above|over|at|exceeds <figure>|least
  <percent> !sure|certain|safe|confident|convinced|clear|there|honest|reliable|theirs|hers|his|right|on|behind|ready|human|present|at|herself|himself|in
  <figure> percent|pc|pct|percentage
  <figure> per cent
  ninety|eighty|seventy|hundred|ninety-five|ninety-eight|ninety-nine per cent
  <figure>|five|four|three|all|full star|stars|star's
  five-star|four-star|three-star|5-star|4-star|five-stars !hotel|hotels|restaurant|general
  <figure>|eight|nine|ten|seven|six|four|five|three !times out of <figure>|ten|five|four|hundred !days|times|nights|weeks|mornings
  <figure> / 4|5|10|100
  (a|an) <figure>|five|perfect|full|top|high|low|average|good|strong|positive|better|great|excellent|best|overall|star|star-rating rating|ratings
  rating|ratings of|above|over|below|under|from|on|at|improve|improves|goes|go|up
  rating|ratings <figure>
  on average <end>
  two|three thirds|quarters of
  rated <figure>|five|highly|excellent|good|outstanding|top|best|by
  positive|good|great|glowing|negative|bad|poor|online|google|tripadvisor|trustpilot|facebook|yelp|amazon|excellent|five-star|star|stars|top|rave|favourable|favorable|five|public|client|customer|guest|patient ~1 review|reviews|feedback
  no|zero|few|fewer ~1 review|reviews
  reviews on|above|average|of|from|are|online
  review score|average|site|sites|platform|platforms
  trustpilot|tripadvisor|yelp|checkatrade|glassdoor|feefo|reevoo|ofsted|cqc
  <figure>|stars|rating|review|reviews on google|facebook|booking.com|booking|amazon
  positive|negative responses|response|feedback|sentiment|comments
  feedback form|forms|score|scores|survey
  survey score|scores|result|results|response|responses|shows|show|say|says|returns
  survey|surveys (<how>)* come|comes|show|shows|are|is|score|back
  customer|client|guest|patient|user|member satisfaction <end>
  in|on|by|from|via (the|our|a|every|any|each|post-visit|annual|monthly) ~1 survey|surveys|poll|questionnaire|questionnaires
  mystery shopper|shopping|shop score|scores|result|results|audit|rating|<figure>
  benchmark|benchmarks|benchmarked|quartile|decile|percentile
  league table|tables
  national|industry|sector|regional average|averages|benchmark
  ${COUNTED} ${BOUND}
  ${COUNTED} of <figure>|at|over|above
  higher|increased|improved|better|reduced|lower|high|low|good|strong ${COUNTED}
  ${SORT} rate|rates|ratio|ratios|percentage
  average|mean|median|avg (of) ~2 time|times|wait|score|scores|rating|ratings|spend|length|duration|delay|basket|order|handling|response
  average|mean|median|avg of <figure>
  ${TIMED} time|times ~2 ${LIMIT} <figure>|one|two|three|four|five|six|ten|a|an|half|target|average|than|minutes
  first contact|call|time|visit resolution|fix
  on-time performance|arrival|arrivals|delivery|departures
  service|performance level|levels|target|targets|standard|indicator|indicators of|above|agreement|agreements|met|are|<figure>
  performance indicator|indicators
  zero|no|fewer|less|few|reduced|minimal|nil ~2 complaints|escalations|cancellations|refunds|chargebacks|no-shows|returns|incidents
  complaints|escalations|cancellations|refunds|returns|sales|revenue|bookings|referrals|renewals|numbers|visits|memberships|calls|tickets up|down|below|under|per|fall|falls|drop|drops|reduced|increase|increases|rise|rises|grow|grows|halved|doubled|decrease|decreases
  increase|increased|reduce|reduced|reduction|growth|rise|drop|fall|improve|improved in|of|our|the|customer ~1 complaints|escalations|cancellations|sales|revenue|bookings|referrals|retention|satisfaction|loyalty|scores|ratings|churn|numbers|figures|renewals
  up|down by <figure>|a|half|third|one
  up|down <percent>
  score|scores|scoring <figure>|above|over|below|under|highly|well|full|top|ten|nine|maximum|at
  scores|score of <figure>|ten|nine|above|at|over|least
  high|higher|top|good|best|better|low|lower|perfect|excellent|strong|improved ~2 score|scores|marks
  full|top marks in|from|on|for
  hit|hits|meet|meets|meeting|beat|beats|achieve|achieves|reach|reaches|exceed|exceeds|within|above|on (our|the|all|every|their|its|monthly|quarterly|annual|sales)* target|targets|metrics
  percentage|proportion|share of ~1 customers|clients|guests|patients|users|members|residents|passengers|complaints|calls|visits
  number of ~1 complaints|repeat|returning|reviews|visits|referrals|calls|tickets|returns
  would|will|likely recommend us|rate
  likelihood|likely to recommend
  repeat business|purchase|purchases|custom|bookings|visits rate|of|above|over|up|increases|from
  lifetime value
  market share
  word-of-mouth referrals|rate
  dashboard green|shows
`);
