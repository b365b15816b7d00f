/** Which keys of a file's front matter hold sentences that people type: at the top, and as the entries of a list or mapping. */
export interface SentenceSlots {
  readonly sentences: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
}

/** The kinds of file that a score is made of. */
export type DocumentKind =
  | "goal"
  | "promise"
  | "repair"
  | "held"
  | "complaint"
  | "voice"
  | "rehearsal"
  | "decision"
  | "config";

const slots = (sentences: string[], collections: string[] = []): SentenceSlots => ({
  sentences: new Set(sentences),
  collections: new Set(collections),
});

/** The sentences of each kind of file, as 2-format of the contract names them. */
export const SLOTS: Readonly<Record<DocumentKind, SentenceSlots>> = {
  goal: slots(["goal", "owner", "from", "to"], ["always", "never"]),
  promise: slots(["promise", "for"], ["always", "never", "parts", "stands-for"]),
  repair: slots(["because", "by", "override"], ["weakens", "wrote", "took-out"]),
  held: slots(["because", "by", "override"]),
  complaint: slots(["wanted", "put-right", "no-change", "cost-us", "override"], ["by"]),
  voice: slots(["we-say", "we-do", "override"]),
  rehearsal: slots(["override"]),
  decision: slots(["proposal", "by", "override"]),
  config: slots(["name"]),
};
