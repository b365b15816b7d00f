import { isStandIn } from "../../core/amend/stand-in.ts";
import { brokenClause } from "../../core/complaint/broken-clause.ts";
import { saidWhen } from "../../core/complaint/said-when.ts";
import { readText } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { ScoreError } from "../../core/errors.ts";
import { versionOf } from "../../core/history/version.ts";
import { fingerprintOf } from "../../core/practice/fingerprint.ts";
import type { Card } from "../../core/rehearse/card.ts";
import { initialsIn } from "../../core/rehearse/initials.ts";
import { rehearsalId } from "../../core/rehearse/rehearsal-id.ts";
import { rehearsalText } from "../../core/rehearse/rehearsal-text.ts";
import type { Recording, RehearseResult, WrittenRehearsal } from "../../core/rehearse/result.ts";
import { readKeys } from "../../core/score/read-keys.ts";
import type { Score } from "../../core/score/score.ts";
import { addComplaint } from "../complaint/add-complaint.ts";
import type { Context } from "../context.ts";
import { type RecordOptions, recordStep, type StepPlan } from "../record-step.ts";

/** What was hard, as somebody says it. */
export interface Hard {
  /** `goal#clause`, or a clause alone where one goal has it; absent where nothing written says it. */
  readonly clause: string | undefined;
  /** The goal of the card; absent where the clause says it. */
  readonly goal: string | undefined;
  readonly note: string;
  readonly isNearMiss: boolean;
}

/** What `score rehearse --record` is asked for. */
export interface RecordRehearsalOptions extends Omit<RecordOptions, "by"> {
  /** Initials, as they were typed. */
  readonly by: string;
  readonly date: string | undefined;
  readonly hard: readonly Hard[];
}

/** Deals the cards of the score as it is while nobody else records. */
type Deals = (score: Score, root: string) => Promise<RehearseResult>;

/**
 * Writes down who practised which cards, a file for each goal, as one commit; then each near miss as one of its own, by the way of
 * `score near-miss add`, so that either can be taken back without the other.
 */
export async function recordRehearsal(
  options: RecordRehearsalOptions,
  deals: Deals,
  context: Context,
): Promise<RehearseResult> {
  const initials = initialsIn(options.by);
  const { iso, day: today } = context.now();
  const day =
    options.date === undefined ? today : saidWhen("--date", options.date, { now: iso }).slice(0, 10);
  const by = initials.join(", ");
  const recording = { ...options, by };
  for (const { note } of options.hard) refuseNote(note);
  const { facts, ...recorded } = await recordStep(recording, context, async (score, root) => {
    const result = await deals(score, root);
    const hard = options.hard.map((one) => resolved(one, result.cards, score));
    const exists = (path: string): boolean => context.store.textOf(root, path) !== undefined;
    return plan({ result, hard, initials, day }, score, exists);
  });
  const { result, written, hard } = facts;
  const nearMisses: Recording["nearMisses"][number][] = [];
  for (const { goal, clause, note, isNearMiss } of hard) {
    if (!isNearMiss) continue;
    const said = { goal, broke: clause ?? "unwritten" };
    const received = options.date === undefined ? undefined : day;
    const added = await addComplaint(
      { ...recording, kind: "near-miss", words: note, received, slug: undefined, said },
      context,
    );
    nearMisses.push({ id: added.id, path: added.paths[0] ?? "", commit: added.commit });
  }
  return { ...result, recording: { ...recorded, written, nearMisses } };
}

interface Resolved extends Omit<Hard, "clause" | "goal"> {
  readonly goal: string;
  /** The bare id. */
  readonly clause: string | undefined;
}

/** The most that is taken as what was hard, in characters: a page. */
const MOST = 5_000;

// Words that were only shown as an example are nobody's.
function refuseNote(note: string): void {
  const said = note.trim();
  if (said.length > MOST) {
    throw new ScoreError("refused", "rehearse/too-long", "these are more words than a page", {
      hint: "say what was hard in a few sentences",
    });
  }
  if (said === "" || !isStandIn(said)) return;
  throw new ScoreError("usage", "usage/stand-in", `--note "${said}" only holds the place of your own words`, {
    hint: `put what was hard in the place of "${said}"`,
  });
}

function resolved(hard: Hard, cards: readonly Card[], score: Score): Resolved {
  const goals = [...new Set(cards.map(({ goal }) => goal))];
  const { note, isNearMiss } = hard;
  if (hard.clause === undefined)
    return { note, isNearMiss, clause: undefined, goal: hard.goal ?? goals[0] ?? "" };
  const only = goals.length === 1 && !hard.clause.includes("#") ? goals[0] : undefined;
  const { goal, clause } = brokenClause("--hard", hard.clause, hard.goal ?? only, score);
  if (goal !== undefined && goals.includes(goal)) return { note, isNearMiss, goal, clause };
  throw new ScoreError(
    "usage",
    "rehearse/hard-elsewhere",
    `no card of this deal is of ${goal}, so it was not hard in it`,
    {
      hint:
        cards.flatMap(({ answer }) => answer.clauses.map(({ reference }) => `--hard ${reference}`))[0] ??
        "leave --hard out",
      mistaken: hard.clause,
    },
  );
}

interface Practised {
  readonly result: RehearseResult;
  readonly hard: readonly Resolved[];
  readonly initials: readonly string[];
  readonly day: string;
}

interface Facts extends Pick<Practised, "result" | "hard"> {
  readonly written: readonly WrittenRehearsal[];
}

function plan(
  { result, hard, initials, day }: Practised,
  score: Score,
  exists: (path: string) => boolean,
): StepPlan<Facts> {
  const { cards } = result;
  if (cards.length === 0) {
    throw new ScoreError(
      "usage",
      "rehearse/no-cards",
      "no card was dealt, so there is nothing to write down",
      {
        hint: "score rehearse",
      },
    );
  }
  const taken = new Set(score.rehearsals.map(({ id }) => id.toLowerCase()));
  const files = [...new Set(cards.map(({ goal }) => goal))].map((goal) => {
    const found = score.goals.find(({ id }) => id === goal);
    if (found === undefined) throw new Error(`${goal} was dealt and is no goal`);
    const own = hard.filter((one) => one.goal === goal);
    const id = rehearsalId(day, goal, (name) => taken.has(name) || exists(`rehearsals/${name}.md`));
    taken.add(id);
    const fingerprint = fingerprintOf(versionOf(found.document));
    const text = rehearsalText({
      date: day,
      goal,
      by: [...initials],
      cards: cards.filter((card) => card.goal === goal).map((card) => card.id),
      hard: [...new Set(own.flatMap(({ clause }) => (clause === undefined ? [] : [`${goal}#${clause}`])))],
      ...(fingerprint !== "" && { fingerprint }),
      note: notesOf(own),
    });
    const path = `rehearsals/${id}.md`;
    refuseUnwritten(path, text, score);
    return { id, goal, path, before: undefined, after: text };
  });
  const [first] = files;
  const others = files.length === 1 ? "" : ` and ${files.length - 1} more`;
  return {
    files,
    message: {
      kind: "rehearsal",
      id: first?.id ?? "",
      summary: `${cards.length === 1 ? "one card" : `${cards.length} cards`} of ${first?.goal}${others}`,
      changes: [],
      body: hardLines(hard),
      complaints: [],
    },
    facts: { result, hard, written: files.map(({ id, path, goal }) => ({ id, path, goal })) },
  };
}

function notesOf(hard: readonly Resolved[]): string {
  return [...new Set(hard.map(({ note }) => note.trim()).filter((note) => note !== ""))].join("\n\n");
}

function hardLines(hard: readonly Resolved[]): string {
  const clauses = hard.flatMap(({ goal, clause }) =>
    clause === undefined ? [] : [`hard: ${goal}#${clause}`],
  );
  return [...new Set(clauses)].join("\n");
}

function refuseUnwritten(path: string, text: string, score: Score): void {
  const document = readText(path, "rehearsal", sourceOf(text), score.config.sectionNames);
  if (document.problems.length === 0 && readKeys(document, "rehearsal") !== undefined) return;
  throw new ScoreError(
    "refused",
    "rehearse/not-as-planned",
    "these words could not be written so that they read back the same",
    { hint: "say what was hard in a few plain sentences" },
  );
}
