import { shellWords } from "../core/shell-words.ts";
import type { TypedLine } from "./typed-line.ts";

/**
 * Makes whole commands of the lines of a hint that only name an `<argument>` and options: the line that was typed, with those said
 * otherwise. `mistaken` is the word that they take the place of, where an option was said several times. A line that says anything
 * else, or that could belong in several places, is left as prose.
 */
export function wholeLines(hint: string, typed: TypedLine, mistaken?: string): string {
  return hint
    .split("\n")
    .map((line) => (/^(?:--|<[a-z]+> )/.test(line) ? wholeLine(line, typed, mistaken) : line))
    .join("\n");
}

function wholeLine(line: string, { argv, places, next }: TypedLine, mistaken: string | undefined): string {
  const [, said = line, note = ""] = /^(.*?)( +# .*)?$/.exec(line) ?? [];
  const words = wordsOf(said);
  const argument = /^<(.+)>$/.exec(words[0] ?? "")?.[1];
  const place = argument === undefined ? undefined : places.get(argument);
  const begun =
    argument === undefined
      ? argv
      : [
          ...argv.slice(0, place ?? next),
          words[1] ?? "",
          ...argv.slice(place === undefined ? next : place + 1),
        ];
  const pairs = pairsOf(argument === undefined ? words : words.slice(2));
  const typed = pairs?.reduce<readonly string[] | undefined>(
    (all, pair) => all && saying(pair, all, mistaken),
    begun,
  );
  return typed === undefined ? `say it with ${line}` : `score ${shellWords(typed)}${note}`;
}

type Pair = readonly [option: string, value: string | undefined];

// Each option with its value, the last one perhaps without; nothing where the line says anything else.
function pairsOf(words: readonly string[]): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [option = "", value] = words.slice(at, at + 2);
    if (!/^--[a-z]/.test(option)) return undefined;
    pairs.push([option, value]);
  }
  return pairs;
}

function wordsOf(said: string): readonly string[] {
  const words = said.match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
  return words.map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, double, single, bare) => double ?? single ?? bare),
  );
}

// Where an option was said several times, only the word that was mistaken tells which of them is meant.
function saying(
  [option, value]: Pair,
  argv: readonly string[],
  mistaken: string | undefined,
): readonly string[] | undefined {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const all = [...argv.keys()].filter(
    (at) => at < end && (argv[at] === option || argv[at]?.startsWith(`${option}=`)),
  );
  const [meant] =
    mistaken === undefined
      ? []
      : all.filter((at) => argv[at + 1] === mistaken || argv[at] === `${option}=${mistaken}`);
  const places = all.length > 1 && meant !== undefined ? [meant] : all;
  const [place] = places;
  const words = value === undefined ? [option] : [option, value];
  if (place === undefined) return [...argv.slice(0, end), ...words, ...argv.slice(end)];
  if (places.length > 1) return undefined;
  const width = argv[place] === option ? words.length : 1;
  return [...argv.slice(0, place), ...words, ...argv.slice(place + width)];
}
