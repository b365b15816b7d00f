import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";

/** Writes down that a plan goes onto another commit than it was made for, and returns the plan as it is from here on. */
export function noteHead(
  hold: Hold,
  plan: JournalPlan,
  { commit, branch }: { readonly commit?: string | undefined; readonly branch?: string | undefined },
): JournalPlan {
  const moved = { ...plan, head: { commit: commit ?? null, branch: branch ?? null } };
  hold.note({ plan: moved });
  return moved;
}
