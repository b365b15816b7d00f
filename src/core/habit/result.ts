import type { RecordedNotes } from "../recorded-notes.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { HabitFacts } from "./habit-facts.ts";
import type { ListedHabit } from "./listed-habits.ts";

/** What `score habit add`, `decide` and `undo` did. */
export interface HabitStepResult extends RecordedNotes {
  readonly kind: "habit-step";
  readonly command: "habit-add" | "habit-decide" | "habit-undo";
  readonly goal: string;
  readonly path: string;
  readonly habit: string;
  /** The first words of it, by which it is named in a line to paste. */
  readonly name: string;
  /** What stood of it; absent where it is new. */
  readonly before: HabitFacts | undefined;
  /** What stands of it now; absent where it is gone again. */
  readonly after: HabitFacts | undefined;
  /** The step that was taken back, in the words of its commit. */
  readonly step?: string;
  /** Absent where nothing was committed. */
  readonly commit: string | undefined;
  /** Who decided, where no commit tells it. */
  readonly untold: string | undefined;
  /** Whether it was meant to be: not with --no-commit or --dry-run. */
  readonly isCommitted: boolean;
  /** Whether it was only to be shown. */
  readonly isDryRun: boolean;
}

/** What `score habit list` found. */
export interface HabitListResult {
  readonly kind: "habit-list";
  readonly today: string;
  /** The goal that was asked for; absent for all of them. */
  readonly goal: string | undefined;
  readonly habits: readonly ListedHabit[];
  /** How many habits there are, those that were not asked for among them. */
  readonly known: number;
  /** A goal that can be named in an example; absent where there is none. */
  readonly anyGoal: string | undefined;
  /** Goals that can't be read. */
  readonly refused: readonly Unreadable[];
}
