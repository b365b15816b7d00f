import { emitKeypressEvents } from "node:readline";
import { PassThrough } from "node:stream";
import { expect, it, vi } from "vitest";
import { type Keyboard, terminalInput } from "../../src/adapters/terminal-input.ts";

/** Types keys one after the other while somebody is to choose; returns what is read of them. */
function read(...pieces: readonly (string | number)[]): string {
  const keyboard = new PassThrough();
  const input = terminalInput(keyboard as unknown as Keyboard);
  input.expect("choice-or-back");
  let at = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => at);
  for (const piece of pieces) {
    if (typeof piece === "number") at += piece;
    else keyboard.emit("data", piece);
  }
  clock.mockRestore();
  return String(input.stream.read() ?? "");
}

const BACK = "\u001b";

it("takes < among choices for going back, and the Enter that is typed right after it for a part of it", () => {
  expect(read("<")).toBe(BACK);
  expect(read("<\r")).toBe(BACK);
  expect(read("<", 300, "\r")).toBe(BACK);
  expect(read("<", 300, "\r", "\r")).toBe(`${BACK}\r`);
  expect(read("<", 300, "x", "\r")).toBe(`${BACK}x\r`);
  expect(read("<", 300, "x", "<\r")).toBe(`${BACK}x${BACK}`);
});

it("takes Enter for an answer where somebody has read the question before", () => {
  expect(read("<", 1000, "\r")).toBe(`${BACK}\r`);
  expect(read("\r")).toBe("\r");
});

/** Types while words are asked for; returns each key with which the question is drawn anew. */
async function keysOf(...pieces: readonly string[]): Promise<readonly string[]> {
  const keyboard = new PassThrough();
  const input = terminalInput(keyboard as unknown as Keyboard);
  const keys: string[] = [];
  emitKeypressEvents(input.stream);
  input.stream.on("keypress", (key: string) => keys.push(key));
  input.expect("words");
  for (const piece of pieces) {
    keyboard.emit("data", piece);
    await new Promise(setImmediate);
  }
  return keys;
}

it("hands a pasted page on as one key, so that the question is drawn once and not with each letter", async () => {
  const page = "lorem ipsum ".repeat(2_000);
  const marked = `\u001b[200~${page}\u001b[201~`;
  expect(await keysOf(marked, "\r")).toEqual([page, "\r"]);
  expect(await keysOf("a", marked.slice(0, 9_000), marked.slice(9_000), "b\r")).toEqual([
    "a",
    page,
    "b",
    "\r",
  ]);
  expect(await keysOf(`${page}\r`)).toEqual([page, "\r"]);
});
