import { describe, expect, it } from "vitest";
import { inTurns } from "../../src/commands/lint/in-turns.ts";

function forever(): never {
  for (;;);
}

describe("many things that are done in turns", () => {
  it("are all done or told in their order, however short a turn is", async () => {
    const done: number[] = [];
    const items = Array.from({ length: 500 }, (_, at) => at);
    const one = (item: number): undefined => void done.push(item);
    await inTurns(items, 1, { one, late: (item) => void done.push(item) });
    // What was stopped in its last moment is told all the same, and what was stopped behind it is done again.
    expect([...new Set(done)]).toEqual(items);
  });

  it("are done but for those that take too long, which are stopped and told", async () => {
    const [done, late]: [string[], string[]] = [[], []];
    await inTurns(["a", "endless", "b", "endless too", "c"], 50, {
      one: (item) => (item.startsWith("endless") ? forever() : void done.push(item)),
      late: (item) => void late.push(item),
    });
    expect({ done, late }).toEqual({ done: ["a", "b", "c"], late: ["endless", "endless too"] });
  });

  it("are done once more where something has to come first", async () => {
    const done: string[] = [];
    let isThere = false;
    const load = async (): Promise<void> => {
      done.push("loaded");
      isThere = true;
    };
    await inTurns(["a", "b"], 10_000, {
      one: (item) => {
        if (item === "b" && !isThere) return load;
        done.push(item);
        return undefined;
      },
      late: () => undefined,
    });
    expect(done).toEqual(["a", "loaded", "b"]);
  });
});
