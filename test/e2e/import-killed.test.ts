import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PRELOAD } from "../helpers/killed.ts";
import type { Outcome, RunOptions, Workplace } from "../helpers/score.ts";
import { copyOf, stateOf, tidewell } from "../helpers/tidewell.ts";

const TABLE = "Date,What,No\n2026-01-01,The soup was cold,1\n2026-01-02,Nobody rang back,2\n";

function imported(place: Workplace, options: RunOptions = {}): Outcome {
  writeFileSync(join(place.path, "../table.csv"), TABLE);
  const maps = ["--map", "Date=received", "--map", "What=words", "--map", "No=ref"];
  return place.score("complaint", "import", "../table.csv", ...maps, options);
}

function killed(at: string): Workplace {
  const place = tidewell();
  const done = imported(place, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: at } });
  expect(done.code).toBe(null);
  return place;
}

function complaints(place: Workplace): number {
  return place.git("ls-files", "complaints").trim().split("\n").length;
}

function expectImported(place: Workplace): void {
  expect([place.git("status", "--porcelain"), complaints(place)]).toEqual(["", 3]);
  expect(place.git("rev-list", "--count", "HEAD")).toBe("2\n");
  expect(imported(place).stdout).toContain("known already");
}

const STEPS: readonly (readonly [name: string, at: string])[] = [
  ["before the first file is in its place", "linkSync .*/complaints/.*/complaints/"],
  ["when the files are in their places", "spawn .* read-tree"],
  ["before the commit", "spawn .* commit --quiet"],
  ["when Git was started", "after commit --quiet"],
  ["when the commit is made and not looked at", "spawn .* rev-parse .*\\^\\{tree\\}"],
  ["before the index is set to it", "spawn .* update-index -z --index-info"],
  ["before the journal is removed", "rmSync .*/score/journal$"],
];

describe("an import that is killed", () => {
  it.each(STEPS)("%s is finished whole, or taken back whole", (_name, at) => {
    const before = stateOf(tidewell());
    const place = killed(at);
    const other = copyOf(place);
    expect(place.score("lint").stderr).toContain("score amend --resume");
    expect(place.score("amend", "--resume")).toMatchObject({ code: 0, stderr: "" });
    expectImported(place);

    expect(other.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
    if (other.git("rev-list", "--count", "HEAD") === "1\n") expect(stateOf(other)).toBe(before);
    else expect(other.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    expect([other.git("status", "--porcelain"), complaints(other)]).toEqual(["", 1]);
    expect(other.run("ls", [".git/score"]).stdout).not.toContain("import-");
    expect(imported(other).code).toBe(0);
  });

  it("and whose list was tampered with writes nothing anywhere else", () => {
    const place = killed("spawn .* commit --quiet");
    const [folder = ""] = place.run("sh", ["-c", "echo .git/score/import-*"]).stdout.trim().split(" ");
    place.write(`${folder}/paths`, "complaints/../../evil.md\0");
    for (const way of ["--resume", "--undo"]) expect(place.score("amend", way).code).toBe(6);
  });
});
