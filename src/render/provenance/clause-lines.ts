import { displayWidth } from "../../core/display-width.ts";
import type { Clause, ClauseList } from "../../core/score/clause.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { type Beside, gapLines, gapsOfClause } from "./gap-lines.ts";
import { noteBelow } from "./notes.ts";

const TITLES: Readonly<Record<ClauseList, string>> = { always: "Always", never: "Never" };

/** Renders a list of non-negotiables: each with its id, with which it is called, with how it is explained, and with the gaps that are open about it. */
export function clauseLines(
  list: ClauseList,
  clauses: readonly Clause[],
  explanations: ReadonlyMap<string, string>,
  { notes, gaps }: Beside,
  style: Style,
): Shown[] {
  if (clauses.length === 0) return [];
  return [
    style.line`${style.bold(TITLES[list])}`,
    ...clauses.flatMap(({ id, text }) => {
      const explanation = explanations.get(id);
      const note = notes.wordsOf(list, id, text);
      const noteThere = explanation && notes.wordsOf("other", id, explanation);
      // What came with one step is told once, below both.
      const isOne = explanation === undefined || note === noteThere;
      return [
        ...named(text, id, style),
        ...(isOne ? [] : noteBelow(note, style)),
        ...wrapWords(explanation ?? "", style.columns - 4).map((line) => style.line`    ${line}`),
        ...noteBelow(isOne ? note : noteThere, style),
        ...gapLines(gapsOfClause(gaps, id), "    ", style),
      ];
    }),
  ];
}

/** Renders a sentence as a point, with its id behind it. */
export function named(text: string, id: string, style: Style): Shown[] {
  const lines = wrapWords(text, style.columns - 4);
  const tail = `(${id})`;
  const fits = displayWidth(`    ${lines.at(-1) ?? ""} ${tail}`) <= style.columns;
  return [
    ...lines.map((line, at) => {
      const lead = at === 0 ? "  - " : "    ";
      return fits && at === lines.length - 1
        ? style.line`${lead}${line} ${style.dim(tail)}`
        : style.line`${lead}${line}`;
    }),
    ...(fits ? [] : [style.line`    ${style.dim(tail)}`]),
  ];
}
