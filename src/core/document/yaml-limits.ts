import { linesOf } from "./source-text.ts";

/** The deepest nesting of lists and mappings that front matter may have. */
export const DEEPEST_YAML = 32;

/**
 * Measures before parsing how deep YAML seems to nest, without recursion: brackets that are open, and the markers and
 * indentation that begin each line. Returns the offset where it is too deep.
 */
export function yamlDepthExceeded(yaml: string): number | undefined {
  let open = 0;
  for (const line of linesOf(yaml)) {
    if (leadingLevels(line.text) > DEEPEST_YAML) return line.start;
    for (const bracket of line.text.matchAll(/[[\]{}]/g)) {
      open = bracket[0] === "[" || bracket[0] === "{" ? open + 1 : Math.max(0, open - 1);
      if (open > DEEPEST_YAML) return line.start + bracket.index;
    }
  }
  return undefined;
}

// Each level of a block costs at least one column or one `- `, so the first real character bounds the depth.
function leadingLevels(line: string): number {
  const lead = /^(?:[ \t]|[-?](?=[ \t]))*/.exec(line.slice(0, 4 * DEEPEST_YAML))?.[0] ?? "";
  const markers = lead.replace(/[ \t]/g, "").length;
  return markers + Math.floor((lead.length - markers) / 2);
}
