import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Rule, RuleExample } from "../../../src/core/lint/define-rule.ts";
import { severityOf } from "../../../src/core/lint/presets.ts";
import { RULES } from "../../../src/core/lint/rules/index.ts";
import {
  type Files,
  filesOfExample,
  fixOnce,
  lintExample,
  lintFiles,
  textOfFile,
} from "../../helpers/lint.ts";

const FOLDER = fileURLToPath(new URL("../../../src/core/lint/rules", import.meta.url));

describe("the set of rules", () => {
  it("has every rule file in its index, under the id that its path says", () => {
    const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.includes("/") && path.endsWith(".ts"));
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(paths.sort());
  });

  it.each(RULES.map(({ id }) => id))("has a page for %s, and the page is in the index", (id) => {
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
    expect(readFileSync("docs/rules/README.md", "utf8")).toContain(`](${id}.md)`);
  });

  it.each(["recommended", "strict"] as const)(
    "is on in the preset %s, each rule at some severity",
    (preset) => {
      const off = RULES.filter((rule) => !["error", "warning", "info"].includes(severityOf(rule, preset)));
      expect(off).toEqual([]);
    },
  );

  it("is stricter in strict, and never milder", () => {
    const order = ["info", "warning", "error"];
    const isMilder = (rule: Rule): boolean =>
      order.indexOf(severityOf(rule, "strict")) < order.indexOf(severityOf(rule, "recommended"));
    expect(RULES.filter(isMilder)).toEqual([]);
    expect(RULES.some((rule) => severityOf(rule, "strict") !== severityOf(rule, "recommended"))).toBe(true);
  });

  it("has no id twice", () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("says when it fires and why it matters", () => {
    expect(rule.fires.length).toBeGreaterThan(10);
    expect(rule.why.length).toBeGreaterThan(10);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    for (const example of [...rule.bad, ...rule.good]) expect(example.says).not.toBe("");
  });

  it.each(named(rule.bad))("fires on its bad example: %s", (_says, example) => {
    expect(codesIn(lintExample(example))).toContain(id);
  });

  it.each(named(rule.good))("is silent on its good example: %s", (_says, example) => {
    expect(codesIn(lintExample(example))).not.toContain(id);
  });
});

describe.each(fixable().map((rule) => [rule.id, rule] as const))("the fix of %s", (id, rule) => {
  it("takes its own finding away in at least one bad example", () => {
    const mended = rule.bad.map((example) => codesOf(fixOnce(filesOfExample(example), id)).includes(id));
    expect(mended).toContain(false);
  });

  it.each(named(rule.bad))("done twice is as done once: %s", (_says, example) => {
    const once = fixOnce(filesOfExample(example), id);
    const twice = fixOnce(once, id);
    for (const path of once.keys()) expect(textOfFile(twice, path)).toBe(textOfFile(once, path));
  });
});

describe("rules that say nothing of a fix", () => {
  it("offer none", () => {
    for (const rule of RULES.filter((candidate) => candidate.fixable !== true)) {
      for (const example of rule.bad) {
        const own = lintExample(example).findings.filter((finding) => finding.rule === rule.id);
        expect(own.filter((finding) => finding.fix !== undefined && finding.fix.length > 0)).toEqual([]);
      }
    }
  });
});

function fixable(): readonly Rule[] {
  return RULES.filter((rule) => rule.fixable === true);
}

function named(examples: readonly RuleExample[]): [string, RuleExample][] {
  return examples.map((example) => [example.says, example]);
}

function codesOf(files: Files): readonly string[] {
  return codesIn(lintFiles(files));
}

function codesIn({ findings, refused }: ReturnType<typeof lintFiles>): readonly string[] {
  return [...findings.map((finding) => finding.rule), ...refused.map((refusal) => refusal.code)];
}
