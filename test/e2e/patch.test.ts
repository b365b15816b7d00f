import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at } from "../helpers/complaints.ts";
import { keepLoaded, SCORE_BIN, type Workplace, withoutThoughts } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, GOAL_FILE, onlyRepair, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const MARCH = at("2026-03-10T10:00");
const APRIL = at("2026-04-10T10:00");
const MAY = at("2026-05-01T10:00");
const UNTIL = ["--keep-until", "2026-04-01"] as const;

/** A score with a patch that ran out in April. */
function patched(...change: string[]): Workplace {
  const place = tidewell();
  const done = amend(place, ...change, ...UNTIL, MARCH);
  expect([done.code, withoutThoughts(done.stderr)]).toEqual([0, ""]);
  return place;
}

/** The lines that status prints for patches that ran out. */
function lines(place: Workplace): string[] {
  const status = JSON.parse(place.score("--json", "status", MAY).stdout) as {
    patches: { command: string }[];
  };
  return status.patches.map(({ command }) => command);
}

/** Pastes a line into a shell, with words in its gaps. */
function paste(place: Workplace, line: string, words = "We found out"): void {
  const script = `score() { "${process.execPath}" "${SCORE_BIN}" "$@"; }; ${line.replaceAll("…", words)}`;
  const done = place.run("sh", ["-c", script], APRIL);
  expect([line, done.code, withoutThoughts(done.stderr)]).toEqual([line, 0, ""]);
}

describe("a patch ends", () => {
  it.each([
    ["a clause", ["--never", "ring=Ring twice a day"], `--change ring="…"`],
    [
      "sentences",
      ["--happen", "For now the office = ours. It's $5 a call."],
      `--change "For now the office = ours."="…" --change 'It'\\''s $5 a call.'="…"`,
    ],
  ])("by the line that status and lint print for %s, and by nothing else", (_what, change, named) => {
    const place = patched(...change);
    const [line = ""] = lines(place);
    expect(line).toBe(`score amend ${GOAL} --kind mend --because "…" ${named}`);
    expect(amend(place, "--always", "card=Write it on the card", "--happen", "More.", APRIL).code).toBe(0);
    expect(lines(place)).toEqual([line]);
    expect(place.score("lint", "--rule", "patch/overdue", MAY).stdout).toContain(`fix: ${line}\n`);
    paste(place, line);
    expect(lines(place)).toEqual([]);
  });

  it("by a number, where it set one", () => {
    const place = patched("--standard", "return-visit=9", "--weakens", "two engineers are ill");
    const [line = ""] = lines(place);
    expect(line).toContain('--standard return-visit="…"');
    paste(place, line.replace('"…"', '"We can"'), "4");
    expect(lines(place)).toEqual([]);
  });

  it.each([
    ["a sentence", ["--drop", "Taken seriously."]],
    ["a clause", ["--retire", "leave-unseen"]],
  ])("by taking it back, where it took out %s", (_what, change) => {
    const place = patched(...change);
    const [line = ""] = lines(place);
    expect(line).toMatch(/^score revert a-[0-9a-z]{8} --because "…"$/);
    paste(place, line);
    expect(lines(place)).toEqual([]);
  });

  it.each([
    [
      "new words for a sentence of it",
      (it: Workplace) => amend(it, "--change", "For now we ring=We do", APRIL),
    ],
    ["its sentence going", (it: Workplace) => amend(it, "--drop", "For now we ring.", APRIL)],
    [
      "what answers the same complaint",
      (it: Workplace) => amend(it, "--never", "wait=Let them wait", "--complaint", COMPLAINT, MARCH),
    ],
    [
      "whoever edits it by hand",
      (it: Workplace) => {
        it.write(GOAL_FILE, it.read(GOAL_FILE).replace("For now we ring.", ""));
        return { code: 0 };
      },
    ],
  ])("by %s", (_what, act) => {
    const place = patched("--happen", "For now we ring.", "--complaint", COMPLAINT);
    expect(lines(place)).toHaveLength(1);
    expect(act(place).code).toBe(0);
    expect(lines(place)).toEqual([]);
  });
});

describe("a patch runs on", () => {
  it("over a mend that was made before it on the same day, and beside another patch", () => {
    const place = tidewell();
    expect(amend(place, "--change", "charge-twice=Charge for it again", MARCH).code).toBe(0);
    expect(amend(place, "--change", "charge-twice=Charge twice", ...UNTIL, MARCH).code).toBe(0);
    expect(lines(place)).toHaveLength(1);
    expect(
      amend(place, "--change", "charge-twice=Charge now", "--keep-until", "2026-04-20", MARCH).code,
    ).toBe(0);
    expect(lines(place)).toHaveLength(1);
  });

  it("under the goal's next name, after a squash merge, and where no Git is to be asked", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--create", "spring");
    expect(amend(place, "--happen", "For now we ring.", ...UNTIL, MARCH).code).toBe(0);
    expect(place.score("goal", "rename", GOAL, "fixed", "--because", "shorter", MARCH).code).toBe(0);
    place.git("switch", "--quiet", "main");
    place.git("merge", "--quiet", "--squash", "spring");
    place.git("commit", "--quiet", "--message", "Spring");
    const [line = ""] = lines(place);
    const bare = copyOf(place);
    rmSync(join(bare.path, ".git"), { recursive: true });
    expect(lines(bare)).toEqual([line]);
    paste(place, line);
    expect(lines(place)).toEqual([]);
  });

  it("until the next amendment of its goal, where its file does not say what it changed", () => {
    const place = patched("--happen", "For now we ring.");
    const { path, text } = onlyRepair(place);
    place.write(path, text.replace(/wrote:\n.*\n/, ""));
    const done = place.score("lint", "--rule", "patch/overdue", MAY);
    expect(done.stdout.replace(/\s+/g, " ")).toContain("its file does not say what it changed");
    place.git("commit", "--quiet", "--all", "--message", "As it was");
    expect(amend(place, "--feel", "Calm.", APRIL).code).toBe(0);
    expect(lines(place)).toEqual([]);
  });
});

describe("what is kept until a day", () => {
  it.each([
    ["mend", ["--kind", "mend", ...UNTIL], "amend/kind-with-a-day"],
    ["retire", ["--kind", "retire", ...UNTIL], "amend/kind-with-a-day"],
    ["patch", ["--kind", "patch"], "amend/patch-without-a-day"],
  ])("is a patch, and a patch has a day: %s is refused", (_kind, flags, code) => {
    const place = tidewell();
    const done = amend(place, "--feel", "Heard.", ...flags, MARCH);
    expect([done.code, done.stderr]).toEqual([2, expect.stringContaining(code)]);
    expect(place.git("status", "--porcelain")).toBe("");
  });
});
