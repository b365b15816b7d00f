import { type MarkdownAmount, markdownAmount } from "./markdown-limits.ts";
import { type Block, blockOf, type Outline, type Section, sectionOf, titleOf } from "./outline.ts";
import type { Meaning } from "./section-names.ts";
import { shiftedBlocks, shiftedSection, shiftedTitle } from "./shifted.ts";
import { simpleBlocks } from "./simple-blocks.ts";

/** A stretch of a body that begins with a heading, or what stands before the first one, as it is read at a place. */
export interface OutlinePiece {
  readonly at: number;
  readonly amount: MarkdownAmount;
  /** Absent for what stands before the first heading. */
  readonly head: Head | undefined;
  /** What stands below the heading. */
  readonly blocks: readonly Block[];
}

/** A heading, as each of what it may be: a section's, the title, a part of the section it stands in. */
interface Head {
  /** Its blocks are those of the piece. */
  readonly section: Section;
  readonly title: Outline["title"];
  readonly block: Block;
}

/** Reads a stretch of a body of the common shape, at a place; nothing where it may have another shape. */
export function readPiece(
  text: string,
  at: number,
  meaningOf: (heading: string) => Meaning | undefined,
): OutlinePiece | undefined {
  const nodes = simpleBlocks(text);
  if (nodes === undefined) return undefined;
  const [first] = nodes;
  const heading = first?.type === "heading" ? first : undefined;
  const blocks = (heading === undefined ? nodes : nodes.slice(1)).map((node) => blockOf(node, text, at));
  const head = heading && {
    section: { ...sectionOf(heading, text, at, meaningOf), blocks },
    title: heading.depth === 1 ? titleOf(heading, text, at) : undefined,
    block: blockOf(heading, text, at),
  };
  return { at, amount: markdownAmount(text), head, blocks };
}

/** Moves a piece to another place. */
export function shiftedPiece(piece: OutlinePiece, at: number): OutlinePiece {
  if (piece.at === at) return piece;
  const by = at - piece.at;
  const section = piece.head && shiftedSection(piece.head.section, by);
  const head = piece.head &&
    section && {
      section,
      title: shiftedTitle(piece.head.title, by),
      block: shiftedBlocks([piece.head.block], by)[0] as Block,
    };
  return { at, amount: piece.amount, head, blocks: section?.blocks ?? shiftedBlocks(piece.blocks, by) };
}

/** Puts the outline of a body together from its pieces; the body ends at `end` of its file. */
export function outlineOf(pieces: readonly OutlinePiece[], end: number): Outline {
  const titled = pieces.find(({ head }) => head?.section.depth === 1);
  const preamble: Block[] = [];
  const sections: { readonly section: Section; readonly blocks: Block[] }[] = [];
  for (const piece of pieces) {
    const current = sections.at(-1);
    const opened = piece === titled ? undefined : piece.head?.section;
    // A deeper heading that means nothing by itself belongs to the section it stands in.
    if (opened !== undefined && opensSection(opened, current?.section)) {
      sections.push({ section: opened, blocks: [...piece.blocks] });
      continue;
    }
    if (opened !== undefined && piece.head !== undefined) current?.blocks.push(piece.head.block);
    (current?.blocks ?? preamble).push(...piece.blocks);
  }
  return {
    title: titled?.head?.title,
    preamble,
    sections: sections.map(({ section, blocks }, index) => {
      const until = sections[index + 1]?.section.heading.start ?? end;
      return { ...section, content: { start: section.content.start, end: until }, blocks };
    }),
  };
}

function opensSection({ meaning, depth }: Section, current: Section | undefined): boolean {
  return meaning !== undefined || current === undefined || depth <= current.depth;
}
