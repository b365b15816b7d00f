import type { RecordedNotes } from "../recorded-notes.ts";

/** What `score init` did. */
export interface InitResult extends RecordedNotes {
  readonly kind: "init";
  readonly name: string;
  readonly template: string;
  /** The score's folder as it was given; empty where it is the working folder. */
  readonly folder: string;
  readonly written: readonly string[];
  /** Files of the same names that were there already, and were left as they are. */
  readonly kept: readonly string[];
  readonly commit: string | undefined;
  readonly startedGit: boolean;
  readonly hook: "written" | "kept" | undefined;
  readonly identity: { readonly name: string; readonly email: string; readonly isNew: boolean } | undefined;
  /** What a person has to add by hand, because a file of theirs is there already. */
  readonly advice: readonly string[];
}

/** What `score goal add` did. */
export interface GoalAddResult extends RecordedNotes {
  readonly kind: "goal-add";
  readonly id: string;
  readonly path: string;
  readonly commit: string | undefined;
  /** How many gaps wait for words. */
  readonly gaps: number;
  /** Who was said to have decided, where there is no commit to tell it. */
  readonly untold?: string | undefined;
}

/** What `score goal list` shows. */
export interface GoalListResult {
  readonly kind: "goal-list";
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: string | undefined;
    readonly always: number;
    readonly never: number;
    readonly borrowed: boolean;
    readonly readable: boolean;
  }[];
}
