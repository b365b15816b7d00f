import type { Finding } from "../finding.ts";
import type { Cover } from "./cover.ts";
import type { Disable } from "./disable.ts";
import { misunderstood } from "./misunderstood.ts";
import { reasonMissing } from "./reason-missing.ts";
import type { RulesOfRun } from "./rules-of-run.ts";
import type { Trouble } from "./trouble.ts";
import { unusedRules } from "./unused-rules.ts";

/** What came of the comments of a file. */
export interface Outcome {
  /** False where the keys could not be read. */
  readonly isReadable: boolean;
  readonly run: RulesOfRun;
  readonly cover: Cover;
  readonly shown: readonly Finding[];
  readonly hidden: readonly HiddenFinding[];
  /** The rules of which a comment hides something. */
  readonly used: ReadonlyMap<Disable, ReadonlySet<string>>;
}

/** A finding with the comment that hides it. */
export interface HiddenFinding {
  readonly finding: Finding;
  readonly disable: Disable;
}

/** How often something is told of the comments of one file. */
const MOST_TOLD = 20;

/** Tells of the comments that hide nothing, each with what it takes. */
export function troublesOf(disables: readonly Disable[], outcome: Outcome): readonly Trouble[] {
  const troubles: Trouble[] = [];
  for (const trouble of all(disables, outcome)) {
    const last = troubles.at(-1);
    if (last !== undefined && troubles.length === MOST_TOLD) {
      troubles[MOST_TOLD - 1] = {
        ...last,
        message: `${last.message}; and there are more such comments below`,
      };
      break;
    }
    troubles.push(trouble);
  }
  return troubles;
}

// One after the other, so that what is not told any more is not worked out either.
function* all(disables: readonly Disable[], outcome: Outcome): Generator<Trouble> {
  for (const disable of disables) {
    yield* misunderstood(disable, outcome);
    yield* reasonMissing(disable);
    yield* unusedRules(disable, outcome);
  }
}
