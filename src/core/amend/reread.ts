import type { Config } from "../config/config.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { sourceOf } from "../document/source-text.ts";

/** Reads a document again with another text; its byte order mark and its kind of line ending stay. */
export function reread(document: ScoreDocument, text: string, config: Config): ScoreDocument {
  return readText(
    document.path,
    document.kind,
    { ...document.source, text: sourceOf(text).text },
    config.sectionNames,
  );
}
