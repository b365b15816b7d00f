/** A file before and after; `before` is absent for a new one, `after` for one that is taken away. */
export interface PlannedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A file that is there afterwards. */
export interface WrittenFile extends PlannedFile {
  readonly after: string;
}
