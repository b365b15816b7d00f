import type { ShowResult } from "../../core/history/provenance/result.ts";
import { explanationsIn } from "../../core/history/semantic-diff.ts";
import { versionOf } from "../../core/history/version.ts";
import { clausesOf, sectionsOf } from "../../core/score/goal.ts";
import { type ReadPassage, type ReadSection, readingOf } from "../../core/score/reading.ts";
import { refusedLines } from "../refused-lines.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { clauseLines } from "./clause-lines.ts";
import { closingLines } from "./closing-lines.ts";
import { besideClauses, gapLines } from "./gap-lines.ts";
import { headLines } from "./head-lines.ts";
import { type Notes, notesOf } from "./notes.ts";
import { passageLines } from "./passage-lines.ts";
import { standardLines } from "./standard-lines.ts";

/** Renders a goal as a person reads it: whose it is, how it must feel, what is always and never done, and the rest of it. */
export function renderShow(result: ShowResult, style: Style): string {
  const { document, provenance } = result;
  const notes = notesOf(provenance?.lines);
  const version = versionOf(document);
  const explanations = explanationsIn(sectionsOf(document, "never"));
  const sections = readingOf(document, new Set(clausesOf(version).map(({ id }) => id)));
  const told = (wanted: (section: ReadSection) => boolean): Shown[][] =>
    sections.filter(wanted).map((section) => sectionLines(section, notes, style));
  const first = (section: ReadSection): boolean => section.meaning === "feel" || section.title === "";
  const lines = { notes, gaps: result.gaps };
  const blocks = [
    headLines(result, notes, style),
    gapLines(besideClauses(result, version), "  ", style),
    ...told(first),
    ...(document.kind === "goal" && !sections.some(({ meaning }) => meaning === "feel")
      ? [[style.line`${style.dim("Nobody has written yet how it must feel.")}`]]
      : []),
    clauseLines("always", version.always, explanations, lines, style),
    [...clauseLines("never", version.never, explanations, lines, style), ...told(isNever).flat()],
    ...told((section) => !first(section) && !isNever(section)),
    standardLines(document, version.standards, lines, style),
    closingLines(result, style),
    provenance === undefined ? [] : refusedLines(provenance.refused, style),
  ].filter((block) => block.length > 0);
  const shown = blocks.flatMap((block, at) => (at === 0 ? block : [style.line``, ...block]));
  return `${shown.map(String).join("\n")}\n`;
}

function isNever({ meaning }: ReadSection): boolean {
  return meaning === "never";
}

function isParagraph(passage: ReadPassage | undefined): boolean {
  return passage?.mark === "" && !passage.isHeading;
}

// What is never done has its heading from the list of it.
function sectionLines(section: ReadSection, notes: Notes, style: Style): Shown[] {
  const { title, meaning, passages } = section;
  const heading = isNever(section) ? [] : wrapWords(title, style.columns);
  return [
    ...heading.map((line) => style.line`${style.bold(line)}`),
    ...passages.flatMap((passage, at) => [
      ...(isParagraph(passage) && isParagraph(passages[at - 1]) ? [style.line``] : []),
      ...passageLines(passage, meaning, notes, style),
    ]),
  ];
}
