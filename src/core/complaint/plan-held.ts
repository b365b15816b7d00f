import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import type { RepairBook } from "../history/repair-book.ts";
import type { Fact } from "../record/fact-change.ts";
import { writeFact } from "../record/write-fact.ts";
import { isAmended } from "../score/complaint.ts";
import { type Keys, readKeys } from "../score/read-keys.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import type { FoundRepair } from "./find-repair.ts";
import { nextStep } from "./next-step.ts";
import { refuseThanks } from "./refuse-thanks.ts";
import { type Around, dayOfToday, saidDay } from "./said-when.ts";
import { withoutFileInBrackets } from "./without-file.ts";

/** What somebody found when they looked whether a repair held. */
export interface HeldRequest {
  readonly answer: "yes" | "no";
  readonly because: string;
  readonly on: string | undefined;
}

/** The keys of a `.held.md` file, in their order. */
export const HELD_KEYS: readonly string[] = ["on", "answer", "because", "by", "override"];

/** Refuses a look where there is nothing to look at. @throws ScoreError where nothing was mended after the complaint. */
export function refuseUnmended(complaint: FoundComplaint, book: RepairBook, now: string): void {
  refuseThanks(complaint, "nothing that could hold or not");
  const { id, current } = complaint;
  if (isAmended(current)) return;
  throw new ScoreError(
    "usage",
    "complaint/nothing-mended",
    `nothing was mended after ${id}${withoutFileInBrackets(complaint)}, so nothing could hold`,
    { hint: nextStep(complaint, book, now.slice(0, 10))?.command ?? `score complaint show ${id}` },
  );
}

/**
 * Finds the repairs beside which it is written whether they held: those that nobody looked at, where the complaint tells of others;
 * none where the complaint has the room for it. So no look takes the place of an earlier one.
 */
export function besideWhich(
  { keys, latest, isLookOfToday }: FoundComplaint,
  { outcomes }: RepairBook,
): readonly string[] {
  if (keys.held === undefined) return [];
  const unseen = latest.filter(({ id }) => outcomes.get(id)?.held === undefined);
  if (unseen.length > 0) return unseen.map(({ id }) => id);
  return isLookOfToday ? [] : latest.map(({ id }) => id);
}

/** Works out what is said of the repairs of a complaint in its own file. */
export function planHeld(request: HeldRequest, { keys, decision }: FoundComplaint, now: string): Fact {
  return { key: "held", value: heldValue(request, keys.held, { now, received: keys.received, decision }) };
}

/** Works out the same for a repair itself: the keys of the file beside it. */
export function planHeldOf(request: HeldRequest, found: FoundRepair, now: string): readonly Fact[] {
  const known = found.held === undefined ? undefined : readKeys(found.held, "held");
  const decision = { what: "mended", on: found.repair.on } as const;
  const value = heldValue(request, known, { now, decision });
  refuseGone(found, value.on);
  return Object.entries(value).map(([key, fact]) => ({ key, value: fact }));
}

// What was taken back neither holds nor fails from then on.
function refuseGone({ repair, gone }: FoundRepair, on: string): void {
  if (gone === undefined || on <= gone) return;
  throw new ScoreError(
    "usage",
    "complaint/taken-back",
    `${repair.id} was taken back on ${gone}, so nothing of it could hold on ${on}`,
    { hint: `score log ${repair.goal}` },
  );
}

/** Writes the file that says whether a repair held. */
export function heldText(facts: readonly Fact[]): string {
  return ["---", ...facts.map(({ key, value }) => `${key}: ${writeFact(key, value)}`), "---", ""].join("\n");
}

function heldValue(
  { answer, because, on }: HeldRequest,
  known: Keys<"held"> | undefined,
  around: Around,
): { readonly on: string; readonly answer: string; readonly because: string } {
  const words = oneLine("--because", because);
  // Said again in the same words, it is the same look.
  const again =
    on === undefined && known?.answer === answer && known.because === words ? known.on : undefined;
  const day = again ?? (on === undefined ? dayOfToday(around) : saidDay("--on", on, around));
  return { on: day, answer, because: words };
}
