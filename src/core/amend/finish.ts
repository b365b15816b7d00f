import type { Config } from "../config/config.ts";
import type { ScoreDocument } from "../document/document.ts";
import { appendBlock } from "../document/edits/body.ts";
import { removeEntry } from "../document/edits/front-matter.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { semanticDiff } from "../history/semantic-diff.ts";
import { versionOf } from "../history/version.ts";
import { entryOf } from "../score/keys.ts";
import { refuseNewProblems } from "./refuse-problems.ts";
import { reread } from "./reread.ts";
import { verifyStep } from "./verify-step.ts";

/** Makes an amended goal the business's own, and leads to its repairs. Nothing that it says is changed by that. */
export function finish(document: ScoreDocument, goal: string, config: Config): ScoreDocument {
  const splices: Splice[] = [];
  const borrowed = entryOf(document, "borrowed");
  if (borrowed !== undefined) splices.push(removeEntry(document, borrowed));
  const leads = document.outline.sections.some(
    (section) => section.meaning === "repairs" && section.blocks.length > 0,
  );
  const folder = document.kind === "promise" ? "repairs/promise/" : `../repairs/${goal}/`;
  if (!leads) splices.push(appendBlock(document, "repairs", `[What was mended here, and why](${folder})`));
  const finished = reread(document, applySplices(document.source.text, splices), config);
  refuseNewProblems(document, finished);
  verifyStep([], semanticDiff(versionOf(document), versionOf(finished)));
  return finished;
}
