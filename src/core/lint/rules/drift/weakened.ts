import type { KeptDocument } from "../../../document/document.ts";
import type { Span } from "../../../document/source-text.ts";
import type { Drifted } from "../../../history/drift/find-drift.ts";
import { waysBack } from "../../../history/drift/ways-back.ts";
import { entryOf } from "../../../score/keys.ts";
import { defineHistoryRule } from "../../define-rule.ts";
import type { JudgedScore } from "../../judged-score.ts";

const ALWAYS = (sentence: string): string => `always:\n  come-back-free: ${sentence}`;
const STANDARD = (number: number): string =>
  `standards:\n  return-visit: { measure: working days until we are back, at-most: ${number} }`;

/** `drift/weakened` */
export const driftWeakened = defineHistoryRule(
  {
    id: "drift/weakened",
    severity: "warning",
    idea: "eroding",
    // A comment would say why where nobody finds it again; a repair file is where reasons are kept.
    neverHidden: true,
    fires:
      "a clause or a standard promises less than the strictest it ever did, or is gone, and no amendment says why; an error where a run is over a change (`--since`), which is held against where that change began",
    leaves:
      "What an amendment says why of, with `weakens` or `replaces` or by retiring it, is left alone, down to the words that it recorded. Where it can't be told which way other words went, nothing is said: [directions](../../directions.md) tells what can.",
    why: "Promises rarely break, they slip: two hours become three and then four, and each step looks small beside the one before. Less may be promised, if somebody says why.",
    bad: [
      {
        says: "Five days became seven, and nobody said why.",
        was: { always: ALWAYS("Come back free within 5 working days") },
        keys: { always: ALWAYS("Come back free within 7 working days") },
      },
      {
        says: "An exception came in.",
        was: { always: ALWAYS("Come back free within 5 working days") },
        keys: { always: ALWAYS("Come back free within 5 working days unless we are short of staff") },
      },
      {
        says: "A never is gone.",
        was: {
          never:
            "never:\n  charge-twice: Charge for a job we have to do twice\n  leave-unseen: Leave before she has seen it work",
        },
      },
      {
        says: "The number of a standard was lowered.",
        was: { standards: STANDARD(3) },
        keys: { standards: STANDARD(5) },
      },
    ],
    good: [
      {
        says: "It promises more than before.",
        was: { always: ALWAYS("Come back free within 5 working days") },
        keys: { always: ALWAYS("Come back free within 3 working days") },
      },
      {
        says: "The same, in other words.",
        was: { always: ALWAYS("Come back free within 24 hours") },
        keys: { always: ALWAYS("Come back free within 1 day") },
      },
      {
        says: "Somebody said why.",
        was: { always: ALWAYS("Come back free within 5 working days") },
        keys: { always: ALWAYS("Come back free within 7 working days") },
        files: {
          "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md":
            "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: weaken\non: 2026-03-04\nby: Dana\nbecause: We never made it in five\nweakens:\n  come-back-free: We are two until spring\n---\n",
        },
      },
    ],
  },
  (score, report, history) => {
    for (const drifted of history?.drift ?? []) {
      const { document, span } = placeOf(drifted, score);
      const { back, why } = waysBack(drifted);
      report(document, {
        message: messageOf(drifted, history?.isChange === true),
        span,
        suggestion: [back ?? "say again what it said, in the file", why].join("\n"),
        ...(history?.isChange === true && { severity: "error" as const }),
      });
    }
  },
);

function messageOf(
  { goal, clause, part, now, strictest, excusedTo, evidence }: Drifted,
  isChange: boolean,
): string {
  const once = isChange ? "before this change" : "once";
  if (clause === undefined || part === "goal") return `the goal ${goal} is gone, and nobody said why`;
  if (now === undefined)
    return `${part} ${clause} is gone, and nobody said why; ${once} it said "${strictest.words}"`;
  const shown = evidence === undefined ? "" : ` (${evidence})`;
  const down = excusedTo === undefined ? "" : `; somebody said why down to "${excusedTo}"`;
  return `"${now}" is less than it was, and nobody said why: ${once} "${strictest.words}"${shown}${down}`;
}

interface FoundPlace {
  readonly document: KeptDocument;
  readonly span: Span;
}

// What is gone is missed where its list stands, and a goal that is gone in the settings of the score.
function placeOf({ goal: name, clause, part, now }: Drifted, score: JudgedScore): FoundPlace {
  const goal = score.goals.find(({ id }) => id === name);
  const document = name === "promise" ? score.promise?.document : goal?.document;
  if (document === undefined) return { document: score.settings, span: FIRST };
  const lists = name === "promise" ? score.promise : goal;
  if (now !== undefined && part === "standard") {
    const standard = goal?.standards.find(({ id }) => id === clause);
    if (standard !== undefined) return { document, span: standard.valueSpan ?? standard.idSpan };
  }
  if (now !== undefined && (part === "always" || part === "never")) {
    const found = lists?.[part].find(({ id }) => id === clause);
    if (found !== undefined) return { document, span: found.span };
  }
  const key = part === "standard" ? "standards" : part;
  return { document, span: entryOf(document, key)?.keySpan ?? document.entries[0]?.keySpan ?? FIRST };
}

const FIRST: Span = { start: 0, end: 1 };
