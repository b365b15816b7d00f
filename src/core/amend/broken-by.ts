import { brokenClause } from "../complaint/broken-clause.ts";
import { ScoreError } from "../errors.ts";
import { readComplaintKeys } from "../score/read-complaint-keys.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import { isThanks } from "./refuse-thanks-named.ts";
import type { AmendRequest } from "./request.ts";

/**
 * Reads what somebody says was not kept, of the score as it stands: what the amendment takes out was a clause until now.
 * @throws ScoreError where no complaint could say it, or all of them say otherwise.
 */
export function brokenBy(
  { broke }: AmendRequest,
  complaints: readonly ScoreRecord[],
  goal: string,
  score: Score,
): string | undefined {
  if (broke === undefined) return undefined;
  const wrong = complaints.filter((complaint) => !isThanks(complaint));
  const [first] = wrong;
  if (first === undefined) {
    throw new ScoreError("usage", "amend/broke-alone", "--broke is written into a complaint: say which", {
      hint:
        score.complaints.length === 0
          ? `score complaint add "what happened, in their words" ${shellWords(["--broke", broke])}`
          : "score complaint list --all   # and name the one it is with --complaint",
    });
  }
  const { clause } = brokenClause("--broke", broke, goal, score);
  const said = wrong.map(({ document }) => readComplaintKeys(document)?.broke);
  if (said.every((other) => other !== undefined && other !== clause)) {
    throw new ScoreError(
      "usage",
      "amend/broke-otherwise",
      `${first.document.path} says already what was not kept: ${said[0]}`,
      { hint: "the same without --broke leaves it as it is" },
    );
  }
  return clause;
}
