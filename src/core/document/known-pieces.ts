import type { FrontMatter } from "./front-matter.ts";
import { isWithinLimits } from "./markdown-limits.ts";
import type { Outline } from "./outline.ts";
import { type OutlinePiece, outlineOf, readPiece, shiftedPiece } from "./outline-pieces.ts";
import type { Meaning } from "./section-names.ts";
import { shiftedEntry } from "./shifted.ts";
import { simpleFrontMatter } from "./simple-front-matter.ts";
import type { SentenceSlots } from "./slots.ts";
import type { Entry } from "./value.ts";

interface EntryPiece {
  readonly at: number;
  readonly entry: Entry;
}

/**
 * What was read of a document of the common shape, piece by piece: each key of its front matter, each stretch of its body from one
 * heading to the next. Of a text that is nearly the same, only the pieces that differ are read. Only for documents of one kind, and one
 * set of section names.
 */
export class KnownPieces {
  readonly #entries = new Map<string, EntryPiece>();
  readonly #stretches = new Map<string, OutlinePiece>();
  #nearEntries: ReadonlyMap<string, EntryPiece> | undefined;
  #nearStretches: ReadonlyMap<string, OutlinePiece> | undefined;

  /** `near` holds what was read of another document, which may be the same here. */
  constructor(near?: KnownPieces) {
    if (near === undefined) return;
    this.#nearEntries = near.#entries;
    this.#nearStretches = near.#stretches;
  }

  /** Lets go of what was read of the other document. */
  settle(): void {
    this.#nearEntries = undefined;
    this.#nearStretches = undefined;
  }

  /** Reads front matter of the common shape; nothing where it may have another one. */
  frontMatter(yaml: string, start: number, slots: SentenceSlots): FrontMatter | undefined {
    const entries: Entry[] = [];
    for (const [from, to] of stretchesOf(yaml, opensKey)) {
      const entry = this.#entryOf(yaml.slice(from, to), start + from, slots);
      if (entry === undefined || entries.some(({ key }) => key === entry.key)) return undefined;
      entries.push(entry);
    }
    return { entries, problems: [] };
  }

  /** Reads a body of the common shape that begins at `start` of its file; nothing where it may have another one. */
  outline(
    body: string,
    start: number,
    meaningOf: (heading: string) => Meaning | undefined,
  ): Outline | undefined {
    const pieces: OutlinePiece[] = [];
    for (const [from, to] of stretchesOf(body, opensSection)) {
      const piece = this.#stretchOf(body.slice(from, to), start + from, meaningOf);
      if (piece === undefined) return undefined;
      pieces.push(piece);
    }
    return isWithinLimits(pieces.map(({ amount }) => amount))
      ? outlineOf(pieces, start + body.length)
      : undefined;
  }

  #entryOf(text: string, at: number, slots: SentenceSlots): Entry | undefined {
    const known = this.#entries.get(text) ?? this.#nearEntries?.get(text);
    if (known !== undefined) {
      const entry = known.at === at ? known.entry : shiftedEntry(known.entry, at - known.at);
      this.#entries.set(text, { at, entry });
      return entry;
    }
    const own = copyOf(text);
    const entry = simpleFrontMatter(own, at, slots)?.[0];
    if (entry !== undefined) this.#entries.set(own, { at, entry });
    return entry;
  }

  #stretchOf(
    text: string,
    at: number,
    meaningOf: (heading: string) => Meaning | undefined,
  ): OutlinePiece | undefined {
    const known = this.#stretches.get(text) ?? this.#nearStretches?.get(text);
    const own = known === undefined ? copyOf(text) : text;
    const piece = known === undefined ? readPiece(own, at, meaningOf) : shiftedPiece(known, at);
    if (piece !== undefined) this.#stretches.set(own, piece);
    return piece;
  }
}

function opensKey(text: string, at: number): boolean {
  return !text.startsWith("  ", at);
}

function opensSection(text: string, at: number): boolean {
  return text.startsWith("#", at);
}

/** Yields where the stretches of a text lie: each from a line that opens one up to the next, the first from the beginning. */
function* stretchesOf(
  text: string,
  opens: (text: string, at: number) => boolean,
): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (let at = text.indexOf("\n") + 1; at > 0 && at < text.length; at = text.indexOf("\n", at) + 1)
    if (opens(text, at)) {
      yield [from, at];
      from = at;
    }
  if (text !== "") yield [from, text.length];
}

// A piece that is cut out of a text holds all of that text for as long as it is held itself.
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
