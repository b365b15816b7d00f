import process from "node:process";
import { expect } from "vitest";
import { SCORE_BIN, type Workplace } from "./score.ts";

type Pty = typeof import("@lydell/node-pty");

/** The pseudo-terminals of this computer; absent where there are none. */
export const pty = await loadPty();

async function loadPty(): Promise<Pty | undefined> {
  try {
    return await import("@lydell/node-pty");
  } catch (error) {
    process.stderr.write(`The interview is not tested: no pseudo-terminal here (${String(error)})\n`);
    return undefined;
  }
}

/** Keys as a terminal sends them. */
export const ENTER = "\r";
export const DOWN = "\u001b[B";
export const UP = "\u001b[A";
export const CTRL_C = "\u0003";
export const CTRL_U = "\u0015";
export const ESCAPE = "\u001b";

/** What to wait for, and what to type then. */
export type Answer = readonly [question: string, keys: string | { readonly signal: NodeJS.Signals }];

/** How a program on a terminal ended, and all it showed. */
export interface Talk {
  readonly code: number;
  readonly text: string;
  /** The same with what moves a cursor and paints. */
  readonly raw: string;
}

/** How long a talk may last, in milliseconds: it takes a second or two, and on a machine that is busy as long as that takes. */
const LONGEST = 60_000;

/** Runs the program on a terminal, and answers its questions in their order. */
export async function talk(
  place: Workplace,
  args: readonly string[],
  answers: readonly Answer[],
  env: Readonly<Record<string, string>> = {},
  size: { readonly cols: number; readonly rows: number } = { cols: 100, rows: 50 },
): Promise<Talk> {
  if (pty === undefined) throw new Error("no pseudo-terminal");
  const terminal = pty.spawn(process.execPath, [SCORE_BIN, ...args], {
    cwd: place.path,
    env: { ...place.env, TERM: "xterm", ...env },
    ...size,
  });
  const left = [...answers];
  let text = "";
  let seen = 0;
  const code = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => {
      terminal.kill();
      reject(new Error(`waited in vain for "${left[0]?.[0] ?? "the end"}" after:\n${plain(text)}`));
    }, LONGEST);
    terminal.onData((piece) => {
      text += piece;
      const [next] = left;
      if (next === undefined) return;
      const at = plain(text).indexOf(next[0], seen);
      if (at === -1) return;
      seen = at + next[0].length;
      left.shift();
      if (typeof next[1] === "string") terminal.write(next[1]);
      else terminal.kill(next[1].signal);
    });
    terminal.onExit(({ exitCode, signal }) => {
      clearTimeout(late);
      // As a shell counts a program that died of a signal.
      resolve(signal === undefined || signal === 0 ? exitCode : 128 + signal);
    });
  });
  expect(left).toEqual([]);
  return { code, text: plain(text), raw: text };
}

function plain(text: string): string {
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]|\u001b[()][A-Z0-9]/g, "");
}
