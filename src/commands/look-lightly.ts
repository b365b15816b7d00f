import { recordNames } from "../adapters/record-names.ts";
import type { Config } from "../core/config/config.ts";
import { resolveConfig } from "../core/config/resolve-config.ts";
import { type RawFile, readDocument, type ScoreDocument } from "../core/document/document.ts";
import type { DocumentKind } from "../core/document/slots.ts";
import { RULE_BOOK } from "../core/lint/rule-book.ts";
import { readGoal } from "../core/score/goal.ts";
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
  const { config } = resolveConfig(context.store.readFile(root, "score.yaml"), RULE_BOOK);
  const goals = new Map<string, string>();
  const former = new Map<string, string>();
  for await (const { document } of documentsIn({ root, config }, "goals", "goal", context)) {
    const { id, title, formerly } = readGoal(document);
    for (const slug of formerly) former.set(slug, id);
    if (title !== undefined && !goals.has(title.text.toLowerCase())) goals.set(title.text.toLowerCase(), id);
    goals.set(id, id);
  }
  return { root, config, goals: new Map([...former, ...goals]) };
}

/** Reads the files of a folder of a score one by one. */
export async function* documentsIn(
  { root, config }: Pick<LightScore, "root" | "config">,
  folder: string,
  kind: DocumentKind,
  context: Context,
): AsyncGenerator<{ readonly raw: RawFile; readonly document: ScoreDocument }> {
  for await (const path of recordNames(root, folder)) {
    const raw = context.store.readFile(root, path);
    yield { raw, document: readDocument(raw, kind, config.sectionNames) };
  }
}
