import { readFileSync } from "node:fs";
import { GOAL_SECTIONS, PROMISE_SECTIONS } from "../src/core/document/section-names.ts";
import { headingsOf, LANGUAGES_WITH_HEADINGS } from "../src/core/language/headings.ts";
import { LANGUAGES } from "../src/core/language/languages.ts";
import { judgesIn } from "../src/core/lint/judges-in.ts";
import { RULES } from "../src/core/lint/rules/index.ts";
import { between, code, table } from "./markdown.ts";
import type { Generated } from "./pages.ts";

const PAGE = "docs/languages.md";
const NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** Puts what is judged in which language, and what sections are called there, into the page on languages. */
export function docsLanguages(): Generated {
  const page = [judged, headings].reduce((text, part) => part(text), readFileSync(PAGE, "utf8"));
  return { pages: new Map([[PAGE, page]]) };
}

function judged(page: string): string {
  const rules = RULES.filter(({ needsWords }) => needsWords !== undefined);
  const rows = rules.map((rule) => [
    `[${code(rule.id)}](rules/${rule.id}.md)`,
    ...LANGUAGES.map((language) => (judgesIn(rule, language) ? "yes" : "silent")),
  ]);
  const judgedIn = table(["rule", ...LANGUAGES.map(nameOf)], rows);
  return between(page, { begin: "judged", end: "what is judged", of: PAGE }, judgedIn);
}

function headings(page: string): string {
  const meanings = [...new Set([...GOAL_SECTIONS, ...PROMISE_SECTIONS])];
  const rows = meanings.map((meaning) => [
    code(meaning),
    ...LANGUAGES_WITH_HEADINGS.map((language) => headingsOf(language)[meaning][0]),
  ]);
  const named = table(["means", ...LANGUAGES_WITH_HEADINGS.map(nameOf)], rows);
  return between(page, { begin: "headings", end: "headings", of: PAGE }, named);
}

function nameOf(language: string): string {
  return `${NAMES.of(language) ?? language} (${code(language)})`;
}
