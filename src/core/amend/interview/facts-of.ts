import type { ScoreDocument } from "../../document/document.ts";
import { plainWords } from "../../document/markdown.ts";
import { followedComplaints } from "../../history/followed-complaint.ts";
import { repairBook } from "../../history/repair-book.ts";
import { sentencesOf } from "../../history/sentences.ts";
import type { Clause } from "../../score/clause.ts";
import { dayAfter } from "../../score/dates.ts";
import { firstWords } from "../../score/first-words.ts";
import { clausesOf, type Goal, sectionsOf } from "../../score/goal.ts";
import { textOf } from "../../score/keys.ts";
import { isGap } from "../../score/placeholders.ts";
import type { PromiseOfValue } from "../../score/promise.ts";
import { readKeys } from "../../score/read-keys.ts";
import type { Score } from "../../score/score.ts";
import type { Examples, Facts, OpenComplaint, Target } from "./facts.ts";

/** What the score itself does not know. */
export interface Surroundings {
  readonly today: string;
  readonly me: string;
  /** The files that hold edits, as paths of the score. */
  readonly edited: ReadonlySet<string>;
}

const EIGHT_WEEKS = "8w";

/** Reads from a score what its interview asks about. */
export function factsOf(score: Score, { today, me, edited }: Surroundings): Facts {
  const goals = score.goals.filter((goal) => goal.document.readable);
  const promise = score.promise?.document.readable === true ? score.promise : undefined;
  const all = [...goals, ...(promise === undefined ? [] : [promise])];
  const examples = all.map((one) => examplesOf(one));
  const targetOf = (one: Goal | PromiseOfValue): Target => {
    const isGoal = "id" in one;
    return {
      id: isGoal ? one.id : "promise",
      title: isGoal ? (one.title?.text ?? one.id) : (one.sentence?.text ?? "our promise"),
      clauses: saying(clausesOf(one)).map(({ id, list, text }) => ({ id, list, text })),
      edited: edited.has(one.document.path),
      // Those of its neighbours: its own words are said already.
      examples: Object.assign({}, ...examples.filter((_, at) => all[at] !== one).reverse()) as Examples,
    };
  };
  const written = textOf(score.settings, "check-after")?.text ?? EIGHT_WEEKS;
  return {
    today,
    language: score.config.language,
    me,
    checkAfter: dayAfter(today, written) === undefined ? EIGHT_WEEKS : written,
    targets: all.map(targetOf),
    open: openComplaints(score),
    complaints: score.complaints.map((complaint) => complaint.id),
    recorded: score.repairs.flatMap((repair) => readKeys(repair.document, "repair") ?? []),
  };
}

function openComplaints(score: Score): readonly OpenComplaint[] {
  const open = [...followedComplaints(repairBook(score)).values()]
    .filter(({ state }) => state === "open" || state === "put-right")
    .map(({ keys, id, document }): OpenComplaint & { readonly received: string } => {
      const { goal, broke } = keys;
      return {
        id,
        words: firstWords(score.whole(document)) || id,
        on: keys.received.slice(0, 10),
        received: keys.received,
        nearMiss: keys.kind === "near-miss",
        goal: score.goals.find((known) => known.id === goal || known.formerly.includes(goal ?? ""))?.id,
        broke,
      };
    });
  return open
    .sort((a, b) => (a.received < b.received ? 1 : a.received > b.received ? -1 : 0))
    .map(({ received: _received, ...complaint }) => complaint);
}

function examplesOf(one: Goal | PromiseOfValue): Examples {
  const first = (meaning: "feel" | "happen" | "believe"): string | undefined =>
    sentencesOf(sectionsOf(one.document, meaning).flatMap((section) => section.blocks)).find(
      ({ words }) => !isGap(words),
    )?.words;
  const found: Record<keyof Examples, string | undefined> = {
    always: saying(one.always)[0]?.text,
    never: saying(one.never)[0]?.text,
    instead: insteadOf(one.document),
    feel: first("feel"),
    happen: first("happen"),
    believe: first("believe"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined));
}

function insteadOf(document: ScoreDocument): string | undefined {
  const points = sectionsOf(document, "never").flatMap((section) =>
    section.blocks.flatMap((block) => block.items),
  );
  const explained = points.find((point) => point.bold !== undefined);
  const words = plainWords(explained?.text ?? "").replace(/^[a-z0-9-]+\s*[—–:-]\s*/, "");
  return words === "" || isGap(words) ? undefined : words;
}

// What waits for words is no promise that could be broken, and no example.
function saying(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter(({ text }) => !isGap(text));
}
