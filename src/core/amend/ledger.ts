import { writeFlowList, writeScalar } from "../document/scalar.ts";
import type { Trace } from "../history/trace.ts";
import type { AmendmentKind } from "../kinds.ts";

/** The facts of an amendment, as its repair file keeps them. */
export interface Repair {
  readonly id: string;
  readonly goal: string;
  readonly kind: AmendmentKind;
  /** The day, `2026-11-20`. */
  readonly on: string;
  readonly by: string;
  readonly because: string;
  readonly complaints: readonly string[];
  /** `goal#clause` */
  readonly clauses: readonly string[];
  readonly weakens: readonly (readonly [clause: string, why: string])[];
  readonly replaces: readonly string[];
  /** The amendment that this one takes back. */
  readonly takesBack: string | undefined;
  /** For a goal that was renamed or retired: what it was called before. */
  readonly formerly: readonly string[];
  readonly keepUntil: string | undefined;
  /** For a patch, and for what somebody gave a reason for: what it wrote and took out. */
  readonly trace: Trace | undefined;
  readonly checkOn: string | undefined;
  /** Why words that looked personal were recorded all the same. */
  readonly override: string | undefined;
  /** What there is to tell besides, in Markdown. */
  readonly story?: string;
}

/** Returns the path of an amendment's repair file. */
export function repairPath(repair: Pick<Repair, "goal" | "on" | "id">): string {
  return `repairs/${repair.goal}/${repair.on}-${repair.id}.md`;
}

/** Writes an amendment's repair file: one small file that two branches never both touch. */
export function repairText(repair: Repair, eol: string): string {
  const lines = [
    "---",
    `id: ${repair.id}`,
    `goal: ${writeScalar(repair.goal)}`,
    `kind: ${repair.kind}`,
    `on: ${repair.on}`,
    `by: ${writeScalar(repair.by)}`,
    `because: ${writeScalar(repair.because)}`,
    ...(repair.complaints.length > 0 ? [`complaints: ${writeFlowList(repair.complaints)}`] : []),
    ...(repair.clauses.length > 0 ? [`clauses: ${writeFlowList(repair.clauses)}`] : []),
    ...(repair.weakens.length > 0
      ? [
          "weakens:",
          ...repair.weakens.map(([clause, why]) => `  ${writeScalar(clause)}: ${writeScalar(why)}`),
        ]
      : []),
    ...(repair.replaces.length > 0 ? [`replaces: ${writeFlowList(repair.replaces)}`] : []),
    ...(repair.takesBack === undefined ? [] : [`takes-back: ${repair.takesBack}`]),
    ...(repair.formerly.length > 0 ? [`formerly: ${writeFlowList(repair.formerly)}`] : []),
    ...(repair.keepUntil === undefined ? [] : [`keep-until: ${repair.keepUntil}`]),
    ...sentences("wrote", repair.trace?.wrote ?? []),
    ...sentences("took-out", repair.trace?.tookOut ?? []),
    ...(repair.checkOn === undefined ? [] : [`check-on: ${repair.checkOn}`]),
    ...(repair.override === undefined ? [] : [`override: ${writeScalar(repair.override)}`]),
    "---",
    ...(repair.story === undefined ? [] : ["", ...repair.story.split("\n")]),
    "",
  ];
  return lines.join(eol);
}

function sentences(key: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [`${key}:`, ...list.map((sentence) => `  - ${writeScalar(sentence)}`)];
}
