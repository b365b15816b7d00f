import { readFileSync } from "node:fs";
import type { Config } from "../../src/core/config/config.ts";
import { resolveConfig } from "../../src/core/config/resolve-config.ts";
import { readDocument } from "../../src/core/document/document.ts";
import type { DocumentKind } from "../../src/core/document/slots.ts";
import type { Report, Rule } from "../../src/core/lint/define-rule.ts";
import { judgeSentences } from "../../src/core/lint/judge-sentences.ts";
import { RULE_BOOK } from "../../src/core/lint/rule-book.ts";
import { untimed } from "../../src/core/timed.ts";

/** Sentences that a rule finds, and those it leaves in peace, as somebody of a trade typed them. */
export interface Sentences {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

/** Reads the sentences of a rule, below `fires` or `silent`: `trade: sentence`, or `place: sentence` where a rule looks in many places. */
export function readSentences(half: "seen" | "held-out", rule: string): Sentences {
  const file = new URL(`../core/lint/sentences/${half}/${rule}.txt`, import.meta.url);
  const [, fires = "", silent = ""] =
    /^(?:fires\n([\s\S]*)\n)?silent\n([\s\S]*)$/.exec(readFileSync(file, "utf8")) ?? [];
  return { fires: fires.trim().split("\n"), silent: silent.trim().split("\n") };
}

/** Returns those of some sentences in which a rule finds something: in one place, or each in the place that it begins with. */
export function foundBy(rule: Rule, sentences: readonly string[], place?: Place): readonly string[] {
  return sentences.filter((line) => {
    const [, before = "", sentence = ""] = /^(.*?): (.*)$/.exec(line) ?? [];
    const placed =
      place === undefined
        ? { place: before as Place, sentence }
        : { place, sentence, served: /^(team|partner)\b/.exec(before)?.[1] };
    return toldBy(rule, placed).length > 0;
  });
}

/** Tells whether a rule looks at one file, or at a sentence of it. */
export function looksAtOneFile({ over }: Rule): boolean {
  return over === "document" || over === "sentence";
}

/** Where a sentence stands in a score. */
export type Place = keyof typeof FILES;

/** A sentence in its place. */
export interface Placed {
  readonly place: Place;
  readonly sentence: string;
  /** For whom the goal is, if not for customers. */
  readonly served?: string | undefined;
}

/** Returns what a rule that looks at one file says of a sentence. */
export function toldBy(
  rule: Rule,
  { place, sentence, served = "customer" }: Placed,
  config = STANDARD,
): readonly Report[] {
  const make = FILES[place];
  if (make === undefined) throw new Error(`no place is called ${place}`);
  const [kind, text] = make(sentence);
  const found: Report[] = [];
  const file = { path: "a.md", bytes: bytesOf(text.replace("for: customer", `for: ${served}`)) };
  const document = readDocument(file, kind, config.sectionNames);
  if (rule.over === "document") rule.check(document, (report) => found.push(report), { config });
  else if (rule.over === "sentence") {
    const rules = [{ rule, severity: rule.severity, isChosen: false }];
    judgeSentences(document, { config, rules }, untimed, (_, report) => found.push(report));
  } else throw new Error(`${rule.id} looks at more than one file`);
  return found;
}

/** Reads a score.yaml. */
export function configOf(settings = "name: T\n"): Config {
  return resolveConfig({ path: "score.yaml", bytes: bytesOf(settings) }, RULE_BOOK).config;
}

const STANDARD = configOf();

const typed = (sentence: string): string => `'${sentence.replaceAll("'", "''")}'`;
const goal = (keys: string, body = "", title = "Have it fixed once"): readonly [DocumentKind, string] => [
  "goal",
  `---\ngoal: ${typed(title)}\nfor: customer\n${keys}---\n\n# ${title}\n${body}`,
];
const section =
  (heading: string) =>
  (sentence: string): readonly [DocumentKind, string] =>
    goal("", `\n## ${heading}\n\n- ${sentence}\n`);
const complaint = (keys: string, body = "It leaked again."): readonly [DocumentKind, string] => [
  "complaint",
  `---\nkind: complaint\nreceived: 2026-03-01\n${keys}---\n\n${body}\n`,
];
const voice =
  (from: string) =>
  (sentence: string): readonly [DocumentKind, string] => [
    "voice",
    `---\nfrom: ${from}\ndate: 2026-03-01\nabout: have-it-fixed-once\nstance: for\n---\n\n${sentence}.\n`,
  ];

/** A file that has a sentence, by the place where it stands. */
const FILES = {
  title: (sentence: string) => goal("", "", sentence),
  always: (sentence: string) => goal(`always:\n  a-line: ${typed(sentence)}\n`),
  never: (sentence: string) => goal(`never:\n  a-line: ${typed(sentence)}\n`),
  promise: (sentence: string): readonly [DocumentKind, string] => [
    "promise",
    `---\npromise: ${typed(sentence)}\n---\n`,
  ],
  happen: section("What has to happen"),
  believe: section("What we believe"),
  feel: section("How it must feel"),
  "never section": (sentence: string) => goal("", `\n## Never\n\n- **a-line** — ${sentence}.\n`),
  whys: (sentence: string) => complaint(`cause:\n  kind: [design]\n  whys:\n    - ${typed(sentence)}\n`),
  "no-change": (sentence: string) => complaint(`no-change: ${typed(sentence)}\n`),
  complaint: (sentence: string) => complaint("", `${sentence}.`),
  "customer voice": voice("customer"),
  "team voice": voice("team"),
};

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
