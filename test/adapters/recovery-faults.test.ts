import { describe, expect, it, vi } from "vitest";
import { readJournal } from "../../src/adapters/git/transaction/journal.ts";
import type { Context } from "../../src/commands/context.ts";
import { recover } from "../../src/commands/recover.ts";
import { type Case, casesOf, ended, everyFault, PATIENCE } from "../helpers/fault-campaign.ts";
import { FAULT_WORKS } from "../helpers/fault-works.ts";
import { contextOf } from "../helpers/faults.ts";
import { killedAt } from "../helpers/killed.ts";
import type { Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { copyOf, stateBesideJournal, stateOf } from "../helpers/tidewell.ts";

vi.mock("node:fs", async (original) =>
  (await import("../helpers/faulty-disk.ts")).faultyDisk(await original()),
);

const KILLED = casesOf({
  "an amendment": { ENOSPC: 60, "Git is lost": 60 },
  "an import": { "Git refuses": 60 },
  "an import that is taken back": {},
  "a goal that is renamed": {},
});

const STANDING = casesOf({
  "an amendment": { ENOSPC: 48, "Git refuses": 24, "Git is lost": 60 },
  "an import": { ENOSPC: 48, "Git refuses": 60, "Git is lost": 60 },
  "an import that is taken back": { EACCES: 40, "Git refuses": 60 },
  "a goal that is renamed": {},
});

type Name = Case["name"];

/** Each made once, and copied from then on. */
const left = new Map<string, Workplace>();

async function leftBy(how: string, name: Name, leave: (place: Workplace) => unknown): Promise<Workplace> {
  const there = left.get(how + name);
  if (there !== undefined) return copyOf(there);
  const place = FAULT_WORKS[name].begin();
  await leave(place);
  left.set(how + name, place);
  return copyOf(place);
}

describe.each(["resume", "undo"] as const)("%s while one call fails, once or from then on", (way) => {
  it.each(KILLED)(
    "$name that was killed before its commit ($how): it ends, or waits for either way",
    PATIENCE,
    async ({ name, trouble, stride }) => {
      const { begin, words, expectDone, expectUndone } = FAULT_WORKS[name];
      const before = stateOf(begin());
      const killed = await leftBy("killed", name, (place) => {
        const work = { words, expectRecorded: expectDone };
        expect(killedAt(place, work, "spawn .* commit --quiet").code).toBe(null);
      });
      const run = (context: Context): Promise<unknown> => recover(way, context);
      const again = (): Workplace => copyOf(killed);
      const { calls } = await everyFault(
        `${way} of ${name}`,
        trouble,
        again,
        run,
        stride,
        async (place, git) => {
          const { failed, waits } = await ended(run(contextOf(place, git, true)), place);
          if (failed) expect(waits).toBe(true);
          else expectEnded(place, way);
          // What came to its end leaves its journal where that could not be taken away: then it can still be ended the other way.
          if (waits) await expectEitherWay(place);
          return failed ? "waits" : waits ? "ended, with a journal" : "ended";
        },
      );
      expect(calls).toBeGreaterThan(4);

      async function expectEitherWay(place: Workplace): Promise<void> {
        const other = copyOf(place);
        const { outcome } = await recover("undo", contextOf(place, undefined, true));
        if (outcome === "reverted") expectUndone(place);
        else expectEnded(place, "undo");
        await recover("resume", contextOf(other, undefined, true));
        expectEnded(other, "resume");
        for (const settled of [place, other]) expect(readJournal(`${settled.path}/.git`)).toBeUndefined();
      }

      function expectEnded(place: Workplace, how: typeof way): void {
        if (how === "resume") expectDone(place);
        else expect(stateBesideJournal(place)).toBe(before);
      }
    },
  );
});

describe("undo while one call fails, once or from then on", () => {
  it.each(STANDING)(
    "$name that stands ($how): it is taken back, or waits, or goes on being taken back",
    PATIENCE,
    async ({ name, trouble, stride }) => {
      const { run, expectDone, expectUndone } = FAULT_WORKS[name];
      // Recorded, with its lines taken away by a hook: it waits for a decision.
      const standing = await leftBy("standing", name, async (place) => {
        hook(place, "commit-msg", `sed -i /^Score-/d "$1"`);
        await expect(run(contextOf(place))).rejects.toMatchObject({ kind: "unfinished" });
        place.run("rm", [".git/hooks/commit-msg"]);
      });
      const again = (): Workplace => copyOf(standing);
      const undo = (context: Context): Promise<unknown> => recover("undo", context);
      const { calls } = await everyFault(
        `${name} taken back`,
        trouble,
        again,
        undo,
        stride,
        async (place, git) => {
          const { failed, waits } = await ended(undo(contextOf(place, git, true)), place);
          if (!failed) {
            expectUndone(place);
            return waits ? "taken back, with a journal" : "taken back";
          }
          expect(waits).toBe(true);
          const other = copyOf(place);
          await recover("undo", contextOf(place, undefined, true));
          expectUndone(place);
          const { outcome } = await recover("resume", contextOf(other, undefined, true));
          if (outcome === "reverted") expectUndone(other);
          else expectDone(other);
          for (const settled of [place, other]) expect(readJournal(`${settled.path}/.git`)).toBeUndefined();
          return outcome === "reverted" ? "goes on being taken back" : "waits";
        },
      );
      expect(calls).toBeGreaterThan(10);
    },
  );
});
