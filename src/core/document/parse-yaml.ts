import { Composer, type CST, type Document, Parser, YAMLParseError } from "yaml";
import { DEEPEST_YAML } from "./yaml-limits.ts";

/** How YAML is read everywhere: keys are words, nothing is merged, and a fault is told by its place alone. */
const OPTIONS = {
  version: "1.2",
  schema: "core",
  stringKeys: true,
  uniqueKeys: false,
  strict: true,
  merge: false,
  logLevel: "silent",
  prettyErrors: false,
} as const;

/**
 * Parses YAML, or returns nothing where it nests deeper than can be read safely. The depth is measured between the parser's two
 * steps: its second one recurses, and a regular expression that is compiled near the end of the stack ends the whole process.
 */
export function parseYaml(yaml: string): Document | undefined {
  try {
    const tokens = [...new Parser().parse(yaml)];
    if (isTooDeep(tokens)) return undefined;
    const [first, second] = new Composer(OPTIONS).compose(tokens, true, yaml.length) as Iterable<Document>;
    if (first !== undefined && second !== undefined) {
      const at = second.range?.[0] ?? yaml.length;
      first.errors.push(new YAMLParseError([at, at + 1], "MULTIPLE_DOCS", "more than one document"));
    }
    return first;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

// Walked without recursion, for the same reason.
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open: [Nested, number][] = tokens.map((token) => [token as Nested, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > DEEPEST_YAML) return true;
    for (const { key, value } of token.items ?? [])
      for (const inner of [key, value]) if (inner != null) open.push([inner, depth + 1]);
    if (typeof token.value === "object") open.push([token.value, depth]);
  }
  return false;
}

/** What holds others, of the library's many kinds of token. */
interface Nested {
  readonly items?: readonly { readonly key?: Nested | null; readonly value?: Nested | null }[];
  readonly value?: Nested | string;
}
