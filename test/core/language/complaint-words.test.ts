import { describe, expect, it } from "vitest";
import { findBlame } from "../../../src/core/language/find-blame.ts";
import { weighChange } from "../../../src/core/language/weigh-change.ts";

const BLAMING = [
  "It slipped her mind",
  "This was an unfortunate one-off",
  "Human error: the receptionist forgot to ring.",
  "Isolated incident, the engineer was careless.",
  "The groomer was not paying attention",
  "Our new barista forgot the oat milk",
  "The farrier failed to check the shoe",
  "It was the driver's fault",
  "She did not follow the procedure",
  "A lapse of concentration by the technician",
  "One-off mistake by a trainee",
  "The waiter should have asked about allergies",
  "The night porter couldn't be bothered to answer",
  "Staff negligence",
  "the order was forgotten by the waitress",
  "An honest mistake",
  "Marek slipped up",
  "The sommelier misread the order",
  "Driver error",
  "The apprentice overlooked the second valve",
  "He was having a bad day",
  "Carelessness in the kitchen",
  "Sam was in a hurry and skipped the checklist",
  "Lazy staff",
  "The driver did not read the note",
  "The waiter mixed up the tables",
  "Tom didn't double check",
  "Someone on the team left the door unlocked",
  "The technician rushed the job",
  "The bookkeeper mistyped the amount",
  "The cleaner was late",
  "A misunderstanding on Ken's part",
  "Due to staff not following the procedure",
  "Zofia misread the label",
  "I forgot to ring",
  "The waiter was rude and never apologised",
];

const BLAMELESS = [
  "Provide strategic oversight of the contractor's work",
  "Whoever is rude to us is still our guest",
  "Nothing told the receptionist the lab was running late.",
  "Our price list has two call-out fees and the van carries the old one.",
  "We bought one-off capital items last year",
  "Nobody owns lab delays",
  "reception assumed the dentist would ring",
  "when the barista forgot the order, nothing on the ticket showed it",
  "Nothing catches it when somebody forgets",
  "The text failed to arrive",
  "The boiler failed to start twice",
  "The supplier failed to tell us that the recipe had changed",
  "It was not the receptionist's fault; the form has no line for it",
  "Rather than human error, the form allows it",
  "The card was forgotten in the printer",
  "Nobody's fault",
  "The app ignored the second address",
  "the vendor's printer error made the label unreadable",
  "a stack of isolated valves",
  "The wording was careless",
  "The sensor let us down",
  "Staff are told on the day, not before",
  "The letter failed to mention the fee",
  "Our checklist ignored the second visit",
  "There is no oversight of the night shift",
  "The fault code was unreadable",
  '"Human error" is what the old form asked for',
  "The van carried a price list printed before January's call-out fee, while the office invoiced from the job card",
  "The photos came from the first day at work and nothing in the office made them any newer",
  "The engineer never failed to call",
  "nobody is careless here; the tool allows it",
  "She was billed twice",
  "the driver had no map of the new estate",
  "nobody had told Sam",
  "the till let Sam skip the allergen screen",
  "Sam skipped the checklist because it takes twenty minutes and the rota gives ten",
  "The two jugs look alike, so the waiter mixed them up",
  "The driver did not read the note: it is printed on the back",
  "Nothing stops a carer forgetting the gate",
  "A regular told us she missed the old hours",
  "The supplier's driver left the gate open",
  "The cleaner has no list of rooms",
  "A guest forgot her stick and we had nowhere to keep it",
];

const REMINDERS = [
  "Had a quiet word with the stylist.",
  "Put up a notice reminding staff to lock the gate.",
  "Talked it through with the night shift.",
  "Emailed the whole team about it.",
  "Team meeting held to remind everyone.",
  "Reminded all staff about the allergy procedure.",
  "Spoke to the engineer.",
  "Retrained the groomers on the drying procedure.",
  "Had a word with the driver and asked her to be more careful.",
  "Sent round an email to remind everyone of the policy.",
  "Held a toolbox talk about sealing the joints.",
  "The team was briefed on the importance of checking labels.",
  "Told staff to pay more attention.",
  "We have spoken to the receptionist concerned.",
  "All staff reminded to check labels.",
  "Raised at the team meeting.",
  "Staff training given.",
  "Stressed the importance of the checklist to the team.",
  "Gave feedback to the technician.",
  "Dana talked to the crew about it, who were very sorry.",
  "Apologised and spoke to the engineer.",
  "The porter was told to be more careful.",
  "Refresher training for the night shift",
  "We reminded everyone, and it will not happen again.",
  "Flagged to the kitchen",
  "Asked the waiters to double check in future",
  "Will monitor",
  "Put a note on the noticeboard asking everyone to check",
  "We will make sure everyone remembers",
  "Spoke to the chef, the waiters and Tom",
];

const COMPENSATIONS = [
  "Replaced the dish free of charge.",
  "Upgraded her to a suite at no charge.",
  "Apologised and refunded £40.",
  "Gave a voucher.",
  "We apologised and sent flowers.",
  "Refunded the second visit the same day",
  "Full refund.",
  "The customer was given a free dessert.",
  "Offered her a 20% discount on her next stay.",
  "Took the wine off the bill.",
  "Apologised to the guest and she was happy.",
  "Waived the call-out fee.",
  "A goodwill payment of £50 was issued.",
  "We paid her back",
  "Sent a card and a bottle of wine",
  "Said sorry and replaced the cake",
  "A bottle of wine and an apology",
  "Goodwill payment of 50 pounds",
  "10% off the next visit",
  "Paid for the taxi",
  "Sent a replacement",
  "Refunded the fee, since the lab was late",
];

const CHANGES = [
  "Never: hand over a plate without naming the allergens on it.",
  "Spoke to the engineer, and added: always leave the old part with the customer.",
  "Refunded the call-out, and from now on: quote the call-out fee before booking.",
  "Always: ring when the lab is late, before the patient leaves home.",
  "Added a second check to the job card and told everyone about it.",
  "Spoke to the driver, and moved the labels to the dashboard",
  "The promise was kept; the second visit was for another boiler",
  "Spoke to the customer, who had misread the date",
  "The customer asked for a refund of a gift that we never sold",
  "The bill was printed before the repair",
  "Retired the second line; staff were told why",
  "Reminders are now sent by the diary the day before",
  "The price list left the vans and the engineers were told",
  "She asked for a colour that we do not sell",
  "The trainer now carries two sets of keys",
  "Credit notes now need two signatures",
  "We pay back the fee whenever a visit is missed",
  "The customer was told that we do not work on gas",
  "Talked to the council, who own the road",
  "The letter was sent on the Monday, as promised",
  "Refund policy rewritten in plain words",
  "Took the second fee off the price list",
  "Spoke to the driver, who has since rewritten the card",
  "We will print the names on the trays",
  "Put a sticker on the till reminding us to ask about nuts",
  "Guests are given a card with the breakfast times",
];

describe("a cause", () => {
  it.each(BLAMING)("is a person: %s", (sentence) => {
    expect(findBlame(sentence, "en-GB")).toBeDefined();
  });

  it.each(BLAMELESS)("is no person: %s", (sentence) => {
    expect(findBlame(sentence, "en")).toBeUndefined();
  });

  it("is shown by the words that blame, where they stand", () => {
    const sentence = "The card was wet, and the night porter simply forgot the second key.";
    const found = findBlame(sentence, "en");
    expect(sentence.slice(found?.start, found?.end)).toBe("the night porter simply forgot");
  });

  it.each([
    "„Human error“ stood there",
    "«human error» stood there",
    "“the waiter forgot” was the guest's word",
  ])("is not blamed inside quotation marks: %s", (sentence) => {
    expect(findBlame(sentence, "en")).toBeUndefined();
  });
});

describe("a change", () => {
  it.each(REMINDERS)("is only a reminder: %s", (sentence) => {
    expect(weighChange(sentence, "en")).toBe("reminder");
  });

  it.each(COMPENSATIONS)("is only compensation: %s", (sentence) => {
    expect(weighChange(sentence, "en")).toBe("compensation");
  });

  it.each(CHANGES)("is one: %s", (sentence) => {
    expect(weighChange(sentence, "en")).toBe("change");
  });
});

describe("a language without lists", () => {
  it("is left in peace", () => {
    expect(findBlame("Human error", "nl")).toBeUndefined();
    expect(weighChange("Apologised", "nl-BE")).toBeUndefined();
  });
});

describe("hostile words", () => {
  it.each([
    "we ",
    "the ",
    "was ",
    "forgot ",
    "refunded and ",
    '"',
    "a".repeat(60),
    "really ",
    ", and ",
    "x's ",
    "gave a ",
    "not told staff ",
    "constructor __proto__ ",
    "in a some ",
    "wir ",
    "mit dem team ",
    "entschuldigt und ",
    "zettel an alle ",
  ])("are soon weighed: %j again and again", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begun = performance.now();
    for (const language of ["en", "de"]) {
      findBlame(text, language);
      weighChange(text, language);
    }
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
