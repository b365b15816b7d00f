import { type Argument, type Command, Help } from "commander";
import { buildProgram } from "../src/cli/build-program.ts";
import type { CommandSpec } from "../src/cli/command-spec.ts";
import { COMMANDS } from "../src/cli/commands/index.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { code, fenced, madeFrom, page, plain, sentence, table } from "./markdown.ts";
import type { Generated } from "./pages.ts";

const FOLDER = "docs/commands";

/** Makes a page for every command from its declaration, and an index with what all commands share. */
export function docsCommands(): Generated {
  const program = buildProgram(() => async () => undefined);
  const pages = new Map([[`${FOLDER}/README.md`, indexPage(program)]]);
  for (const spec of COMMANDS)
    pages.set(`${FOLDER}/${fileOf(spec)}`, commandPage(spec, commandOf(spec, program)));
  return { pages, folder: FOLDER };
}

const fileOf = (spec: CommandSpec): string => `${spec.name.replaceAll(" ", "-")}.md`;

function commandOf(spec: CommandSpec, program: Command): Command {
  return spec.name.split(" ").reduce((parent, name) => {
    const command = parent.commands.find((candidate) => candidate.name() === name);
    if (command === undefined) throw new Error(`no command "${spec.name}" is declared`);
    return command;
  }, program);
}

function indexPage(program: Command): string {
  const rows = COMMANDS.map((spec) => [
    `[${code(`score ${spec.name}`)}](${fileOf(spec)})`,
    sentence(spec.summary),
  ]);
  return page(
    madeFrom("the commands in src/cli/commands"),
    "# Commands",
    "Results go to stdout; remarks and questions go to stderr. Nothing asks where no terminal is, or where `CI` is set.",
    table(["command", "what it does"], rows),
    "## Options of every command",
    optionTable(program),
    "They may stand before or after the name of the command.",
    "## Exit codes",
    table(
      ["code", "meaning"],
      EXIT_CODES.map(([number, meaning]) => [String(number), meaning]),
    ),
    "Where several apply, the highest wins. An error is one line, `score: path:line:col code: what is wrong`, and a second, `fix: …`, that can be pasted. No stack trace is shown unless `SCORE_DEBUG=1` is set.",
  );
}

function commandPage(spec: CommandSpec, command: Command): string {
  const examples = spec.examples.map(([line, does]) => `# ${does}\n${line}`).join("\n\n");
  return page(
    madeFrom("the commands in src/cli/commands"),
    `# score ${spec.name}`,
    sentence(spec.summary),
    fenced("text", usageOf(command)),
    plain(spec.description),
    ...argumentParts(command),
    "## Options",
    ...optionParts(command),
    "## Examples",
    fenced("sh", examples),
    "## Exit codes",
    "[Those of every command](README.md#exit-codes).",
  );
}

const help = new Help();

function usageOf(command: Command): string {
  return help.commandUsage(command).trim();
}

function argumentParts(command: Command): readonly string[] {
  const rows = help
    .visibleArguments(command)
    .map((argument) => [code(argumentForm(argument)), plain(argument.description)]);
  return rows.length === 0 ? [] : ["## Arguments", table(["argument", "meaning"], rows)];
}

function argumentForm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function optionParts(command: Command): readonly string[] {
  const own = optionTable(command);
  const shared = "[those of every command](README.md#options-of-every-command)";
  return own === "" ? [`Only ${shared}.`] : [own, `And ${shared}.`];
}

function optionTable(command: Command): string {
  // --help stands with what all commands share.
  const options = help
    .visibleOptions(command)
    .filter((option) => command.parent === null || option.long !== "--help");
  const rows = options.map((option) => [code(option.flags), plain(option.description)]);
  return rows.length === 0 ? "" : table(["option", "meaning"], rows);
}
