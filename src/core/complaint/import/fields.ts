/** What a column of an export can say of a complaint, each with what is expected in its cells. */
export const IMPORT_FIELDS = {
  received: "when it reached us",
  words: "what happened, in the customer's words",
  subject: "what it was about, in a line; it stands above the words",
  ref: "the number under which the help desk keeps it",
  channel: "how it reached us",
  wanted: "what the customer wanted",
  answered: "when the first reply was sent",
  "answered-after": "the minutes until the first reply",
  "put-right": "what was done for the customer",
  "told-customer": "when the customer was told",
  severity: "safety, serious or ordinary",
  "cost-us": "what it cost us",
  goal: "the goal it is about, by its id or its words",
} as const satisfies Readonly<Record<string, string>>;

/** A field that a column can be mapped to. */
export type ImportField = keyof typeof IMPORT_FIELDS;

/** The fields that may come from several columns, which are then joined. */
export const JOINED_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>(["words", "subject"]);

/** Tells whether a word is the name of a field. */
export function isImportField(word: string): word is ImportField {
  return Object.hasOwn(IMPORT_FIELDS, word);
}
