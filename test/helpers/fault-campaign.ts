import process from "node:process";
import { expect } from "vitest";
import { createGit, type Git } from "../../src/adapters/git/git.ts";
import { readJournal } from "../../src/adapters/git/transaction/journal.ts";
import { asScoreError } from "../../src/cli/as-score-error.ts";
import type { Context } from "../../src/commands/context.ts";
import type { FAULT_WORKS } from "./fault-works.ts";
import { contextOf, type Fault, faultyGit, type GitFault } from "./faults.ts";
import { type DiskCall, disk, play } from "./faulty-disk.ts";
import type { Workplace } from "./score.ts";
import { stateOf } from "./tidewell.ts";

/** Whether every call is made to fail, as in the nightly run, or a share of them. */
const ALL = process.env["SCORE_ALL_FAULTS"] === "1";

/** How long a campaign may take, in milliseconds. */
export const PATIENCE = { timeout: ALL ? 3_600_000 : 120_000 };

/** What goes wrong: a run of Git, or a call on the disk with what the system calls it. */
export type Trouble =
  | { readonly with: "Git"; readonly how: GitFault }
  | { readonly with: "the disk"; readonly of: DiskCall; readonly code: string };

const TROUBLES = {
  ENOSPC: { with: "the disk", of: "changing", code: "ENOSPC" },
  EACCES: { with: "the disk", of: "changing", code: "EACCES" },
  EIO: { with: "the disk", of: "changing", code: "EIO" },
  "EIO in looking": { with: "the disk", of: "looking", code: "EIO" },
  "Git refuses": { with: "Git", how: "refuses" },
  "Git is lost": { with: "Git", how: "is lost" },
  "Git does not start": { with: "Git", how: "does not start" },
} as const satisfies Record<string, Trouble>;

type Name = keyof typeof FAULT_WORKS;

/** The calls of a work that are made to fail in one way: each of them, or one of so many. */
export interface Case {
  readonly name: Name;
  readonly how: string;
  readonly trouble: Trouble;
  readonly stride: number;
}

/**
 * Lists what is made to fail: in the suite what has a share, one call of so many; in the nightly run every call of every work that
 * is named, in every way that there is.
 */
export function casesOf(
  shares: Readonly<Partial<Record<Name, Readonly<Partial<Record<keyof typeof TROUBLES, number>>>>>>,
): readonly Case[] {
  return Object.entries(shares).flatMap(([name, share]) =>
    Object.entries(TROUBLES).flatMap(([how, trouble]) => {
      const stride = ALL ? 1 : share[how as keyof typeof TROUBLES];
      return stride === undefined ? [] : [{ name: name as Name, how, trouble, stride }];
    }),
  );
}

/** Tells how a run with one fault ended, having held it against how it may end. */
export type OneFault = (place: Workplace, git: Git, before: string) => Promise<string>;

/**
 * Lets one call fail after the other, each once and from then on, of which the suite takes one in so many; returns how many calls
 * there are and how often each end came about.
 */
export async function everyFault(
  what: string,
  trouble: Trouble,
  begin: () => Workplace,
  run: (context: Context) => Promise<unknown>,
  stride: number,
  one: OneFault,
): Promise<{ readonly calls: number; readonly ends: ReadonlyMap<string, number> }> {
  const calls = await countCalls(trouble, begin, run);
  const ends = new Map<string, number>();
  for (const persists of [false, true]) {
    for (let at = persists ? 1 + Math.floor(stride / 2) : 1; at <= calls; at += stride) {
      const place = begin();
      const before = stateOf(place);
      const end = await one(place, playing(trouble, place, { at, persists }), before).catch(
        (error: unknown) => {
          const name = trouble.with === "Git" ? "Git" : disk.first;
          throw new Error(`call ${at}${persists ? " and after" : ""} (${name})`, { cause: error });
        },
      );
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  process.stdout.write(`${what}, ${JSON.stringify(trouble)}: ${calls} calls: ${JSON.stringify([...ends])}\n`);
  return { calls, ends };
}

function playing(trouble: Trouble, place: Workplace, fault: Fault): Git {
  play(trouble.with === "Git" ? undefined : { ...fault, of: trouble.of, code: trouble.code });
  return trouble.with === "Git" ? faultyGit(place, trouble.how, fault) : createGit(place.env);
}

async function countCalls(
  trouble: Trouble,
  begin: () => Workplace,
  run: (context: Context) => Promise<unknown>,
): Promise<number> {
  const place = begin();
  const git = faultyGit(place, "refuses", { at: 0, persists: false });
  play(undefined);
  await run(contextOf(place, git, true));
  return trouble.with === "Git" ? git.calls() : disk.calls[trouble.of];
}

/** Waits for the end of a run; tells whether it failed, in words as it has to, and whether something waits to be finished. */
export async function ended(
  done: Promise<unknown>,
  place: Workplace,
): Promise<{ readonly failed: boolean; readonly waits: boolean }> {
  const result = await done.catch((error: unknown) => error);
  play(undefined);
  const journal = readJournal(`${place.path}/.git`);
  const waits = journal !== undefined && journal.plan !== null;
  if (!(result instanceof Error)) return { failed: false, waits };
  // Whatever was expected to go wrong is told in words, never as a mistake of the program.
  const { error } = asScoreError(result, "score --help");
  if (error.code === "bug") throw result;
  if (waits) expect(error.kind).toMatch(/^(?:unfinished|git|state)$/);
  return { failed: true, waits };
}
