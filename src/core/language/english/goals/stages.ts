import type { StageWords } from "../../goal-words.ts";
import { lineList, wordSet } from "../../word-set.ts";
import { PERHAPS_SERVED, SERVED } from "./served.ts";

const HEADS =
  "period|periods|round|rounds|demo|demos|demonstration|demonstrations|signing|arrangement|arrangements|planning|scheduling|provisioning|turnaround|transport|transfers|preparation|coordination|administration|processing|monitoring|checks|inspection|inspections|allocation|assignment|approval|approvals|confirmation|confirmations|notification|notifications|reminders|invoicing|documentation|paperwork|call-out|call-outs|session|sessions|programme|protocol|hotline|helpline|lounge|servicing|fitting|fittings|service|services|return|returns|exchange|pick-up|drop-off|intake|operations|logistics|communications|correspondence|pathway|cycle|milestone|milestones|touchpoint|channel|channels|assistance|evaluation|appraisal|appraisals|measurement|verification|placement|tracking|reporting|registration|maintenance|replenishment|control";

/** What English calls the parts of a journey and of a house. */
export const STAGES: StageWords = {
  names: [
    {
      instead: "Find my feet in the first week",
      phrases: lineList(`
        onboarding|on-boarding|induction|orientation|registration|registrations|sign-up|sign-ups|signup|signups|enrolment|enrollment|enrolments|joining|activation|recruitment|hiring
        admission|admissions|pre-admission|intake|settling-in|welcome|set-up|setup|go-live|implementation|kick-off|move-in|moving-in|inductions
        settling in
        account|profile|service opening|creation|set-up|setup|activation
        new starter|starters|joiner|joiners
      `),
    },
    {
      instead: "Arrive late and still be expected",
      phrases: lineList(`
        arrival|arrivals|pre-arrival|pre-flight|pre-visit|pre-boarding|pre-departure|pre-event|walk-in|walk-ins|check-in|check-ins|checkin|boarding|disembarkation|reception|greeting|seating
        first contact|impression|impressions|call|visit|appointment|meeting
        waiting room|rooms|area|list|lists
      `),
    },
    {
      instead: "Get a time that suits me without ringing twice",
      phrases: lineList(`
        booking|bookings|rebooking|reservation|reservations|pre-booking|scheduling|appointment|appointments|enquiry|enquiries|inquiry|inquiries|ordering|pre-order|ticketing
        order placement|processing|taking|fulfilment|fulfillment
      `),
    },
    {
      instead: "Know the price before I say yes",
      phrases: lineList(`
        quotation|quotations|quote|quotes|quoting|estimating|estimate|estimates|pricing|proposal|proposals|valuation|valuations|negotiation|negotiations|contracting
        billing|invoicing|payment|payments|pre-payment|checkout|check-out|collections
        point of sale
        first|final|initial|monthly|annual|interim invoice|invoices|bill|statement|payment|balance
        checkout|payment|billing page|screen
      `),
    },
    {
      instead: "Have it on the day I was promised",
      phrases: lineList(`
        delivery|deliveries|dispatch|despatch|shipping|shipment|fulfilment|fulfillment|installation|installations|fitting|fittings|collection|completion|handover|handovers|hand-over|drop-off|drop-offs|pick-up|pick-ups|transfer|transfers
        goods-in|goods-out
        passport|border|ticket|access|quality control
        test|exam|lab|blood|survey results
        patient|guest|visitor|passenger flow
        baggage|luggage reclaim|claim|drop|collection
      `),
    },
    {
      instead: "Be believed when I say something is wrong",
      phrases: lineList(`
        complaint|complaints|grievances|disputes|claims|returns|refunds|exchanges|escalation|escalations|repairs|maintenance|warranty|warranties
        complaint|complaints|dispute|disputes|claim|claims|query|queries|issue|issues|incident|incidents|problem|fault|faults handling|resolution|management|reporting|escalation|logging
        service recovery
        fault|repair|damage|defect reporting|logging|requests
      `),
    },
    {
      instead: "Get an answer from somebody who can decide",
      phrases: lineList(`
        support|communication|communications|resolution|resolutions|requests|helpdesk|help-desk|contact-centre|call-centre|troubleshooting
        help|service|information|customer|front|concierge|guest desk
        call|contact centre|center|centres|handling
        customer|client|guest|patient|member|technical|tech|user|tenant|visitor|passenger|student service|services|care|support|success|relations|experience|liaison|journey|communication|communications
        ${SERVED}|${PERHAPS_SERVED} journey|journeys|experience|lifecycle
        buying|purchase|purchasing|buyer|sales|booking journey|journeys|funnel
      `),
    },
    {
      instead: "Know what happens next, and whom to ring",
      phrases: lineList(`
        aftercare|after-care|aftersales|after-sales|follow-up|follow-ups|followup|post-purchase|post-sale|post-sales|post-visit|post-stay|post-treatment|post-delivery|post-event|post-departure|post-discharge|discharge|recall|recalls|rehabilitation|feedback|review|reviews|surveys
        after sales
        post-op|pre-op|post-operative|post-operation|palliative|follow-up|pre-surgery care
        follow up
        discharge|treatment|care planning|plan|plans
      `),
    },
    {
      instead: "Leave without a fight, and be missed",
      phrases: lineList(`
        offboarding|off-boarding|cancellation|cancellations|termination|renewal|renewals|departure|departures|move-out|moving-out|exit|churn|leaving|switching
      `),
    },
    {
      instead: "Understand my choices before I decide",
      phrases: lineList(`
        consultation|consultations|pre-consultation|consulting|diagnosis|diagnostics|triage|assessment|assessments|inspection|inspections|survey|viewing|viewings|treatment|treatments|screening|testing|dispensing|application|applications|approval|approvals|underwriting|verification|fact-finding|discovery|selection
        initial|first|design|free consultation|consultations|assessment|survey|meeting
        test|road drive|drives
        eye|hearing|blood test|tests|testing
        arrangement|planning|discovery|scoping meeting|meetings|call|calls
        trial|notice|cooling-off|settling-in|evaluation|probation period
        case|file|matter|account|relationship management|handling|closure|opening
        sales progression
      `),
    },
    {
      instead: "Find out whether this is for me",
      phrases: lineList(`
        awareness|consideration|acquisition|conversion|retention|advocacy|pre-sales|pre-sale|presales|prospecting|nurturing|evaluation|qualification
        lead generation|qualification|nurturing|management
      `),
    },
    {
      instead: "Get it done once, by someone I trust",
      phrases: lineList(`
        housekeeping|outpatients|outpatient|inpatients|radiology|accounts|payroll|finance|accounting|sales|marketing|operations|logistics|procurement|purchasing|compliance|hr|facilities|administration|admin|warehouse|workshop|production|engineering|catering|concierge|servicing|switchboard|dispatching|pharmacy
        front|back of house
        front|back|box|sales|ticket|booking|post office
        human resources
        emergency|casualty|accident department|dept|room|ward
        it department|support|helpdesk|desk|team
        sales|service|accounts|billing|support|repairs|maintenance|finance|marketing|customer|technical team|teams|department|departments|reception|dept|function|desk
        baggage handling
        loan|mortgage|debt servicing|origination|recovery
        branch|store|shop|arrival|waiting|delivery|brand|service|hotel|restaurant|clinic|salon|spa|retail|shopping|in-store|in-branch|website|app experience
        ~1 <naming> process|processes|stage|stages|phase|phases|procedure|procedures|workflow|workflows|department|dept|journey|experience
        <start> <kind> (<kind>) ${HEADS} <end>
        <start> <kind> (<kind>) process|stage|phase|procedure|department|workflow|desk|counter <end>
      `),
    },
  ],
  around: lineList(`
    the|our|your|this|of|and|or|to|from|at|new|existing|returning|prospective|initial|main|general|standard|overall|pre|post
    online|digital|offline|virtual|in-person|in-store|in-branch|telephone|phone|email|mobile|onsite|on-site
    smooth|seamless|effective|efficient|excellent|successful|streamlined|exceptional|outstanding|improved|optimal|optimised|optimized|effortless|frictionless|world-class
    <num>|i|ii|iii|iv|v|vi|first|second|third|fourth|final|branch|ordering
    ${SERVED}|${PERHAPS_SERVED}|supplier|suppliers|partner|partners|employee|employees|staff|household|business|supply
    customer|client|guest|patient|tenant|member|user|supplier|passenger|student|owner 's
    product|products|service|services|order|orders|account|contract|contracts|loan|mortgage|membership|subscription|stay|sale|key|keys|file|vehicle|property|frame|meter|reading|readings|appointment
    hotel|clinic|surgery|practice|shop|store|branch|site|hospital|restaurant|salon|office|garage|school|desk|counter
    process|processes|procedure|procedures|stage|stages|step|steps|phase|phases|part|journey|experience|workflow|department|team|management|policy|handling|planning|programme|program|cycle|pathway|touchpoint|touchpoints|moment|meeting|meetings|session|sessions|calls|operations|area|ticket|tickets
  `),
  naming: /(?:ing|tion|sion|ment|ance|ence|ery|ral|val|sal|ure|age|sis|ship)$/u,
  wishes: wordSet(`
    gather obtain secure speed navigate pull push submit assemble discuss explore ensure face fund host improve increase reduce cut lower
    raise pursue regain rely review schedule plan design test seek spot supply tackle tidy understand upload view visit welcome rate
    add adopt adjust admit apply assess assist attach back base beg borrow breathe calm carry catch cause close collect combine commit
    compete contest contribute count cover cross dance deal deliver develop discover discuss double draw drink drive earn edit educate
    embrace employ encourage engage enter establish exchange expand experience express extend fail fall favour fear feed fetch
    fly force form gain greet grieve grow guess guide hand hang hate head heal hide hit hope identify ignore imagine include influence
    introduce invite join judge jump keep kick kill land last laugh launch lay lead lend let lift limit list load lock long maintain
    mark marry match matter measure mend mention mind mix name need note notice number object offer opt organise organize own pack paint
    pause perform persuade picture place play point practise pray prefer present preserve press produce promise promote propose publish
    raise rebuild recognise reclaim recommend reconsider rediscover refresh regret reject relax release relieve remind remove repay
    repeat require rescue research resolve rest restart restore retain retire rethink reveal ride rise roll run satisfy scale search seat
    select separate serve set shape shift shop shout shut sing sit smile smell solve spare spell spend split spread stand state stick stretch
    study succeed suffer suggest suit support suppose surprise suspect swim taste teach tear thank throw touch train transfer travel treat
    type value vary vote wake warm warn wash waste wave wear weigh whisper wonder worry wrap
    accept due afford agree allow answer arrange ask attend avoid be become beat begin believe book bring build buy call cancel catch celebrate
    change chase check choose claim collect come compare complain complete confirm cook cope create cut decide defer delay
    demand dispute do eat end enjoy escape expect explain face feel fight file fill find finish fix follow forget get give go grow handle
    have hear help hire hold keep know learn leave like live look lose love make manage master meet miss move need no not offer open
    order own pass pay pick plan postpone prepare prevent protect prove question quit reach read receive record recover refuse remember
    renew rent replace report request reserve resist return save say see sell send settle share show skip sort speak start stay stop
    survive switch take talk tell track trust try turn understand use wait walk want watch win wish without work write
    free easy easier quick quicker fast faster fair fairer honest safe safer cheap cheaper good better best bad worse full quiet warm
    proper real speedy friendly gentle simple simpler clear clean calm kind kinder new-found instant prompt plain decent extra enough more
    less fewer early earlier late later short shorter long longer same-day next-day on-time one-hour two-hour home local nearby daily weekly
    morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow christmas easter
    urgent emergency private right wrong last next big small whole only never always soon again back away together alone mine please
  `),
  quality: /(?:less|ful|able|ible|ly|-free|est|ous|ive|ed|-day|-hour)$/u,
};
