import type { MatterWords } from "../matter-words.ts";
import { lineList, wordSet } from "../word-set.ts";

/** Acts of serving by all their English forms, so that "seen" is to see and an answer is a reply. */
export const MATTERS: MatterWords = {
  same: lineList(`
    reply replies replied replying answer answers answered answering respond responds responded responding response responses
    ring rings rang rung ringing call calls called calling phone phones phoned phoning telephone
    write writes wrote written writing
    tell tells told telling inform informs informed informing
    see sees saw seen seeing
    return returns returned returning back
    refund refunds refunded refunding reimburse reimbursed reimbursement
    pay pays paid paying payment
    fix fixes fixed fixing mend mends mended mending repair repairs repaired repairing
    wait waits waited waiting hold holds held holding queue queues queued queueing queuing
    begin begins began begun beginning start starts started starting
    deliver delivers delivered delivery deliveries arrive arrives arrived arrival
    send sends sent sending
    bring brings brought bringing
    give gives gave given giving hand hands handed handing
    hear hears heard hearing
    keep keeps kept keeping
    leave leaves left leaving
    find finds found finding
    make makes made making
    take takes took taken taking
    show shows showed shown showing
    say says said saying
    go goes went gone going
    come comes came coming
    get gets got getting
    lose loses lost losing
    meet meets met meeting
    teach teaches taught teaching
    choose chooses chose chosen choosing choice
    speak speaks spoke spoken speaking talk talks talked talking
    know knows knew known knowing
    break breaks broke broken breaking
    bill bills billed billing invoice invoices invoiced invoicing
    build builds built building
    buy buys bought buying
    drive drives drove driven driving
    clean cleans cleaned cleaning
    finish finishes finished finishing complete completes completed completing completion done
  `),
  vague: wordSet(`
    each every any all some someone somebody anyone anybody everyone everybody everything anything something whoever
    first again even still both other another person people way thing things whole same new
    longest average customer's we're it's
  `),
  contact: wordSet("reply ring write tell get hear text email e-mail message say speak"),
  particles: wordSet("back"),
  act: "first",
};
