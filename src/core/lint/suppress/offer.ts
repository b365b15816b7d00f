import type { ScoreDocument } from "../../document/document.ts";
import { lineNumbersIn, type Span } from "../../document/source-text.ts";
import type { Rule } from "../define-rule.ts";
import type { Finding } from "../finding.ts";
import { writeDisable } from "./write-disable.ts";
import { yamlPieces } from "./yaml-pieces.ts";

/** The comment that would let a finding stand, and where it would go. */
export interface Offer {
  readonly finding: Finding;
  /** The line of what the comment is about. */
  readonly line: number;
  /** `below` the opening fence, `above` anything else. */
  readonly where: "above" | "below";
  readonly comment: string;
}

/**
 * Writes the comment that would let one finding stand: the first of the weightiest, where a rule of words found it and no fix mends
 * it. Such a rule can be right in general and wrong here; one that counts and compares hardly can.
 */
export function offerAmong(
  findings: readonly Finding[],
  known: readonly Rule[],
  read: (path: string) => ScoreDocument | undefined,
): Offer | undefined {
  const ofWords = new Set(
    known.filter((rule) => rule.needsWords !== undefined || isOwn(rule)).map(({ id }) => id),
  );
  const weightiest = findings.some(({ severity }) => severity === "error") ? "error" : "warning";
  const finding = findings.find(
    ({ rule, severity, fix }) =>
      severity === weightiest && ofWords.has(rule) && (fix === undefined || fix.length === 0),
  );
  const document = finding && read(finding.file);
  return finding && document && offerFor(finding, document);
}

function isOwn({ id }: Rule): boolean {
  return id.startsWith("own/");
}

/** Writes the comment that lets a finding stand, in the form that fits its place. */
export function offerFor(finding: Finding, document: ScoreDocument): Offer {
  const { rule, start } = finding;
  const { text } = document.source;
  const lineAt = lineNumbersIn(text);
  const bodyLine = document.frontMatter === undefined ? 0 : lineAt(document.frontMatter.end);
  const isYaml = document.kind === "config" || start.line < bodyLine;
  const pieces = isYaml ? yamlPieces(document.entries).wholes : partsOf(document);
  const lines = pieces.map((piece) => ({ from: lineAt(piece.start), to: lineAt(piece.end) }));
  const own = lines.findLast(({ from, to }) => from <= start.line && start.line <= to);
  const isFence = start.line === 1 && document.kind !== "config";
  return {
    finding,
    line: own?.from ?? start.line,
    where: isFence ? "below" : "above",
    comment: writeDisable(isYaml ? "yaml" : "markdown", [rule]),
  };
}

function partsOf({ outline }: ScoreDocument): readonly Span[] {
  const blocks = [...outline.preamble, ...outline.sections.flatMap((section) => section.blocks)];
  return blocks.flatMap((block) => (block.items.length > 0 ? block.items : [block]).map(({ span }) => span));
}
