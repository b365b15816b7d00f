import { existsSync, readdirSync, truncateSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, type Outcome, type Workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const QUESTIONS = [
  ["blame", GOAL],
  ["blame", `${GOAL}#charge-twice`, "--format", "json"],
  ["show", GOAL, "--mended"],
  ["show", "promise", "--format", "json"],
  ["show", `${GOAL}@HEAD~1`, "--mended"],
];

let lived: Workplace | undefined;

function amended(): Workplace {
  if (lived === undefined) {
    lived = tidewell();
    const words = ["--change", "charge-twice=Charge for a job that we do twice", "--complaint", COMPLAINT];
    expect(amend(lived, ...words).code).toBe(0);
    expect(amend(lived, "--feel", "Heard.").code).toBe(0);
  }
  return copyOf(lived);
}

function kept(place: Workplace, sort: string): readonly string[] {
  const folder = join(place.env["HOME"] as string, ".cache", "score", "history");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(sort)).map((name) => join(folder, name));
}

function ask(place: Workplace, question: readonly string[]): Outcome {
  const done = place.score(...question);
  expect(done).toEqual(place.score(...question, "--no-cache"));
  return done;
}

function askAll(place: Workplace): void {
  for (const question of QUESTIONS) expect(ask(place, question)).toEqual(place.score(...question));
}

describe("where lines come from is told from what an earlier log read", () => {
  it("and told again while HEAD and the files are the same; what another revision says is not", () => {
    const place = amended();
    place.score("log");
    const [log] = kept(place, "answer");
    askAll(place);
    expect(kept(place, "answer").filter((path) => path !== log)).toHaveLength(4);
    expect(kept(place, "commits").map((path) => basename(path))).toHaveLength(1);
  });

  it.each<readonly [string, (place: Workplace) => void]>([
    [
      "a goal edited and not committed",
      (place) => place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously", "Believed")),
    ],
    [
      "a complaint that is not committed",
      (place) =>
        place.write("complaints/2026-03-01-new.md", "---\nkind: thanks\nreceived: 2026-03-01\n---\n"),
    ],
    [
      "a complaint edited",
      (place) =>
        place.write(
          `complaints/${COMPLAINT}.md`,
          place.read(`complaints/${COMPLAINT}.md`).replace(/\n$/, " Once more.\n"),
        ),
    ],
    ["another commit", (place) => expect(amend(place, "--feel", "Believed.").code).toBe(0)],
    ["an earlier commit", (place) => place.git("reset", "--quiet", "--hard", "HEAD~1")],
    [
      "what was kept cut off",
      (place) => {
        for (const path of kept(place, "")) truncateSync(path, 50);
      },
    ],
  ])("and tells what there is: %s", (_what, change) => {
    const place = amended();
    for (const question of QUESTIONS) place.score(...question);
    change(place);
    askAll(place);
  });

  it("and refuses a goal that there is not before it looks for Git", () => {
    const place = amended();
    const without = { env: { PATH: "/nowhere" } };
    expect(place.score("blame", "nothing-like-it", without).stderr).toContain("goal/unknown");
    expect(place.score("show", "nothing-like-it", "--mended", without).stderr).toContain("goal/unknown");
    expect(place.score("blame", GOAL, without).code).toBe(4);
  });
});
