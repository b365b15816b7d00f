import type { SettingsFile } from "./facts.ts";
import { linesOf } from "./lines-of.ts";

/** A line of settings that squashes pull requests. */
export interface SquashLine {
  readonly path: string;
  readonly line: number;
  readonly words: string;
}

const KEPT_BY_FILES =
  /^(?:\.github\/|\.gitlab|\.mergify|\.kodiak|\.asf\.yaml$|\.bulldozer|bors\.toml$|\.prow)/;
const SQUASHES =
  /\ballow_squash_merge\s*[:=]\s*(?:true|yes|on)\b|\bsquash[_-]option\s*[:=]\s*["']?(?:always|default_on)|\b(?:merge[_-]?method|method|strategy)["']?\s*[:=]\s*["']?squash\b|\s--squash\b|^\s*squash\s*[:=]\s*(?:true|yes|on)\b|\buse_squash_merge\s*=\s*true/i;

/** Finds what squashes pull requests in the settings of websites, merge queues and workflows. */
export function squashLines(files: readonly SettingsFile[]): readonly SquashLine[] {
  return files
    .filter(({ path }) => KEPT_BY_FILES.test(path))
    .flatMap((file) =>
      linesOf(file.text)
        .filter(({ words }) => SQUASHES.test(` ${words}`))
        .map(({ line, words }) => ({ path: file.path, line, words: words.trim().slice(0, 80) })),
    );
}
