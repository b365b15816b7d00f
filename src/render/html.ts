import { escapeHtml } from "./escape-html.ts";

/** A piece of a page that is safe as it is. Only this module makes one. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Something to put into a page: text, which is escaped, a piece that is safe already, or several of them. */
export type Insertable = Markup | string | number | readonly Insertable[];

/** Builds a piece of a page: whatever stands in `${}` is escaped, unless it was built by this already. */
export function html(strings: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  return new Markup(
    strings.map((piece, at) => piece + (at < values.length ? safe(values[at] ?? "") : "")).join(""),
  );
}

/** Builds the style element of a page from a style of this program's own. */
export function styleElement(style: string): Markup {
  if (style.includes("<")) throw new Error("a style with < could end its element");
  return new Markup(`<style>${style}</style>`);
}

function safe(value: Insertable): string {
  if (value instanceof Markup) return value.toString();
  return typeof value === "object" ? value.map(safe).join("") : escapeHtml(String(value));
}
