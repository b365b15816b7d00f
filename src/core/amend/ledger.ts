import { writeFlowList, writeScalar } from "../document/scalar.ts";
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
  readonly keepUntil: string | undefined;
  readonly checkOn: string | undefined;
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
    ...(repair.keepUntil === undefined ? [] : [`keep-until: ${repair.keepUntil}`]),
    ...(repair.checkOn === undefined ? [] : [`check-on: ${repair.checkOn}`]),
    "---",
    "",
  ];
  return lines.join(eol);
}
