import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Returns the files of a score that is written down below `test/scores`, by their paths. */
export function writtenScore(name: string): Readonly<Record<string, string>> {
  const root = join(import.meta.dirname, "..", "scores", name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")];
    }),
  );
}
