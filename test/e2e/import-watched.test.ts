import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leftovers, MAPS, PLAIN } from "../helpers/imported.ts";
import { CTRL_C, pty, talk } from "../helpers/terminal.ts";
import { stateOf, tidewell } from "../helpers/tidewell.ts";

describe.skipIf(pty === undefined)("on a terminal", () => {
  it.each([
    [CTRL_C, 130],
    [{ signal: "SIGTERM" as const }, 143],
  ])(
    "an import that is stopped while it reads says so, and leaves nothing: %j ends it with %i",
    async (key, code) => {
      const place = tidewell();
      const before = stateOf(place);
      const talked = await talk(
        place,
        ["complaint", "import", "-", ...MAPS, "--rejected", "../refused.csv"],
        [["Reading", key]],
      );
      expect([talked.code, talked.text]).toEqual([
        code,
        expect.stringContaining("stopped while the table was read; nothing was imported"),
      ]);
      expect(talked.text).toContain("fix: score complaint import -");
      expect([leftovers(place), stateOf(place)]).toEqual([[], before]);
    },
  );

  it("a bar shows how far it is, and is gone when it has ended; on a pipe there is none", async () => {
    const place = tidewell();
    const rows = Array.from({ length: 6_000 }, (_none, at) => `2026-01-02,Cold again and again,${at}`);
    writeFileSync(join(place.path, "../table.csv"), [PLAIN, ...rows].join("\n"));
    const words = ["complaint", "import", "../table.csv", ...MAPS, "--dry-run"];
    const { code, text } = await talk(place, words, []);
    expect(code).toBe(0);
    expect(text).toMatch(/\r[█░]{30} +\d+ % {2}[\d,]+ rows/);
    expect(text).toMatch(/\r6,000 complaints would come/);
    writeFileSync(join(place.path, "../table.csv"), `${PLAIN}\n2026-01-02,Cold,1\n`);
    const piped = place.score(...words);
    expect([piped.code, piped.stderr]).toEqual([0, ""]);
  });
});
