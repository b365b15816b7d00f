import type { CompanyGoalWords } from "../../goal-words.ts";
import { lineList, wordSet } from "../../word-set.ts";
import { SERVED } from "./served.ts";

const DOWN =
  "reduce|reducing|cut|cutting|lower|lowering|decrease|decreasing|minimise|minimising|minimize|minimizing|slash|slashing|curb|curbing|shorten|shortening|limit|limiting|eliminate|eliminating|control|controlling|drive|driving";
const UP =
  "increase|increasing|improve|improving|boost|boosting|raise|raising|grow|growing|lift|lifting|drive|driving|maximise|maximising|maximize|maximizing|enhance|enhancing|build|building|strengthen|strengthening|accelerate|accelerating|expand|expanding|optimise|optimising|optimize|optimizing|stimulate|stimulating|generate|generating|secure|securing|gain|gaining|win|winning|protect|protecting|achieve|achieving|maintain|maintaining|sustain|sustaining|beat|hit|hitting|earn|earning";
const CHANGE = `${UP}|${DOWN}`;
const GOOD =
  "excellent|great|good|better|best|outstanding|exceptional|superb|superior|amazing|first-class|first-rate|top-quality|world-class|best-in-class|premium|five-star|5-star|high-quality|quality|seamless|smooth|positive|consistent|unrivalled|unparalleled|personalised|personalized|tailored|efficient|professional|effective";
const FIGURE =
  "churn|retention|footfall|occupancy|utilisation|utilization|throughput|productivity|profitability|conversion|conversions|nps|csat|revenue|revenues|margin|margins|profit|profits|engagement|loyalty|adoption|uptake|efficiency|efficiencies|ebitda|upselling|upsell|cross-sell|cross-selling|renewals|signups|sign-ups|referrals|sales|satisfaction|penetration|absenteeism|attrition|overheads";
const COUNTED =
  "complaints|calls|tickets|refunds|returns|no-shows|cancellations|bookings|orders|sales|referrals|members|customers|clients|patients|visitors|enquiries|reviews|renewals|leads|upgrades|donations|applications|contacts|escalations|testimonials|covers";
const DIRECT =
  "complaints|refunds|no-shows|cancellations|bookings|sales|referrals|enquiries|reviews|renewals|upgrades|donations|testimonials|escalations|chargebacks|write-offs|overheads|memberships|subscriptions|sign-ups|signups|upsells|add-ons|leads|conversions|callbacks";
const TROUBLE =
  "complaints|refunds|returns|cancellations|no-shows|escalations|tickets|chargebacks|absence|absences|turnover|costs|calls|chasers|queues|backlogs";

/** What a business wants and no customer ever asked for. */
export const COMPANY_GOALS: CompanyGoalWords = {
  own: wordSet("i me my mine myself"),
  leads: lineList(`
    to|how
    we|i want|need|aim|would|hope (like) to
    how to|we
    help us (to)
    our goal|aim|target is to
  `),
  wants: [
    {
      instead: "Get an answer without ringing twice",
      phrases: lineList(`
        ${DOWN} ~2 complaints|escalations|tickets|calls|contacts|chasers|queries|callbacks
        ${CHANGE} (the|our|total|overall)* number|volume|rate|level|levels|share|proportion|percentage of ~2 ${COUNTED}
        have|having|see|seeing|get|getting fewer|more|higher|lower ~1 complaints|no-shows|cancellations|refunds|escalations|tickets|renewals|upgrades|bookings
        ${CHANGE} ~3 ${DIRECT}
        ${DOWN} ~1 unnecessary|avoidable|repeat|wasted|inappropriate|speculative|missed appointments|visits|calls|contact|contacts|admissions|attendances
        ${CHANGE} ~2 call|contact|ticket|email|enquiry volume|volumes
        ${CHANGE} (the|our|all)* avoidable|repeat|inbound|unnecessary contact|contacts|calls|visits
        ${CHANGE} ~2 handling|handle|response|resolution|turnaround|hold time|times
        ${CHANGE} ~2 first-call|first-contact|first-time|once-and-done resolution|fix|fixes
        ${DOWN} ~1 consultation|call|appointment|visit|processing|service|checkout|cycle|transaction|talk|wrap-up|average ~1 time|times|length|lengths|duration
        ${CHANGE} (the|our|average)* time|times to resolve|resolution|answer|hire|serve|market|value|respond
        deflect|deflecting|divert|diverting ~2 calls|tickets|contacts|enquiries|customers|callers|queries
        process|processing|handle|handling|resolve|resolving|close|closing|triage|triaging|action|actioning|clear|clearing (all|our|more|new|incoming|open|customer|client|patient|guest|tenant|member|support|insurance)* complaints|claims|enquiries|inquiries|tickets|queries|applications|requests|cases|refunds|referrals|escalations|objections
        deal|dealing with (all|our|incoming|customer|client|patient|guest|tenant)* complaints|enquiries|inquiries|tickets|queries|escalations
        manage|managing (our|all|customer|client|patient|guest|tenant)* complaints|escalations|objections|demand
      `),
    },
    {
      instead: "Be seen on time, and told when I am not",
      phrases: lineList(`
        ${DOWN} ~2 waiting|wait|queue|queuing|queueing time|times
        ${DOWN} ~2 waiting lists|list
        ${DOWN} (our|the)* no-shows|no-show|cancellations|dnas|queues
        ${DOWN} (our|the)* missed|failed|late appointments|deliveries|visits|collections
        ${UP} ~1 patient|customer|client|passenger|guest flow
        fill|filling (our|the|more|any|all)* empty|quiet|cancelled|canceled|vacant|unsold|spare|last-minute ~1 slots|slot|tables|rooms|beds|seats|pitches|classes|sessions|chairs|appointments|places
        free|freeing up ~2 beds|staff|capacity|lines|tables|appointments|slots|reception|phones|resource|resources|agents
        turn|turning|turn round|around tables|rooms|beds
        save|saving staff time|hours|costs
        save|saving ~2 on staffing|staff|wages|labour|labor|overheads
        ${DOWN} staff|agent|agents|employee|team|clinician workload|workloads|stress|overtime|hours|burnout|headcount|costs
        ${DOWN} bed blocking|days
        fill|filling every|all|each|our ~1 class|classes|slot|slots|table|tables|room|rooms|bed|beds|seat|seats|session|sessions|chair|chairs|vacancy|vacancies|pitch <end>
        keep|keeping (our|the|all)* chairs|tables|rooms|beds|classes|slots|vans|diaries filled|full|occupied|busy
        automate|automating ~2 reminders|responses|communications|confirmations|enquiries|replies
        digitise|digitising|digitize|digitizing ~2 process|processes|application|applications|forms|records|service|services|journey
        standardise|standardising|standardize|standardizing|harmonise|harmonising|harmonize|centralise|centralising|centralize|rationalise|rationalising|rationalize <word>
      `),
    },
    {
      instead: "Know what it costs and why, before I say yes",
      phrases: lineList(`
        upsell|upselling|up-sell|up-selling|cross-sell|cross-selling|monetise|monetising|monetize|monetizing|incentivise|incentivising|incentivize
        sell|selling (more|extra|additional)* gift cards|vouchers
        sell|selling (more|extra|additional)* ~2 warranties|packages|memberships|subscriptions|add-ons|upgrades|extras|policies|vouchers|cover
        sell|selling more|extra|additional ~3 to ${SERVED}
        promote|promoting|push|pushing our ~2 services|products|brand|offers|deals|loyalty|treatments
        promote|promoting|push|pushing|encourage|encouraging ~2 memberships|upgrades|add-ons|extras|subscriptions|packages|warranties|vouchers|upsells|self-service
        encourage|encouraging|promote|promoting|push|pushing ~1 direct|digital|online|repeat|early debit|debits|bookings|payments|payment|channels|business|custom|orders|self-service
        sell|selling|push|pushing|promote|promoting the ~2 warranty|package|membership|subscription|plan|upgrade|policy|insurance|cover|product|range
        deliver|delivering|provide|providing|offer|offering ~2 services|solutions|products
        promote|promoting|push|pushing the|our|more|new ~3 plan|plans|scheme|schemes|club|membership|memberships|range|app|package|packages|offer|offers|product|products
        ${CHANGE} ~3 sales|revenue|revenues|profit|profits|margin|margins|profitability|turnover|income <end>
        ${CHANGE} ~2 ancillary|recurring|annual|monthly|additional revenue|income
        ${CHANGE} ~2 spend|yield <end>
        ${CHANGE} ~2 spend|yield|revenue|revenues|turnover|profit|profits|margins|income per|on|from|by
        ${CHANGE} ~1 average spend|order|basket|bill|transaction|ticket|value
        ${CHANGE} ~1 spend|revenue|cost|income|sales per
        ${CHANGE} ~1 basket|order size|value
        ${CHANGE} (the|our)* cost|costs to serve
        ${CHANGE} (the|our)* bottom line
        ${CHANGE} ~1 billable|chargeable hours
        ${CHANGE} ~1 sales cycle|pipeline|funnel
        ${CHANGE} ~1 rent|debt|fee|payment collection|recovery
        ${DOWN} (our|the|all)* (food|staff|labour|labor|supplier|suppliers|operating|support|acquisition|operational|staffing|admin)* costs|overheads <end>
        ${DOWN} ~1 bad debt|debts
        ${DOWN} ~2 refunds|returns|chargebacks|commission|discounts|discounting
        keep|keeping (our|the)* overheads down|low
        collect|collecting|take|taking|get ~1 fees|payment|payments|deposits up front
        collect|collecting|take|taking|get ~1 fees|payment|payments|deposits upfront|in advance
      `),
    },
    {
      instead: "Be told what can wait",
      phrases: lineList(`
        ${CHANGE} ~2 ${FIGURE} <end>
        ${CHANGE} (our|the)* (customer|client|patient|guest|member|student|staff|employee|product|user|digital|brand|team|visitor|passenger|tenant|resident|parent|donor)* churn|retention|satisfaction|loyalty|engagement|adoption|usage|nps|csat|lifetime|awareness|numbers|perception|sentiment|advocacy|productivity|utilisation|utilization|footfall|occupancy
        ${CHANGE} ~1 occupancy|footfall|churn|retention|utilisation|utilization|nps|csat|conversion|conversions|productivity|profitability|throughput|loyalty
        ${CHANGE} take-up|uptake|usage|adoption|awareness of
        ${CHANGE} our ~2 rating|ratings|score|scores|ranking|rankings|reputation|image|profile|visibility|standing|brand
        ${CHANGE} (the)* staff|employee|operational|service|process|cost efficiency|effectiveness|performance
        ${CHANGE}|transform|transforming (the|our)* customer|client|guest|patient|member|user|passenger|student|tenant|resident|visitor experience|journey|journeys|outcomes|engagement|care|service
        be|being|become|becoming known|recognised|recognized|seen as|for (the|a)* best|leading|number|most|top|go-to
        retain|retaining|win|winning|protect|protecting|secure|securing ~1 key|high-value|profitable|existing|major|valuable accounts|account|customers|clients|contracts|business
        win|winning|secure|securing ~2 renewal|renewals
        minimise|minimising|minimize|limit|limiting|reduce|reducing ~1 liability|liabilities
        minimise|minimising|minimize|limit|reduce|reducing ~1 legal|reputational|regulatory|financial|operational risk|risks
        meet|meeting|fulfil|fulfilling|satisfy ~1 regulatory|statutory|compliance|contractual obligations|requirements|standards|duties
        ${CHANGE} ~3 conversion|completion|retention|response|satisfaction|renewal|adoption|fill|pass|recruitment|referral|booking|show-up|close|closing|take-up|opt-in|success|collection|uptake|participation|attendance|engagement|open|bounce|abandonment|attrition|vacancy|default|dropout|drop-out|win|click-through|fault|refund|return|complaint|cancellation|no-show|utilisation rate|rates
        ${CHANGE} (the|our)* (staff|team|employee)* morale
        ${CHANGE} ~2 satisfaction|nps|csat|review|feedback|survey|rating|effort score|scores|rating|ratings|results
        ${CHANGE} (our|the|more|online|google|star)* reviews|ratings
        ${CHANGE} ~1 dwell|idle|downtime|handling|cycle time
        keep|keeping|hold|holding ~1 occupancy|utilisation|utilization|satisfaction|nps|churn|retention|sales|costs|spend above|below|over|under|at
        ${CHANGE}|reach ~2 net promoter
        ${CHANGE} ~1 compliance|adherence|attendance|concordance
        ${CHANGE} (our|the)* market share|position|presence|penetration
        ${CHANGE} (our|the)* brand (awareness|recognition|presence|value|loyalty|image|reputation)
        deliver|delivering|achieve|achieving|drive|driving ~1 operational|service|commercial|clinical excellence
        ${CHANGE} ~3 memberships|subscriptions|enrolments|enrollments|downloads|installs|sign-ups|signups|renewals|upgrades|referrals
        increase|increasing|boost|boosting|grow|growing|maximise|maximising|maximize|drive|driving|generate|generating (our|the|more|new|online|direct|repeat|midweek|class)* bookings|orders|business|purchases|admissions|applications|donations|leads|enquiries|volumes|visits|attendance
        increase|increasing|boost|boosting|grow|growing|drive|driving ~1 volumes|numbers
        grow|growing|build|building|expand|expanding|increase|increasing our ~2 plans|database|list|base|portfolio|membership|following|reach
        ${CHANGE} (our|the)* customer|client|member|user|subscriber|patient base|list
        hit|hitting|meet|meeting|achieve|achieving|reach|reaching|beat|beating|exceed|exceeding|deliver|delivering ~3 targets|quotas|slas|sla|kpi|kpis|forecasts|occupancy
        hit|hitting|meet|meeting|achieve|achieving|reach|reaching|beat|beating|exceed|exceeding ~2 sales|revenue|monthly|quarterly|annual|government|national|four-hour|enrolment|recruitment target|budget|quota|forecast
        hit|hitting|reach|achieve|achieving|maintain ~2 on-time|first-time delivery|deliveries|fix|resolution|performance
        win|winning|encourage|encouraging|earn|earning|secure|securing|drive|driving|gain|gaining (more|new|customer|client)* repeat|new|more business|custom|customers|clients|instructions|contracts|referrals|accounts
        win|winning (more|new)* tenders|bids|pitches
        turn|turning complaints|complainers|detractors|passives into
        win|winning back ~1 ${SERVED}
        get|getting (more|better|good|great|new|five-star|5-star|positive|google|online)* five-star|5-star|google|trustpilot|positive|more reviews|ratings|testimonials|referrals|sign-ups|signups|downloads|renewals|opt-ins|conversions|upgrades
        get|getting more ~1 reviews|testimonials|referrals
        collect|collecting|capture|capturing|gather|gathering|harvest|obtain|obtaining ~1 customer|client|patient|guest|user|member|visitor|tenant ~1 feedback|data|details|reviews|emails|insights|information|testimonials
        collect|collecting|capture|capturing|gather|gathering (more) feedback|reviews|testimonials|insights|leads|email|emails
        convert|converting|turn|turning (more|our|warm|new|all)* leads|enquiries|inquiries|prospects|trials|visitors|browsers|quotes|viewings|callers|tyre-kickers ~1 into|to
        convert|converting|turn|turning ~3 into paying|customers|clients|members|contracts|sales|bookings|subscriptions|subscribers|revenue|profit|orders|instructions
        convert|converting ~1 walk-ins|browsers|lookers|first-timers|passers-by|visitors to|into
        get|getting|sign|signing|recruit|recruiting ~4 new members|customers|clients|patients|subscribers|donors|accounts
        stay|staying|keep|keeping|get ahead of (the|our) competition|competitors
        convert|converting (more|our|new)* leads|enquiries|inquiries|prospects|trials|quotes|visitors
        happy|satisfied|loyal|delighted|engaged|returning|repeat|profitable|informed (and) (happy|satisfied|loyal|delighted|engaged|repeat|returning) ${SERVED}|guests|visitors <end>
        ${DOWN} ~1 staff|employee|team|sickness turnover|absence|absences|attrition|costs
        ${DOWN} absence|absenteeism|sickness|attrition|turnover
        become|becoming|be|being|remain|stay (the|a|our|an|known|as)* number one|1
        become|becoming|be|being|remain|stay ~3 market|category|industry leader|leaders|leading
        become|becoming|be|being|remain ~4 leading|go-to|preferred|premier|best-loved|biggest|trusted ~2 provider|supplier|brand|choice|company|firm|destination|agency|practice|garage|hotel|shop|restaurant|partner
        become|becoming|be|being|remain ~2 provider|supplier|employer|brand of choice
      `),
    },
    {
      instead: "Have it done once, by someone I trust",
      phrases: lineList(`
        deliver|delivering|provide|providing|offer|offering|ensure|ensuring|create|creating|guarantee|guaranteeing|maintain|maintaining ~3 ${GOOD} ~2 service|services|experience|experiences|support
        deliver|delivering|provide|providing|offer|offering|ensure|ensuring|create|creating ~2 customer|guest|patient|client|member|user|passenger|visitor ~1 service|services|experience|experiences|care|satisfaction|delight
        deliver|delivering|provide|providing ${GOOD} ~1 care
        exceed|exceeding|surpass|surpassing|manage|managing (all|our|their|your|customer|client|patient|guest|tenant|parent|owner)* expectations
        meet|meeting|exceed|exceeding (the|all|our)* customer|client|patient|guest|user|stakeholder 's|needs|expectations|demand|demands (needs|expectations|demands)
        ensure|ensuring|enforce|enforcing|demonstrate|achieve|achieving|maintain ~2 compliance|adherence
      `),
    },
  ],
  ofCustomers: [
    {
      instead: "Know what I get, before I ask for it",
      phrases: lineList(`
        <word> ~4 our (<other>) services|products|offering|offerings|brand|margins|revenue|targets|kpis|processes|policies|procedures|patients|passengers|tenants|policyholders|membership|memberships|waiting list
      `),
    },
    {
      instead: "Be the one who decides, with everything I need to know",
      phrases: lineList(`
        get|getting|encourage|encouraging|persuade|persuading|convince|convincing|nudge|nudging|push|pushing|steer|steering|move|moving|migrate|migrating|shift|shifting|train|training|teach|teaching|educate|educating|remind|reminding|ask ~2 ${SERVED}
        get|getting|ask|encourage|encouraging|persuade|persuading|nudge|push|pushing|educate|educating|train|remind ~1 guests|residents|visitors|students|owners|householders|landlords (about) to !the|a|my|our|his|her|their|this
        educate|educating (the|our|all)* guests|residents|visitors|students|owners|parents|householders
      `),
    },
    {
      instead: "Be treated as somebody, from the first minute",
      phrases: lineList(`
        make|making|keep|keeping|help|helping|ensure|ensuring ~2 ${SERVED}
        make|making sure (that) ~2 ${SERVED}|guests|residents|visitors|students|owners|parents
        get|getting|make|making|ensure|ensuring|have|having ~2 ${SERVED}|guests|visitors|residents|owners spend|buy|return|rebook|book|pay|upgrade|renew|subscribe
        retain|retaining|attract|attracting|acquire|acquiring|onboard|onboarding|convert|converting|delight|delighting|wow|wowing|engage|engaging|re-engage|reactivate|reactivating|target|targeting|satisfy|satisfying ~2 ${SERVED}|guests|visitors|residents|students
      `),
    },
  ],
  figures: lineList(`
    ${FIGURE}|${TROUBLE}
    call|contact|ticket volume|volumes
    customer|client|patient|guest|member|user|staff|employee satisfaction|retention|loyalty|engagement|lifetime|happiness (value|scores)
    repeat|new|direct|online purchases|business|bookings|orders|custom|customers|sales|clients
    market share
    (first-time) pass|conversion|completion|retention|response|renewal|success|show-up rate|rates
    average spend|basket
    response|waiting|wait|handling|turnaround time|times
    review|satisfaction|nps|csat score|scores
    reviews|ratings|bookings|leads|memberships|subscriptions|enrolments|donations|upgrades
  `),
  more: lineList(`
    more|fewer|less|higher|lower|increased|improved|reduced|increasing|rising|falling|zero|five-star|5-star|positive|better|growing|maximum|minimal|stronger|greater
    and|the|our|on|in|of|for|from|all
    <num>
    ${SERVED}|guest|guests|staff|employee
  `),
};
