import type { StatedFacts } from "./stated-facts.ts";
import type { LedgerEntry } from "./timeline.ts";

/** One key of a repair file that its commit states differently, each side in words. */
export interface DifferingFact {
  readonly key: string;
  readonly file: string;
  readonly commit: string;
}

/** Compares a repair file with the trailers of its commit; a trailer of one value that is absent says nothing. */
export function factsThatDiffer(entry: LedgerEntry, stated: StatedFacts): readonly DifferingFact[] {
  const single = [
    ["goal", entry.goal, stated.goals[0]],
    ["kind", entry.kind, stated.kind],
    ["because", entry.because, stated.because],
    ["by", entry.by, stated.by],
  ] as const;
  const optional = [
    ["keep-until", entry.keepUntil, stated.keepUntil],
    ["takes-back", entry.takesBack, stated.takesBack],
  ] as const;
  const lists = [
    ["complaints", entry.complaints, stated.complaints],
    ["weakens", entry.weakens.map(inWords), stated.weakens.map(inWords)],
    ["replaces", entry.replaces, stated.replaces],
  ] as const;
  return [
    ...single.flatMap(([key, file, commit]) =>
      commit === undefined || plain(file) === plain(commit)
        ? []
        : [{ key, file: said(file), commit: said(commit) }],
    ),
    ...optional.flatMap(([key, file, commit]) =>
      plain(file ?? "") === plain(commit ?? "") ? [] : [{ key, file: said(file), commit: said(commit) }],
    ),
    ...lists.flatMap(([key, file, commit]) =>
      sorted(file) === sorted(commit) ? [] : [{ key, file: all(file), commit: all(commit) }],
    ),
  ];
}

function inWords({ clause, why }: { readonly clause: string; readonly why: string }): string {
  return `${clause}: ${why}`;
}

// A trailer is folded at 72 columns and may have gone through another encoding of the same letters.
function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function sorted(values: readonly string[]): string {
  return JSON.stringify(values.map(plain).sort());
}

function said(value: string | undefined): string {
  return value === undefined || value === "" ? "nothing" : `"${plain(value)}"`;
}

function all(values: readonly string[]): string {
  return values.length === 0 ? "nothing" : values.map(said).join(", ");
}
