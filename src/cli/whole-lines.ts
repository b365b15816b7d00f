import { shellWords } from "../core/shell-words.ts";

/** What somebody typed, and which of its words are the arguments of the command. */
export interface TypedLine {
  readonly argv: readonly string[];
  /** By their names, as the command declares them. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Makes whole commands of the lines of a hint that only name options, or `<arguments>`: the line that was typed, with those said
 * otherwise. `mistaken` is the word that they take the place of, where an option was said several times. A line that says anything
 * else, or that could belong in several places, is left as prose.
 */
export function wholeLines(hint: string, typed: TypedLine, mistaken?: string): string {
  return hint
    .split("\n")
    .map((line) => (/^(?:--|<[a-z-]+> )/.test(line) ? wholeLine(line, typed, mistaken) : line))
    .join("\n");
}

function wholeLine(line: string, { argv, places }: TypedLine, mistaken: string | undefined): string {
  const [, said = line, note = ""] = /^(.*?)( +# .*)?$/.exec(line) ?? [];
  const [, argument = "", value = ""] = /^<([a-z-]+)> (.+)$/.exec(said) ?? [];
  if (argument !== "") {
    const place = places.get(argument);
    if (place === undefined) return `say it with ${value}`;
    return `score ${shellWords(argv.with(place, unquoted(value)))}${note}`;
  }
  const pairs = pairsOf(said);
  const typed = pairs?.reduce<readonly string[] | undefined>(
    (words, pair) => words && saying(pair, words, mistaken),
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
  if (place === undefined) return [...argv.slice(0, end), option, value, ...argv.slice(end)];
  if (places.length > 1) return undefined;
  const width = argv[place] === option ? 2 : 1;
  return [...argv.slice(0, place), option, value, ...argv.slice(place + width)];
}
