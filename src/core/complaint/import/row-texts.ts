import { cleanLine, cleanLines } from "./clean-cell.ts";
import type { ColumnPlan } from "./column-plan.ts";
import type { ImportField } from "./fields.ts";
import { unguardFormula } from "./formula-guard.ts";

/** What a row says, by field; a field without words is absent. */
export type RowTexts = Partial<Readonly<Record<ImportField, string>>>;

/** Takes the texts of a row out of its cells. Words keep their lines; everything else becomes one line. */
export function rowTexts(cells: readonly string[], plan: ColumnPlan): RowTexts {
  const texts: Partial<Record<ImportField, string>> = {};
  for (const [field, places] of plan.fields) {
    const said = places.map((place) => textOfCell(cells[place], field, plan)).filter((text) => text !== "");
    if (said.length === 0) continue;
    texts[field] = said.join(field === "words" ? "\n\n" : ": ");
  }
  return texts;
}

/** Returns what a cell says of a field. */
export function textOfCell(cell: string | undefined, field: ImportField, { isMended }: ColumnPlan): string {
  const said = isMended ? unguardFormula(cell ?? "") : (cell ?? "");
  return field === "words" ? cleanLines(said) : cleanLine(said);
}
