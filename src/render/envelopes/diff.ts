import * as z from "zod/mini";
import { type Envelope, envelope, orNull, said, some, told, words, yes } from "./parts.ts";

const PARTS = ["always", "never", "standard", "feel", "happen", "believe", "goal", "other"] as const;

const place = z.strictObject({
  goal: said("the goal"),
  part: told(z.enum(PARTS), "the part of it"),
});

const changed = z.strictObject({
  clause: words("the bare id of the clause or standard"),
  part: told(z.enum(PARTS), "where it lies"),
  op: told(z.enum(["added", "removed", "changed"]), "what happened to it"),
  before: words("what stood there"),
  after: words("what stands there"),
  direction: told(z.enum(["stronger", "weaker", "same", "unknown"]), "whether more or less is promised"),
  evidence: words("what the direction was read from, or how two clauses were matched"),
  movedTo: orNull(place, "where the very same words went to"),
  movedFrom: orNull(place, "where the very same words came from"),
});

const goal = {
  goal: said("the goal by its later name, or `promise`"),
  formerly: words("its earlier name, where that was another one"),
  op: told(z.enum(["added", "removed", "renamed", "changed"]), "what happened to it"),
  title: words("its words"),
  changes: some(changed, "what changed"),
};

const unread = z.strictObject({
  file: said("its path"),
  code: said("what is wrong with it"),
  message: said("the same in words"),
  refuses: yes("whether it is not even safe to read"),
  at: words("the revision; null for what lies on the disk"),
});

const end = (description: string) =>
  orNull(
    z.strictObject({
      name: said("the revision as it was typed"),
      commit: said("its commit"),
      day: words("the author's day"),
    }),
    description,
  );

const DIFF = envelope("diff", ["diff"], "Two states of a score, in promises.", {
  from: end("the earlier state; null where nothing was committed yet"),
  to: end("the later one; null for what lies on the disk"),
  goals: some(z.strictObject(goal), "the goals that say something else"),
  refused: some(unread, "versions that can't be read, so that what changed in them is not known"),
});

const schema = z.literal("score.diff/1");

/** What is printed of two states of a score. */
export const COMPARISONS: readonly Envelope[] = [
  {
    ...DIFF,
    line: z.union([z.strictObject({ schema, ...goal }), z.strictObject({ schema, refused: unread })]),
  },
];
