import { relative, resolve, sep } from "node:path";
import type { CsvRecord } from "../adapters/csv/read-csv.ts";
import { createCsv } from "../adapters/csv/write-csv.ts";
import { type ColumnPlan, REASON_COLUMN } from "../core/complaint/import/plan-columns.ts";
import type { RowRefusal } from "../core/complaint/import/read-row.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";
import type { PrivacyGate } from "./privacy-gate.ts";

/** Where refused rows go, to be mended and imported again. */
export interface Rejected {
  /** The path as it was typed. */
  readonly shown: string;
  write(record: CsvRecord, refused: RowRefusal): void;
  close(): void;
}

/**
 * Begins the file of `--rejected`: the columns that the import reads, without personal data in their words, and why each row was
 * refused. It lies outside the score, because nobody meant to commit it.
 */
export async function openRejected(
  options: { readonly rejected: string | undefined; readonly dryRun: boolean },
  root: string,
  plan: ColumnPlan,
  gate: PrivacyGate,
  context: Context,
): Promise<Rejected | undefined> {
  const { rejected: shown } = options;
  if (shown === undefined || options.dryRun) return undefined;
  const path = resolve(context.cwd, shown);
  refuseInside(path, root, shown, context);
  const places = [...plan.fields.values()].flat().sort((a, b) => a - b);
  const csv = createCsv(path, shown);
  csv.write([...places.map((place) => plan.header[place] ?? ""), REASON_COLUMN]);
  const fieldOf = new Map(
    [...plan.fields].flatMap(([field, at]) => at.map((place) => [place, field] as const)),
  );
  return {
    shown,
    write: ({ cells, row }, { reason }) => {
      const kept = places.map((place) => {
        const [cell, field] = [cells[place] ?? "", fieldOf.get(place) ?? "words"];
        // In a ragged row nobody knows which cell is which.
        if (cells.length !== plan.header.length) return gate.redact(cell);
        return gate.pass({ [field]: cell }).texts[field] ?? "";
      });
      csv.write([...kept, `row ${row}: ${reason}`]);
    },
    close: () => csv.close(),
  };
}

function refuseInside(path: string, root: string, shown: string, context: Context): void {
  const folder = resolve(path, "..");
  if (context.store.typeOf(folder) === "none") {
    throw new ScoreError("usage", "import/no-folder", `there is no folder for ${shown}`, {
      hint: "--rejected ../refused.csv",
    });
  }
  const below = relative(root, context.store.realPath(folder));
  if (below === ".." || below.startsWith(`..${sep}`) || resolve(below) === below) return;
  throw new ScoreError(
    "usage",
    "import/rejected-inside",
    `${shown} would lie inside the score, where it could be committed`,
    {
      hint: "--rejected ../refused.csv",
    },
  );
}
