import { recordNames } from "../adapters/record-names.ts";
import type { Config } from "../core/config/config.ts";
import { resolveConfig } from "../core/config/resolve-config.ts";
import { readDocument, type ScoreDocument } from "../core/document/document.ts";
import type { DocumentKind } from "../core/document/slots.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { readGoal } from "../core/score/goal.ts";
import { textOf } from "../core/score/keys.ts";
import type { Context } from "./context.ts";
import { findScore } from "./load-score.ts";

/** What an import knows of a score: everything but the complaints, of which there may be a hundred thousand. */
export interface LightScore {
  readonly root: string;
  readonly config: Config;
  /** The ids of the goals by id, former id and words, in lower case. */
  readonly goals: ReadonlyMap<string, string>;
}

/** Reads the settings and the goals of a score. */
export async function lookLightly(context: Context): Promise<LightScore> {
  const root = findScore(context);
  const rules = new Set(RULES.map((rule) => rule.id));
  const { config } = resolveConfig(context.store.readFile(root, "score.yaml"), rules);
  const goals = new Map<string, string>();
  const former = new Map<string, string>();
  for await (const document of documentsIn(root, "goals", "goal", config, context)) {
    const { id, title, formerly } = readGoal(document);
    for (const slug of formerly) former.set(slug, id);
    if (title !== undefined && !goals.has(title.text.toLowerCase())) goals.set(title.text.toLowerCase(), id);
    goals.set(id, id);
  }
  return { root, config, goals: new Map([...former, ...goals]) };
}

/** What may not be used again: the references of the complaints of a score, and the names of their files in lower case. */
export interface Taken {
  readonly references: Set<string>;
  readonly names: Set<string>;
}

/** Reads the references of all complaints, one file at a time; only they are kept. */
export async function takenByComplaints({ root, config }: LightScore, context: Context): Promise<Taken> {
  const taken: Taken = { references: new Set(), names: new Set() };
  for await (const document of documentsIn(root, "complaints", "complaint", config, context)) {
    taken.names.add(document.path.replace(/^.*\/|\.md$/gi, "").toLowerCase());
    const reference = textOf(document, "ref");
    if (reference !== undefined) taken.references.add(reference.text);
  }
  return taken;
}

async function* documentsIn(
  root: string,
  folder: string,
  kind: DocumentKind,
  config: Config,
  context: Context,
): AsyncGenerator<ScoreDocument> {
  for await (const path of recordNames(root, folder))
    yield readDocument(context.store.readFile(root, path), kind, config.sectionNames);
}
