import { mkdirSync, readdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { PRELOAD } from "../helpers/killed.ts";
import { cleanScore, keepLoaded, SCORE_BIN, type Workplace, workplace } from "../helpers/score.ts";
import { noSmallDisk, script, skipFor } from "../helpers/surroundings.ts";

keepLoaded();

const GOAL = "goals/have-it-fixed-once.md";
const BASELINE = "score-baseline.json";

/** A score that hedges so often. */
const hedged = (...lines: readonly string[]): Record<string, string> =>
  cleanScore({ keys: { always: `always:\n${lines.join("\n")}` } });
const TWO = hedged("  show-old-part: We should show the old part", "  ring-back: We should ring back");
const ONE = hedged("  ring-back: We should ring back");

const written = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>): string =>
  `${JSON.stringify({ schema: "score.baseline/1", counts }, null, 2)}\n`;

describe("a baseline is written of the files as they are", () => {
  it.each([
    ["--dry-run", ["--update-baseline", "--dry-run"], "score lint --update-baseline"],
    ["--dry-run", ["--fix", "--dry-run", "--raise-baseline"], "score lint --raise-baseline"],
    ["--stdin", ["--update-baseline", "--stdin"], "score lint --update-baseline"],
    ["--stdin", ["--raise-baseline", "--stdin", "--stdin-filename", GOAL], "score lint --raise-baseline"],
    ["--since", ["--update-baseline", "--since", "HEAD"], "score lint --update-baseline"],
  ])("so %s is refused beside it, with the line that does it: %j", (other, flags, fix) => {
    const place = workplace(TWO);
    const done = place.score("lint", ...flags, { input: "---\n---\n" });
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toContain(`lint/contradiction: a baseline is written of all that is found`);
    expect(done.stderr).toContain(`${other} looks at something else\nfix: ${fix}\n`);
    expect(readdirSync(place.path)).not.toContain(BASELINE);
  });
});

describe("a hostile baseline", () => {
  const refused = (place: Workplace, code: string, ...words: readonly string[]): void => {
    for (const flags of [[], ["--update-baseline"], ["--raise-baseline"]]) {
      const done = place.score("lint", ...flags);
      expect([done.code, done.stdout]).toEqual([2, ""]);
      expect(done.stderr).toContain(`score: ${BASELINE} ${code}: `);
      for (const word of [...words, "\nfix: "]) expect(done.stderr).toContain(word);
      expect(done.stderr.length).toBeLessThan(600);
    }
  };

  it("that is huge is not read", () => {
    const place = workplace({ ...TWO, [BASELINE]: "{" });
    truncateSync(join(place.path, BASELINE), 40_000_000_000);
    const begun = process.hrtime.bigint();
    refused(place, "baseline/invalid", "40,000,000,000 bytes", "16,777,216 is the most");
    expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(20);
  });

  it("that is YAML, or holds no text, is told as no JSON", () => {
    refused(workplace({ ...TWO, [BASELINE]: "schema: score.baseline/1\n" }), "baseline/invalid", "not JSON");
    const bytes = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);
    refused(workplace({ ...TWO, [BASELINE]: bytes }), "baseline/invalid", "not UTF-8");
  });

  it("that is a folder, a pipe or a link is not followed, waited for or written", () => {
    const folder = workplace(TWO);
    mkdirSync(join(folder.path, BASELINE));
    refused(folder, "path/not-a-file");
    const pipe = workplace(TWO);
    pipe.run("mkfifo", [BASELINE]);
    refused(pipe, "path/not-a-file");
    const link = workplace(TWO);
    link.write("../elsewhere.json", written({}));
    symlinkSync("../elsewhere.json", join(link.path, BASELINE));
    refused(link, "path/symlink");
    expect(link.read("../elsewhere.json")).toBe(written({}));
  });

  it("behind a link to a folder is neither read nor written", () => {
    const place = workplace(TWO);
    place.write("../elsewhere/known.json", written({ [GOAL]: { "nn/weak-modal": 2 } }));
    symlinkSync("../elsewhere", join(place.path, "ci"));
    for (const name of ["known.json", "new.json"])
      for (const flags of [["--baseline", `ci/${name}`, "--update-baseline"]]) {
        const done = place.score("lint", ...flags);
        expect([done.code === 0, done.stderr.includes("path/symlink")]).toEqual([false, true]);
      }
    expect(readdirSync(join(place.path, "../elsewhere"))).toEqual(["known.json"]);
  });

  it("that names files outside of the score looks at none of them, and is rid of them", () => {
    const place = workplace({
      ...TWO,
      [BASELINE]: written({ "../../etc/passwd": { "nn/weak-modal": 3 }, "/etc/\u001b[2J": { "a/b": 1 } }),
    });
    const done = place.score("lint");
    expect(done.code).toBe(1);
    expect(done.stdout + done.stderr).not.toContain("\u001b");
    expect(place.score("lint", "--update-baseline").code).toBe(1);
    expect(place.read(BASELINE)).toBe(written({}));
  });

  it("of as many files as it may have is read in good time", () => {
    const many = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, at) => [`goals/g-${at}.md`, { "nn/weak-modal": 1 }]),
    );
    const place = workplace({
      ...TWO,
      [BASELINE]: JSON.stringify({ schema: "score.baseline/1", counts: many }),
    });
    const begun = process.hrtime.bigint();
    expect(place.score("lint").stdout).toContain("200,000 findings of the baseline are mended");
    expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(20);
  });
});

const noDisk = noSmallDisk();

describe("never lost: a baseline", () => {
  it("is there whole, as it was or as it will be, wherever its writing is cut short", {
    timeout: 120_000,
  }, () => {
    const place = workplace(TWO);
    place.score("lint", "--update-baseline");
    const before = place.read(BASELINE);
    const after = written({ [GOAL]: { "nn/weak-modal": 1 } });
    place.writeAll(ONE);
    const seen = new Set<string>();
    for (let at = 1; ; at += 1) {
      place.write(BASELINE, before);
      const env = { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: String(at) };
      const done = place.score("lint", "--update-baseline", { env });
      seen.add(place.read(BASELINE));
      if (done.code !== null) {
        expect([done.code, at > 3]).toEqual([0, true]);
        break;
      }
      // Nothing stands in the way of the next run.
      expect(place.score("lint").code).toBe(0);
    }
    expect([...seen].sort()).toEqual([before, after].sort());
  });

  it("of one score stays as it is where that of another can't be read", () => {
    const under = (folder: string, files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
    const place = workplace({ ...under("one", TWO), ...under("two", { ...TWO, [BASELINE]: "{" }) });
    const done = place.score("lint", "--update-baseline");
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(readdirSync(join(place.path, "one"))).not.toContain(BASELINE);
    expect(place.score("lint", "--update-baseline", "one").code).toBe(0);
  });

  it("is no place for a report", () => {
    const place = workplace(TWO);
    place.score("lint", "--update-baseline");
    const before = place.read(BASELINE);
    const done = place.score("lint", "--format", "json", "--output-file", BASELINE);
    expect([done.code, done.stderr.includes("output/in-score")]).toEqual([2, true]);
    expect(place.read(BASELINE)).toBe(before);
  });

  it.skipIf(skipFor("a disk without room for a baseline", noDisk))(
    "is left alone where a full disk takes no more of it, and the run says so with 5",
    () => {
      const place = workplace(TWO);
      const run = script(
        place,
        "full-disk.sh",
        `mkdir disk && mount -t tmpfs -o size=256k none disk || exit 99
cp -a work/. disk/ && cd disk || exit 99
"$@" --update-baseline >/dev/null; cp ${BASELINE} ../before; cp ../one.md ${GOAL}
cat /dev/zero > filler 2>/dev/null
"$@" --update-baseline >/dev/null 2>../said; code=$?
rm filler; cmp -s ${BASELINE} ../before && echo "$code same $(ls -A | tr '\\n' ' ')"; cat ../said`,
      );
      place.write("../one.md", ONE[GOAL] as string);
      const done = place.run("unshare", ["-rm", run, process.execPath, SCORE_BIN, "lint"], { cwd: ".." });
      expect(done.stdout).toMatch(/^5 same goals promise\.md score-baseline\.json score\.yaml .*\nscore: /);
    },
  );
});
