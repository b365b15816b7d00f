/** What `score` alone shows: where one stands, or that there is no score yet. */
export interface Overview {
  readonly name: string | undefined;
  readonly promise: string | undefined;
  readonly goals: number;
  readonly repairs: number;
  readonly openComplaints: number;
}
