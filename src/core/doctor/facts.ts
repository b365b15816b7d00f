import type { KeptAnswers } from "../kept-answers.ts";
import type { Unfinished } from "../unfinished.ts";

/** A file of settings, as far as it was read. */
export interface SettingsFile {
  /** From the top of the work tree, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A hook of Git or of a tool that keeps hooks. */
export interface HookFile extends SettingsFile {
  /** `pre-commit` */
  readonly name: string;
  /** False where Git skips it, because it may not be executed. */
  readonly runs: boolean;
}

/** A lock that Git left or holds. */
export interface LockFile {
  readonly path: string;
  readonly seconds: number;
}

/** Something that Git was told to do with a file of the score on its way in and out. */
export interface FileAttribute {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** A path of the score that Git leaves out, with the line that says so. */
export interface IgnoredPath {
  readonly path: string;
  readonly source: string;
  readonly line: number;
  readonly pattern: string;
}

/** A repair file whose commit does not say that it is an amendment. */
export interface UntoldRepair {
  readonly path: string;
  readonly commit: string;
  readonly subject: string;
}

/** What can be seen, by looking only, of the keys that commits would be signed with. */
export interface SigningFacts {
  /** Absent where no program of the name is on the PATH. */
  readonly program: string | undefined;
  /** Whether a secret key lies where the program keeps them; absent where that can't be told. */
  readonly hasKey: boolean | undefined;
}

/** What an earlier run of this program left to finish or to take back. */
export type Interrupted =
  | { readonly is: "none" | "at-work" }
  | {
      readonly is: "waiting";
      /** What was to be recorded, in a line. */
      readonly what: string;
      /** Whether its commit stands, and is not what was asked for. */
      readonly strange: boolean;
      /** Whether it was being taken back. */
      readonly undoing?: boolean;
    }
  | { readonly is: "unreadable"; readonly says: string; readonly fix: readonly string[] };

/** What is known of the repository that a score lies in. */
export interface RepositoryFacts {
  /** Where the score lies below the top: empty, or ending in `/`. */
  readonly prefix: string;
  readonly branch: string | undefined;
  readonly commit: string | undefined;
  readonly branches: readonly string[];
  readonly shallow: boolean;
  /** The operation of Git that waits to be finished. */
  readonly unfinished: Unfinished | undefined;
  /** Lines that settle the files in conflict; none where there are none. */
  readonly settle: readonly string[];
  readonly locks: readonly LockFile[];
  readonly interrupted: Interrupted;
  /** What killed commands left beside the journal, by whole paths: nobody needs it. */
  readonly leftOver: readonly string[];
  /** Copies of what somebody wrote, which may be the only ones. */
  readonly asides: readonly string[];
  /** Answers of interviews that were not recorded. */
  readonly answers: readonly KeptAnswers[];
  /** Goals, and the promise, that are on the disk and not in Git, from the top. */
  readonly untracked: readonly string[];
  /** Folders that can't be written to. */
  readonly readOnly: readonly string[];
  /** Settings of Git, by lower-case name; only those a check asks for are read. */
  readonly settings: ReadonlyMap<string, string>;
  readonly hooksFolder: string;
  readonly hooksFolderExists: boolean;
  readonly hooks: readonly HookFile[];
  readonly attributes: readonly FileAttribute[];
  readonly ignored: readonly IgnoredPath[];
  /** Files of the score that are marked skip-worktree or assume-unchanged. */
  readonly hidden: readonly string[];
  /** Absent where the history could not be read. */
  readonly untold: readonly UntoldRepair[] | undefined;
  readonly signing: SigningFacts | undefined;
}

/** Why no repository could be looked at. */
export interface RepositoryTrouble {
  readonly code: string;
  readonly says: string;
  readonly fix: readonly string[];
}

/** Everything that the checks look at, gathered beforehand: plain data. */
export interface Facts {
  /** The day of now. */
  readonly today: string;
  readonly version: string;
  /** `20.20.2` */
  readonly node: string;
  /** `2.39.5`; absent where there is none, or one that is too old. */
  readonly git: string | undefined;
  readonly gitTrouble: RepositoryTrouble | undefined;
  /** `Dana <dana@example.com>` */
  readonly identity: string | undefined;
  /** Why Git can't write what it was told. */
  readonly identityTrouble: RepositoryTrouble | undefined;
  /** What leads from the folder that somebody stands in to the top of the work tree: empty, or ending in `/`. */
  readonly toTop: string;
  /** Where the score lies; absent where there is none. */
  readonly score: string | undefined;
  readonly repository: RepositoryFacts | undefined;
  readonly repositoryTrouble: RepositoryTrouble | undefined;
  readonly files: readonly SettingsFile[];
}
