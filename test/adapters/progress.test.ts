import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/adapters/progress.ts";

function shownBy(act: (progress: ReturnType<typeof createProgress>) => void): string {
  let shown = "";
  const output = { write: (text: string) => (shown += text) } as unknown as NodeJS.WriteStream;
  act(createProgress(output));
  return shown;
}

describe("progress on a terminal", () => {
  it("is a bar by bytes where their number is known, never beyond its end, on a line that is cleared", () => {
    const shown = shownBy((progress) => {
      progress.begin(100);
      progress.advance(250, 12_345);
      progress.end();
    });
    expect(shown).toBe(`\r\u001b[KReading\r\u001b[K${"█".repeat(30)} 100 %  12,345 rows\r\u001b[K`);
  });

  it("is a counter of rows where it is not", () => {
    const shown = shownBy((progress) => {
      progress.begin(undefined);
      progress.advance(250, 7);
    });
    expect(shown).toContain("Reading  7 rows");
  });
});
