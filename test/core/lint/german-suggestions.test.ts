import { expect, it } from "vitest";
import { foundBy } from "../../helpers/lint.ts";

// What is to be pasted in place of urgency is a sentence of its language: a clock stands in front in German, behind in English.
it.each([
  ["Sofort auf jede Beschwerde antworten", "Innerhalb von ____ Stunden auf jede Beschwerde antworten"],
  ["Umgehend den Notdienst rufen", "Innerhalb von ____ Stunden den Notdienst rufen"],
  ["Jede Beschwerde zeitnah beantworten", "Jede Beschwerde innerhalb von ____ Stunden beantworten"],
])("%s → %s", (said, instead) => {
  const files = { "score.yaml": "name: T\nlanguage: de\n" };
  const found = foundBy("nn/vague-time", {
    files,
    keys: { always: `always:\n  antwort: ${JSON.stringify(said)}` },
  });
  expect(found.map(({ suggestion }) => suggestion)).toEqual([instead]);
});

it.each([["Immediately answer every complaint", "Answer every complaint within ____ hours"]])(
  "%s → %s",
  (said, instead) => {
    const found = foundBy("nn/vague-time", {
      keys: { always: `always:\n  answer: ${JSON.stringify(said)}` },
    });
    expect(found.map(({ suggestion }) => suggestion)).toEqual([instead]);
  },
);
