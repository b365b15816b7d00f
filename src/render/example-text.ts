import type { RuleExample } from "../core/lint/define-rule.ts";

const MOST_LINES = 12;

/** Writes what is peculiar to an example of a rule, line by line and cut where it is long; nothing where text can't show it. */
export function exampleText({ keys, sections, files }: RuleExample): readonly string[] {
  const pieces = [
    ...Object.values(keys ?? {}).filter((text) => text !== null),
    ...Object.entries(sections ?? {}).map(([name, text]) =>
      text === null
        ? `(no section "${name}")`
        : name === "#"
          ? text || "(no heading)"
          : `## ${name}\n${text}`,
    ),
    ...Object.entries(files ?? {}).map(([path, text]) => `${path}\n${text}`),
  ];
  if (pieces.length === 0) return [];
  const text = pieces.join("\n").trimEnd().split("\n");
  return text.length > MOST_LINES ? [...text.slice(0, MOST_LINES), "…"] : text;
}
