/** What sort of thing went wrong; the exit code follows from it and from nothing else. */
export type ErrorKind = "usage" | "config" | "refused" | "state" | "git" | "unfinished" | "interrupted";

/** What a ScoreError carries besides its sentence. */
export interface ErrorDetail {
  /** Lines a person can paste or do next, without the leading `fix: `. */
  readonly hint?: string;
  /** `path`, `path:line` or `path:line:col` of the trouble. */
  readonly at?: string;
  /** Words of Git, of a hook or of the system, shown as they came. */
  readonly output?: string;
  /** Machine-readable facts for `--json`. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An expected failure: a kind for the exit code, a stable code, one sentence, and the way out. */
export class ScoreError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly hint: string | undefined;
  readonly at: string | undefined;
  readonly output: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(kind: ErrorKind, code: string, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = "ScoreError";
    this.kind = kind;
    this.code = code;
    this.hint = detail.hint;
    this.at = detail.at;
    this.output = detail.output;
    this.data = detail.data ?? {};
  }
}

/** Returns the same failure with another way out. */
export function withHint(error: ScoreError, hint: string): ScoreError {
  const { kind, code, message, at, output, data } = error;
  return new ScoreError(kind, code, message, {
    hint,
    ...(at !== undefined && { at }),
    ...(output !== undefined && { output }),
    data,
    cause: error.cause ?? error,
  });
}
