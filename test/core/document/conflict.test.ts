import { describe, expect, it } from "vitest";
import { conflictProblem, findConflict, sideOf } from "../../../src/core/document/conflict.ts";

const PLAIN = "a\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> side\nz\n";
const BASED = "<<<<<<< HEAD\nours\n||||||| base\nwas\n=======\ntheirs\n>>>>>>> side";

describe("a conflict that Git left", () => {
  it("is settled for either side, with or without the base", () => {
    expect([sideOf(PLAIN, "ours"), sideOf(PLAIN, "theirs")]).toEqual(["a\nours\nz\n", "a\ntheirs\nz\n"]);
    expect([sideOf(BASED, "ours"), sideOf(BASED, "theirs")]).toEqual(["ours\n", "theirs\n"]);
  });

  it("is found with both sides and its place", () => {
    expect(findConflict(PLAIN)).toMatchObject({ span: { start: 2 }, ours: "ours", theirs: "theirs" });
    expect(findConflict(BASED)).toMatchObject({ ours: "ours", theirs: "theirs" });
  });

  it("keeps the line endings of Windows", () => {
    const text = PLAIN.replaceAll("\n", "\r\n");
    expect(sideOf(text, "theirs")).toBe("a\r\ntheirs\r\nz\r\n");
    expect(findConflict(text)).toMatchObject({ ours: "ours", theirs: "theirs" });
  });

  it("is one of several, and every one is settled", () => {
    expect(sideOf(PLAIN + PLAIN, "ours")).toBe("a\nours\nz\na\nours\nz\n");
  });

  it("begins at the last line that could begin it", () => {
    expect(sideOf(`<<<<<<< lost\n${BASED}`, "ours")).toBe("<<<<<<< lost\nours\n");
  });

  it("may hold the mark of a base among the words of the other side", () => {
    const text = "<<<<<<< a\nours\n=======\n||||||| b\ntheirs\n>>>>>>> c\n";
    expect(sideOf(text, "theirs")).toBe("||||||| b\ntheirs\n");
    expect(findConflict(text)?.ours).toBe("ours");
  });

  it("is none without its end, however many lines look like a beginning", () => {
    const text = "<<<<<<< a\n||||||| m\n=======\n".repeat(20_000);
    expect(findConflict(text)).toBeUndefined();
    expect(sideOf(text, "ours")).toBe(text);
  }, 5_000);

  it("is told in one line, whatever runs of spaces it holds", () => {
    const side = `one${" ".repeat(200_000)}two\n\n  three`;
    const conflict = findConflict(`<<<<<<< a\n${side}\n=======\n>>>>>>> b\n`);
    expect(conflict && conflictProblem(conflict).message).toMatch(
      /One says: one {200000}two \/ three The other says: \(nothing\)$/,
    );
  }, 5_000);
});
