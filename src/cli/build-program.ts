import { Command } from "commander";
import { wrapWords } from "../render/wrap.ts";
import type { Act } from "./command-spec.ts";
import { GROUPS } from "./commands/groups.ts";
import { COMMANDS } from "./commands/index.ts";

/** Builds the program with every command declared. The same declaration makes the pages of docs/commands. */
export function buildProgram(actFor: (command: Command) => Act): Command {
  const program = new Command("score")
    .description(
      "Keeps a Customer Experience Score: what has to happen, how it must feel, what is never done.",
    )
    // An option as the others are: commander's own one prints whenever the words are read, and they are read several times.
    .option("-V, --version", "print the version")
    .helpOption("-h, --help", "show help, with examples")
    .option("-C, --cwd <dir>", "work in this folder")
    .option("--json", "print the result as JSON")
    .option("--color <when>", "auto, always or never")
    .option("-q, --quiet", "print results only, no remarks")
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText("after", "\nBegin with: score init");
  // The long names of some arguments leave less room than commander breaks lines for.
  program.configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 });
  for (const spec of COMMANDS) {
    const [parent, name] = nested(program, spec.name);
    const command = parent.command(name).summary(spec.summary).description(spec.description);
    command.helpOption("-h, --help", "show help, with examples").exitOverride();
    command.addHelpText("after", examplesText(spec.examples));
    spec.declare(command, (body) => actFor(command)(body));
  }
  for (const group of program.commands.filter((command) => command.commands.length > 0)) {
    const own = COMMANDS.filter(({ name }) => name.startsWith(`${group.name()} `));
    group.addHelpText("after", examplesText(own.flatMap(({ examples }) => examples.slice(0, 1))));
  }
  return program;
}

function nested(program: Command, name: string): [Command, string] {
  const [group, verb] = name.split(" ");
  if (verb === undefined) return [program, name];
  const existing = program.commands.find((command) => command.name() === group);
  return [
    existing ??
      program
        .command(group as string)
        .summary(GROUPS[group as string] ?? "")
        .helpOption("-h, --help", "show help, with examples")
        .exitOverride(),
    verb,
  ];
}

/** What is left of 80 columns behind the `#`. */
const HELP_COLUMNS = 76;

function examplesText(examples: readonly (readonly [string, string])[]): string {
  const lines = examples.flatMap(([command, does]) => [
    ...wrapWords(does, HELP_COLUMNS).map((line) => `  # ${line}`),
    `  ${command}`,
  ]);
  return `\nExamples:\n${lines.join("\n")}\n`;
}
