import { ScoreError } from "../core/errors.ts";
import { oneOf } from "./parse-option.ts";

/** Decides on the format that is asked for: `--json` is short for `--format json`, and contradicts any other. */
export function askedFormat<const Format extends string>(
  format: string | undefined,
  isJson: boolean,
  formats: readonly (Format | "json")[],
): Format | "json" {
  if (format === undefined) return isJson ? "json" : (formats[0] as Format);
  const chosen = oneOf("--format", format, formats);
  if (!isJson || chosen === "json") return chosen;
  throw new ScoreError("usage", "usage/contradiction", `--json asks for JSON, and --format for ${chosen}`, {
    hint: "--format json",
  });
}
