import type { Command } from "commander";

/** Returns the places in `argv` of the words that a command takes as its arguments: neither its own name, nor an option, nor what belongs to one. */
export function operandPlaces(command: Command, argv: readonly string[]): readonly number[] {
  const line = lineageOf(command);
  const options = line.flatMap(({ options: own }) => own);
  const places: number[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string;
    if (word === "--") {
      places.push(...[...argv.keys()].filter((place) => place > at));
      break;
    }
    const option = options.find(({ long, short }) => word === long || word === short);
    if (option !== undefined) at += option.required ? 1 : 0;
    else if (!/^-./.test(word)) places.push(at);
  }
  return places.slice(line.length - 1);
}

/** Returns the place of each argument that a line gives, by its name as a command declares it. */
export function argumentPlaces(command: Command, argv: readonly string[]): ReadonlyMap<string, number> {
  const places = operandPlaces(command, argv);
  return new Map(
    command.registeredArguments.flatMap((argument, at) => {
      const place = places[at];
      return place === undefined ? [] : [[argument.name(), place] as const];
    }),
  );
}

function lineageOf(command: Command): readonly Command[] {
  return command.parent === null ? [command] : [...lineageOf(command.parent), command];
}
