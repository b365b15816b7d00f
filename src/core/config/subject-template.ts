import { hintOf } from "../did-you-mean.ts";
import type { ScoreDocument } from "../document/document.ts";
import { entryOf } from "../score/keys.ts";
import { faulty } from "./faulty.ts";

const KNOWN = ["kind", "goal", "summary"] as const;

/**
 * Refuses a form of the subject that asks for what an amendment does not have: it would stand in every commit as it is.
 * @throws ScoreError `config/unknown-placeholder` of kind `config`.
 */
export function refuseUnknownPlaceholders(subject: string, document: ScoreDocument): void {
  const known: readonly string[] = KNOWN;
  const unknown = [...subject.matchAll(/\{([\w -]{1,40})\}/g)].map(([, name = ""]) => name);
  const name = unknown.find((candidate) => !known.includes(candidate));
  const entry = entryOf(document, "commit");
  if (name === undefined || entry === undefined) return;
  const inner =
    entry.value.type === "map" ? entry.value.entries.find(({ key }) => key === "subject") : undefined;
  throw faulty(document, {
    code: "config/unknown-placeholder",
    message: `commit.subject knows no {${name}}${hintOf(name, known)}`,
    span: (inner ?? entry).keySpan,
    suggestion: 'subject: "{kind}({goal}): {summary}"',
  });
}
