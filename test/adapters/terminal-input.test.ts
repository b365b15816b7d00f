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
