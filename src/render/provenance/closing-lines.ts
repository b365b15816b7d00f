import { originOf } from "../../core/history/provenance/origin.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { ShowResult } from "../../core/history/provenance/result.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { byWhom, dayOf } from "./step-words.ts";
import { unknownLines } from "./unknown-lines.ts";

/** Renders once what holds for all lines without a note: when they were first written, or that nobody knows. */
export function closingLines({ provenance, goal, at }: ShowResult, style: Style): Shown[] {
  if (provenance === undefined) return [];
  const hasPast = at === undefined && provenance.lines.some(({ steps }) => steps.length > 1);
  const first = firstWritten(provenance.lines);
  const isWhole = provenance.lines.every((line) => originOf(line) === "first-written");
  const what = isWhole ? "Nothing here was mended yet: all of it stands" : "Everything else stands";
  return [
    ...(first === undefined ? [] : dimmed(`${what} as it was first written${first}.`, style)),
    ...(hasPast
      ? [style.line`${style.dim("What the words were before:")} ${style.command(`score blame ${goal}`)}`]
      : []),
    ...unknownLines(provenance, style),
  ];
}

function firstWritten(lines: readonly Provenance[]): string | undefined {
  const entry = lines.find((line) => originOf(line) === "first-written")?.steps[0]?.entry;
  if (entry === undefined) return undefined;
  return ` on ${dayOf(entry)}${byWhom(entry)}`;
}

function dimmed(words: string, style: Style): Shown[] {
  return wrapWords(words, style.columns).map((line) => style.line`${style.dim(line)}`);
}
