import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/core/history/change.ts";
import { markMoves } from "../../../src/core/history/diff/mark-moves.ts";

function change(part: Change["part"], clause: string | undefined, before?: string, after?: string): Change {
  const op = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return { clause, part, op, before, after, direction: "unknown", evidence: undefined };
}

function movedIn(goals: Readonly<Record<string, readonly Change[]>>): readonly string[] {
  const diffs = Object.entries(goals).map(([goal, changes]) => ({
    goal,
    changes,
    formerly: undefined,
    op: "changed" as const,
    title: undefined,
  }));
  return markMoves(diffs).flatMap(({ goal, changes }) =>
    changes.flatMap(({ movedTo, movedFrom, direction }) => [
      ...(movedTo === undefined ? [] : [`${goal} to ${movedTo.goal} ${movedTo.part} ${direction}`]),
      ...(movedFrom === undefined ? [] : [`${goal} from ${movedFrom.goal} ${movedFrom.part} ${direction}`]),
    ]),
  );
}

describe("words that left one place and came to another to the letter", () => {
  it("moved, and promise neither more nor less", () => {
    expect(
      movedIn({ a: [change("never", "x", "Shout")], b: [change("never", "y", undefined, "Shout")] }),
    ).toEqual(["a to b never same", "b from a never same"]);
  });

  it("moved from one section to another of the same goal", () => {
    expect(
      movedIn({ a: [change("feel", undefined, "Calm."), change("believe", undefined, undefined, "Calm.")] }),
    ).toEqual(["a to a believe same", "a from a feel same"]);
  });

  it("have not moved where a never became an always, or a clause a sentence", () => {
    const gone = change("never", "x", "Shout");
    expect(movedIn({ a: [gone, change("always", "x", undefined, "Shout")] })).toEqual([]);
    expect(movedIn({ a: [gone, change("feel", undefined, undefined, "Shout")] })).toEqual([]);
  });

  it("moved once, where they came to two places", () => {
    const come = change("never", "y", undefined, "Shout");
    expect(movedIn({ a: [change("never", "x", "Shout")], b: [come], c: [{ ...come }] })).toEqual([
      "a to b never same",
      "b from a never same",
    ]);
  });

  it("have not moved where they stay and were only reworded", () => {
    expect(
      movedIn({
        a: [change("never", "x", "Shout", "Whisper")],
        b: [change("never", "y", undefined, "Shout")],
      }),
    ).toEqual([]);
  });
});
