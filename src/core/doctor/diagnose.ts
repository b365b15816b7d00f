import { CHECKS } from "./checks/index.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** A finding with the check that made it. */
export interface CheckedFinding extends Omit<Finding, "fix"> {
  readonly id: string;
  /** Lines to paste or to do where somebody stands, in order. */
  readonly fix: readonly string[];
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
  const fromHere = (path: string): string =>
    /^(?:\/|[A-Za-z]:)/.test(path) ? path : `${facts.toTop}${path}`;
  const findings = CHECKS.flatMap(({ id, look }) => {
    const finding = look(facts);
    if (finding === undefined) return [];
    return [
      { id, ...finding, fix: finding.fix.map((line) => (typeof line === "string" ? line : line(fromHere))) },
    ];
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
