import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What each part of the house may import from the others. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  render: ["core"],
  adapters: ["core"],
  commands: ["core", "adapters"],
  cli: ["core", "adapters", "commands", "render"],
};

/** What `core` may import from elsewhere (docs/decisions/0006, 0013 and 0022). */
const CORE_PACKAGES = [
  "yaml",
  "zod/mini",
  "unified",
  "remark-parse",
  "mdast",
  "stemmer",
  "fastest-levenshtein",
  "node-diff3",
  "minisearch",
  "libphonenumber-js/min",
  "ibantools",
];

interface Import {
  readonly from: string;
  readonly what: string;
}

const IMPORTS: readonly Import[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .flatMap((from) =>
    [
      ...readFileSync(from, "utf8").matchAll(
        /^(?:import|export|\})(?:[^"\n]*\bfrom)? "([^"\n]+)"|\bimport\("([^"\n]+)"\)/gm,
      ),
    ].map((match) => ({
      from,
      what: match[1] ?? match[2] ?? "",
    })),
  );

const partOf = (path: string): string => path.split("/")[1] ?? "";
const told = ({ from, what }: Import): string => `${from} imports ${what}`;

describe("imports", () => {
  it("are found at all", () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
  });

  it("between the parts of the house point one way", () => {
    const wrong = IMPORTS.filter(({ from, what }) => {
      if (!what.startsWith(".")) return false;
      const target = partOf(join(dirname(from), what).replaceAll("\\", "/"));
      return target !== partOf(from) && !(MAY[partOf(from)] ?? []).includes(target);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it("of core are its parsers and word libraries", () => {
    const wrong = IMPORTS.filter(
      ({ from, what }) => partOf(from) === "core" && !what.startsWith(".") && !CORE_PACKAGES.includes(what),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it("of a rule are no other rule", () => {
    const rules = "src/core/lint/rules/";
    const wrong = IMPORTS.filter(
      ({ from, what }) =>
        from.startsWith(rules) &&
        from !== `${rules}index.ts` &&
        what.startsWith(".") &&
        join(dirname(from), what).replaceAll("\\", "/").startsWith(rules),
    );
    expect(wrong.map(told)).toEqual([]);
  });
});
