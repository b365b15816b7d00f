import { goalIdOf } from "../../score/goal-id.ts";
import type { ActiveRule } from "../active-rules.ts";
import type { Finding } from "../finding.ts";
import type { KeptFile } from "../kept-file.ts";
import { coverOf } from "./cover.ts";
import type { Disable } from "./disable.ts";
import type { RulesOfRun } from "./rules-of-run.ts";
import type { Suppressed } from "./suppressed.ts";
import type { Trouble } from "./trouble.ts";
import { type HiddenFinding, troublesOf } from "./troubles.ts";

/** What is to be told of a run, and what comments hide. */
export interface HiddenByComments {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Hides what the comments of files hide of what was found in them, whatever rule it was, and adds what is wrong with the comments.
 * Findings come in order, and stay so; what is added comes last.
 */
export function hideByComments(
  files: readonly KeptFile[],
  findings: readonly Finding[],
  active: readonly ActiveRule[],
  run: RulesOfRun,
): HiddenByComments {
  const commented = files.filter(({ disables }) => disables.length > 0);
  if (commented.length === 0) return { findings, suppressed: [] };
  const byFile = new Map<string, Finding[]>(commented.map(({ path }) => [path, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  const hidden = new Map<Finding, Suppressed>();
  const added: Finding[] = [];
  for (const file of commented) {
    const own = hideIn(file, byFile.get(file.path) ?? [], run);
    for (const { finding, disable } of own.hidden) hidden.set(finding, suppressedBy(disable, finding));
    for (const trouble of own.troubles) added.push(...findingsOf(trouble, file, active));
  }
  const shown = findings.filter((finding) => !hidden.has(finding));
  return { findings: [...shown, ...added], suppressed: [...hidden.values()] };
}

function findingsOf(
  { where, ...told }: Trouble,
  { kind, path }: KeptFile,
  active: readonly ActiveRule[],
): readonly Finding[] {
  const goal = kind === "goal" ? goalIdOf(path) : undefined;
  return active
    .filter(({ rule }) => rule.id === told.rule)
    .map(({ severity }) => ({ ...told, ...where, file: path, goal, severity, fix: undefined, clock: false }));
}

interface HiddenInFile {
  readonly hidden: readonly HiddenFinding[];
  readonly troubles: readonly Trouble[];
}

function hideIn(
  { disables, readable }: KeptFile,
  findings: readonly Finding[],
  run: RulesOfRun,
): HiddenInFile {
  const cover = coverOf(disables, run);
  const shown: Finding[] = [];
  const hidden: HiddenFinding[] = [];
  const used = new Map<Disable, Set<string>>();
  for (const finding of findings) {
    const disable = cover.over(finding.rule, finding.start.line);
    if (disable === undefined) {
      shown.push(finding);
      continue;
    }
    hidden.push({ finding, disable });
    used.set(disable, (used.get(disable) ?? new Set()).add(finding.rule));
  }
  const outcome = { isReadable: readable, run, cover, shown, hidden, used };
  return { hidden, troubles: troublesOf(disables, outcome) };
}

function suppressedBy({ reason, where }: Disable, finding: Finding): Suppressed {
  return { finding, by: "comment", reason, line: where.start.line };
}
