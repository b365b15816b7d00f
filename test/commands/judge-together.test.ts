import { describe, expect, it } from "vitest";
import type { Turn, Unjudged } from "../../src/commands/lint/judge-files.ts";
import type { Shared } from "../../src/commands/lint/judge-share.ts";
import { judgeTogether } from "../../src/commands/lint/judge-together.ts";

const KILOBYTES = new Uint8Array(20_000);
const RECORD = { said: "{}", keys: "[]" };

function turns(count: number): readonly Turn[] {
  return Array.from({ length: count }, (_, at) => ({ at, file: { path: `goals/g-${at}.md` } }));
}

/** Judges so many files with a thread that answers as it is told to, and says what became of each. */
async function judged(count: number, answer: (path: string) => Shared | "gone") {
  const done: string[] = [];
  let opened = 0;
  const left = await judgeTogether(turns(count), {
    read: ({ at, file }): Unjudged | undefined => {
      const raw = { path: file.path, bytes: KILOBYTES };
      return at === 1 ? undefined : { at, file, raw, kind: "goal", content: undefined };
    },
    found: ({ at }) => void done.push(`${at} found`),
    late: ({ at }) => void done.push(`${at} late`),
    openThreads: () => {
      opened += 1;
      return {
        count: 2,
        ask: async (files) => {
          const answers = files.map(({ path }) => answer(path));
          return answers.includes("gone") ? undefined : (answers as Shared[]);
        },
        end: () => done.push("end"),
      };
    },
  });
  return { done, left: left.map(({ at }) => at), opened };
}

describe("files that are judged beside each other", () => {
  it("are left to one thread where they are few", async () => {
    const { done, left, opened } = await judged(5, () => ({ record: RECORD, isLate: false }));
    expect({ done, left, opened }).toEqual({ done: [], left: [0, 2, 3, 4], opened: 0 });
  });

  it("are found, late, or left to do where their thread came to an end, and none is forgotten", async () => {
    const { done, left, opened } = await judged(60, (path) =>
      path === "goals/g-31.md" ? "gone" : { record: RECORD, isLate: path === "goals/g-7.md" },
    );
    expect(opened).toBe(1);
    expect(left).toContain(31);
    expect(left).toEqual([...left].sort((a, b) => a - b));
    expect(done.at(-1)).toBe("end");
    expect(done).toContain("7 late");
    const told = done.slice(0, -1).map((word) => Number.parseInt(word, 10));
    expect([...told, ...left, 1].sort((a, b) => a - b)).toEqual(turns(60).map(({ at }) => at));
  });
});
