import type { Check } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Whether there is a score at all. */
export const scoreHere: Check = {
  id: "score/here",
  look: ({ score }) =>
    score === undefined
      ? worthKnowing("there is no score in this folder or above it", "score init")
      : fine(`the score is in ${score}`),
};
