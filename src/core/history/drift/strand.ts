import type { ChangePart } from "../change.ts";

/** Where a promise stands that can be held against what it was. */
export type PromisePart = Extract<ChangePart, "always" | "never" | "standard">;

/** The step of the history by which words came. */
export interface Step {
  /** With its offset; absent where the commit's date can't be read. */
  readonly at: string | undefined;
  readonly commit: string | undefined;
  readonly amendment: string | undefined;
}

/** What a clause or a standard said from one step on. */
export interface Wording {
  /** Absent from the step on that took it out. */
  readonly words: string | undefined;
  /** The place of its step among all of them, the oldest first. */
  readonly order: number;
  /** Absent where only the step after it tells of these words. */
  readonly step: Step | undefined;
  /** True for a template's words, which nobody here had made their own: they were promised by somebody else. */
  readonly isBorrowed?: boolean;
  /** What holds the version of the goal that says so, where that is known. */
  readonly holder?: string | undefined;
}

/** One clause or standard through all that it ever said, the oldest first. */
export interface Strand {
  /** The goal that it belongs to, by today's name. */
  readonly goal: string;
  readonly part: PromisePart;
  /** Every id it ever had, the last one last. */
  readonly ids: ReadonlySet<string>;
  readonly wordings: readonly Wording[];
}

/** Returns the words that a strand had last, though they may be gone. */
export function lastWords({ wordings }: Strand): string | undefined {
  return wordings.findLast(({ words }) => words !== undefined)?.words;
}
