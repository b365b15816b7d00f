import type { CardLine, GoalCard } from "../../core/orientation/goal-card.ts";
import type { NewStarter, StarterPromise, StarterRepair } from "../../core/orientation/new-starter.ts";
import { shellWords } from "../../core/shell-words.ts";
import { changeLines } from "../change-lines.ts";
import { countOf, grouped } from "../count.ts";
import { refusedLines } from "../refused-lines.ts";
import type { Shown, Style } from "../style.ts";
import { gapWords } from "./gap-words.ts";
import { paragraph } from "./paragraph.ts";

/** Renders what a new person reads, part by part, each goal with the command that shows all of it. */
export function renderNewStarter(starter: NewStarter, style: Style): string {
  const { promise, goals, further, repairs, gaps, refused } = starter;
  const parts: readonly (readonly [title: string, lines: readonly Shown[]])[] = [
    ["What we promise", promise === undefined ? missingPromise(style) : promiseLines(promise, style)],
    ["What we believe", told(promise?.believe ?? [], style)],
    ["What holds in every goal", lineLines([...(promise?.always ?? []), ...(promise?.never ?? [])], style)],
    [
      "What customers want to achieve",
      goals.length === 0
        ? missingGoals(style)
        : [
            ...spaced(
              goals.map((goal) => goalLines(goal, style)),
              style,
            ),
            ...furtherLines(further, style),
          ],
    ],
    [
      "What we mended lately, and why",
      repairs.length === 0
        ? noRepairs(style)
        : spaced(
            repairs.map((repair) => repairLines(repair, starter, style)),
            style,
          ),
    ],
    [
      "Where we do not do yet what we say",
      gaps.flatMap((gap) => paragraph(`${gap.goal}: ${gapWords(gap)}`, POINT, style)),
    ],
    ["Where to begin", beginLines(starter, style)],
  ];
  const shown = parts.filter(([, lines]) => lines.length > 0);
  const lines = [
    ...headLines(starter, style),
    ...shown.flatMap(([title, below], at) => [
      style.line``,
      style.line`${style.bold(`${at + 1}. ${title}`)}`,
      ...below,
    ]),
    ...(refused.length === 0 ? [] : [style.line``, ...refusedLines(refused, style)]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

const POINT = { lead: "  - ", hang: "    " };
const PLAIN = { lead: "  " };

function headLines({ name, reader, by, minutes }: NewStarter, style: Style): Shown[] {
  return [
    style.line`${style.bold(`Welcome to ${name}`)}`,
    ...(reader === undefined ? [] : paragraph(`For ${reader}.`, PLAIN, style)),
    ...paragraph(
      `It takes ${countOf(minutes, "minute")} to read, and nothing here has to be learnt by heart.`,
      PLAIN,
      style,
    ),
    ...(by === undefined ? [] : paragraph(`Ask ${by} about whatever is unclear.`, PLAIN, style)),
  ];
}

function promiseLines({ sentence, whom, parts, standsFor, change }: StarterPromise, style: Style): Shown[] {
  return [
    ...told(sentence === undefined ? [] : [sentence], style),
    ...(whom === undefined ? [] : paragraph(`We promise it to ${whom}.`, PLAIN, style)),
    ...parts.flatMap(({ text }) => paragraph(text, POINT, style)),
    ...(standsFor.length === 0 ? [] : paragraph(`We are ${standsFor.join(", ")}.`, PLAIN, style)),
    ...told(change, style),
  ];
}

function told(words: readonly string[], style: Style): Shown[] {
  return words.flatMap((each) => paragraph(each, PLAIN, style));
}

function goalLines({ goal, title, feel, always, never }: GoalCard, style: Style): Shown[] {
  // Where nothing is never done, what is always done tells what the goal is.
  const shown = never.length > 0 ? never : always;
  return [
    ...paragraph(title, PLAIN, style).map((line) => style.line`${style.bold(line)}`),
    ...(feel.length === 0 ? [] : paragraph(`It must feel: ${feel.join(" ")}`, { lead: "    " }, style)),
    ...lineLines(shown, style, "    "),
    style.line`    ${style.dim("all of it:")} ${style.command(shellWords(["score", "show", goal]))}`,
  ];
}

function lineLines(lines: readonly CardLine[], style: Style, indent = "  "): Shown[] {
  return lines.flatMap(({ list, text, instead = "" }) => [
    ...paragraph(
      `${list === "never" ? "Never" : "Always"}: ${text}`,
      { lead: indent, hang: `${indent}  ` },
      style,
    ),
    ...paragraph(instead, { lead: `${indent}  ` }, style).map((line) => style.line`${style.dim(line)}`),
  ]);
}

function furtherLines(further: NewStarter["further"], style: Style): Shown[] {
  if (further.length === 0) return [];
  const named = further.slice(0, 10).map(({ title }) => title);
  const rest = further.length - named.length;
  return [
    style.line``,
    ...paragraph(
      `And ${further.length} more: ${named.join("; ")}${rest > 0 ? `; and ${rest} others` : ""}.`,
      PLAIN,
      style,
    ),
    style.line`    ${style.dim("each of them:")} ${style.command("score new-starter --goal …")}`,
  ];
}

function repairLines(repair: StarterRepair, { goals }: NewStarter, style: Style): Shown[] {
  const { goal, on, because, changes, lines, after } = repair;
  const title = goals.find((one) => one.goal === goal)?.title ?? goal;
  return [
    ...paragraph(`${on} ${title}`, PLAIN, style).map((line) => style.line`${style.bold(line)}`),
    ...(changes.length > 0
      ? changeLines(changes, style, "    ")
      : lines.flatMap(({ list, text }) =>
          paragraph(`${list}: ${text}`, { lead: "    ", hang: "      " }, style),
        )),
    ...paragraph(`because: ${because}`, { lead: "    ", hang: "      " }, style),
    ...after.flatMap((words) => paragraph(`after: ${words}`, { lead: "    ", hang: "      " }, style)),
  ];
}

function spaced(blocks: readonly (readonly Shown[])[], style: Style): Shown[] {
  return blocks.flatMap((block, at) => (at === 0 ? block : [style.line``, ...block]));
}

function beginLines({ rehearse }: NewStarter, style: Style): Shown[] {
  const [first] = rehearse;
  const why = first === undefined || first.said === 0 ? "with any of these" : "where most was said";
  return [
    ...(first === undefined
      ? []
      : paragraph(`Rehearse before the first customer comes, and begin ${why}:`, PLAIN, style)),
    ...rehearse.map(
      ({ goal, said }) =>
        style.line`    ${style.command(shellWords(["score", "rehearse", goal]))}${said === 0 ? "" : style.dim(`   # ${grouped(said)} in the complaint book`)}`,
    ),
    ...paragraph("Each morning, two minutes with the others:", PLAIN, style),
    style.line`    ${style.command("score today")}`,
    ...paragraph(
      "When something nearly goes wrong, write it down: it is as welcome as a complaint.",
      PLAIN,
      style,
    ),
    style.line`    ${style.command('score near-miss add "what happened"')}`,
  ];
}

function missingPromise(style: Style): Shown[] {
  return [
    ...paragraph("Nobody has written the promise down yet.", PLAIN, style),
    style.line`    ${style.command("score init")}`,
  ];
}

function missingGoals(style: Style): Shown[] {
  return [
    ...paragraph("No goal is written down yet.", PLAIN, style),
    style.line`    ${style.command('score goal add "in the customer\'s words"')}`,
  ];
}

function noRepairs(style: Style): Shown[] {
  return paragraph(
    "Nothing was mended yet: the first repair comes after a complaint or a near miss.",
    PLAIN,
    style,
  );
}
