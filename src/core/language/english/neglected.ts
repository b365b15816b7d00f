import { lineList } from "../word-set.ts";

/** What somebody is blamed for leaving undone: `did not …`, `never …`, `without …`, `not …`. */
interface Neglected {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const FORMS = lineList(`
  check checked checked checking
  double-check double-checked double-checked double-checking
  double double doubled doubling
  read read read reading
  look looked looked looking
  ask asked asked asking
  listen listened listened listening
  follow followed followed following
  bother bothered bothered bothering
  ring rang rung ringing
  call called called calling
  phone phoned phoned phoning
  return returned returned returning
  tell told told telling
  inform informed informed informing
  notify notified notified notifying
  warn warned warned warning
  pass passed passed passing
  write wrote written writing
  record recorded recorded recording
  log logged logged logging
  lock locked locked locking
  close closed closed closing
  shut shut shut shutting
  turn turned turned turning
  switch switched switched switching
  clean cleaned cleaned cleaning
  wash washed washed washing
  wipe wiped wiped wiping
  rinse rinsed rinsed rinsing
  test tested tested testing
  label labelled labelled labelling
  sign signed signed signing
  confirm confirmed confirmed confirming
  reply replied replied replying
  respond responded responded responding
  answer answered answered answering
  notice noticed noticed noticing
  spot spotted spotted spotting
  pay paid paid paying
  show showed shown showing
  knock knocked knocked knocking
  wait waited waited waiting
  measure measured measured measuring
  weigh weighed weighed weighing
  count counted counted counting
  tighten tightened tightened tightening
  torque torqued torqued torquing
  fasten fastened fastened fastening
  secure secured secured securing
  scan scanned scanned scanning
  apologise apologised apologised apologising
  smile smiled smiled smiling
  greet greeted greeted greeting
  introduce introduced introduced introducing
  explain explained explained explaining
  mention mentioned mentioned mentioning
  update updated updated updating
  save saved saved saving
  send sent sent sending
  order ordered ordered ordering
  book booked booked booking
  enter entered entered entering
  file filed filed filing
  verify verified verified verifying
  inspect inspected inspected inspecting
  examine examined examined examining
  report reported reported reporting
  hand handed handed handing
  chase chased chased chasing
  wear wore worn wearing
  think thought thought thinking
  proofread proofread proofread proofreading
`).map((line): Neglected => {
  const [base = "", past = "", participle = "", gerund = ""] = line.split(" ");
  return { base, past, participle, gerund };
});

const all = (form: keyof Neglected): string => FORMS.map((verb) => verb[form]).join("|");

/** The forms, each as the alternatives of one place in a phrase. */
export const NEGLECTED = {
  base: all("base"),
  past: all("past"),
  participle: all("participle"),
  gerund: all("gerund"),
} as const;
