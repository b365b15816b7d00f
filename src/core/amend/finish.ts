import type { Config } from "../config/config.ts";
import type { ScoreDocument } from "../document/document.ts";
import { removeEntry } from "../document/edits/front-matter.ts";
import { applySplices } from "../document/splice.ts";
import { semanticDiff } from "../history/semantic-diff.ts";
import { versionOf } from "../history/version.ts";
import { withComments } from "../lint/suppress/with-comments.ts";
import { entryOf } from "../score/keys.ts";
import { leadToRepairs } from "./lead-to-repairs.ts";
import { refuseNewProblems } from "./refuse-problems.ts";
import { reread } from "./reread.ts";
import { verifyStep } from "./verify-step.ts";

/** Makes an amended goal the business's own, and leads to its repairs. Nothing that it says is changed by that. */
export function finish(document: ScoreDocument, goal: string, config: Config): ScoreDocument {
  const borrowed = entryOf(document, "borrowed");
  const splices = [
    ...(borrowed === undefined ? [] : [removeEntry(document, borrowed)]),
    ...leadToRepairs(document, goal),
  ];
  const finished = reread(
    document,
    applySplices(document.source.text, withComments(document)(splices)),
    config,
  );
  refuseNewProblems(document, finished);
  verifyStep([], semanticDiff(versionOf(document), versionOf(finished)), document.path);
  return finished;
}
