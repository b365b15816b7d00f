/** What makes an amendment's id its own: the commit it stands on, and the moment. */
export interface Occasion {
  readonly parent: string;
  readonly day: string;
  readonly iso: string;
}
