/** What sort of thing went wrong; the exit code follows from it and from nothing else. */
export type ErrorKind = "usage" | "config" | "refused" | "state" | "git" | "unfinished" | "interrupted";

/** What a ScoreError carries besides its sentence. */
export interface ErrorDetail {
  /** Lines a person can paste or do next, without the leading `fix: `. One of an `--option word` or an `<argument> word` alone becomes the whole line that was typed. */
  readonly hint?: string;
  /** The typed word that an option of the hint takes the place of, for one that can be said several times. */
  readonly mistaken?: string;
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
  readonly mistaken: string | undefined;
  readonly at: string | undefined;
  readonly output: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(kind: ErrorKind, code: string, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = "ScoreError";
    this.kind = kind;
    this.code = code;
    this.hint = detail.hint;
    this.mistaken = detail.mistaken;
    this.at = detail.at;
    this.output = detail.output;
    this.data = detail.data ?? {};
  }
}

/** Returns the same failure with another way out. */
export function withHint(error: ScoreError, hint: string): ScoreError {
  const { kind, code, message, mistaken, at, output, data } = error;
  return new ScoreError(kind, code, message, {
    hint,
    ...(mistaken !== undefined && { mistaken }),
    ...(at !== undefined && { at }),
    ...(output !== undefined && { output }),
    data,
    cause: error.cause ?? error,
  });
}
