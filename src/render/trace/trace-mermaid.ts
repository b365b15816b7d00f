import { shortened } from "../../core/amend/shortened.ts";
import type { TraceResult } from "../../core/trace/trace.ts";
import { grouped } from "../count.ts";
import { mermaidLabel } from "./mermaid-label.ts";
import { type TraceShape, traceTrees } from "./trace-tree.ts";
import type { Branch } from "./tree-lines.ts";

/** GitHub draws at most 500 lines and 50,000 signs. */
const MOST_LINES = 450;
const MOST_SIGNS = 45_000;

/** The longest label, in characters. */
const LONGEST = 90;

/** Renders a trace as a flowchart that GitHub and GitLab draw; what would be too much for them is counted. */
export function renderTraceMermaid(trace: TraceResult, shape: TraceShape): string {
  const drawn = new Drawing();
  const root = drawn.node(trace.promise === undefined ? trace.name : `${trace.name}: ${trace.promise}`);
  // Level by level: where there is too much, every part is still there.
  let level = traceTrees(trace, shape).map((branch) => ({ branch, from: root }));
  while (level.length > 0) {
    level = level.flatMap(({ branch, from }) => {
      const to = drawn.branch(branch, from);
      return to === undefined ? [] : branch.below.map((below) => ({ branch: below, from: to }));
    });
  }
  return drawn.text(root);
}

class Drawing {
  readonly #lines: string[] = [];
  readonly #known = new Map<string, string>();
  #count = 0;
  #arrows = 0;
  #signs = 0;
  #left = 0;

  node(words: string, tone?: Branch["tone"]): string {
    const id = `n${this.#count++}`;
    this.#line(`${id}[${mermaidLabel(shortened(words, LONGEST))}]${tone === undefined ? "" : `:::${tone}`}`);
    return id;
  }

  /** Draws a branch below another one and returns its id; nothing where there is no room, or it is drawn already. */
  branch({ head, words, tone, same, command, below }: Branch, from: string): string | undefined {
    const known = same === undefined ? undefined : this.#known.get(same);
    if (this.#arrows >= MOST_LINES || this.#signs >= MOST_SIGNS) {
      this.#left += 1 + countOf(below);
      return undefined;
    }
    const said = [head, words, command].filter((part) => part !== undefined && part !== "").join(": ");
    const id = known ?? this.node(said, tone);
    if (same !== undefined) this.#known.set(same, id);
    this.#line(`${from} --> ${id}`);
    this.#arrows += 1;
    return known === undefined ? id : undefined;
  }

  text(root: string): string {
    if (this.#left > 0) {
      const more = this.node(`and ${grouped(this.#left)} more: score trace --all`, "quiet");
      this.#line(`${root} --> ${more}`);
    }
    return ["flowchart LR", ...this.#lines, ...TONES]
      .map((line, at) => `${at === 0 ? "" : "  "}${line}\n`)
      .join("");
  }

  #line(line: string): void {
    this.#lines.push(line);
    this.#signs += line.length + 3;
  }
}

const TONES = [
  "classDef open stroke-dasharray:5 3,stroke-width:2px",
  "classDef quiet stroke-dasharray:1 3",
  "classDef mended stroke-width:3px",
];

function countOf(below: readonly Branch[]): number {
  return below.reduce((sum, branch) => sum + 1 + countOf(branch.below), 0);
}
