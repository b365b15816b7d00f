import type { Facts, RepositoryFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** One thing that `score doctor` looks at. */
export interface Check {
  /** A stable name, for programs. */
  readonly id: string;
  /** Judges the facts; nothing where the check does not apply. */
  readonly look: (facts: Facts) => Finding | undefined;
}

/** Makes a check that applies only inside a repository that can be read. */
export function repositoryCheck(
  id: string,
  look: (repository: RepositoryFacts, facts: Facts) => Finding | undefined,
): Check {
  return {
    id,
    look: (facts) => (facts.repository === undefined ? undefined : look(facts.repository, facts)),
  };
}
