import { escapeLines } from "./escape.ts";

/** A piece of XML that is well-formed as it is. Only this module makes one. */
export class Xml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Something that goes into XML: words that are still to be escaped, a number, or pieces that are XML already. */
type Content = string | number | Xml | readonly Xml[];

/** Builds XML: whatever stands in `${}`, between tags or in a quoted attribute, is escaped unless it is XML already. */
export function xml(strings: TemplateStringsArray, ...values: readonly Content[]): Xml {
  const pieces = strings.map((piece, at) =>
    at < values.length ? piece + asXml(values[at] ?? "", piece.endsWith('="')) : piece,
  );
  return new Xml(pieces.join(""));
}

function asXml(value: Content, isAttribute: boolean): string {
  if (value instanceof Xml) return value.toString();
  if (typeof value === "object") return value.map(String).join("");
  const escaped = escapeXml(String(value));
  // In an attribute a parser reads them as spaces.
  return isAttribute ? escaped.replace(/[\n\t]/g, asReference) : escaped;
}

// XML 1.0 has no way to write most controls: they are spelled out, as on a terminal.
function escapeXml(text: string): string {
  return escapeLines(text)
    .replace(/[\uFFFE\uFFFF]/g, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']|##(?=[a-z]*\[)/gi, asReference);
}

function asReference(signs: string): string {
  return [...signs].map((sign) => `&#${sign.charCodeAt(0)};`).join("");
}
