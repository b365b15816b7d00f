import { ScoreError } from "../errors.ts";
import type { FoundComplaint } from "./find-complaint.ts";

/** Refuses a step that only what went wrong can take, saying what there is not in a thanks. @throws ScoreError where it is a thanks. */
export function refuseThanks({ id, keys }: FoundComplaint, what: string): void {
  if (keys.kind !== "thanks") return;
  throw new ScoreError("usage", "complaint/thanks", `${id} is a thanks: there is ${what}`, {
    hint: `score complaint show ${id}`,
  });
}
