import type { Command } from "commander";
import type { Context } from "../commands/context.ts";
import type { Style } from "../render/style.ts";
import type { Verdict } from "./exit-code.ts";

/** The options every command has. */
export interface GlobalOptions {
  readonly cwd?: string;
  readonly json?: true;
  readonly color?: string;
  readonly quiet?: true;
}

/** What a command's action is given besides its own options. */
export interface Stage {
  readonly context: Context;
  readonly globals: GlobalOptions;
  /** For stdout. */
  readonly style: Style;
  /** Prints a result. */
  readonly print: (text: string) => void;
  /** Prints the bytes of a result that was rendered earlier. */
  readonly printBytes: (bytes: Uint8Array) => void;
  /** Prints lines that the log of a CI is to obey. */
  readonly command: (text: string) => void;
  /** Prints a remark for people, to stderr; silent with `--quiet`. */
  readonly remark: (text: string) => void;
  /** Where progress is shown; absent where nobody watches, or nobody wants to. */
  readonly terminal?: NodeJS.WriteStream;
}

/** A command as its page, its help and the program know it. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** What it is for, in a few sentences; the page begins with it. */
  readonly description: string;
  /** Commands to try, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** Declares arguments and options, and what happens: `act` is called by commander with the parsed values. */
  readonly declare: (command: Command, act: Act) => void;
}

/** Runs the body of a command inside the program's error handling. */
export type Act = (body: (stage: Stage) => Promise<Verdict>) => Promise<void>;
