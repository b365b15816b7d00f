import { describe, expect, it } from "vitest";
import { createGit, type Git } from "../../src/adapters/git/git.ts";
import { readObjects } from "../../src/adapters/git/objects.ts";
import type { Repository } from "../../src/adapters/git/repository.ts";
import { ScoreError } from "../../src/core/errors.ts";

const WORDS = "fatal: unable to stream b to stdout";

/** A Git that says these pieces, and then fails where it is told to. */
function saying(pieces: readonly string[], fails = false): Git {
  return {
    ...createGit({}),
    run: () => Promise.reject(new Error("not asked for")),
    async *stream() {
      for (const piece of pieces) yield Buffer.from(piece);
      if (fails) throw new ScoreError("git", "git/failed", "git failed", { output: WORDS });
    },
  };
}

async function read(git: Git): Promise<readonly (readonly [string, string | undefined])[]> {
  const found: (readonly [string, string | undefined])[] = [];
  for await (const { id, bytes } of readObjects(git, { top: "/" } as Repository, ["a", "b"]))
    found.push([id, bytes && Buffer.from(bytes).toString()]);
  return found;
}

describe("objects of Git's store", () => {
  it("are read from pieces of any size, and one that is missing has no bytes", async () => {
    expect(await read(saying(["a blo", "b 3\non", "e", "\nb missing\n"]))).toEqual([
      ["a", "one"],
      ["b", undefined],
    ]);
  });

  it.each([
    ["before an answer", ["a blob 3\none\n"]],
    ["in the middle of an object", ["a blob 3\none\nb blob 9\ntw"]],
  ])("are not all there where Git fails %s, and its words are told", async (_when, pieces) => {
    await expect(read(saying(pieces, true))).rejects.toMatchObject({ kind: "git", output: WORDS });
  });

  it("are not all there where Git ends too early without a word", async () => {
    await expect(read(saying(["a blob 3\none\n"]))).rejects.toMatchObject({
      code: "git/failed",
      hint: "git fsck",
    });
  });
});
