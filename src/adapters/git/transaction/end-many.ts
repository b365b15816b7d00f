import * as fs from "node:fs";
import { join } from "node:path";
import type { Repository } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";

/** Ends a plan of many files, and takes what waited for it away; the journal says so first, because it names what waits. */
export function endMany(place: Repository, hold: Hold, plan: JournalPlan): void {
  try {
    hold.note({ plan: null, git: null, strange: null });
  } catch {
    // All is done, and the journal goes with the hold; what waited goes with the next import.
    hold.forget();
    return;
  }
  try {
    fs.rmSync(join(place.gitDir, "score", plan.staged ?? "import-none"), { recursive: true, force: true });
  } catch {
    // Nothing names it any more, and the next import takes it away.
    return;
  }
}
