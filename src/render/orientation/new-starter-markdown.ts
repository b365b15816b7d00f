import type { Change } from "../../core/history/change.ts";
import type { CardLine, GoalCard } from "../../core/orientation/goal-card.ts";
import type { NewStarter, StarterPromise, StarterRepair } from "../../core/orientation/new-starter.ts";
import { shellWords } from "../../core/shell-words.ts";
import { labelOf } from "../change-lines.ts";
import { countOf } from "../count.ts";
import { markdownCode, markdownLink, markdownWords } from "../markdown-words.ts";
import type { Style } from "../style.ts";
import { asUrlPath } from "../url-path.ts";
import { gapWords } from "./gap-words.ts";

/** Renders what a new person reads as Markdown that prints, with links to the files from where the person is. */
export function renderNewStarterMarkdown(starter: NewStarter, style: Style): string {
  const { promise, goals, further, repairs, gaps, refused } = starter;
  const link = (words: string, file: string): string =>
    markdownLink(words, asUrlPath(String(style.path(file))));
  const parts: readonly (readonly [title: string, below: string])[] = [
    [
      "What we promise",
      promise === undefined
        ? "Nobody has written the promise down yet."
        : joined([promiseText(promise), `All of it: ${link("promise.md", "promise.md")}`]),
    ],
    ["What we believe", paragraphs(promise?.believe ?? [])],
    ["What holds in every goal", listed([...(promise?.always ?? []), ...(promise?.never ?? [])])],
    [
      "What customers want to achieve",
      goals.length === 0
        ? "No goal is written down yet."
        : joined([
            ...goals.map((goal) => goalText(goal, link)),
            further.map(({ title, file }) => `- ${link(title, file)}`).join("\n"),
          ]),
    ],
    [
      "What we mended lately, and why",
      repairs.length === 0
        ? "Nothing was mended yet: the first repair comes after a complaint or a near miss."
        : joined(repairs.map((repair) => repairText(repair, goals))),
    ],
    [
      "Where we do not do yet what we say",
      gaps.map((gap) => `- ${markdownWords(`${gap.goal}: ${gapWords(gap)}`)}`).join("\n"),
    ],
    ["Where to begin", beginText(starter)],
  ];
  const numbered = parts
    .filter(([, below]) => below !== "")
    .map(([title, below], at) => `## ${at + 1}. ${title}\n\n${below}`);
  const unread = refused.map(
    ({ file, message }) => `- ${markdownWords(`can't be read: ${file}: ${message}`)}`,
  );
  return `${joined([headText(starter), ...numbered, unread.join("\n")])}\n`;
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

function paragraphs(words: readonly string[]): string {
  return words.map(markdownWords).join("\n\n");
}

function headText({ name, reader, by, minutes }: NewStarter): string {
  const sentences = [
    ...(reader === undefined ? [] : [`For ${reader}.`]),
    `It takes ${countOf(minutes, "minute")} to read, and nothing here has to be learnt by heart.`,
    ...(by === undefined ? [] : [`Ask ${by} about whatever is unclear.`]),
  ];
  return `# ${markdownWords(`Welcome to ${name}`)}\n\n${markdownWords(sentences.join(" "))}`;
}

function promiseText({ sentence, whom, parts, standsFor, change }: StarterPromise): string {
  return joined([
    sentence === undefined ? "" : `**${markdownWords(sentence)}**`,
    whom === undefined ? "" : markdownWords(`We promise it to ${whom}.`),
    parts.map(({ text }) => `- ${markdownWords(text)}`).join("\n"),
    standsFor.length === 0 ? "" : markdownWords(`We are ${standsFor.join(", ")}.`),
    paragraphs(change),
  ]);
}

function goalText(
  { title, file, feel, always, never }: GoalCard,
  link: (words: string, file: string) => string,
): string {
  const felt = feel.length === 0 ? "" : `_It must feel:_ ${markdownWords(feel.join(" "))}`;
  return joined([
    `### ${markdownWords(title)}`,
    felt,
    listed(never.length > 0 ? never : always),
    `All of it: ${link(title, file)}`,
  ]);
}

function listed(lines: readonly CardLine[]): string {
  return lines
    .map(({ list, text, instead }) => {
      const below = instead === undefined || instead === "" ? "" : `  \n  ${markdownWords(instead)}`;
      return `- **${list === "never" ? "Never" : "Always"}:** ${markdownWords(text)}${below}`;
    })
    .join("\n");
}

function repairText(
  { goal, on, because, changes, lines, after }: StarterRepair,
  goals: readonly GoalCard[],
): string {
  const title = goals.find((one) => one.goal === goal)?.title ?? goal;
  const what =
    changes.length > 0
      ? changes.map(changeText)
      : lines.map(({ list, text }) => `- ${markdownWords(`${list}: ${text}`)}`);
  return joined([
    `### ${on}: ${markdownWords(title)}`,
    [
      ...what,
      `- because: ${markdownWords(because)}`,
      ...after.map((words) => `- after: ${markdownWords(words)}`),
    ].join("\n"),
  ]);
}

function changeText(change: Change): string {
  const { op, before, after } = change;
  const label = markdownWords(labelOf(change));
  if (op === "changed")
    return `- ${label}: was: ${markdownWords(before ?? "")}  \n  now: ${markdownWords(after ?? "")}`;
  return `- ${label}${op === "removed" ? ", no longer" : ""}: ${markdownWords(after ?? before ?? "")}`;
}

function beginText({ rehearse }: NewStarter): string {
  const goals = rehearse.map(
    ({ goal, title }) =>
      `- ${markdownWords(title)}: ${markdownCode(shellWords(["score", "rehearse", goal]))}`,
  );
  return joined([
    goals.length === 0 ? "" : "Rehearse before the first customer comes. Begin here:",
    goals.join("\n"),
    "Each morning, two minutes with the others: `score today`",
    "When something nearly goes wrong, write it down. It is as welcome as a complaint: `score near-miss add`",
  ]);
}
