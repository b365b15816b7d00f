import type { RepairCounts } from "../history/repair-counts.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { Achieved } from "./achieved.ts";
import type { Coverage } from "./coverage.ts";

/** What a score is looked over for, in the order in which it is told: what was promised and broke first, what is missing last. */
export const SERVICE_KINDS = [
  "came-back",
  "unproven",
  "patched",
  "drifted",
  "gap",
  "to-change",
  "unanswered",
  "unheard",
  "stale",
  "unrehearsed",
  "unreviewed",
  "borrowed",
  "technical",
  "undecided",
  "unkept",
  "one-holder",
] as const;

/** One of them. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** One thing that wants looking after, with the one command that begins to mend it. */
export interface ServiceItem {
  /** The goal, by today's name, or `promise`; absent for what is of all of them. */
  readonly goal: string | undefined;
  /** What it is about: a goal, `goal#clause`, or a part of the promise. */
  readonly about: string;
  /** The amendment, complaint or voice that tells it. */
  readonly id?: string | undefined;
  /** The day that matters: since when, until when, or the last time. */
  readonly on?: string | undefined;
  /** What there is to say of it, in a few words. */
  readonly say: string;
  readonly command: string;
}

/** The things of one kind. */
export interface ServiceGroup {
  readonly kind: ServiceKind;
  readonly items: readonly ServiceItem[];
}

/** What the quarterly look over a score tells. */
export interface ServicePage extends RepairCounts {
  readonly kind: "service";
  readonly name: string;
  readonly today: string;
  /** The goal that was asked for, or `promise`; absent for the whole score. */
  readonly goal: string | undefined;
  readonly goals: number;
  /** True where the history was cut (a shallow clone); absent where Git could not be asked. */
  readonly shallow: boolean | undefined;
  /** Groups with something in them, in the order of their kinds. */
  readonly groups: readonly ServiceGroup[];
  readonly coverage: Coverage;
  /** What was achieved since a day; absent where nobody asked. */
  readonly achieved: Achieved | undefined;
  /** What could not be told, and why. */
  readonly notes: readonly string[];
  /** Files that can't be read, and so were not looked over. */
  readonly refused: readonly Unreadable[];
}
