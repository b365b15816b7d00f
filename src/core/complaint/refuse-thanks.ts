import { ScoreError } from "../errors.ts";
import type { FoundComplaint } from "./find-complaint.ts";

/** Refuses a step that only what went wrong can take. @throws ScoreError where it is a thanks. */
export function refuseThanks({ id, keys }: FoundComplaint, what: string): void {
  if (keys.kind !== "thanks") return;
  throw new ScoreError("usage", "complaint/thanks", `${id} is a thanks: there is nothing to be ${what}`, {
    hint: `score complaint show ${id}`,
  });
}
