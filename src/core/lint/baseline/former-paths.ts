import type { KeptDocument } from "../../document/document.ts";
import { documentsOf, type Score } from "../../score/score.ts";
import { type Counts, collected, eachCount } from "./counts.ts";

/** Returns a baseline in which what stands under the former name of a goal stands under the one that it has now. */
export function withFormerPaths(baseline: Counts, score: Score<KeptDocument>): Counts {
  const present = new Set(documentsOf(score).map((document) => document.path));
  if ([...baseline.keys()].every((file) => present.has(file))) return baseline;
  const now = new Map<string, string>(
    score.goals.flatMap(({ formerly, document }) =>
      formerly.map((slug) => [`goals/${slug}.md`, document.path] as const),
    ),
  );
  return collected(
    [...eachCount(baseline)].map((one) => {
      const moved = present.has(one.file) ? undefined : now.get(one.file);
      return moved === undefined || baseline.has(moved) ? one : { ...one, file: moved };
    }),
  );
}
