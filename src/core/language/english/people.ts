import type { People } from "../language-words.ts";
import { wordSet } from "../word-set.ts";
import { GIVEN_NAMES, TITLES } from "./given-names.ts";
import { PLACES, THINGS, WALLS } from "./things.ts";

/** Whom and what English sentences about work name. */
export const PEOPLE: People = {
  // Trades nobody listed are known by their endings; here is who has none of these.
  persons: wordSet(`
    individual individuals colleague colleagues staff crew crews team teams apprentice
    apprentices trainee trainees employee employees assistant assistants attendant attendants accountant accountants
    consultant consultants nurse nurses clerk clerks cook cooks chef chefs host hosts hostess hostesses guide guides vet
    vets temp temps agent agents intern interns boss barista baristas bookkeeper rep reps guard guards pilot pilots
    mechanic mechanics mate mates kid lad lads girl girls boy boys guy guys man woman men women starter starters newcomer
    volunteer volunteers porter porters groom grooms sommelier sommeliers concierge coach hand steward stewards
    dentist usher partner partners waitress waitresses stewardess locum locums doctor junior juniors operative operatives
    chambermaid carer carers secretary secretaries paralegal director head deputy lifeguard lifeguards postman plumber
    nanny nannies tutor tutors surgeon paramedic foreman supervisor superintendent lead leads intern
    housekeeper gatekeeper caretaker seamstress hygienist architect expert specialist keyworker
  `),
  pronouns: wordSet("i he she"),
  somebody: wordSet("someone somebody whoever"),
  either: wordSet(
    "dispenser dispensers server servers reader readers printer printers checker closer opener loader feeder cutter packer marker",
  ),
  customers: wordSet(`
    customer customers guest guests client clients patient patients tenant tenants resident residents user users passenger
    passengers visitor visitors caller callers diner diners member members owner owners parent parents family families
    mother father daughter son wife husband mum dad neighbour neighbours child children pupil pupils student students
    people person reader borrower borrowers buyer buyers shopper shoppers subscriber subscribers traveller travellers
    bride couple lady gentleman landlord landlords applicant applicants payer holder seller bather swimmer
    recipient sender cardholder cyclist pedestrian mourner mourners commuter commuters learner learners rider riders walker
    walkers climber climbers camper campers listener listeners viewer viewers holidaymaker holidaymakers leaseholder
    leaseholders homeowner homeowners policyholder policyholders householder householders swimmers shopper bidder bidders
    donor donors punter punters lodger lodgers purchaser purchasers bather bathers cyclists pedestrians survivor survivors
  `),
  outside: wordSet(`
    supplier suppliers provider providers manufacturer manufacturers wholesaler wholesalers distributor distributors vendor
    vendors merchant merchants courier couriers carrier carriers maker makers insurer insurers lender lenders importer
    importers retailer retailers lab labs laboratory council councils government agency agencies company companies firm
    firms management printers bank banks airline airlines contractor contractors subcontractor subcontractors police
    hospital ministry regulator inspector assessor auditor authority authorities broker brokers dealer dealers publisher
    publishers headquarters hq office offices
  `),
  nobody: wordSet(
    "nobody none no-one noone neither nothing we us you anyone anybody everyone everybody all one other others it",
  ),
  groups: wordSet(`
    staff team teams crew crews kitchen reception housekeeping shift shifts branch depot department departments practice
    everyone everybody all people folks troops workforce nights warehouse dispatch payroll
  `),
  places: PLACES,
  walls: WALLS,
  things: THINGS,
  givenNames: GIVEN_NAMES,
  titles: TITLES,
  doer: /^\p{L}{2,}(?:(?<!e)er|or|ist|ian|eer|yer|man|woman|men|women|person|people|maid|smith|wright|keeper)s?$/u,
  // Capitals at the head of a sentence are no name where a word ends like this.
  noName:
    /(?:ing|tion|sion|ment|ness|ity|ship|age|ance|ence|ware|work|s|ies|hold|ory|ics|day|book|sheet|list)$/u,
  namesHaveCapitals: true,
};
