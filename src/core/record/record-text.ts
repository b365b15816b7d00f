import { asBody } from "./as-body.ts";
import { KEYS_OF_KIND, type RecordKind } from "./keys-of-kind.ts";
import { type FactValue, writeFact } from "./write-fact.ts";

/** Writes the file of a record: its facts in their order, then somebody's words, so that Markdown shows them as they were typed. */
export function recordText(kind: RecordKind, facts: object, words: string): string {
  const known = facts as Partial<Record<string, FactValue>>;
  const lines = KEYS_OF_KIND[kind].flatMap((key) => {
    const value = known[key];
    return value === undefined ? [] : [`${key}: ${writeFact(key, value)}`];
  });
  const body = asBody(words);
  return ["---", ...lines, "---", ...(body === "" ? [] : ["", body]), ""].join("\n");
}
