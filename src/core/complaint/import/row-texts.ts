import type { ImportField } from "./fields.ts";
import type { ColumnPlan } from "./plan-columns.ts";

/** What a row says, by field; a field without words is absent. */
export type RowTexts = Partial<Readonly<Record<ImportField, string>>>;

// Commands to a terminal go with what they command; other control characters say nothing to a reader.
const TERMINAL = /\u001B(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\u0007\u001B]{0,200}(?:\u0007|\u001B\\)?)/g;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Takes the texts of a row out of its cells. Words keep their lines; everything else becomes one line. */
export function rowTexts(cells: readonly string[], plan: ColumnPlan): RowTexts {
  const texts: Partial<Record<ImportField, string>> = {};
  for (const [field, places] of plan.fields) {
    const said = places.map((place) => cleaned(cells[place] ?? "", field)).filter((text) => text !== "");
    if (said.length === 0) continue;
    texts[field] = said.join(field === "words" ? "\n\n" : ": ");
  }
  return texts;
}

/** Tells whether a row has no words at all, as lines of bare commas at the end of a file do. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function cleaned(cell: string, field: ImportField): string {
  const plain = cell.replace(TERMINAL, "").replace(CONTROL, "").replace(LONE_SURROGATE, "\uFFFD");
  if (field !== "words") return plain.replace(/\s+/g, " ").trim();
  return plain.replace(/\r\n?/g, "\n").trim();
}
