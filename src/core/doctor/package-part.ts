import type { SettingsFile } from "./facts.ts";

/** Returns what a package.json says under one key, one value to a line; nothing where it is another file, or can't be read. */
export function partOf(file: SettingsFile, key: string): string | undefined {
  if (!/(?:^|\/)package\.json$/.test(file.path)) return undefined;
  try {
    const value: unknown = (JSON.parse(file.text) as Record<string, unknown> | null)?.[key];
    return value === undefined ? undefined : JSON.stringify(value, undefined, 1);
  } catch {
    return undefined;
  }
}
