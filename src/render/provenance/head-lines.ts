import type { ShowResult } from "../../core/history/provenance/result.ts";
import { versionOf } from "../../core/history/version.ts";
import { isDay } from "../../core/score/dates.ts";
import { textOf, textsOf } from "../../core/score/keys.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { type Notes, noteBelow } from "./notes.ts";

/** A fact with its label, and the key that its note is found by. */
interface Fact {
  readonly label: string;
  readonly words: string | undefined;
  readonly clause?: string;
  readonly said?: string;
}

/** Renders what a goal or the promise begins with: its words, whom it is for, who looks after it, and what it keeps. */
export function headLines(result: ShowResult, notes: Notes, style: Style): Shown[] {
  const { goal, document } = result;
  const title = versionOf(document).title?.text ?? document.outline.title?.text ?? goal;
  const facts = document.kind === "promise" ? promiseFacts(result) : goalFacts(result);
  return [
    ...wrapWords(title, style.columns).map((line) => style.line`${style.bold(line)}`),
    ...noteBelow(notes.wordsOf("goal", undefined, title), style),
    ...whenLines(result, style),
    ...facts.flatMap(({ label, words, clause, said }) => [
      ...factLines(label, words, style),
      ...(clause === undefined ? [] : noteBelow(notes.wordsOf("other", clause, said ?? words ?? ""), style)),
    ]),
    ...(textOf(document, "borrowed") === undefined
      ? []
      : dimmed("These are a template's words, until somebody here makes them their own.", style)),
  ];
}

function whenLines({ at, goal }: ShowResult, style: Style): Shown[] {
  if (at === undefined) return [];
  const commit = at.commit.slice(0, 10);
  const when = at.day === undefined ? commit : `${at.day}, ${commit}`;
  return dimmed(`${goal} as it stood ${isDay(at.name) ? "on" : "at"} ${at.name} (${when})`, style);
}

const WHOM: Readonly<Record<string, string>> = {
  customer: "the customer",
  team: "our own team",
  partner: "those we work with",
};

function goalFacts({ document, parts }: ShowResult): readonly Fact[] {
  const said = (key: string): string | undefined => textOf(document, key)?.text;
  return [
    { label: "for", words: WHOM[said("for") ?? "customer"] ?? said("for") },
    { label: "owner", words: said("owner") },
    { label: "from", words: said("from"), clause: "from" },
    { label: "to", words: said("to"), clause: "to" },
    ...textsOf(document, "serves").map(({ text }, at) => ({
      label: at === 0 ? "keeps" : "",
      words: parts.get(text) ?? text,
    })),
  ];
}

function promiseFacts({ document }: ShowResult): readonly Fact[] {
  const own = versionOf(document).phrases.filter(({ id }) => id !== "for");
  const attributes = textsOf(document, "stands-for").map(({ text }) => text);
  return [
    { label: "for", words: textOf(document, "for")?.text, clause: "for" },
    ...own.map(({ id, text }, at) => ({
      label: at === 0 ? "parts" : "",
      words: `${text} (${id})`,
      clause: id,
      said: text,
    })),
    { label: "we are", words: attributes.length === 0 ? undefined : attributes.join(", ") },
  ];
}

const WIDTH = 7;

function factLines(label: string, words: string | undefined, style: Style): Shown[] {
  if (words === undefined) return [];
  return wrapWords(words, style.columns - WIDTH - 2).map(
    (line, at) => style.line`  ${style.dim((at === 0 ? label : "").padEnd(WIDTH))}${line}`,
  );
}

function dimmed(words: string, style: Style): Shown[] {
  return wrapWords(words, style.columns - 2).map((line) => style.line`  ${style.dim(line)}`);
}
