import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgress } from "../../src/adapters/progress.ts";

function shownBy(act: (progress: ReturnType<typeof createProgress>) => void): string {
  let shown = "";
  const output = { write: (text: string) => (shown += text) } as unknown as NodeJS.WriteStream;
  act(createProgress(output));
  return shown;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("progress on a terminal", () => {
  it("is a bar by bytes where their number is known, never beyond its end, on a line that is cleared", () => {
    const shown = shownBy((progress) => {
      progress.begin(100);
      progress.read(250);
      vi.advanceTimersByTime(200);
      progress.reach(12_345);
      progress.end();
    });
    expect(shown).toBe(`\r\u001b[KReading\r\u001b[K${"█".repeat(30)} 100 %  12,345 rows\r\u001b[K`);
  });

  it("is a counter of rows where it is not", () => {
    const shown = shownBy((progress) => {
      progress.begin(undefined);
      progress.read(250);
      vi.advanceTimersByTime(200);
      progress.reach(7);
    });
    expect(shown).toContain("Reading  7 rows");
  });

  it("moves with the rows of a file that was read in one piece, and not more often than an eye sees", () => {
    const shown = shownBy((progress) => {
      progress.begin(100);
      progress.read(100);
      for (let row = 1; row <= 300; row += 1) {
        vi.advanceTimersByTime(1);
        progress.reach(row);
      }
    });
    expect(shown.match(/\d+ rows/g)).toEqual(["100 rows", "200 rows", "300 rows"]);
  });
});
