import * as z from "zod/mini";

/** What the page of an envelope says of its keys, and the names of the parts that several have. */
export const FACTS = z.registry<{ id?: string; description?: string }>();

/** Says what a key holds. */
export function told<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  FACTS.add(schema, { description });
  return schema;
}

/** Makes a part that several envelopes have, with the name it goes by in their schemas. */
export function part<Shape extends z.core.$ZodLooseShape>(id: string, description: string, shape: Shape) {
  const made = z.strictObject(shape);
  FACTS.add(made, { id, description });
  return made;
}

/** Some words, or null where there are none. */
export const words = (description: string) => told(z.nullable(z.string()), description);
/** Words that are always there. */
export const said = (description: string) => told(z.string(), description);
export const count = (description: string) => told(z.number(), description);
export const yes = (description: string) => told(z.boolean(), description);
export const list = (description: string) => told(z.array(z.string()), description);
export const some = <Item extends z.ZodMiniType>(item: Item, description: string) =>
  told(z.array(item), description);
export const orNull = <Item extends z.ZodMiniType>(item: Item, description: string) =>
  told(z.nullable(item), description);

/** Something that a program prints with `--json`. */
export interface Envelope {
  /** `score.<name>/1` */
  readonly name: string;
  /** The commands that print it, as they are typed. */
  readonly of: readonly string[];
  readonly says: string;
  readonly schema: z.ZodMiniType;
  /** What `--format ndjson` prints to a line. */
  readonly line?: z.ZodMiniType;
}

/** Makes an envelope: an object with its schema, and with no other keys than these. */
export function envelope(
  name: string,
  of: readonly string[],
  says: string,
  shape: z.core.$ZodLooseShape,
): Envelope {
  return { name, of, says, schema: z.strictObject({ schema: z.literal(`score.${name}/1`), ...shape }) };
}

/** The same for one that comes to a line as well: one of its items, or a file that can't be read, each with the schema. */
export function listed(made: Envelope, item: z.core.$ZodLooseShape): Envelope {
  const schema = z.literal(`score.${made.name}/1`);
  return {
    ...made,
    line: z.union([z.strictObject({ schema, ...item }), z.strictObject({ schema, refused: unreadable })]),
  };
}

/** A file that can't be counted. */
export const unreadable = part("unreadable", "A file that can't be read, and so was not counted.", {
  file: said("its path"),
  code: said("what is wrong with it"),
  message: said("the same in words"),
  refuses: yes("whether it is not even safe to read"),
});

/** The gaps that are open about what an envelope shows. */
export const openGaps = some(
  part("openGap", "A gap between what we say and what we do that no amendment which stands has settled.", {
    voice: said("the voice that tells of it"),
    file: said("its file"),
    from: said("who spoke"),
    date: said("the day they said it"),
    goal: said("the goal by its name of today, or `promise`"),
    clause: words("the clause or standard of it; null where it is about all of it"),
    weSay: words("what we say"),
    weDo: words("what we do instead"),
    takenBack: words("the amendment that had answered it and was taken back"),
  }),
  "the gaps that are open about it",
);

/** What the envelopes of every command have that records something. */
export const notes = {
  reformatted: list("files whose form a hook changed on the way; their words are the same"),
  asides: some(
    part("aside", "What somebody wrote to a file while it was replaced or taken away.", {
      path: said("the file"),
      copy: said("where those words are now"),
    }),
    "what somebody else wrote meanwhile",
  ),
  indexBehind: list("files whose entries in Git's index could not be set: `git reset` them later"),
  editedSince: list("files that stand otherwise on the disk than in the commit"),
  stagedSince: list("files of which somebody has staged another version meanwhile; it is still staged"),
} as const;

/** A difference between two versions of a goal. */
export const change = part("change", "One difference between two versions of a goal or of the promise.", {
  clause: words("the bare id of the clause or standard"),
  part: told(
    z.enum(["always", "never", "standard", "feel", "happen", "believe", "goal", "other"]),
    "where it lies",
  ),
  op: told(z.enum(["added", "removed", "changed"]), "what happened to it"),
  before: words("what stood there"),
  after: words("what stands there"),
  direction: told(z.enum(["stronger", "weaker", "same", "unknown"]), "whether more or less is promised"),
  evidence: words("what the direction was read from, or how two clauses were matched"),
});

const STEPS = ["answer", "put-right", "amend", "tell", "close", "look", "mend-again"] as const;

/** What comes next, as it is said and as it is typed. */
export const nextShape = {
  step: told(z.enum(STEPS), "the step"),
  say: said("what it is, in words"),
  command: words("the line that takes it; null where its day is still to come"),
} as const;

/** What comes next for one of the complaints of an amendment. */
export const nextFor = part("nextFor", "What comes next for a complaint.", {
  complaint: said("the complaint"),
  ...nextShape,
});

/** How much a finding matters. */
export const severity = (description: string) => told(z.enum(["error", "warning", "info"]), description);
/** A commit, where there is one. */
export const commit = words("the commit that was made; null where nothing was recorded");
