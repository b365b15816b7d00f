import { findConflict } from "../../document/conflict.ts";
import { ScoreError } from "../../errors.ts";
import { type Counts, collected, eachCount } from "./counts.ts";

/** The largest baseline that is read, in bytes: some two hundred thousand files with something to mend. */
export const LARGEST_BASELINE = 16 * 1024 * 1024;

const SCHEMA = "score.baseline/1";

/** The most findings of one rule that one file can have. */
const MOST = 1_000_000;

/**
 * Reads a baseline.
 * @throws ScoreError of kind `config` where it is none; it is never passed over, because then all of it would be shown or hidden.
 */
export function readBaseline(path: string, bytes: Uint8Array, size: number): Counts {
  if (size > LARGEST_BASELINE)
    throw invalid(
      path,
      `it has ${size.toLocaleString("en-GB")} bytes, and ${LARGEST_BASELINE.toLocaleString("en-GB")} is the most that is read`,
    );
  const text = decoded(path, bytes);
  if (findConflict(text) !== undefined)
    throw invalid(path, "conflict markers are left in it", "of two counts for one rule keep the lower one");
  const data = parsed(path, text);
  if (!isRecord(data) || data["schema"] !== SCHEMA)
    throw invalid(path, `it does not say "schema": "${SCHEMA}"`);
  const files = data["counts"];
  if (!isRecord(files)) throw invalid(path, `"counts" is not an object of files`);
  return collected([...countsIn(path, files)]);
}

function* countsIn(path: string, files: Record<string, unknown>) {
  for (const [file, rules] of Object.entries(files)) {
    if (!isRecord(rules)) throw invalid(path, `what stands for ${shown(file)} is not an object of rules`);
    for (const [rule, count] of Object.entries(rules)) {
      if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > MOST)
        throw invalid(path, `the count of ${shown(rule)} in ${shown(file)} is not a whole number from 1 on`);
      yield { file, rule, count };
    }
  }
}

/** Writes a baseline: ordered, a line for each count, so that two branches that mend different files merge by themselves. */
export function writtenBaseline(counts: Counts): string {
  const files = new Map<string, [string, number][]>();
  for (const { file, rule, count } of eachCount(counts))
    files.set(file, [...(files.get(file) ?? []), [rule, count]]);
  const written = [...files].map(([file, rules]) => [file, Object.fromEntries(rules)]);
  return `${JSON.stringify({ schema: SCHEMA, counts: Object.fromEntries(written) }, null, 2)}\n`;
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalid(path, "it is not UTF-8");
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(path, "it is not JSON");
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

function invalid(path: string, why: string, hint?: string): ScoreError {
  return new ScoreError("config", "baseline/invalid", `this is no baseline that can be read: ${why}`, {
    at: path,
    hint: [hint, "score lint --no-baseline   # everything, as if there were none"]
      .filter((line) => line !== undefined)
      .join("\n"),
  });
}
