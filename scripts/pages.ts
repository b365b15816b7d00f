import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Generated files: each path, relative to the project and with `/`, with its content. */
export type Pages = ReadonlyMap<string, string>;

/** A part of what is generated: its pages, and the folder in which nothing else may stand. */
export interface Generated {
  readonly pages: Pages;
  readonly folder?: string;
}

/** Lists what differs between the disk and what is generated: pages that are old or absent, and files left over. */
export function notCurrent({ pages, folder }: Generated): readonly string[] {
  const old = [...pages].filter(
    ([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content,
  );
  return [...old.map(([path]) => path), ...leftOver(pages, folder)].sort();
}

/** Writes the pages that differ, takes away the files left over, and lists both. */
export function writePages(generated: Generated): readonly string[] {
  const changed = notCurrent(generated);
  for (const path of changed) {
    const content = generated.pages.get(path);
    if (content === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return changed;
}

function leftOver(pages: Pages, folder: string | undefined): readonly string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => !pages.has(path));
}
