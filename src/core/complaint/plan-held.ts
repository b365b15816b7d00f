import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import type { RepairBook } from "../history/repair-book.ts";
import { isAmended } from "../score/complaint.ts";
import { type Keys, readKeys } from "../score/read-keys.ts";
import type { Fact } from "./fact-change.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import type { FoundRepair } from "./find-repair.ts";
import { nextStep } from "./next-step.ts";
import { refuseThanks } from "./refuse-thanks.ts";
import { saidDay } from "./said-when.ts";
import { withoutFileInBrackets } from "./without-file.ts";
import { writeFact } from "./write-fact.ts";

/** What somebody found when they looked whether a repair held. */
export interface HeldRequest {
  readonly answer: "yes" | "no";
  readonly because: string;
  readonly on: string | undefined;
}

/** The keys of a `.held.md` file, in their order. */
export const HELD_KEYS: readonly string[] = ["on", "answer", "because", "by", "override"];

/** Works out what is said of the repair of a complaint. @throws ScoreError where nothing was mended after it. */
export function planHeld(
  request: HeldRequest,
  complaint: FoundComplaint,
  book: RepairBook,
  now: string,
): Fact {
  const { id, keys } = complaint;
  refuseThanks(complaint, "nothing that could hold or not");
  if (!isAmended(keys)) {
    throw new ScoreError(
      "usage",
      "complaint/nothing-mended",
      `nothing was mended after ${id}${withoutFileInBrackets(complaint)}, so nothing could hold`,
      {
        hint: nextStep(complaint, book, now.slice(0, 10))?.command ?? `score complaint show ${id}`,
      },
    );
  }
  return { key: "held", value: heldValue(request, keys.held, { now, received: keys.received }) };
}

/** Works out the same for a repair itself: the keys of the file beside it. */
export function planHeldOf(request: HeldRequest, found: FoundRepair, now: string): readonly Fact[] {
  const known = found.held === undefined ? undefined : readKeys(found.held, "held");
  const value = heldValue(request, known, { now, received: found.repair.on });
  return Object.entries(value).map(([key, fact]) => ({ key, value: fact }));
}

/** Writes the file that says whether a repair held. */
export function heldText(facts: readonly Fact[]): string {
  return ["---", ...facts.map(({ key, value }) => `${key}: ${writeFact(key, value)}`), "---", ""].join("\n");
}

function heldValue(
  { answer, because, on }: HeldRequest,
  known: Keys<"held"> | undefined,
  around: { readonly now: string; readonly received: string },
): { readonly on: string; readonly answer: string; readonly because: string } {
  const words = oneLine("--because", because);
  // Said again in the same words, it is the same look.
  const again =
    on === undefined && known?.answer === answer && known.because === words ? known.on : undefined;
  const day = again ?? (on === undefined ? around.now.slice(0, 10) : saidDay("--on", on, around));
  return { on: day, answer, because: words };
}
