import { type Command, CommanderError } from "commander";
import { ScoreError } from "../core/errors.ts";
import { commandsLed } from "./command-led.ts";
import { commandMeant } from "./command-meant.ts";
import { forgottenQuotes } from "./forgotten-quotes.ts";
import { missingArgument } from "./missing-argument.ts";
import { withoutFolder } from "./words-kept.ts";

/** Reads a line that commander could not as what somebody most likely meant by it, and returns the failure that says so; any other as it is. */
export function mistyped(thrown: unknown, program: Command, argv: readonly string[]): unknown {
  if (!(thrown instanceof CommanderError)) return thrown;
  const typed = withoutFolder(argv, program.opts<{ cwd?: string }>().cwd);
  if (thrown.code === "commander.excessArguments") {
    const command = commandMeant(program, argv);
    const hint = forgottenQuotes(command, typed);
    if (hint === undefined) return thrown;
    const [many, few] = [command.args.length, command.registeredArguments.length];
    const message = `these are ${many} words where ${few === 1 ? "one is" : `${few} are`} expected; words that belong together stand in quotation marks`;
    return new ScoreError("usage", "usage/excess-arguments", message, { hint });
  }
  if (thrown.code === "commander.missingArgument")
    return missingArgument(commandMeant(program, argv), typed) ?? thrown;
  if (thrown.code !== "commander.unknownCommand") return thrown;
  const words = typed.slice(typed.findIndex((word) => !word.startsWith("-")));
  const lines = commandsLed(program, words);
  if (lines.length === 0) return thrown;
  const message = thrown.message.replace(/^error: /, "").split("\n")[0] as string;
  return new ScoreError("usage", "usage/unknown-command", message, { hint: lines.join("\n") });
}
