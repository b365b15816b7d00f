/** A file before and after; `before` is absent for a new one. */
export interface PlannedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}
