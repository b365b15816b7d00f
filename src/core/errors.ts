/** What sort of thing went wrong; the exit code follows from it and from nothing else. */
export type ErrorKind = "usage" | "config" | "refused" | "state" | "git" | "unfinished" | "interrupted";

/** Facts of a failure for programs: `score.error/1` has them under `data`. Each failure has those that are of use for it, or none. */
export interface ErrorFacts {
  /** What could have been named instead. */
  readonly goals?: readonly string[];
  readonly clauses?: readonly string[];
  readonly amendments?: readonly string[];
  readonly complaints?: readonly string[];
  readonly voices?: readonly string[];
  /** What a voice still needs: `from`, `about`, `stance`, `weSay`, `weDo`. */
  readonly lacks?: readonly string[];
  /** The amendment that it is about, and the others that came in with it. */
  readonly amendment?: string;
  readonly together?: readonly string[];
  /** What has changed the same places since. */
  readonly since?: readonly {
    readonly places: readonly string[];
    readonly id: string | undefined;
    readonly commit: string | undefined;
  }[];
  /** A commit that stands, or is not to be found. */
  readonly commit?: string;
  /** What an interrupted command was recording; null where it had not got that far. */
  readonly interrupted?: string | null;
  /** The process that works here; null where it is of another computer. */
  readonly process?: number | null;
  /** What a complaint says otherwise already. */
  readonly changes?: readonly { readonly key: string; readonly before: unknown; readonly after: unknown }[];
  /** What was to change, and what would have. */
  readonly planned?: readonly object[];
  readonly found?: readonly object[];
  /** Where personal data stands, and of what kind it is; never the words. */
  readonly personalData?: readonly { readonly file: string; readonly kind: string }[];
  /** The complaints of an import that somebody has worked on since. */
  readonly stays?: readonly object[];
}

/** What the program itself wants to know of a failure on its way up; nobody is told. */
export interface ErrorTraces {
  /** The file that a name would be of, were it there. */
  readonly missing?: string | null;
  /** A typed word, and the one that has to stand in its place. */
  readonly instead?: { readonly of: string; readonly by: string };
  /** What stood in the answer to a question that was left. */
  readonly typed?: string;
}

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
  readonly data?: ErrorFacts;
  readonly traces?: ErrorTraces;
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
  readonly data: ErrorFacts;
  readonly traces: ErrorTraces;

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
    this.traces = detail.traces ?? {};
  }
}

/** Returns the same failure with another way out. */
export function withHint(error: ScoreError, hint: string): ScoreError {
  const { kind, code, message, mistaken, at, output, data, traces } = error;
  return new ScoreError(kind, code, message, {
    hint,
    ...(mistaken !== undefined && { mistaken }),
    ...(at !== undefined && { at }),
    ...(output !== undefined && { output }),
    data,
    traces,
    cause: error.cause ?? error,
  });
}
