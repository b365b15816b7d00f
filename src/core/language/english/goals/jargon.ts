import { lineList } from "../../word-set.ts";
import type { Wording } from "../../wording.ts";
import { SERVED } from "./served.ts";

/** Words of managing, and what a customer would say. What a trade's own customers say (a solution, an engagement) is none. */
export const JARGON: readonly Wording[] = [
  {
    instead: "each time they meet us",
    phrases: lineList(`
      touchpoint|touchpoints|touch-point|touch-points
      touch point|points
      moment|moments of truth
    `),
  },
  {
    instead: "what happens from the first call to the last",
    phrases: lineList(`
      ${SERVED}|guest|guests|student|resident|visitor|parent|employee journey|journeys|lifecycle|lifecycles|life-cycle|pathway|pathways
      onboarding|sales|buying|purchase|booking|user|buyer|digital|service|end-to-end|learner journey|journeys
      across the ~1 journey
      journey mapping|map|maps
      journeys ~2 touchpoints
      care|referral|service|clinical pathway|pathways
    `),
  },
  {
    instead: "from start to finish",
    phrases: lineList(`
      end-to-end
      end to end service|services|process|experience|journey|support|resolution|visibility|care|management|delivery|<naming>
      end to end (<other>) solution|solutions|offering
    `),
  },
  {
    instead: "the first days with us",
    phrases: lineList("onboarding|offboarding|on-boarding|off-boarding|onboarded"),
  },
  {
    instead: "however they reach us",
    phrases: lineList(`
      omnichannel|omni-channel|multichannel|multi-channel|cross-channel
      omni|multi channel
      digital-first|channel-agnostic|mobile-first
      channel shift|strategy|mix
    `),
  },
  {
    instead: "use",
    phrases: lineList(`
      leverage|leverages|leveraged|leveraging
      utilise|utilises|utilised|utilising|utilisation|utilize|utilizes|utilized|utilizing|utilization
    `),
  },
  {
    instead: "help, or make it easier",
    phrases: lineList(
      "facilitate|facilitates|facilitated|facilitating|facilitation|enablement|streamline|streamlines|streamlined|streamlining|operationalise|operationalize|incentivise|incentivize|incentivised|expedite|expedites|expedited|expediting",
    ),
  },
  {
    instead: "better",
    phrases: lineList(`
      optimise|optimises|optimised|optimising|optimisation|optimize|optimizes|optimized|optimizing|optimization|optimal|optimally
      enhanced|enhancing|enhance|enhances <the> (overall) ${SERVED}|guest|student experience|outcomes
    `),
  },
  {
    instead: "everybody it concerns, by name",
    phrases: lineList("stakeholder|stakeholders|stake-holder|stake-holders"),
  },
  {
    instead: "what can be counted, in plain words",
    phrases: lineList(`
      kpi|kpis|okr|okrs|nps|csat|sla|slas|aht|fcr|clv|ces
      net promoter (score)
      key|performance|success|customer|quality|business|satisfaction metrics
      service level|levels (agreement)
      service-level|service-levels
      key performance
      data-driven|metrics-driven|results-driven|outcome-driven|outcomes-based|outcome-based|outcome-focused|outcomes-focused|insight-driven
      conversion|completion|churn|retention rate|rates
    `),
  },
  {
    instead: "an answer that holds",
    phrases: lineList(`
      issue|query|complaint|dispute|ticket|fault|first-contact|first-call|first-time|problem|timely|case resolution|resolutions
      first contact|call|time resolution|fix|fixes
      resolution time|times|rate|rates
      case|ticket|query|escalation|relationship|incident management
      escalation path|paths|process|matrix|procedure|route
    `),
  },
  {
    instead: "how it is for them",
    phrases: lineList(`
      ${SERVED}|guest|guests|visitor|student|brand|parent|employee experience|experiences
      cx|ux
      ${SERVED}|guest|guests|user|visitor|student|brand|parent|employee|staff|resident engagement|satisfaction|loyalty|retention|acquisition|adoption|centricity|delight|effort|success|empowerment|activation|uptake|buy-in|outcomes
      customer-centric|client-centric|patient-centric|guest-centric|user-centric|customer-centred|customer-focused|client-focused|customer-facing|client-facing|donor-centric|member-centric|student-centric|learner-centric|tenant-centric|person-centric|people-centric|customer-obsessed
      voice of the customer
      customer obsession
    `),
  },
  {
    instead: "what it is, by its everyday name",
    phrases: lineList(`
      bespoke|tailored|integrated|innovative|total|holistic|turnkey|end-to-end|strategic|scalable|advisory|business|legal|financial|relocation|logistics|customised|customized|digital|smart|value-added|comprehensive|complete|leading|one-stop|sales|progression|energy|mobility|print|workplace solution|solutions
      solutioning|solutionise|turnkey
      solutions provider|partner
      value proposition|propositions|stream|streams
      value-add|value-adds|value-added|value-adding|added-value
      client|customer|customer-centric|service|centric|client-centric proposition|propositions|offering|offerings
      service offering|offerings|delivery|excellence|model
      product|service|our|core offering|offerings
      deliverable|deliverables|workstream|workstreams
      support|operating|delivery|service|engagement model|models
    `),
  },
  {
    instead: "the whole of it",
    phrases: lineList(`
      holistic|bespoke|innovative|tailored|integrated <word> solution|solutions|approach
      holistic|integrated approach|view|service|strategy|package|customer|care
      ecosystem|ecosystems of|for|partner
      booking|service|digital|partner|product|business|dining|brand|support|innovation|data ecosystem|ecosystems
      synergy|synergies|synergistic|synergise|synergize
      cross-functional|siloed|interdisciplinary|cross-departmental
      stakeholder|strategic|team|business|cross-functional|organisational alignment
      align|aligns|aligning|aligned (with|to|around) (<the>) (all|strategic|business|key)* stakeholders|goals|objectives|strategy|values|needs|expectations|priorities|kpis
      feel|feels|are|is|be fully aligned
      feel|feels aligned
    `),
  },
  {
    instead: "what you will do first",
    phrases: lineList(`
      actionable|learnings|granularity|ideate|ideation|scalable|scalability|mission-critical|best-practice|best-practices|thought-leadership|paradigm
      at scale
      best practice|practices
      thought leader|leaders|leadership
      low-hanging fruit
      move|moves|moving the needle
      circle|circling back
      touch|touching base
      core competence|competences|competency|competencies
      operational|service|clinical excellence
      continuous improvement
      digital|service|business transformation
      digitally transform|transformed|enabled
      strategic partner|partnership|partnerships|relationship
      critical success factors
      change management
    `),
  },
  {
    instead: "what hurts",
    phrases: lineList(`
      pain-point|pain-points
      pain point|points
      frictionless|friction-free|low-friction|zero-friction
    `),
  },
  {
    instead: "before they have to ask",
    phrases: lineList(`
      proactive|proactively|pro-active|pro-actively
      signpost|signposts|signposted|signposting (people|them|residents|customers) to services|support|help
    `),
  },
  {
    instead: "able to decide for themselves",
    phrases: lineList("empower|empowers|empowered|empowering|empowerment|disempowered|self-efficacy"),
  },
];
