import { describe, expect, it } from "vitest";
import { amendKilledAt } from "../helpers/killed.ts";
import type { Outcome } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { COMPLAINT, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const AMEND = ["amend", GOAL, "--because", "she rang", "--feel", "Heard."];

function gitLineIn({ stderr }: Outcome): string {
  return /^(?:fix:| {4}) (git .*)$/m.exec(stderr)?.[1] ?? "";
}

describe("what is told to paste works where the person is", () => {
  it.each([
    ["amend", GOAL_FILE, AMEND],
    ["a step of a complaint", `complaints/${COMPLAINT}.md`, ["complaint", "answer", COMPLAINT]],
  ])("from a subfolder, after %s", (_, file, args) => {
    const place = tidewell();
    place.write(file, `${place.read(file)}\nBy hand.\n`);
    const done = place.score(...args, { cwd: "goals" });
    expect(done.code).toBe(4);
    const line = gitLineIn(done);
    expect(line).toContain(`-- ${file}`);
    expect(place.run("sh", ["-c", line], { cwd: "goals" })).toMatchObject({ code: 0 });
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("from beside the score, where -C named it, and in JSON", () => {
    const place = tidewell();
    place.run("mkdir", ["our shop"]);
    place.git("mv", "score.yaml", "promise.md", "goals", "complaints", "our shop");
    place.git("commit", "--quiet", "--message", "Move");
    const file = `our shop/${GOAL_FILE}`;
    place.write(file, `${place.read(file)}\nBy hand.\n`);
    const done = place.score("-C", "our shop", ...AMEND);
    expect(done.stderr).toContain('then again: score -C "our shop" amend have-it-fixed-once');
    const { hint } = JSON.parse(place.score("--json", "--cwd=our shop", ...AMEND).stdout) as { hint: string };
    const [line = ""] = hint.split("\n");
    expect(done.stderr).toContain(line);
    expect(place.run("sh", ["-c", line])).toMatchObject({ code: 0 });
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("of an interruption: with the folder, and as the program was started", () => {
    const place = tidewell();
    amendKilledAt(place, "spawn .* commit --quiet");
    const env = { npm_command: "exec", npm_lifecycle_event: "npx" };
    const remark = place.score("-C", "work", "goal", "list", { cwd: "..", env }).stderr;
    expect(remark).toMatch(/: npx --yes cx-score@\S+ -C work amend --resume goes on/);
    expect(remark).toMatch(/, npx --yes cx-score@\S+ -C work amend --undo takes it back\n$/);
    const refused = place.score("-C", "work", ...AMEND, { cwd: ".." });
    expect(refused.stderr).toContain("fix: score -C work amend --resume   #");
  });

  it("and a goal that was never committed is written down by the line told", () => {
    const place = tidewell();
    place.score("goal", "add", "Be known", "--no-commit");
    const done = place.score("amend", "be-known", "--because", "x", "--feel", "y", { cwd: "complaints" });
    expect(done.code).toBe(4);
    expect(place.run("sh", ["-c", gitLineIn(done)], { cwd: "complaints" })).toMatchObject({ code: 0 });
    expect(place.git("status", "--porcelain")).toBe("");
  });
});
