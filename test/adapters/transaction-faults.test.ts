import type * as Fs from "node:fs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createGit, type Git } from "../../src/adapters/git/git.ts";
import { readJournal } from "../../src/adapters/git/transaction/journal.ts";
import { NO_PROGRESS } from "../../src/adapters/progress.ts";
import { type AmendOptions, amend } from "../../src/commands/amend.ts";
import { importComplaints } from "../../src/commands/complaint-import.ts";
import type { Context } from "../../src/commands/context.ts";
import type { ImportOptions } from "../../src/commands/import-options.ts";
import { recover } from "../../src/commands/recover.ts";
import { ScoreError } from "../../src/core/errors.ts";
import { contextOf, type Fault, faultyGit } from "../helpers/faults.ts";
import type { Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { COMPLAINT, copyOf, GOAL, GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

const disk = vi.hoisted(() => ({ calls: 0, at: 0, persists: false, names: [] as string[] }));

// Every call that changes the disk is counted, and the chosen one fails as a full disk does.
vi.mock("node:fs", async (original) => {
  const real = await original<typeof Fs>();
  const counted =
    (name: string, call: (...args: never[]) => unknown) =>
    (...args: never[]): unknown => {
      disk.calls += 1;
      disk.names.push(name);
      if (disk.at !== 0 && (disk.calls === disk.at || (disk.persists && disk.calls > disk.at)))
        throw Object.assign(new Error(`played: ${name}`), { code: "ENOSPC" });
      return call(...args);
    };
  const names = [
    "openSync",
    "writeSync",
    "writeFileSync",
    "copyFileSync",
    "fsyncSync",
    "fchmodSync",
    "linkSync",
    "renameSync",
    "rmSync",
    "rmdirSync",
    "mkdirSync",
  ] as const;
  return { ...real, ...Object.fromEntries(names.map((name) => [name, counted(name, real[name] as never)])) };
});

beforeEach(() => play(undefined));

function play(fault: Fault | undefined): void {
  Object.assign(disk, { calls: 0, at: fault?.at ?? 0, persists: fault?.persists ?? false, names: [] });
}

const AMENDMENT: AmendOptions = {
  goal: GOAL,
  because: "she was billed twice",
  by: undefined,
  complaints: [COMPLAINT],
  kind: undefined,
  steps: [{ do: "add", list: "never", typed: "bill-unseen=Bill a visit nobody saw", instead: undefined }],
  replaces: [],
  weakens: undefined,
  keepUntil: undefined,
  checkOn: undefined,
  override: undefined,
  edit: false,
  edited: false,
  dryRun: false,
};

const IMPORT: ImportOptions = {
  file: "../table.csv",
  from: undefined,
  maps: ["Date=received", "What=words", "No=ref"],
  kind: "complaint",
  goal: undefined,
  dates: undefined,
  delimiter: undefined,
  encoding: undefined,
  personalData: "redact",
  since: undefined,
  until: undefined,
  limit: undefined,
  rejected: undefined,
  dryRun: false,
  by: undefined,
  tellAtMost: 0,
  progress: NO_PROGRESS,
};

/** Something that is recorded, whole or not at all. */
interface Work {
  readonly begin: () => Workplace;
  readonly run: (context: Context) => Promise<unknown>;
  readonly expectDone: (place: Workplace) => void;
  readonly expectUndone: (place: Workplace) => void;
}

const amendment: Work = {
  begin: tidewell,
  run: (context) => amend(AMENDMENT, context),
  expectDone: (place) => {
    expect(place.git("show", `HEAD:${GOAL_FILE}`)).toContain("bill-unseen: Bill a visit nobody saw");
    expect(place.git("log", "-1", "--format=%B")).toContain("Score-Amendment: a-");
    expectClean(place, 2);
  },
  expectUndone: (place) => {
    expect(place.read(GOAL_FILE)).not.toContain("bill-unseen");
    expectClean(place, 3);
  },
};

const imported: Work = {
  begin: () => {
    const place = tidewell();
    const table = "Date,What,No\n2026-01-01,The soup was cold,1\n2026-01-02,Nobody rang back,2\n";
    writeFileSync(join(place.path, IMPORT.file), table);
    return place;
  },
  run: (context) => importComplaints(IMPORT, context),
  expectDone: (place) => {
    expect(complaints(place)).toEqual([3, 3]);
    expectClean(place, 2);
  },
  expectUndone: (place) => {
    expect(complaints(place)).toEqual([1, 1]);
    expectClean(place, 3);
  },
};

function complaints(place: Workplace): readonly [committed: number, onDisk: number] {
  const committed = place.git("ls-tree", "--name-only", "HEAD:complaints").trim().split("\n");
  return [committed.length, place.run("ls", ["complaints"]).stdout.trim().split("\n").length];
}

function expectClean(place: Workplace, commits: number): void {
  expect(place.git("status", "--porcelain")).toBe("");
  expect(place.git("rev-list", "--count", "HEAD")).toBe(`${commits}\n`);
}

/** Carries something out with a fault, and holds what is left against what may be left. Returns how it ended. */
async function carriedOut(work: Work, place: Workplace, git: Git, before: string): Promise<string> {
  const { failed, waits } = await ended(work.run(contextOf(place, git)), place);
  if (!failed) {
    work.expectDone(place);
    return waits ? "done, with a journal" : "done";
  }
  if (!waits) {
    expect(stateOf(place)).toBe(before);
    return "as before";
  }
  const other = copyOf(place);
  const { outcome } = await recover("undo", contextOf(place, undefined, true));
  if (outcome === "reverted") work.expectUndone(place);
  else expect(stateOf(place)).toBe(before);
  await recover("resume", contextOf(other, undefined, true));
  work.expectDone(other);
  for (const settled of [place, other]) expect(readJournal(`${settled.path}/.git`)).toBeUndefined();
  return "with a journal";
}

/** Takes something back with a fault that stands in history already. Returns how it ended. */
async function takenBack(work: Work, place: Workplace, git: Git): Promise<string> {
  const { failed, waits } = await ended(recover("undo", contextOf(place, git, true)), place);
  if (!failed) {
    work.expectUndone(place);
    return waits ? "taken back, with a journal" : "taken back";
  }
  expect(waits).toBe(true);
  const other = copyOf(place);
  await recover("undo", contextOf(place, undefined, true));
  work.expectUndone(place);
  const { outcome } = await recover("resume", contextOf(other, undefined, true));
  if (outcome === "reverted") work.expectUndone(other);
  else expectClean(other, 2);
  for (const settled of [place, other]) expect(readJournal(`${settled.path}/.git`)).toBeUndefined();
  return outcome === "reverted" ? "goes on being taken back" : "as before";
}

async function ended(
  done: Promise<unknown>,
  place: Workplace,
): Promise<{ readonly failed: boolean; readonly waits: boolean }> {
  const result = await done.catch((error: unknown) => error);
  play(undefined);
  const journal = readJournal(`${place.path}/.git`);
  const waits = journal !== undefined && journal.plan !== null;
  if (!(result instanceof Error)) return { failed: false, waits };
  // Whatever was expected to go wrong is told in words, never as a mistake of the program.
  expect(result).toBeInstanceOf(ScoreError);
  if (waits) expect((result as ScoreError).kind).toMatch(/^(?:unfinished|git|state)$/);
  return { failed: true, waits };
}

const ALL = process.env["SCORE_ALL_FAULTS"] === "1";
/** The suite takes one call of so many, and another one where the fault persists; the nightly run takes all. */
const STRIDE = { recorded: ALL ? 1 : 12, takenBack: ALL ? 1 : 24 };

async function everyFault(
  begin: () => Workplace,
  one: (place: Workplace, fault: Fault, before: string) => Promise<string>,
  count: number,
  stride = STRIDE.recorded,
): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  for (const persists of [false, true]) {
    for (let at = ALL || !persists ? 1 : 1 + stride / 2; at <= count; at += stride) {
      const place = begin();
      const end = await one(place, { at, persists }, stateOf(place)).catch((error: unknown) => {
        throw new Error(`call ${at}${persists ? " and after" : ""} (${disk.names[at - 1]})`, {
          cause: error,
        });
      });
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  return ends;
}

async function countCalls(
  begin: () => Workplace,
  run: (context: Context) => Promise<unknown>,
): Promise<{ readonly disk: number; readonly git: number }> {
  const place = begin();
  const git = faultyGit(place, "refuses", { at: 0, persists: false });
  play(undefined);
  await run(contextOf(place, git, true));
  return { disk: disk.calls, git: git.calls() };
}

function tell(what: string, count: number, ends: ReadonlyMap<string, number>): void {
  process.stdout.write(`${what}: ${count} calls: ${JSON.stringify([...ends])}\n`);
}

const WAYS_OF_GIT = ["refuses", "is lost", "does not start"] as const;

describe.each([
  ["an amendment", amendment],
  ["an import", imported],
])("%s in which one call fails, once or from then on", (name, work) => {
  it("of those that change the disk: it is recorded, or everything is as before, or it can be finished and taken back", {
    timeout: ALL ? 3_600_000 : 120_000,
  }, async () => {
    const { disk: count } = await countCalls(work.begin, work.run);
    const one = (place: Workplace, fault: Fault, before: string): Promise<string> => {
      play(fault);
      return carriedOut(work, place, createGit(place.env), before);
    };
    const ends = await everyFault(work.begin, one, count);
    tell(`${name}, disk`, count, ends);
    expect(count).toBeGreaterThan(30);
    // Of the runs, however many calls between them are left out: most calls come before anything is certain.
    const runs = [...ends.values()].reduce((sum, each) => sum + each, 0);
    expect(ends.get("as before") ?? 0).toBeGreaterThan(runs / 5);
  });

  it.each(WAYS_OF_GIT)(
    "of Git, which %s: it is recorded, or everything is as before, or it can be finished and taken back",
    {
      timeout: ALL ? 3_600_000 : 120_000,
    },
    async (how) => {
      const { git: count } = await countCalls(work.begin, work.run);
      const one = (place: Workplace, fault: Fault, before: string): Promise<string> =>
        carriedOut(work, place, faultyGit(place, how, fault), before);
      tell(`${name}, Git ${how}`, count, await everyFault(work.begin, one, count));
      expect(count).toBeGreaterThan(20);
    },
  );
});

describe.each([
  ["an amendment", amendment],
  ["an import", imported],
])("%s that stands and is taken back while one call fails", (name, work) => {
  let standing: Workplace | undefined;
  const begin = (): Workplace => copyOf(standing as Workplace);

  // Recorded, with its lines taken away by a hook: it waits for a decision.
  beforeAll(async () => {
    standing = work.begin();
    hook(standing, "commit-msg", `sed -i /^Score-/d "$1"`);
    play(undefined);
    await expect(work.run(contextOf(standing))).rejects.toMatchObject({ kind: "unfinished" });
    standing.run("rm", [".git/hooks/commit-msg"]);
  });

  it.each(["disk", ...WAYS_OF_GIT])(
    "of Git or the disk: %s",
    { timeout: ALL ? 3_600_000 : 120_000 },
    async (how) => {
      const counts = await countCalls(begin, (context) => recover("undo", context));
      const one = (place: Workplace, fault: Fault): Promise<string> => {
        if (how === "disk") play(fault);
        const git =
          how === "disk"
            ? createGit(place.env)
            : faultyGit(place, how as (typeof WAYS_OF_GIT)[number], fault);
        return takenBack(work, place, git);
      };
      const count = how === "disk" ? counts.disk : counts.git;
      tell(`${name} taken back, ${how}`, count, await everyFault(begin, one, count, STRIDE.takenBack));
      expect(count).toBeGreaterThan(10);
    },
  );
});
