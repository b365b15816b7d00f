import type { ComplaintShowResult } from "../core/complaint/result.ts";
import type { StoryStep } from "../core/complaint/story.ts";
import { withoutFile } from "../core/complaint/without-file.ts";
import { factInWords } from "../core/record/fact-in-words.ts";
import type { FactValue } from "../core/record/write-fact.ts";
import type { Age } from "../core/score/age.ts";
import { ageInWords, whenInWords } from "./age.ts";
import { aboutInWords, KIND_WORDS, overdueInWords, STATE_WORDS } from "./complaint-words.ts";
import { labelled } from "./labelled.ts";
import { nextLines } from "./next-lines.ts";
import { openGapInWords } from "./open-gap.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders one complaint as a person reads it: what happened, its facts, what became of it, and what comes next. */
export function renderComplaintShow(result: ComplaintShowResult, style: Style): string {
  const { complaint, paragraphs, story, refused } = result;
  const { id, keys, state, overdue, next } = complaint;
  const lines = [
    style.line`${style.bold(id)} ${style.dim(`(${KIND_WORDS[keys.kind]}, ${STATE_WORDS[state]})`)}`,
    ...paragraphs.flatMap((words, at) => [
      ...(at === 0 ? [] : [style.line``]),
      ...wrapWords(words, style.columns - 2).map((line) => style.line`  ${line}`),
    ]),
    style.line``,
    ...factsOf(result).flatMap(([label, words]) => labelled(`${label}: `, words, style)),
    ...result.gaps.flatMap((gap) => labelled("open gap: ", openGapInWords(gap), style)),
    style.line``,
    ...story.flatMap((step) => storyLines(step, style)),
    ...(overdue === undefined
      ? []
      : [style.line``, style.line`${style.yellow("Now:")} ${overdueInWords(overdue)}.`]),
    ...(next === undefined ? [] : [style.line``, ...nextLines(next, style)]),
    ...(refused.length === 0 ? [] : [style.line``, ...refusedLines(refused, style)]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function factsOf({ complaint, story }: ComplaintShowResult): readonly (readonly [string, string])[] {
  const { keys } = complaint;
  const lost = withoutFile(complaint);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labelOf(keys), aboutInWords(complaint)],
    ["severity", keys.severity],
    ["wanted", keys.wanted],
    ["left", keys.left?.replaceAll("-", " ")],
    ["cause", keys.cause === undefined ? undefined : factInWords(keys.cause as FactValue)],
    ["looked elsewhere", keys.elsewhere === undefined ? undefined : factInWords(keys.elsewhere)],
    ["cost us", keys["cost-us"]],
    ["ref", keys.ref],
    ["told", withWho(UNTOLD[keys["told-customer"] ?? ""], keys.by?.["told-customer"])],
    [
      "no change",
      story.some(({ what }) => what === "no-change")
        ? undefined
        : withWho(keys["no-change"], keys.by?.["no-change"]),
    ],
    ["no repair", lost === undefined ? undefined : `${lost}; score verify looks for it in the commits`],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== "");
}

function withWho(words: string | undefined, who: string | undefined): string | undefined {
  return words === undefined || who === undefined ? words : `${words} (${who})`;
}

// No day is known of these, so they are no step of the story.
const UNTOLD: Readonly<Record<string, string>> = {
  "asked-not-to": "no, they asked not to be",
  "cannot-be-reached": "no, they cannot be reached",
};

function labelOf(keys: ComplaintShowResult["complaint"]["keys"]): string {
  if (keys.broke !== undefined) return "broke";
  return keys.kept === undefined ? "about" : "kept";
}

function storyLines(step: StoryStep, style: Style): Shown[] {
  const when = step.when === undefined ? "" : whenInWords(step.when);
  const lead = when.padEnd(21);
  const who = step.by === undefined ? "" : ` (${step.by})`;
  return wrapWords(`${sentenceOf(step)}${who}`, style.columns - lead.length - 2).map(
    (line, at) => style.line`  ${style.yellow(at === 0 ? lead : " ".repeat(lead.length))}${line}`,
  );
}

function sentenceOf({ what, words, took, repair }: StoryStep): string {
  switch (what) {
    case "received":
      return words === undefined ? "came in" : `came in by ${words}`;
    case "answered":
      return took === undefined ? "first reply" : firstReply(took);
    case "put-right":
      return `put right: ${words}`;
    case "told":
      return "the customer was told";
    case "repaired":
      return `${repair?.kind} ${repair?.goal} ${repair?.id}: ${words}`;
    case "taken-back":
      return `taken back by ${repair?.id}: ${words}`;
    case "no-change":
      return `no change: ${words}`;
    case "closed":
      return "closed";
    case "again":
      return `it came back: ${words}`;
    case "check-due":
      return "look whether the repair held";
    case "held":
      return words === undefined ? "the repair held" : `the repair held: ${words}`;
    case "came-back":
      return words === undefined ? "the repair did not hold" : `the repair did not hold: ${words}`;
  }
}

function firstReply(took: Age): string {
  const isSameDay = took.minutes === undefined && took.days === 0;
  return isSameDay ? "first reply, on the same day" : `first reply, after ${ageInWords(took)}`;
}
