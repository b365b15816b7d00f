import { shellWords } from "../core/shell-words.ts";

/**
 * Makes whole commands of the lines of a hint that only name options: the line that was typed, with those options said otherwise.
 * `argv` is what was typed. A line that is no option, or that could belong in several places, is left as prose.
 */
export function wholeLines(hint: string, argv: readonly string[]): string {
  return hint
    .split("\n")
    .map((line) => (line.startsWith("--") ? wholeLine(line, argv) : line))
    .join("\n");
}

function wholeLine(line: string, argv: readonly string[]): string {
  const [, said = line, note = ""] = /^(.*?)( +# .*)?$/.exec(line) ?? [];
  const pairs = pairsOf(said);
  const typed = pairs?.reduce<readonly string[] | undefined>(
    (words, pair) => words && saying(pair, words),
    argv,
  );
  return typed === undefined ? `say it with ${line}` : `score ${shellWords(typed)}${note}`;
}

type Pair = readonly [option: string, value: string];

// Each option with its value; nothing where the line says anything else.
function pairsOf(said: string): readonly Pair[] | undefined {
  const words = [...said.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(([word]) => unquoted(word));
  const pairs: Pair[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [option = "", value] = words.slice(at, at + 2);
    if (!/^--[a-z]/.test(option) || value === undefined) return undefined;
    pairs.push([option, value]);
  }
  return pairs;
}

function unquoted(word: string): string {
  return word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, double, single, bare) => double ?? single ?? bare);
}

// Where an option was said several times, nobody knows here which of them is meant.
function saying([option, value]: Pair, argv: readonly string[]): readonly string[] | undefined {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const places = [...argv.keys()].filter(
    (at) => at < end && (argv[at] === option || argv[at]?.startsWith(`${option}=`)),
  );
  const [place] = places;
  if (place === undefined) return [...argv.slice(0, end), option, value, ...argv.slice(end)];
  if (places.length > 1) return undefined;
  const width = argv[place] === option ? 2 : 1;
  return [...argv.slice(0, place), option, value, ...argv.slice(place + width)];
}
