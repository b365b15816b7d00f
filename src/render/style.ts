import { Chalk, type ChalkInstance, type ColorSupportLevel } from "chalk";
import { escapeLine } from "./escape.ts";
import { pasteable, type Whereabouts } from "./pasteable.ts";
import { pathFromHere } from "./path-from-here.ts";

/** A piece of output that is safe to print as it is. Only this module makes one. */
export class Shown {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Something to show: text that is still to be escaped, a number, or a piece that is safe already. */
export type Showable = Shown | string | number;

/** How output looks, for a terminal of a given depth of colour and width. */
export interface Style {
  /** Builds a line: whatever stands in `${}` is escaped, unless it was shown before. */
  readonly line: (strings: TemplateStringsArray, ...values: readonly Showable[]) => Shown;
  readonly bold: (text: Showable) => Shown;
  readonly dim: (text: Showable) => Shown;
  readonly red: (text: Showable) => Shown;
  readonly yellow: (text: Showable) => Shown;
  readonly green: (text: Showable) => Shown;
  readonly blue: (text: Showable) => Shown;
  readonly underline: (text: Showable) => Shown;
  /** Shows a line to paste: it does from where the person is what is meant for the folder of the score. */
  readonly command: (line: string) => Shown;
  /** Shows a path of a file so that it can be opened from where the person is. */
  readonly path: (path: string) => Shown;
  /** The width to wrap at, in columns. */
  readonly columns: number;
}

/** Makes a style. */
export function createStyle(
  level: ColorSupportLevel,
  columns: number,
  where: Whereabouts = { program: "score" },
): Style {
  const chalk: ChalkInstance = new Chalk({ level });
  const painted = (paint: (text: string) => string) => (text: Showable) => new Shown(paint(safe(text)));
  return {
    line: (strings, ...values) =>
      new Shown(
        strings.map((piece, at) => piece + (at < values.length ? safe(values[at] ?? "") : "")).join(""),
      ),
    bold: painted(chalk.bold),
    dim: painted(chalk.dim),
    red: painted(chalk.red),
    yellow: painted(chalk.yellow),
    green: painted(chalk.green),
    blue: painted(chalk.cyan),
    underline: painted(chalk.underline),
    command: (line) => new Shown(safe(pasteable(line, where))),
    path: (path) => new Shown(safe(pathFromHere(path, where.folder))),
    columns: Math.max(40, Math.min(columns, 120)),
  };
}

function safe(value: Showable): string {
  return value instanceof Shown ? value.toString() : escapeLine(String(value));
}
