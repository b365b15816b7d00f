import { CHECKS } from "./checks/index.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** A finding with the check that made it. */
export interface CheckedFinding extends Finding {
  readonly id: string;
}

/** What `score doctor` found, in the order of the checks. */
export interface Diagnosis {
  readonly version: string;
  readonly node: string;
  readonly git: string | undefined;
  readonly score: string | undefined;
  readonly findings: readonly CheckedFinding[];
  /** Whether something would stop an amendment. */
  readonly stops: boolean;
}

/** Puts every check that applies to the facts. */
export function diagnose(facts: Facts): Diagnosis {
  const findings = CHECKS.flatMap(({ id, look }) => {
    const finding = look(facts);
    return finding === undefined ? [] : [{ id, ...finding }];
  });
  const { version, node, git, score } = facts;
  return {
    version,
    node,
    git,
    score,
    findings,
    stops: findings.some(({ level }) => level === "needs-mending"),
  };
}
