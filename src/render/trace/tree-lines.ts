import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";

/** Something of a tree: what it is called, what it says, and what is below it. */
export interface Branch {
  /** Shown bold, or in the tone. */
  readonly head: string;
  readonly words: string;
  /** `quiet` is of no concern now, `open` waits for somebody, `mended` is what was done about it. */
  readonly tone?: "quiet" | "open" | "mended";
  /** A line to paste behind the words. */
  readonly command?: string;
  /** What it is, where the same is told of in several places. */
  readonly same?: string;
  readonly below: readonly Branch[];
}

/** Renders a root with everything below it, wrapped in its own column. */
export function treeLines(root: Branch, style: Style): Shown[] {
  return [...branchLines(root, "", "  ", style), ...belowLines(root.below, "", style)];
}

function belowLines(below: readonly Branch[], indent: string, style: Style): Shown[] {
  return below.flatMap((branch, at) => {
    const isLast = at === below.length - 1;
    const deeper = `${indent}${isLast ? "   " : "│  "}`;
    const rest = branch.below.length > 0 ? `${deeper}│ ` : `${deeper}  `;
    return [
      ...branchLines(branch, `${indent}${isLast ? "└─ " : "├─ "}`, rest, style),
      ...belowLines(branch.below, deeper, style),
    ];
  });
}

function branchLines(branch: Branch, lead: string, hang: string, style: Style): Shown[] {
  const { head, words, tone, command } = branch;
  if (command !== undefined)
    return [style.line`${style.dim(lead)}${style.dim(words)} ${style.command(command)}`];
  const said = words === "" ? head : head === "" ? words : `${head}: ${words}`;
  return wrapWords(said, style.columns - hang.length).map((line, at) => {
    const margin = style.dim(at === 0 ? lead : hang);
    if (tone === "quiet") return style.line`${margin}${style.dim(line)}`;
    if (at > 0 || head === "" || !line.startsWith(head)) return style.line`${margin}${line}`;
    return style.line`${margin}${painted(head, tone, style)}${line.slice(head.length)}`;
  });
}

function painted(head: string, tone: Branch["tone"], style: Style): Shown {
  if (tone === "open") return style.yellow(head);
  return tone === "mended" ? style.green(head) : style.bold(head);
}
