import { isOwnReference, plainReference } from "../core/complaint/import/reference.ts";
import { type BodyParts, partsOf } from "../core/complaint/import/same-words.ts";
import type { RawFile, ScoreDocument } from "../core/document/document.ts";
import { entryOf, textOf } from "../core/score/keys.ts";
import type { Context } from "./context.ts";
import { documentsIn, type LightScore } from "./look-lightly.ts";

/** What an import knows of the complaints that are there. */
export interface KnownComplaints {
  /** Their references, as they are compared. */
  readonly references: ReadonlySet<string>;
  /** Those whose reference an import has made, by the minute in which they were received. */
  readonly unnamed: ReadonlyMap<string, readonly UnnamedComplaint[]>;
  /** The names of their files in lower case. */
  readonly names: ReadonlySet<string>;
}

/** A complaint that is known by what it says. */
export interface UnnamedComplaint {
  readonly reference: string;
  readonly path: string;
}

/** Reads the references of all complaints, one file at a time; only they are kept. */
export async function knownComplaints(
  score: LightScore,
  stopped: AbortSignal,
  context: Context,
): Promise<KnownComplaints> {
  const references = new Set<string>();
  const unnamed = new Map<string, UnnamedComplaint[]>();
  const names = new Set<string>();
  for await (const { raw, document } of documentsIn(score, "complaints", "complaint", context)) {
    stopped.throwIfAborted();
    const { path } = document;
    names.add(path.replace(/^.*\/|\.md$/gi, "").toLowerCase());
    for (const reference of referencesOf(document, raw)) {
      references.add(reference);
      const received = minuteOf(textOf(document, "received")?.text ?? "");
      if (!isOwnReference(reference)) continue;
      const others = unnamed.get(received);
      if (others === undefined) unnamed.set(received, [{ reference, path }]);
      else others.push({ reference, path });
    }
  }
  return { references, unnamed, names };
}

/** The most letters of bodies that are kept at a time. */
const MOST_LETTERS = 16 * 1024 * 1024;

/** Makes what returns the body of a complaint by its path, with those it read last at hand. */
export function bodiesOf({ root }: LightScore, { store }: Context): (path: string) => BodyParts {
  const bodies = new Map<string, BodyParts>();
  let letters = 0;
  return (path) => {
    const there = bodies.get(path);
    if (there !== undefined) return there;
    if (letters > MOST_LETTERS) {
      bodies.clear();
      letters = 0;
    }
    const text = store.textOf(root, path) ?? "";
    const body = partsOf(text.slice(Math.max(0, text.indexOf("\n---", 3))));
    bodies.set(path, body);
    letters += text.length;
    return body;
  };
}

/** Returns the minute by which complaints are found that are known by what they say. */
export function minuteOf(received: string): string {
  return received.slice(0, "2026-11-20T09:10".length);
}

function referencesOf(document: ScoreDocument, raw: RawFile): readonly string[] {
  if (!document.readable) return referencesIn(document.source.text || new TextDecoder().decode(raw.bytes));
  const value = entryOf(document, "ref")?.value;
  if (value?.type !== "scalar") return [];
  // To YAML 007 is the number 7; whoever wrote it without quotes meant what stands there.
  const { start, end } = value.span;
  const written = typeof value.data === "string" ? value.data : document.source.text.slice(start, end);
  return written.trim() === "" ? [] : [plainReference(written)];
}

const REFERENCE =
  /^ref:[ \t]+(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^\s"'#][^\n]*?))[ \t]*(?:[ \t]#[^\n]*)?\r?$/gm;

// A file that can't be read because of something else is still the complaint that it was; with a conflict left in it, of two.
function referencesIn(text: string): readonly string[] {
  const end = text.indexOf("\n---", 3);
  const lines = end === -1 ? text : text.slice(0, end);
  return Array.from(lines.matchAll(REFERENCE), ([, double, single, plain]) =>
    plainReference(double?.replace(/\\(.)/g, "$1") ?? single?.replaceAll("''", "'") ?? plain ?? ""),
  );
}
