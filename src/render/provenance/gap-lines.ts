import type { ShowResult } from "../../core/history/provenance/result.ts";
import type { Version } from "../../core/history/semantic-diff.ts";
import { clausesOf } from "../../core/score/goal.ts";
import type { OpenGap } from "../../core/voice/open-gaps.ts";
import { openGapInWords } from "../open-gap.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import type { Notes } from "./notes.ts";

/** What is said below the lines of a goal: when they were mended, and the gaps that are open about them. */
export interface Beside {
  readonly notes: Notes;
  readonly gaps: readonly OpenGap[];
}

const LABEL = "open gap: ";

/** Renders open gaps, each behind its label. */
export function gapLines(gaps: readonly OpenGap[], indent: string, style: Style): Shown[] {
  return gaps.flatMap((gap) =>
    wrapWords(openGapInWords(gap), style.columns - indent.length - LABEL.length).map((line, at) =>
      at === 0
        ? style.line`${indent}${style.yellow(LABEL)}${line}`
        : style.line`${indent}${" ".repeat(LABEL.length)}${line}`,
    ),
  );
}

/** Picks the gaps that are about one clause. */
export function gapsOfClause(gaps: readonly OpenGap[], id: string): readonly OpenGap[] {
  return gaps.filter(({ clause }) => clause === id);
}

/** Picks the gaps that are about the goal as a whole, and about what is no line of it any more. */
export function besideClauses({ gaps }: Pick<ShowResult, "gaps">, version: Version): readonly OpenGap[] {
  const ids = new Set([...clausesOf(version), ...version.standards].map(({ id }) => id));
  return gaps.filter(({ clause }) => clause === undefined || !ids.has(clause));
}
