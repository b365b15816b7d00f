import { type CompactEntry, unpackEntries } from "../document/compact-entries.ts";
import { type LineTable, placeIn } from "../document/line-table.ts";
import type { DocumentKind } from "../document/slots.ts";
import type { Place } from "../document/source-text.ts";
import type { Entry } from "../document/value.ts";
import type { Goal } from "../score/goal.ts";
import type { Finding, Refusal } from "./finding.ts";
import type { JudgedRecord, Said } from "./judged-record.ts";
import type { JudgedDocument } from "./judged-score.ts";
import type { Shelf, Slot } from "./shelf.ts";
import type { Disable } from "./suppress/disable.ts";

const NONE: readonly never[] = [];
const SILENT: Said = {};
const NOBODY: JudgedDocument["personalData"] = { inName: NONE, inText: NONE };

/**
 * A judged file as the rules that look across the score see it, with what was found in it. Its keys stay on the shelf until somebody
 * asks for them: of thousands of files few are asked more than once.
 */
export class KeptFile implements JudgedDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly readable: boolean;
  readonly problems: JudgedDocument["problems"];
  readonly links: JudgedDocument["links"];
  readonly personalData: JudgedDocument["personalData"];
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
  /** The comments that switch rules off in it. */
  readonly disables: readonly Disable[];
  /** What either side of a conflict knew of this goal. */
  readonly ofBothSides: Omit<Goal, "document"> | undefined;
  readonly #shelf: Shelf;
  readonly #keys: Slot;

  constructor(path: string, kind: DocumentKind, record: JudgedRecord, shelf: Shelf) {
    const said = record.said === "{}" ? SILENT : (JSON.parse(record.said) as Said);
    const { inName = NONE, inText = NONE } = said;
    this.path = path;
    this.kind = kind;
    this.readable = said.unreadable !== true;
    this.problems = said.problems ?? NONE;
    this.links = said.links ?? NONE;
    this.personalData = inName.length + inText.length === 0 ? NOBODY : { inName, inText };
    this.findings = said.findings ?? NONE;
    this.refused = said.refused ?? NONE;
    this.disables = said.disables ?? NONE;
    this.ofBothSides = said.goal;
    this.#shelf = shelf;
    this.#keys = shelf.put(record.keys);
  }

  get entries(): readonly Entry[] {
    return this.#unpacked().entries;
  }

  placeOf(offset: number): Place {
    return placeIn(this.#unpacked().table, offset);
  }

  #unpacked(): Unpacked {
    if (last?.file !== this) last = { file: this, ...unpack(this.#shelf.take(this.#keys)) };
    return last;
  }
}

interface Unpacked {
  readonly table: LineTable;
  readonly entries: readonly Entry[];
}

// Whoever asks one file asks it several times over, and then the next one.
let last: ({ readonly file: KeptFile } & Unpacked) | undefined;

function unpack(keys: string): Unpacked {
  const [lengths, wide, entries] = JSON.parse(keys) as [number[], number[], CompactEntry[]];
  return { table: { lengths, wide }, entries: unpackEntries(entries) };
}
