import type { Achieved } from "../core/service/achieved.ts";
import type { ServiceGroup, ServicePage } from "../core/service/service-page.ts";
import { grouped } from "./count.ts";
import { issueCode, issueWords } from "./issue-words.ts";
import { achievedInWords, coverageInWords, SERVICE_TITLES, scoreInWords } from "./service-words.ts";

/** How many things of a kind an issue lists: it is to be worked off, and has its own limit. */
const MOST = 20;

/** Renders the quarterly page as Markdown to paste into an issue: a checklist. */
export function renderServiceMarkdown(page: ServicePage, all: boolean): string {
  const { name, today, goal, groups, achieved, coverage, notes, refused } = page;
  const most = all ? Number.POSITIVE_INFINITY : MOST;
  const about = goal === undefined ? "" : `, ${issueWords(goal)}`;
  const blocks: string[] = [
    `# ${issueWords(name)}${about}, looked over on ${today}`,
    `${issueWords(scoreInWords(page))}.`,
    ...(achieved === undefined ? [] : achievedBlocks(achieved, most)),
    ...groups.flatMap((group) => groupBlocks(group, most)),
    ...(groups.length === 0 && refused.length === 0 && page.goals > 0
      ? ["Everything is looked after: nothing waits for anybody."]
      : []),
    ...coverageBlocks(coverage),
    ...notes.map(issueWords),
    ...(refused.length === 0
      ? []
      : [
          "## Can't be read, and so not looked over",
          list(refused, most, ({ file, message }) => item(file, message, `score lint ${file}`)),
        ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function groupBlocks({ kind, items }: ServiceGroup, most: number): readonly string[] {
  return [
    `## ${issueWords(SERVICE_TITLES[kind])} (${grouped(items.length)})`,
    list(items, most, ({ about, say, command }) => item(about, say, command)),
  ];
}

function item(about: string, say: string, command: string): string {
  return `- [ ] **${issueWords(about)}**: ${issueWords(say)}\n  ${issueCode(command)}`;
}

function achievedBlocks(achieved: Achieved, most: number): readonly string[] {
  const told = achievedInWords(achieved);
  if (told.length === 0) return [];
  return [
    `## Achieved since ${achieved.since}`,
    ...told.flatMap(({ title, items }) => [
      `${title}:`,
      list(
        items,
        most,
        ({ on, goal, words }) =>
          `- ${on} ${goal === undefined ? "" : `**${issueWords(goal)}**: `}${issueWords(words)}`,
      ),
    ]),
  ];
}

function coverageBlocks(coverage: ServicePage["coverage"]): readonly string[] {
  const told = coverageInWords(coverage);
  if (told.length === 0) return [];
  return [
    "## What the goals cover",
    told.map(([label, words]) => `- ${issueWords(label)}: ${issueWords(words)}`).join("\n"),
  ];
}

function list<Item>(items: readonly Item[], most: number, line: (item: Item) => string): string {
  const shown = items.slice(0, Math.min(most, items.length)).map(line);
  const more = items.length - shown.length;
  return [...shown, ...(more > 0 ? [`- and ${grouped(more)} more`] : [])].join("\n");
}
