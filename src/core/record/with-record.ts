import { COMPLAINT_KEYS } from "../complaint/complaint-keys.ts";
import { HELD_KEYS } from "../complaint/plan-held.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { kindOf } from "../score/folders.ts";
import { readKeys } from "../score/read-keys.ts";
import type { Fact } from "./fact-change.ts";
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
 * Writes into the text of a complaint, or of a look at a repair, who decided and why its words may stand: facts of their own, which
 * are kept without a commit and over a squash merge.
 */
export function withRecord(path: string, text: string, record: StepRecord): string {
  const [kind, order] =
    kindOf(path) === "held" ? (["held", HELD_KEYS] as const) : (["complaint", COMPLAINT_KEYS] as const);
  const document = readText(path, kind, sourceOf(text), sectionNames());
  const by = kind === "held" ? whoLooked(document, record) : whoDecided(document, record);
  const { override } = record;
  const facts: readonly Fact[] = [
    ...(by === undefined ? [] : [{ key: "by", value: by }]),
    ...(override === undefined ? [] : [{ key: "override", value: override }]),
  ];
  return facts.length === 0 ? text : setFacts(document, facts, order, true).file.after;
}

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
