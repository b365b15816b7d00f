import type * as z from "zod/mini";
import type { KeptDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/slots.ts";
import { isEmpty, recordOf } from "../document/value.ts";
import { SCHEMAS } from "./schemas/index.ts";

/** The keys of a file of a kind, typed as its schema has them. */
export type Keys<Kind extends DocumentKind> = z.infer<(typeof SCHEMAS)[Kind]>;

/**
 * Reads the keys of a document as typed data; nothing where they are not what the schema asks for. Keys that it does not know, and
 * those that wait for a value, are passed over: lint tells of them, and neither hides a complaint. Places are in its entries.
 */
export function readKeys<Kind extends DocumentKind>(
  document: KeptDocument,
  kind: Kind,
): Keys<Kind> | undefined {
  const known = kept.get(document);
  return document.kind === kind && known !== undefined ? (known as Keys<Kind>) : parseKeys(document, kind);
}

const kept = new WeakMap<KeptDocument, Keys<DocumentKind>>();

/** Keeps the keys of a document in the place of its entries, which are let go. */
export function keepKeys(document: KeptDocument, keys: Keys<DocumentKind>): void {
  kept.set(document, keys);
}

function parseKeys<Kind extends DocumentKind>(document: KeptDocument, kind: Kind): Keys<Kind> | undefined {
  if (document.kind !== kind || !document.readable) return undefined;
  const schema = SCHEMAS[kind];
  const known = document.entries.filter(
    ({ key, value }) => Object.hasOwn(schema.shape, key) && !isEmpty(value),
  );
  const record = recordOf(known);
  const first = schema.safeParse(record);
  const read = first.success || !forgets(record, first.error.issues) ? first : schema.safeParse(record);
  return read.success ? (read.data as Keys<Kind>) : undefined;
}

type Issue = z.core.$ZodIssue;

/** Takes the keys that no schema knows out of the maps inside a record. Returns false where that is not all that is wrong. */
function forgets(record: Record<string, unknown>, issues: readonly Issue[]): boolean {
  return issues.every((issue) => {
    if (issue.code !== "unrecognized_keys") return false;
    const inside = issue.path.reduce<unknown>(
      (map, step) => (map as Record<PropertyKey, unknown>)[step],
      record,
    );
    for (const key of issue.keys) delete (inside as Record<string, unknown>)[key];
    return true;
  });
}
