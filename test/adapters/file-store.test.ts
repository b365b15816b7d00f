import type * as Fs from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { createFileStore } from "../../src/adapters/file-store.ts";
import { cleanScore, workplace } from "../helpers/score.ts";

// Root may read everything, so a refusal of the system is played.
vi.mock("node:fs", async (original) => {
  const real = await original<typeof Fs>();
  const guarded =
    <Args extends unknown[], Result>(call: (path: string, ...args: Args) => Result) =>
    (path: string, ...args: Args): Result => {
      if (String(path).includes("locked")) throw Object.assign(new Error("denied"), { code: "EACCES" });
      return call(path, ...args);
    };
  return {
    ...real,
    openSync: guarded(real.openSync as never),
    readdirSync: guarded(real.readdirSync as never),
  };
});

const GOAL = "goals/have-it-fixed-once.md";

describe("reading a score from the disk", () => {
  it("reads its files in a fixed order, each once, and nothing that does not belong to it", () => {
    const place = workplace({
      ...cleanScore(),
      "goals/README.md": "x",
      "goals/notes.txt": "x",
      "goals/deeper/a.md": "x",
      "notes.md": "x",
      "repairs/have-it-fixed-once/2026-03-01-a-00000000.md": "x",
      "voices/b.md": "x",
      "voices/a.md": "x",
    });
    expect(
      createFileStore()
        .readScore(place.path)
        .map((file) => file.path),
    ).toEqual([
      "promise.md",
      GOAL,
      "repairs/have-it-fixed-once/2026-03-01-a-00000000.md",
      "voices/a.md",
      "voices/b.md",
    ]);
  });

  it("tells of a file that the system does not let it read, and reads the others", () => {
    const place = workplace({ ...cleanScore(), "goals/locked.md": "x" });
    const files = createFileStore().readScore(place.path);
    expect(files.find(({ path }) => path === "goals/locked.md")?.problem).toMatchObject({
      code: "path/unreadable",
      message: "goals/locked.md could not be read: permission denied",
      refuses: true,
    });
    expect(files.find(({ path }) => path === GOAL)?.problem).toBeUndefined();
  });

  it("tells of a folder that the system does not let it list, instead of taking it for empty", () => {
    const place = workplace({ ...cleanScore(), "repairs/locked/2026-03-01-a-00000000.md": "x" });
    const files = createFileStore().readScore(place.path);
    expect(files.find(({ path }) => path === "repairs/locked")?.problem).toMatchObject({
      code: "path/unreadable",
    });
  });

  it("tells of a file that is gone when it is read", () => {
    const { problem } = createFileStore().readFile(workplace().path, "goals/gone.md");
    expect(problem?.message).toBe("goals/gone.md could not be read: it is gone");
  });

  it("reads no more of a large file than it needs to refuse it, and knows its size", () => {
    const place = workplace({ "promise.md": "x".repeat(2_000_000) });
    const file = createFileStore().readFile(place.path, "promise.md");
    expect(file.size).toBe(2_000_000);
    expect(file.bytes.length).toBeLessThan(600_000);
  });
});

describe("finding scores", () => {
  it("walks up to the folder with a score.yaml", () => {
    const place = workplace({ ...cleanScore(), "goals/deep/er/x.txt": "" });
    expect(createFileStore().findRoot(`${place.path}/goals/deep/er`)).toBe(place.path);
  });

  it("finds every score below, and enters no hidden folder and no node_modules", () => {
    const place = workplace({
      "a/score.yaml": "",
      "b/c/score.yaml": "",
      ".git/score.yaml": "",
      "node_modules/m/score.yaml": "",
    });
    expect(createFileStore().findRootsBelow(place.path)).toEqual([`${place.path}/a`, `${place.path}/b/c`]);
  });
});
