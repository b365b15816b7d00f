import type { Huddle, HuddleCard, HuddleRepair, HuddleStory } from "../../core/orientation/huddle.ts";
import { renderJson } from "../json.ts";
import { refusedLines } from "../refused-lines.ts";
import type { Shown, Style } from "../style.ts";
import { gapWords } from "./gap-words.ts";
import { paragraph } from "./paragraph.ts";

/** Renders what a team tells each other today, and how to begin with what there is none of yet. */
export function renderToday(huddle: Huddle, style: Style): string {
  const { name, today, card, repair, nearMiss, thanks, refused } = huddle;
  const missing = [
    [card, "No line yet to read out", 'score goal add "in the customer\'s words"'],
    [repair, "No repair yet: the first comes after a complaint", "score amend"],
    [nearMiss, "No near miss yet: they are as welcome as complaints", 'score near-miss add "what happened"'],
    [
      thanks,
      "No thanks yet: keep what they thank you for",
      'score thanks add "what they thanked you for, in their words"',
    ],
  ] as const;
  const absent = missing.filter(([there]) => there === undefined);
  const blocks = [
    [style.line`${style.bold(name)}${style.dim(`, ${today}`)}`],
    card === undefined ? [] : cardLines(card, style),
    repair === undefined ? [] : repairLines(repair, style),
    storyLines("It nearly went wrong", nearMiss, style),
    storyLines("Thanks", thanks, style),
    absent.flatMap(([, words, command]) => [
      style.line`${style.dim(`${words}.`)}`,
      style.line`  ${style.command(command)}`,
    ]),
    refusedLines(refused, style),
  ].filter((block) => block.length > 0);
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : [style.line``, ...block]));
  return `${lines.map(String).join("\n")}\n`;
}

/** Renders the same as `score.today/1`. */
export function renderTodayJson(huddle: Huddle): string {
  return renderJson("today", { ...huddle });
}

function cardLines({ title, list, text, instead = "", feel, gaps }: HuddleCard, style: Style): Shown[] {
  const lead = list === "never" ? "  Never: " : "  Always: ";
  return [
    ...titled("The card", title, style),
    ...paragraph(text, { lead, hang: " ".repeat(lead.length) }, style),
    ...paragraph(instead, { lead: " ".repeat(lead.length) }, style),
    ...(feel.length === 0 ? [] : paragraph(`How it must feel: ${feel.join(" ")}`, { lead: "  " }, style)),
    ...gaps.flatMap((gap) => paragraph(`A gap that is open: ${gapWords(gap)}`, { lead: "  " }, style)),
    ...paragraph("Ask each other: when was that hard this week?", { lead: "  " }, style),
  ];
}

function repairLines({ goal, on, because, clauses, after }: HuddleRepair, style: Style): Shown[] {
  return [
    ...titled("A repair", `${goal}, ${on}`, style),
    ...clauses.flatMap(({ list, text }) =>
      paragraph(`${list}: ${text}`, { lead: "  ", hang: "    " }, style),
    ),
    ...paragraph(`because: ${because}`, { lead: "  ", hang: "    " }, style),
    ...after.flatMap((words) => paragraph(`after: ${words}`, { lead: "  ", hang: "    " }, style)),
  ];
}

function storyLines(title: string, story: HuddleStory | undefined, style: Style): Shown[] {
  if (story === undefined) return [];
  const { goal, received, words } = story;
  const day = received.slice(0, 10);
  return [
    ...titled(title, goal === undefined ? day : `${goal}, ${day}`, style),
    ...paragraph(words, { lead: "  " }, style),
  ];
}

function titled(title: string, about: string, style: Style): Shown[] {
  return paragraph(`${title}: ${about}`, { lead: "", hang: "  " }, style).map(
    (line) => style.line`${style.bold(line)}`,
  );
}
