import { readText, type ScoreDocument } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { kindOf } from "../score/folders.ts";
import { readKeys } from "../score/read-keys.ts";
import type { Fact } from "./fact-change.ts";
import { isRecordKind, KEYS_OF_KIND, type RecordKind } from "./keys-of-kind.ts";
import { setFacts } from "./set-facts.ts";

/** How a step is recorded, beside what it says. */
export interface StepRecord {
  /** The keys that it sets. */
  readonly changed: readonly string[];
  /** Who decided, where somebody says so. */
  readonly by: string | undefined;
  /** Whose step it is where nobody does. */
  readonly otherwise: string | undefined;
  /** Why words by which somebody could be found may stand. */
  readonly override: string | undefined;
}

/** The keys that somebody decides about; whatever else a step sets goes with it. */
const DECIDED: ReadonlySet<string> = new Set([
  "received",
  "answered",
  "put-right",
  "told-customer",
  "no-change",
  "closed",
  "held",
]);

/**
 * Writes into the text of a record who decided, where its kind keeps that, and why its words may stand: facts of their own, which are
 * kept without a commit and over a squash merge.
 */
export function withRecord(path: string, text: string, record: StepRecord): string {
  const kind = kindOf(path);
  if (!isRecordKind(kind)) throw new Error(`${path} is no record`);
  const document = readText(path, kind, sourceOf(text), sectionNames());
  const by = WHO[kind](document, record);
  const { override } = record;
  const facts: readonly Fact[] = [
    ...(by === undefined ? [] : [{ key: "by", value: by }]),
    ...(override === undefined ? [] : [{ key: "override", value: override }]),
  ];
  return facts.length === 0 ? text : setFacts(document, facts, KEYS_OF_KIND[kind], true).file.after;
}

type Deciding = (document: ScoreDocument, record: StepRecord) => Fact["value"] | undefined;

const nobody: Deciding = () => undefined;

// A voice has no name, and a rehearsal and a decision are written with who was there.
const WHO: Readonly<Record<RecordKind, Deciding>> = {
  complaint: whoDecided,
  held: whoLooked,
  voice: nobody,
  rehearsal: nobody,
  decision: nobody,
};

// Who took the step the last time is no longer who took it.
function whoLooked(document: ScoreDocument, { by, otherwise }: StepRecord): string | undefined {
  return by ?? (readKeys(document, "held")?.by === undefined ? undefined : (otherwise ?? NOBODY));
}

function whoDecided(
  document: ScoreDocument,
  { changed, by, otherwise }: StepRecord,
): Readonly<Record<string, string>> | undefined {
  const known = readKeys(document, "complaint")?.by ?? {};
  const steps = changed.filter((key) => DECIDED.has(key));
  const keys = (steps.length > 0 ? steps : changed).filter((key) => by !== undefined || key in known);
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map((key) => [key, by ?? otherwise ?? NOBODY]));
}

const NOBODY = "not said";
