import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, MAPS, PLAIN, told } from "../helpers/imported.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { tidewell, touchedBy } from "../helpers/tidewell.ts";

keepLoaded();

/** Everything that Git keeps, and shows, of what was recorded. */
const kept = (place: Workplace): string =>
  place.git("log", "--reflog", "-p", "--format=%B %gs", "--name-only");

describe("names that an import makes", () => {
  it("of files hold nobody's number, however the words put it together", () => {
    const place = tidewell();
    place.write("score.yaml", "name: Tidewell\ncountry: GB\n");
    const rows = [
      '2026-01-05,"call 07911;123456 now",1',
      '2026-01-05,"call 07911;654321 now",2',
      "2026-01-06,07911;123456,3",
      "2026-01-07,jane at example. dot com,4",
      "2026-01-08,call 07911,123457",
      "2026-01-08,call 07911,123456",
      ...["2026-01-09,Ring 0,A", "2026-01-09,Ring 0,B", "2026-01-10,,C"],
    ];
    const done = imported(place, `${PLAIN}\n${rows.join("\n")}\n`, ...MAPS, "--json");
    expect(told(done).counts).toMatchObject({ imported: 8, refused: 1 });
    expect(touchedBy(place)).toEqual([
      "complaints/2026-01-05-call-now-2.md",
      "complaints/2026-01-05-call-now.md",
      "complaints/2026-01-06-3.md",
      "complaints/2026-01-07-4.md",
      "complaints/2026-01-08-call-07911-2.md",
      "complaints/2026-01-08-call-07911.md",
      "complaints/2026-01-09-ring-0-b.md",
      "complaints/2026-01-09-ring-0.md",
    ]);
    const lint = JSON.parse(place.score("lint", "--json", "--rule", "privacy/personal-data").stdout);
    expect((lint as { findings: { line: number }[] }).findings.filter(({ line }) => line === 1)).toEqual([]);
  });

  it("leave out what the table was called where somebody could be found in it", () => {
    const place = tidewell();
    place.write("score.yaml", "name: Tidewell\ncountry: GB\n");
    const names = [
      ...["t-07911123456.csv", "t07911123456.csv", "t_07911_123456.csv"],
      ...["jane.doe@example.com.csv", "jane-at-example-dot-com.csv"],
    ];
    for (const [at, name] of names.entries()) {
      writeFileSync(join(place.path, "..", name), `${PLAIN}\n2026-01-05,Cold,${at}\n`);
      const done = place.score("complaint", "import", `../${name}`, ...MAPS);
      expect([name, done.stdout]).toEqual([
        name,
        expect.stringContaining("Imported 1 complaint from a table,"),
      ]);
    }
    expect(kept(place)).not.toMatch(/07911|jane/);
  });

  it("say what it was called where that is nobody's business but ours", () => {
    const place = tidewell();
    const names = ["tickets-2026-01-05_10-20-30.csv", "export 20260105-102030 (12).csv"];
    for (const [at, name] of names.entries()) {
      writeFileSync(join(place.path, "..", name), `${PLAIN}\n2026-01-05,Cold,${at}\n`);
      const done = place.score("complaint", "import", `../${name}`, ...MAPS);
      expect(done.stdout).toContain(`from ${name}, committed`);
    }
    expect(readdirSync(join(place.path, "complaints"))).toHaveLength(3);
  });
});
