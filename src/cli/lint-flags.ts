import { ScoreError } from "../core/errors.ts";
import { shellWords } from "../core/shell-words.ts";

/** What was typed behind `score lint`, as commander reads it. */
export interface LintFlags {
  readonly format?: string;
  readonly outputFile?: string;
  readonly rule?: string[];
  readonly maxWarnings?: number;
  readonly strict?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly since?: string;
  readonly today?: string;
  readonly beforeCommit?: string;
  readonly baseline?: string | boolean;
  readonly updateBaseline?: true;
  readonly raiseBaseline?: true;
  readonly showSuppressed?: true;
  readonly timing?: true;
  readonly cacheDir?: string;
  /** False with --no-cache. */
  readonly cache: boolean;
}

/** Refuses flags that say nothing together. @throws ScoreError of kind `usage`. */
export function refuseContradictions(paths: readonly string[], flags: LintFlags): void {
  const { fix, dryRun, stdin, stdinFilename } = flags;
  if (dryRun === true && fix !== true)
    throw refusal(
      "--dry-run shows what --fix would write, and --fix is not there",
      "score lint --fix --dry-run",
    );
  if (flags.since !== undefined && fix === true)
    throw refusal(
      "--fix mends what stands in a file, and --since tells what is new: one after the other",
      "score lint --fix",
    );
  if (flags.since !== undefined && flags.today !== undefined)
    throw refusal(
      "--since tells what a change brought, and no change brings a day",
      "score lint --since auto",
    );
  if (stdin === true && flags.since !== undefined)
    throw refusal("--stdin looks at one text, and --since at a change", "score lint --since auto");
  if (stdin === true && stdinFilename === undefined)
    throw refusal(
      "--stdin needs the name of the file that the text is for",
      "score lint --stdin --stdin-filename goals/<goal>.md",
    );
  if (stdin !== true && stdinFilename !== undefined)
    throw refusal(
      "--stdin-filename says which file comes from --stdin, and --stdin is not there",
      `score lint ${shellWords(["--stdin", "--stdin-filename", stdinFilename])}`,
    );
  if (stdin !== true) return;
  if (paths.length > 0)
    throw refusal("--stdin takes the place of one file, so no other paths go with it", "score lint <path>");
  if (dryRun === true)
    throw refusal(
      "--stdin --fix prints the text and writes nothing, with or without --dry-run",
      "--stdin --fix",
    );
  if (flags.beforeCommit !== undefined)
    throw refusal(
      "--before-commit looks at a whole commit, and --stdin at one file",
      "leave one of them out",
    );
}

function refusal(message: string, hint: string): ScoreError {
  return new ScoreError("usage", "lint/contradiction", message, { hint });
}
