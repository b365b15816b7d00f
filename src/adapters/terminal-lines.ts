import { StringDecoder } from "node:string_decoder";
import type { Keyboard } from "./terminal-input.ts";

/** What somebody typed up to Enter. */
export interface TypedLine {
  readonly text: string;
  /** Whether several lines came at once, as pasted ones do, and are one now. */
  readonly joined: boolean;
  /** Whether it is as long as the longest that a terminal hands on, so that its end may be missing. */
  readonly isCut: boolean;
}

/** Reads a terminal line by line, as it hands them on by itself. */
export interface TerminalLines {
  /** Waits for a line; nothing where somebody leaves instead. */
  next(): Promise<TypedLine | undefined>;
  stop(): void;
}

/** How long nothing more has to come, in milliseconds, until pasted lines are whole: nobody types two in that time. */
const QUIET = 60;
/** The most bytes of a line that Linux keeps; others keep less. */
const LONGEST_LINE = 4_095;

/** Makes a reader over a keyboard, which is read only while a line is waited for. */
export function terminalLines(keyboard: Keyboard): TerminalLines {
  const decoder = new StringDecoder("utf8");
  let read = "";
  let ended = false;
  let woken: () => void = () => undefined;
  const wake = (): void => woken();
  const end = (): void => {
    ended = true;
    wake();
  };
  keyboard.on("data", (bytes: Buffer | string) => {
    read += typeof bytes === "string" ? bytes : decoder.write(bytes);
    wake();
  });
  keyboard.once("end", end);
  keyboard.on("error", end);
  keyboard.pause();

  const something = (within?: number): Promise<"came" | "quiet"> =>
    new Promise((resolve) => {
      const timer = within === undefined ? undefined : setTimeout(() => resolve("quiet"), within);
      woken = () => {
        clearTimeout(timer);
        resolve("came");
      };
    });
  return {
    next: async () => {
      keyboard.resume();
      while (!ended && !/[\r\n]/.test(read)) await something();
      while (!ended && (await something(QUIET)) === "came");
      keyboard.pause();
      if (ended) return undefined;
      const lines = read.split(/\r\n?|\n/);
      read = lines.pop() ?? "";
      return {
        text: lines.join(" "),
        joined: lines.filter((line) => line.trim() !== "").length > 1,
        isCut: lines.some((line) => Buffer.byteLength(line) >= LONGEST_LINE),
      };
    },
    stop: end,
  };
}
