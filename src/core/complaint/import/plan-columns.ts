import { didYouMean, hintOf } from "../../did-you-mean.ts";
import { ScoreError } from "../../errors.ts";
import { shellWords } from "../../shell-words.ts";
import { cleanLine } from "./clean-cell.ts";
import { type ColumnPlan, isOwnColumn, REASON_COLUMN, REFERENCE_COLUMN } from "./column-plan.ts";
import { IMPORT_FIELDS, type ImportField, isImportField, JOINED_FIELDS } from "./fields.ts";
import { unguardFormula } from "./formula-guard.ts";
import type { ImportPreset } from "./presets.ts";

/**
 * Decides which column of a header says what: the layout first, then each `column=field`, where `column=-` leaves one out.
 * @throws ScoreError of kind `usage` with the nearest column or field, or with what is missing.
 */
export function planColumns(
  written: readonly string[],
  preset: ImportPreset | undefined,
  maps: readonly string[],
): ColumnPlan {
  const { header, isMended } = namesIn(written);
  const places = placesOfPreset(header, preset);
  for (const typed of maps) {
    const { column, field } = readMap(typed, header);
    if (field === undefined) for (const place of knownPlaces(column, header)) places.delete(place);
    else {
      const place = onlyPlace(column, header);
      // What a person says of a field takes the place of what the layout says, unless both can stand.
      if (!JOINED_FIELDS.has(field)) takeBack(field, places);
      places.set(place, field);
    }
  }
  const own = header.indexOf(REFERENCE_COLUMN);
  if (own !== -1 && ![...places.values()].includes("ref")) places.set(own, "ref");
  const fields = new Map<ImportField, number[]>();
  for (const [place, field] of [...places].sort(([a], [b]) => a - b))
    fields.set(field, [...(fields.get(field) ?? []), place]);
  requireFields(fields, header);
  const unmapped = header.filter((name, at) => !places.has(at) && name !== "" && !isOwnColumn(name));
  return { header, fields, unmapped, isMended };
}

function namesIn(written: readonly string[]): Pick<ColumnPlan, "header" | "isMended"> {
  const header = written.map(cleanLine);
  const isMended = header.includes(REASON_COLUMN);
  return { header: isMended ? header.map(unguardFormula) : header, isMended };
}

function placesOfPreset(
  header: readonly string[],
  preset: ImportPreset | undefined,
): Map<number, ImportField> {
  const names = header.map((name) => name.toLowerCase());
  const places = new Map<number, ImportField>();
  const taken = new Set<ImportField>();
  for (const [name, field] of Object.entries(preset?.columns ?? {})) {
    // Of two columns of one name the layout means the first.
    const place = names.indexOf(name);
    if (place === -1 || (taken.has(field) && !JOINED_FIELDS.has(field))) continue;
    taken.add(field);
    places.set(place, field);
  }
  return places;
}

function takeBack(field: ImportField, places: Map<number, ImportField>): void {
  for (const [place, other] of places) if (other === field) places.delete(place);
}

/** Parses `column=field` at its last `=`, because a column may have one in its name and a field has none. */
function readMap(
  typed: string,
  header: readonly string[],
): { column: string; field: ImportField | undefined } {
  const at = typed.lastIndexOf("=");
  if (at < 1)
    throw mistaken("import/map", `--map takes column=field, not "${typed}"`, typed, `${typed}=words`);
  const [column, field] = [
    typed.slice(0, at).trim(),
    typed
      .slice(at + 1)
      .trim()
      .toLowerCase(),
  ];
  if (!isImportField(field) && field !== "-") {
    const names = Object.keys(IMPORT_FIELDS);
    const near = didYouMean(field, names);
    const message = `a complaint has no "${field}"${hintOf(field, names)}`;
    if (near !== undefined) throw mistaken("import/unknown-field", message, typed, `${column}=${near}`);
    throw new ScoreError("usage", "import/unknown-field", message, {
      hint: `a column says one of ${names.join(", ")}; or - for nothing`,
    });
  }
  const near = placesOf(column, header).length > 0 ? undefined : didYouMean(column, header);
  if (near !== undefined)
    throw mistaken("import/unknown-column", noColumn(column, header), typed, `${near}=${field}`);
  return { column, field: field === "-" ? undefined : field };
}

function mistaken(code: string, message: string, of: string, by: string): ScoreError {
  return new ScoreError("usage", code, message, { hint: `--map ${shellWords([by])}`, mistaken: of });
}

function onlyPlace(column: string, header: readonly string[]): number {
  const [place, ...others] = knownPlaces(column, header);
  if (others.length === 0) return place;
  throw new ScoreError(
    "usage",
    "import/column-twice",
    `the file has ${others.length + 1} columns "${column}"`,
    { hint: "give them different names in the first row of the file" },
  );
}

function knownPlaces(column: string, header: readonly string[]): readonly [number, ...number[]] {
  const [place, ...others] = placesOf(column, header);
  if (place !== undefined) return [place, ...others];
  const names = header.filter((name) => name !== "");
  throw new ScoreError("usage", "import/unknown-column", noColumn(column, header), {
    hint: `its columns are: ${names.slice(0, 40).join(", ")}${names.length > 40 ? "…" : ""}`,
  });
}

function noColumn(column: string, header: readonly string[]): string {
  return `the file has no column "${column}"${hintOf(column, header)}`;
}

function placesOf(column: string, header: readonly string[]): readonly number[] {
  const exact = header.flatMap((name, at) => (name === column ? [at] : []));
  const wanted = column.toLowerCase();
  return exact.length > 0 ? exact : header.flatMap((name, at) => (name.toLowerCase() === wanted ? [at] : []));
}

function requireFields(fields: ReadonlyMap<ImportField, readonly number[]>, header: readonly string[]): void {
  const columns = header
    .filter((name) => name !== "")
    .slice(0, 40)
    .join(", ");
  if (!fields.has("received")) {
    throw new ScoreError(
      "usage",
      "import/no-date",
      "no column is known to say when a complaint was received",
      {
        hint: `name it with --map "<column>=received"\nits columns are: ${columns}`,
      },
    );
  }
  if (fields.has("words") || fields.has("subject")) return;
  throw new ScoreError("usage", "import/no-words", "no column is known to say what happened", {
    hint: `name it with --map "<column>=words"\nits columns are: ${columns}`,
  });
}
