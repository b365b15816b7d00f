import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { githubWorkflow, gitlabJob } from "../../src/core/compose/automation.ts";
import { filesOf, lintFiles } from "../helpers/lint.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const PAGES = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** What stands in fences may show a broken link on purpose. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
}

function blocks(page: string, language: string): readonly string[] {
  return [...readFileSync(page, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((block) => block[1] === language)
    .map((block) => block[2] ?? "");
}

describe("the pages of the project", () => {
  it("have no relative link that leads nowhere", () => {
    const broken = PAGES.flatMap((page) =>
      [...withoutCode(readFileSync(page, "utf8")).matchAll(/\]\(([^)\s]+)\)/g)]
        .map((link) => (link[1] ?? "").replace(/#.*$/, ""))
        .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("call the package by its own name, at this version", () => {
    const settings = ["templates", "examples"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith("score.yaml"))
        .map((path) => join(folder, path)),
    );
    expect(settings.length).toBeGreaterThan(10);
    for (const page of settings)
      expect(readFileSync(page, "utf8"), page).toMatch(
        /^# yaml-language-server: \$schema=https:\/\/\S+cx-score@/,
      );
    for (const page of [...PAGES, ...settings]) {
      const text = readFileSync(page, "utf8");
      expect(text.replaceAll(/never write `npx score`/gi, ""), page).not.toMatch(/npx (?:--?\w+ )*score\b/);
      for (const [, named] of text.matchAll(/cx-score@(\d[\w.-]*)/g)) expect(named, page).toBe(version);
    }
  });
});

describe("the workflows that the pages show", () => {
  it.each(["README.md", "docs/ci.md"])("in %s are those that init writes, but for comments", (page) => {
    const shown = blocks(page, "yaml").map((block) => parse(block));
    for (const written of [githubWorkflow(`cx-score@${version}`, ""), gitlabJob(`cx-score@${version}`, "")])
      expect(shown).toContainEqual(parse(written));
  });
});

describe("the workflows that open an issue with the quarterly page", () => {
  it("are those of GitHub and GitLab, with the whole history and a page that exists", () => {
    const [github, gitlab] = blocks("docs/service.md", "yaml").map((block) => parse(block));
    const steps = github.jobs.page.steps as readonly { run?: string; with?: Record<string, unknown> }[];
    expect(steps[0]?.with).toMatchObject({ "fetch-depth": 0 });
    expect(gitlab["score-service"].variables).toEqual({ GIT_DEPTH: "0" });
    const runs = [...steps.flatMap(({ run }) => run ?? []), ...gitlab["score-service"].script] as string[];
    const pages = runs.filter((run) => run.includes("cx-score@"));
    expect(pages).toHaveLength(2);
    const flags = new Set(readFileSync("docs/commands/service.md", "utf8").match(/--[a-z]+/g));
    for (const page of pages)
      for (const flag of (page.split(" service ")[1] ?? "").match(/--[a-z]+/g) ?? [])
        expect(flags).toContain(flag);
  });
});

describe("the examples of docs/format.md", () => {
  it("are a score that lint has nothing to say against", () => {
    const [goal = "", promise = "", complaint = ""] = blocks("docs/format.md", "markdown");
    const settings = blocks("docs/format.md", "yaml").find((block) => block.startsWith("name:")) ?? "";
    const report = lintFiles(
      filesOf({
        "score.yaml": settings,
        "promise.md": promise,
        "goals/have-it-fixed-once.md": goal,
        "goals/warm-tonight.md": goal
          .replaceAll("Have it fixed once", "Warm tonight")
          .replace("price-you-heard", "tonight")
          .replace("Show the old part and leave it with", "Bring an electric heater to")
          .replace("Come back free within", "Ring within")
          .replace("Charge for a job we have to do twice", "Leave a house cold overnight"),
        "complaints/2026-11-20-second-invoice.md": complaint,
      }),
    );
    expect(report.refused).toEqual([]);
    expect(report.findings.filter((finding) => finding.severity !== "info")).toEqual([]);
  });
});
