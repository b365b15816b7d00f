import { expect, it, vi } from "vitest";
import { readJournal } from "../../src/adapters/git/transaction/journal.ts";
import { recover } from "../../src/commands/recover.ts";
import { casesOf, ended, everyFault, PATIENCE } from "../helpers/fault-campaign.ts";
import { FAULT_WORKS } from "../helpers/fault-works.ts";
import { contextOf } from "../helpers/faults.ts";
import { copyOf, stateBesideJournal, stateOf } from "../helpers/tidewell.ts";

vi.mock("node:fs", async (original) =>
  (await import("../helpers/faulty-disk.ts")).faultyDisk(await original()),
);

const CASES = casesOf({
  "an amendment": {
    ENOSPC: 30,
    EACCES: 90,
    "EIO in looking": 90,
    "Git refuses": 27,
    "Git is lost": 24,
    "Git does not start": 36,
  },
  "an import": { ENOSPC: 40, "EIO in looking": 90, "Git refuses": 36, "Git is lost": 36 },
  "an import that is taken back": { ENOSPC: 90, "Git is lost": 60 },
  "a goal that is renamed": { ENOSPC: 72, "Git is lost": 60 },
  "a goal that is retired": { ENOSPC: 90 },
});

it.each(CASES)(
  "$name of which one call fails, once or from then on ($how): it is done, or as before, or can be finished and taken back",
  PATIENCE,
  async ({ name, trouble, stride }) => {
    const { begin, run, expectDone, expectUndone } = FAULT_WORKS[name];
    const { calls, ends } = await everyFault(
      name,
      trouble,
      begin,
      run,
      stride,
      async (place, git, before) => {
        const { failed, waits } = await ended(run(contextOf(place, git)), place);
        if (!failed) {
          expectDone(place);
          return waits ? "done, with a journal" : "done";
        }
        if (!waits) {
          // Where nothing can be taken away any more, the lock stays as well, and goes with the next command.
          expect(stateBesideJournal(place)).toBe(before);
          return "as before";
        }
        const other = copyOf(place);
        const { outcome } = await recover("undo", contextOf(place, undefined, true));
        if (outcome === "reverted") expectUndone(place);
        else expect(stateOf(place)).toBe(before);
        await recover("resume", contextOf(other, undefined, true));
        expectDone(other);
        for (const settled of [place, other]) expect(readJournal(`${settled.path}/.git`)).toBeUndefined();
        return "with a journal";
      },
    );
    expect(calls).toBeGreaterThan(20);
    // Of the runs, however many calls between them are left out: most calls come before anything is certain.
    const runs = [...ends.values()].reduce((sum, each) => sum + each, 0);
    if (runs > 5) expect(ends.get("as before") ?? 0).toBeGreaterThan(runs / 5);
  },
);
