import { resolve } from "node:path";
import { type Command, CommanderError } from "commander";
import { createFileStore } from "../adapters/file-store.ts";
import { createGit } from "../adapters/git/git.ts";
import type { Prompter } from "../adapters/prompter.ts";
import { ScoreError, withHint } from "../core/errors.ts";
import { escapeLine } from "../render/escape.ts";
import { createStyle } from "../render/style.ts";
import { wrapWords } from "../render/wrap.ts";
import { asScoreError } from "./as-score-error.ts";
import { buildProgram } from "./build-program.ts";
import { commandMeant, helpLine, refuseUnknownHelp } from "./command-meant.ts";
import type { GlobalOptions, Stage } from "./command-spec.ts";
import { exitCodeOf } from "./exit-code.ts";
import { type GuardedIo, guarded } from "./guarded-io.ts";
import { canAsk, colorLevel, hasCursor, type Io } from "./io.ts";
import { localMoment } from "./local-moment.ts";
import { mistyped } from "./mistyped.ts";
import { typedLine } from "./typed-line.ts";
import { watch } from "./watch.ts";
import { whereabouts } from "./whereabouts.ts";
import { wholeLines } from "./whole-lines.ts";
import { withoutFolder } from "./words-kept.ts";

/** Parses the arguments, runs the command, and returns the exit code. */
export async function runProgram(outside: Io, version: string): Promise<number> {
  const io = guarded(outside);
  const watched = watch(io);
  let verdict = 0;
  const program = buildProgram((command) => async (body) => {
    const stage = await stageFor(command.optsWithGlobals<GlobalOptions>(), watched.io, version);
    try {
      verdict = exitCodeOf(await body(stage));
    } catch (error) {
      // Whoever is refused for it is told already, with the two ways out. What went wrong is told whatever this comes to.
      if (!(error instanceof ScoreError) || error.kind !== "unfinished")
        await tellInterruption(stage).catch(() => undefined);
      throw error;
    }
    await tellInterruption(stage);
  });
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((group) => group.commands),
  ]) {
    // What commander has to say of a mistake is told below, in the form of every other error.
    command.configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => undefined });
  }
  const code = await obey(program, io, version).then(
    (told) => told ?? verdict,
    (error: unknown) => tellFailure(error, program, io, version),
  );
  const refusal = await io.unwritten();
  if (refusal === undefined) return code;
  const error = (await import("./unwritten.ts")).unwritten(refusal, watched.isDone() ? "done" : "looked at");
  const told = await tellFailure(error, program, io, version);
  // What was recorded stands, and what was found or refused is so whoever could be told.
  return code !== 0 || watched.isDone() ? code : told;
}

/** Does what was typed; returns the exit code where that was no command. */
async function obey(program: Command, io: GuardedIo, version: string): Promise<number | undefined> {
  if (asksVersion(program, io.argv)) {
    io.stdout(`${version}\n`);
    return 0;
  }
  if (asksNothing(program, io.argv)) return tellStatus(program, io, version);
  refuseUnknownHelp(program, io.argv);
  await program.parseAsync(askingHelp(io.argv), { from: "user" });
  return undefined;
}

// Commander's own help command knows one word: of two it shows the help of the group.
function askingHelp(argv: readonly string[]): string[] {
  const [first, ...words] = argv;
  const isHelp = first === "help" && words.length > 1 && words.every((word) => !word.startsWith("-"));
  return isHelp ? [...words, "--help"] : [...argv];
}

function asksVersion(program: Command, argv: readonly string[]): boolean {
  try {
    program.parseOptions([...argv]);
  } catch {
    // What is wrong with an option is told where the command is read.
    return false;
  }
  return program.opts<{ version?: boolean }>().version === true;
}

function asksNothing(program: Command, argv: readonly string[]): boolean {
  if (argv.some((word) => /^(?:-h|--help|-V|--version|help)$/.test(word))) return false;
  const { operands, unknown } = program.parseOptions([...argv]);
  return operands.length === 0 && unknown.length === 0;
}

async function tellStatus(program: Command, io: GuardedIo, version: string): Promise<number> {
  const stage = await stageFor(program.opts<GlobalOptions>(), io, version);
  const { statusHere } = await import("../commands/status.ts");
  const { renderStart, renderStatusJson } = await import("../render/status-text.ts");
  const result = await statusHere(stage.context);
  stage.print(stage.globals.json === true ? renderStatusJson(result) : renderStart(result, stage.style));
  await tellInterruption(stage);
  return 0;
}

async function tellInterruption(stage: Stage): Promise<void> {
  const { interruptionAt } = await import("../commands/interruption.ts");
  const left = await interruptionAt(stage.context);
  if (left === undefined) return;
  const { line, command } = stage.style;
  if (!left.isWhole) {
    stage.remark(`${line`score: ${left.told}`}\n`);
    return;
  }
  const ways = line`${command("score amend --resume")} goes on with it, ${command("score amend --undo")} takes it back`;
  stage.remark(`${line`score: ${left.told}: ${ways}`}\n`);
}

async function stageFor(globals: GlobalOptions, io: GuardedIo, version: string): Promise<Stage> {
  if (globals.color !== undefined && !["auto", "always", "never"].includes(globals.color)) {
    throw new ScoreError("usage", "usage/color", `--color is auto, always or never, not "${globals.color}"`, {
      hint: "--color auto",
    });
  }
  const store = createFileStore();
  const cwd = resolve(io.cwd, globals.cwd ?? ".");
  if (store.typeOf(cwd) === "none") {
    throw new ScoreError("usage", "usage/no-folder", `there is no folder ${globals.cwd ?? io.cwd}`, {
      hint: "score -C another-folder …",
    });
  }
  const ask = canAsk(io) && globals.json !== true ? await prompterFor(io) : undefined;
  return {
    context: {
      cwd,
      env: io.env,
      store,
      git: createGit(io.env, io.stop),
      now: () => localMoment(io),
      input: io.stdin,
      uninterrupted: io.uninterrupted,
      stoppable: (body) => io.uninterrupted(() => body(io.stop)),
      processes: io.processes,
      ask,
      version,
      node: io.node,
      argv: io.argv,
    },
    globals,
    style: createStyle(
      colorLevel(globals.color, io.env, io.stdoutIsTerminal),
      io.columns,
      whereabouts(globals, io, version, store),
    ),
    print: io.stdout,
    printBytes: io.stdout,
    command: io.command,
    ...(io.stderrIsTerminal && hasCursor(io.env) && globals.quiet !== true && { terminal: io.terminal }),
    remark: (text) => (globals.quiet === true ? undefined : io.stderr(text)),
  };
}

async function prompterFor(io: Io): Promise<Prompter> {
  const { terminal: output, keyboard, onStop } = io;
  const terminal = { output, keyboard, safe: escapeLine, wrap: wrapWords, onStop };
  return hasCursor(io.env)
    ? (await import("../adapters/clack-prompter.ts")).createPrompter(terminal)
    : (await import("../adapters/plain-prompter.ts")).createPlainPrompter(terminal);
}

async function tellFailure(
  thrown: unknown,
  program: Command,
  io: GuardedIo,
  version: string,
): Promise<number> {
  const command = commandMeant(program, io.argv);
  const help = helpLine(command);
  // Help and version end in an exception too, after they were printed.
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
  if (thrown instanceof CommanderError && thrown.code === "commander.help")
    return exitCodeOf(asScoreError(thrown, help).error);
  const { renderError, renderErrorJson, renderErrorMark } = await import("../render/error-text.ts");
  const globals = program.opts<GlobalOptions>();
  const { error: told, code } = asScoreError(mistyped(thrown, program, io.argv), help);
  const typed = typedLine(command, withoutFolder(io.argv, globals.cwd));
  const error = told.hint === undefined ? told : withHint(told, wholeLines(told.hint, typed, told.mistaken));
  const where = whereabouts(globals, io, version, createFileStore());
  const style = createStyle(colorLevel(globals.color, io.env, io.stderrIsTerminal), io.columns, where);
  const { format, outputFile } = command.opts<{ format?: string; outputFile?: string }>();
  // Whoever reads a file finds the old one, and the exit code; people have read what was found.
  if (globals.json === true || (format === "json" && outputFile === undefined))
    io.stdout(renderErrorJson(error, code, where));
  if (format === "github") io.command(renderErrorMark(error));
  io.stderr(renderError(error, style, io.stderrIsTerminal));
  if (io.env["SCORE_DEBUG"] === "1" && thrown instanceof Error) io.stderr(`${thrown.stack}\n`);
  return code;
}
