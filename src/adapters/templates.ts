import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The templates that a score can begin from. */
export const TEMPLATES = ["cafe", "dental", "trades", "saas", "accountancy", "blank"] as const;

/** The name of a template. */
export type TemplateName = (typeof TEMPLATES)[number];

/** Reads the files of a template, those that every score shares among them, by their path. */
export function readTemplate(name: TemplateName): ReadonlyMap<string, string> {
  // Beside the bundle, in the package as in the checkout.
  const base = fileURLToPath(new URL("../templates/", import.meta.url));
  return new Map([...filesIn(join(base, "common")), ...filesIn(join(base, name))]);
}

function* filesIn(folder: string): Generator<[string, string]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort())
    yield [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
      readFileSync(path, "utf8"),
    ];
}
