import type { Command } from "commander";

/** The words of a line that somebody typed, and which of them are the arguments of its command. */
export interface TypedLine {
  readonly argv: readonly string[];
  /** By the name that the command declares, as far as the line gives them. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the first argument that the line lacks belongs. */
  readonly next: number;
}

/** Reads which words of a line are the arguments of a command. */
export function typedLine(command: Command, argv: readonly string[]): TypedLine {
  const places = operandPlaces(command, argv);
  const own = places.slice(lineageOf(command).length - 1);
  const named = command.registeredArguments.flatMap((argument, at) => {
    const place = own[at];
    return place === undefined ? [] : [[argument.name(), place] as const];
  });
  return { argv, places: new Map(named), next: (places.at(-1) ?? -1) + 1 };
}

/** Returns the places of the words that are too many for a command. */
export function placesBeyond(command: Command, argv: readonly string[]): readonly number[] {
  const names = lineageOf(command).length - 1;
  return operandPlaces(command, argv).slice(names + command.registeredArguments.length);
}

// The names of the command first, then its arguments: neither an option, nor what belongs to one.
function operandPlaces(command: Command, argv: readonly string[]): readonly number[] {
  const options = lineageOf(command).flatMap(({ options: own }) => own);
  const places: number[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string;
    if (word === "--") return [...places, ...[...argv.keys()].filter((place) => place > at)];
    const option = options.find(({ long, short }) => word === long || word === short);
    if (option !== undefined) at += option.required ? 1 : 0;
    else if (!/^-./.test(word)) places.push(at);
  }
  return places;
}

function lineageOf(command: Command): readonly Command[] {
  return command.parent === null ? [command] : [...lineageOf(command.parent), command];
}
