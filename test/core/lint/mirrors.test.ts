import { describe, expect, it } from "vitest";
import { foundBy } from "../../helpers/lint.ts";

/** Lints a goal with one always and one never. */
function mirrors(always: string, never: string) {
  const keys = {
    always: `always:\n  what-we-do: ${JSON.stringify(always)}`,
    never: `never:\n  what-we-dont: ${JSON.stringify(never)}`,
  };
  return foundBy("nn/mirror", { keys });
}

describe("a never", () => {
  it.each([
    ["Ring the customer back the same day", "Not ring back"],
    ["Ring the customer back the same day", "Don't ring the customer back"],
    ["Ring the customer back the same day", "Omit to ring"],
    ["Name the allergens on every plate as it lands", "Neglect to name the allergens"],
    ["Bring water before anyone asks", "Fail to bring water before anyone asks"],
    ["Check the harness twice", "Skip checking the harness"],
    ["Wear gloves", "Not wear gloves"],
    ["Answer every letter within 5 working days", "Let a letter wait more than 5 working days"],
    ["Leave 24 hours before any treatment over £300", "Leave less than 24 hours before a treatment"],
    ["Name the price first", "Avoid naming the price"],
    ["Say what happens next", "Refuse to say what happens next"],
    ["Ring the parent within 10 minutes of an accident", "Take more than 10 minutes to ring the parent"],
  ])("that only says that an always is not done: %s, never %s", (always, never) => {
    expect(mirrors(always, never)).toHaveLength(1);
  });

  it.each([
    ["Answer every letter within 5 working days", "Let a letter lie on the desk over a weekend"],
    ["Come back free within 5 working days", "Charge for a job we have to do twice"],
    ["Greet each person within one minute", "Comment on how long someone has stayed"],
    ["Ring before we would have been late", "Arrive unannounced"],
    ["Ask before we touch the boiler", "Touch the boiler before we were asked to"],
    ["Keep one named person from first message to fix", "Ask them to repeat what they already told us"],
    ["Leave the part with the customer", "Leave before the customer has seen it work"],
    ["Hold the ladder", "Miss the ladder class"],
    ["Count the pills twice", "Forget a pill"],
  ])("that says something else than the always: %s, never %s", (always, never) => {
    expect(mirrors(always, never)).toEqual([]);
  });
});
