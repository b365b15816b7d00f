import type { CheckedFinding, Diagnosis } from "../core/doctor/diagnose.ts";
import type { Level } from "../core/doctor/finding.ts";
import { countOf } from "./count.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** What stands above the findings of a level, in the order they are shown: what matters most stands last, by the prompt. */
const HEADINGS: Readonly<Record<Level, string>> = {
  fine: "Fine",
  "worth-knowing": "Worth knowing",
  "needs-mending": "Needs mending",
};

/** Renders what `score doctor` found, one line to a check, with what mends it. */
export function renderDoctor(diagnosis: Diagnosis, style: Style): string {
  const groups = (Object.keys(HEADINGS) as Level[]).flatMap((level) => group(level, diagnosis, style));
  return `${[...groups, verdict(diagnosis, style)].map(String).join("\n")}\n`;
}

function group(level: Level, { findings }: Diagnosis, style: Style): Shown[] {
  const found = findings.filter((finding) => finding.level === level);
  if (found.length === 0) return [];
  return [
    style.line`${style.bold(HEADINGS[level])}`,
    ...found.flatMap((finding) => lines(finding, style)),
    style.line``,
  ];
}

function lines({ level, says, fix }: CheckedFinding, style: Style): Shown[] {
  const marks = {
    fine: style.green("+"),
    "worth-knowing": style.yellow("-"),
    "needs-mending": style.red("x"),
  };
  return [
    ...wrapWords(says, style.columns - 4).map((line, at) =>
      at === 0 ? style.line`  ${marks[level]} ${line}` : style.line`    ${line}`,
    ),
    ...fix.map(
      (line, at) => style.line`    ${style.green(at === 0 ? "fix:" : "    ")} ${style.command(line)}`,
    ),
  ];
}

function verdict({ findings, score, stops }: Diagnosis, style: Style): Shown {
  if (!stops && score === undefined)
    return style.line`There is nothing to amend here yet, and nothing stands in the way of beginning.`;
  if (!stops) return style.line`Nothing stands in the way of an amendment.`;
  const count = findings.filter(({ level }) => level === "needs-mending").length;
  return style.line`${countOf(count, "thing")} would stop an amendment.`;
}
