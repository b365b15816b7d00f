import { readComplaintKeys } from "../score/read-complaint-keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { KeptScore } from "../score/score.ts";
import { goalNames } from "./goal-names.ts";
import { ledgerOf } from "./ledger-entries.ts";
import type { LedgerEntry } from "./timeline.ts";

/** Whether a repair held, as somebody who looked answered it. */
export interface Check {
  readonly on: string;
  readonly answer: "yes" | "no";
  readonly because: string | undefined;
  /** Who looked, where somebody said so. */
  readonly by?: string | undefined;
}

/** A complaint or near miss as far as repairs are concerned. */
export interface Happening {
  readonly id: string;
  /** A day, or a day with a time. */
  readonly received: string;
  /** `goal#clause`, the goal by its name of today; absent where no clause was broken. */
  readonly broke: string | undefined;
  /** The amendments that it names. */
  readonly amendments: readonly string[];
  readonly check: Check | undefined;
}

/** What recurrence is counted from: facts of the files alone. */
export interface RepairFacts {
  /** The ledger, with goals and clauses by the names of today. */
  readonly amendments: readonly LedgerEntry[];
  readonly happenings: readonly Happening[];
  /** The checks that lie beside repair files, by amendment. */
  readonly checks: readonly (readonly [id: string, check: Check])[];
}

/** Gathers the facts from a score; a goal's former names become its name of today. */
export function repairFacts(score: KeptScore): RepairFacts {
  const { nameOf } = goalNames(score);
  const clauseOf = (reference: string): string => {
    const [goal = "", clause = ""] = reference.split("#");
    return `${nameOf(goal)}#${clause}`;
  };
  const amendments = ledgerOf(score).map((entry) => ({
    ...entry,
    goal: nameOf(entry.goal),
    clauses: entry.clauses.map(clauseOf),
  }));
  const happenings = score.complaints.flatMap(({ id, document }): Happening[] => {
    const keys = readComplaintKeys(document);
    if (keys === undefined || keys.kind === "thanks") return [];
    const named = keys.goal !== undefined && keys.broke !== undefined && keys.broke !== "unwritten";
    const broke = named ? clauseOf(`${keys.goal}#${keys.broke}`) : undefined;
    const { received, amendments: answers = [], held } = keys;
    return [
      {
        id,
        received,
        broke,
        amendments: answers,
        check: held && checkOf({ ...held, by: keys.by?.["held"] }),
      },
    ];
  });
  const checks = score.repairs.flatMap(({ id, document }): (readonly [string, Check])[] => {
    const keys = readKeys(document, "held");
    const amendment = /-(a-[0-9a-z]{8})\.held$/i.exec(id)?.[1];
    return keys === undefined || amendment === undefined ? [] : [[amendment, checkOf(keys)]];
  });
  return { amendments, happenings, checks };
}

function checkOf({ on, answer, because, by }: Omit<Check, "because"> & Partial<Check>): Check {
  return { on, answer, because, ...(by !== undefined && { by }) };
}
