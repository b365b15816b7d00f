import { PassThrough } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { joiningPastes } from "./pasted.ts";

/** A keyboard: what questions are answered with. */
export type Keyboard = NodeJS.ReadStream;

/** The keys of a person as a library for questions may read them. */
export interface TerminalInput {
  readonly stream: NodeJS.ReadStream;
  /** What is asked for at the moment: it decides what `<` means, and whether there are words to be kept. */
  expect(what: "words" | "choice" | "choice-or-back"): void;
  /** Leaves the question, as Ctrl-C would. */
  stop(): void;
  /** How the last question was left, if it was. */
  readonly left: "back" | "stop" | undefined;
  /** Whether pasted lines were joined while the last question was answered. */
  readonly joined: boolean;
}

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const ESCAPE = "\u001b";
/** How soon Enter follows where it is meant for the `<` before it, which needs none among choices. */
const AT_ONCE = 700;

/** Makes the input over a keyboard, which is read only while a question waits. */
export function terminalInput(keyboard: Keyboard): TerminalInput {
  const keys = new PassThrough();
  const decoder = new StringDecoder("utf8");
  const join = joiningPastes();
  let expected: Parameters<TerminalInput["expect"]>[0] = "words";
  let left: TerminalInput["left"];
  let joined = false;
  let wentBackAt = Number.NEGATIVE_INFINITY;

  const leave = (how: "back" | "stop"): string => {
    left = how;
    // The line end lets the words that were typed so far be read before they are left.
    return `${expected === "words" ? "\r" : ""}${how === "back" ? ESCAPE : CTRL_C}`;
  };
  // A question is drawn anew after each key: one that takes a pasted page letter by letter draws it as often as it is long.
  const press = (text: string): void => {
    const words = /^\P{Cc}{2,}/u.exec(text)?.[0] ?? "";
    const isRead = keys.readableFlowing === true && keys.readableLength === 0;
    const isTaken =
      words !== "" && isRead && expected === "words" && keys.emit("keypress", words, { sequence: words });
    const rest = isTaken ? text.slice(words.length) : text;
    if (rest !== "") keys.write(rest);
  };
  const take = (piece: string): void => {
    const read = join(piece);
    joined ||= read.joined;
    const isAtOnce = performance.now() - wentBackAt < AT_ONCE;
    wentBackAt = Number.NEGATIVE_INFINITY;
    const end = read.text.search(/[\u0003\u0004]/);
    if (read.text === ESCAPE) keys.write(leave("back"));
    else if (expected === "choice-or-back" && /^<[\r\n]*$/.test(read.text)) {
      if (read.text === "<") wentBackAt = performance.now();
      keys.write(leave("back"));
    } else if (isAtOnce && /^[\r\n]$/.test(read.text)) return;
    else if (end !== -1) press(`${read.text.slice(0, end)}${leave("stop")}`);
    else press(read.text);
  };
  keyboard.on("data", (bytes: Buffer | string) =>
    take(typeof bytes === "string" ? bytes : decoder.write(bytes)),
  );
  // Without a keyboard nobody can answer any more.
  keyboard.once("end", () => take(CTRL_D));
  keyboard.on("error", () => take(CTRL_D));
  keyboard.pause();
  keys.on("resume", () => keyboard.resume());
  keys.on("pause", () => keyboard.pause());
  const stream = Object.assign(keys, {
    isTTY: keyboard.isTTY,
    setRawMode: (raw: boolean) => keyboard.setRawMode(raw),
  }) as unknown as NodeJS.ReadStream;
  return {
    stream,
    expect: (what) => {
      expected = what;
      left = undefined;
      joined = false;
    },
    stop: () => take(CTRL_C),
    get left() {
      return left;
    },
    get joined() {
      return joined;
    },
  };
}
