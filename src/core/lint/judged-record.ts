import { packEntries } from "../document/compact-entries.ts";
import type { ScoreDocument } from "../document/document.ts";
import { lineTableOf } from "../document/line-table.ts";
import type { Problem } from "../document/problem.ts";
import type { PersonalData } from "../privacy/personal-data.ts";
import { type Goal, readGoal } from "../score/goal.ts";
import type { Link } from "../score/links.ts";
import type { Finding, Refusal } from "./finding.ts";
import { type Judge, judgeFile } from "./judge.ts";
import type { Disable } from "./suppress/disable.ts";

/**
 * What judging a file came to, as two lines of JSON: what it said, and the keys that few rules ask for again. A run goes on with
 * its records and with nothing else, so that it is the same whether a file was judged just now or long ago.
 */
export interface JudgedRecord {
  readonly said: string;
  /** `[lengths, wide, entries]`: where its lines end, and its keys. */
  readonly keys: string;
}

/** The first line; what is absent is nothing. */
export interface Said {
  readonly unreadable?: true;
  readonly problems?: readonly Problem[];
  readonly findings?: readonly Finding[];
  readonly refused?: readonly Refusal[];
  readonly disables?: readonly Disable[];
  readonly links?: readonly Link[];
  readonly inName?: readonly PersonalData[];
  readonly inText?: readonly PersonalData[];
  /** What either side knew of a goal that two people amended at once: its keys can't be read. */
  readonly goal?: Omit<Goal, "document">;
}

/** Judges a file by itself, and packs what that came to. */
export function judgedRecord(read: ScoreDocument, judge: Judge): JudgedRecord {
  const goal = read.kind === "goal" ? readGoal(read) : undefined;
  const { document, findings, refused, disables, links, personalData } = judgeFile(read, goal, judge);
  const said: Said = {
    ...(!document.readable && { unreadable: true }),
    ...present("problems", document.problems),
    ...present("findings", findings),
    ...present("refused", refused),
    ...present("disables", disables),
    ...present("links", links),
    ...present("inName", personalData.inName),
    ...present("inText", personalData.inText),
    ...(!document.readable && goal !== undefined && { goal: withoutDocument(goal) }),
  };
  return { said: JSON.stringify(said), keys: keysOf(document) };
}

function keysOf({ source, entries }: ScoreDocument): string {
  const { lengths, wide } = lineTableOf(source.text);
  return JSON.stringify([lengths, wide, packEntries(entries)]);
}

function withoutDocument({ document: _, ...goal }: Goal): Omit<Goal, "document"> {
  return goal;
}

function present<Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): { readonly [K in Key]?: readonly Item[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { readonly [K in Key]?: readonly Item[] });
}
