import { describe, expect, it } from "vitest";
import { foundBy } from "../../helpers/lint.ts";

/** Lints a goal with one clause, `always reply: …`, and one standard, `reply: hours until we reply, at-most: 4`. */
function mismatches(clause: string, standard: string) {
  const [, list = "", id, text] = /^(\w+) ([\w-]+): (.*)$/.exec(clause) ?? [];
  const [, name, measure, limit] = /^([\w-]+): (.*), (at-\w+: \d+)$/.exec(standard) ?? [];
  const keys = {
    [list]: `${list}:\n  ${id}: ${JSON.stringify(text)}`,
    standards: `standards:\n  ${name}: { measure: ${JSON.stringify(measure)}, ${limit} }`,
  };
  return foundBy("standard/mismatch", { keys });
}

describe("a clause and a standard", () => {
  it.each([
    [
      "always results: Ring the owner with the blood results within 2 working days",
      "results: working days until the owner has the blood results, at-most: 3",
    ],
    [
      "always morning-list: Ring the owner within one hour of the operation ending",
      "after-operation: minutes from the end of the operation to our call, at-most: 120",
    ],
    [
      "always turn-round: Have the bed turned round within 30 minutes of check-out",
      "bed: minutes from check-out to a ready bed, at-most: 45",
    ],
    [
      "always bouquet: Deliver the bouquet within four hours of the order",
      "delivery: hours from order to delivery, at-most: 6",
    ],
    [
      "always greet: Look up and greet each person within one minute of the door",
      "greeting: minutes until greeted, at-most: 2",
    ],
    ["never queue: Let anybody queue longer than 5 minutes", "queue: minutes in the queue, at-most: 10"],
    [
      "never late: Start a lesson more than 5 minutes late",
      "start: minutes a lesson starts late, at-most: 10",
    ],
    [
      "always notice: Give parents at least 14 days notice of a closure",
      "notice: days of notice before a closure, at-least: 7",
    ],
    [
      "always refund: Refund the fee within 5 working days of a cancellation",
      "refund: working days until the refund, at-most: 3",
    ],
    ["always hem: Finish a hem within 3 days", "hem-days: days to finish a hem, at-most: 5"],
    [
      "always reply: Answer every enquiry within 4 working hours",
      "first-reply: working hours to the first reply, at-most: 8",
    ],
    [
      "always two-options: Give at least two options with prices in writing",
      "options: options with prices, at-least: 3",
    ],
    ["always rings: Answer the phone within five rings", "rings: rings until we answer, at-most: 3"],
    [
      "always pick-up: Collect the boxes within a day of the call",
      "boxes: days until empty boxes are collected, at-most: 2",
    ],
    [
      "always pick-up: Collect the boxes within 48 hours of the call",
      "boxes: days until empty boxes are collected, at-most: 1",
    ],
    [
      "always proofs: Show the couple the first photos within 10 days of the wedding",
      "proofs: days from the wedding to the first photos, at-most: 14",
    ],
    ["always kept: Keep 95% of the promised times", "kept-times: % of promised times kept, at-least: 90"],
    [
      "always spare: Carry the 20 parts on the van list on every job",
      "parts: parts on the van, at-least: 25",
    ],
    ["always ratio: Have one carer for at most 4 children", "ratio: children per carer, at-most: 5"],
    [
      "always prescription: Fill a repeat prescription within 2 working days",
      "prescription-ready: working days until a prescription is ready, at-most: 1",
    ],
    ["always tasting: Let the couple taste at least 3 cakes", "cakes: cakes to taste, at-least: 2"],
    [
      "always damage: Report any damage to the owner within 2 hours",
      "damage: hours until the owner knows of damage, at-most: 4",
    ],
    [
      "never speak: Keep a family waiting more than an hour for a visit",
      "visit: minutes until we visit the family, at-most: 90",
    ],
    [
      "always translation: Return the translation within 3 working days",
      "turnaround: working days per translation, at-most: 5",
    ],
    [
      "always price: Refund up to £40 without asking",
      "refund-limit: pounds refunded without asking, at-most: 50",
    ],
    [
      "always pool: Test the water at least 3 times a day",
      "tests: times the water is tested per day, at-least: 4",
    ],
    ["always remind: Send two reminders before the visit", "reminders: reminders we send, at-least: 3"],
    ["always checks: Check the playground every 2 hours", "checks: hours between checks, at-most: 1"],
  ])("of one thing, with two numbers: %s and %s", (clause, standard) => {
    expect(mismatches(clause, standard)).toHaveLength(1);
  });

  it.each([
    [
      "always quote: Send the quote within 2 working days of the viewing",
      "quote: working days until the quote is sent, at-most: 2",
    ],
    [
      "always quote: Send the quote within 2 working days of the viewing",
      "keys: working days until the keys are handed over, at-most: 10",
    ],
    [
      "always greet: Look up and greet each person within one minute of the door",
      "table: minutes until a table is ready, at-most: 15",
    ],
    ["never queue: Let anybody queue longer than 5 minutes", "queue: minutes in the queue, at-most: 5"],
    [
      "always notice: Give parents at least two weeks notice of a closure",
      "notice: days of notice before a closure, at-least: 14",
    ],
    [
      "always refund: Refund the fee within 5 days of a cancellation",
      "refund: working days until the refund, at-most: 3",
    ],
    [
      "always reply: Answer every enquiry within 4 working hours",
      "solved: working hours until the fault is fixed, at-most: 16",
    ],
    [
      "always glasses: Mend a broken frame within 20 minutes",
      "collect: minutes a customer waits to collect new glasses, at-most: 10",
    ],
    [
      "always two-options: Give at least two options with prices in writing",
      "visits: visits per treatment, at-most: 3",
    ],
    [
      "always pick-up: Collect the boxes within 24 hours of the call",
      "boxes: days until empty boxes are collected, at-most: 1",
    ],
    [
      "always warranty: Replace a lock free if it fails within 2 years",
      "visit: years between inspections, at-most: 1",
    ],
    [
      "always warranty: Come within 30 minutes to a locked-out child",
      "arrival: minutes until we arrive, at-most: 45",
    ],
    [
      "always album: Send the album within 60 days of the wedding",
      "proofs: days from the wedding to the first photos, at-most: 14",
    ],
    [
      "always call-window: Ring 30 minutes before we arrive",
      "lateness: minutes late on arrival, at-most: 10",
    ],
    [
      "always deposit-ask: Ask for the deposit within 3 days of the yes",
      "deposit-back: days until the deposit is back, at-most: 10",
    ],
    [
      "always cab: Be at the door within 10 minutes of the booking",
      "waiting: minutes a passenger waits at the door, at-most: 5",
    ],
    ["always hours: Answer between 8 am and 6 pm", "answer-time: minutes until we answer, at-most: 3"],
    [
      "always book: Order a missing book within 2 to 3 days",
      "order: days until a missing book is ordered, at-most: 3",
    ],
    ["always pool: Test the water 3 times a day", "water-tests: water tests per day, at-least: 4"],
    [
      "always complaint: Reply to every complaint within 2 working days",
      "closing: working days until a complaint is closed, at-most: 10",
    ],
    [
      "always tracking: Text the tracking number within 2 hours of dispatch",
      "dispatch: hours until dispatch, at-most: 24",
    ],
    ["always remind: Send two reminders before the visit", "reminders: reminders we send, at-most: 3"],
    [
      "always appointment: Ring the patient within 2 hours of a missed appointment",
      "appointment-wait: hours a patient waits past the appointment, at-most: 1",
    ],
    [
      "always room: Clean the room within 30 minutes of check-out",
      "spill: minutes to clean a spill, at-most: 10",
    ],
    [
      "always both: Reply to a complaint within 2 working days and close it within 10 working days",
      "closing: working days until a complaint is closed, at-most: 14",
    ],
  ])("of two things, or with one number: %s and %s", (clause, standard) => {
    expect(mismatches(clause, standard)).toEqual([]);
  });

  it("that disagree are told at the later of them, with a line that promises no less", () => {
    const letter = "always reply: Answer every letter within 6 working days";
    expect(mismatches(letter, "reply: working days until we answer, at-most: 4")).toMatchObject([
      {
        message:
          'at most 4 here, and "within 6 working days" in reply (line 6); which of the two is promised?',
        start: { line: 10 },
        suggestion:
          'score amend have-it-fixed-once --change "reply=Answer every letter within 4 working days"',
      },
    ]);
    expect(mismatches(letter, "reply: working days until we answer, at-most: 9")).toMatchObject([
      { suggestion: "score amend have-it-fixed-once --standard reply=6" },
    ]);
  });
});
