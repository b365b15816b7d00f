import type { RuleExample } from "../src/core/lint/define-rule.ts";
import { EXAMPLE_GOAL } from "../src/core/lint/example-score.ts";
import { code, fenced } from "./markdown.ts";

/** The most of a file that a page shows; the largest examples are as long as a book. */
const MOST_LINES = 24;
const MOST_COLUMNS = 160;

/** Shows what is peculiar to an example: the keys and sections that differ from the clean goal, or whole files. */
export function showExample(example: RuleExample): string {
  const { keys = {}, was, wasCalled, wasFiles = {}, undone, sections = {}, files = {}, raw = {} } = example;
  const removed = [...removedFrom(keys, keyWords), ...removedFrom(sections, sectionWords)];
  const parts = [
    example.says,
    removed.length === 0 ? "" : `Taken out of ${code(EXAMPLE_GOAL)}: ${removed.join(", ")}.`,
    ...(wasCalled === undefined ? [] : [`One commit before, the file was ${code(`goals/${wasCalled}.md`)}.`]),
    ...pastPart(was, keys),
    ...pastFiles(wasFiles, files, undone === true),
    goalPart(keys, sections),
    ...Object.entries(files).map(
      ([path, content]) => `${code(path)}:\n\n${fenced("markdown", shown(content))}`,
    ),
    ...Object.entries(raw).map(([path, file]) => rawPart(path, file)),
  ];
  const plain = parts.filter((part) => part !== "");
  return [...plain, ...(plain.length === 1 ? ["Everything is as in the clean goal."] : [])].join("\n\n");
}

type Changes = Readonly<Record<string, string | null>>;

function removedFrom(changes: Changes, words: (name: string) => string): readonly string[] {
  return Object.keys(changes)
    .filter((name) => changes[name] === null || (name === "#" && changes[name] === ""))
    .map(words);
}

const keyWords = (key: string): string => `the key ${code(key)}`;
const sectionWords = (name: string): string =>
  name === "#" ? "the heading" : `the section ${code(`## ${name}`)}`;

function goalPart(keys: Changes, sections: Changes): string {
  const lines = Object.values(keys).filter((line) => line !== null);
  const front = lines.length === 0 ? "" : lines.join("\n");
  const body = Object.entries(sections)
    .filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== "")
    .map(([name, text]) => (name === "#" ? text : `## ${name}\n\n${text}`))
    .join("\n\n");
  if (front === "" && body === "") return "";
  if (body === "") return fenced("yaml", shown(front));
  if (front === "") return fenced("markdown", shown(body));
  return fenced("markdown", shown(`---\n${front}\n---\n\n${body}`));
}

// What a key was, and what has become of it; one that is not named is as in the clean goal.
function pastPart(was: Changes | undefined, keys: Changes): readonly string[] {
  const before = Object.values(was ?? {}).filter((line) => line !== null);
  if (before.length === 0) return [];
  const isSaid = Object.keys(keys).length > 0;
  return [
    "One commit before:",
    fenced("yaml", shown(before.join("\n"))),
    isSaid ? "Now:" : "Now it is as in the clean goal.",
  ];
}

// Whole files as they were, and what became of those that are not shown again below.
function pastFiles(
  was: Readonly<Record<string, string>>,
  files: object,
  isUndone: boolean,
): readonly string[] {
  const gone = Object.keys(was).filter((path) => !Object.hasOwn(files, path));
  const how = isUndone ? "by a commit that says that it takes the one before back" : "from the files";
  return [
    ...Object.entries(was).map(
      ([path, content]) => `One commit before, ${code(path)}:\n\n${fenced("markdown", shown(content))}`,
    ),
    ...(gone.length === 0 ? [] : [`Now ${gone.map(code).join(" and ")} is gone ${how}.`]),
    ...(Object.keys(was).length > 0 && Object.keys(files).length > 0 ? ["Now:"] : []),
  ];
}

function rawPart(path: string, file: NonNullable<RuleExample["raw"]>[string]): string {
  if (file.bytes === undefined) return `What stands at ${code(path)} is no text that could be shown here.`;
  const bytes = [...file.bytes.subarray(0, 32)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const rest = file.bytes.length > 32 ? " …" : "";
  const size = file.bytes.length.toLocaleString("en-GB");
  return `${code(path)}, ${size} bytes:\n\n${fenced("text", `${bytes}${rest}`)}`;
}

/** Cuts a long text, and spells out the characters that would not be seen. */
function shown(text: string): string {
  const lines = text
    .replace(/\r(?=\n)/g, "\\r")
    .replace(/\r/g, "\\r")
    .split("\n");
  const cut = lines.slice(0, MOST_LINES).map((line) => {
    const visible = line.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, escaped).replaceAll("\t", "→");
    return visible.length > MOST_COLUMNS ? `${visible.slice(0, MOST_COLUMNS)}…` : visible;
  });
  const more = lines.length - MOST_LINES;
  return [...cut, ...(more > 1 ? [`… and ${more.toLocaleString("en-GB")} more lines`] : [])].join("\n");
}

function escaped(unit: string): string {
  return `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
