import { describe, expect, it } from "vitest";
import { keepLoaded, OWN_PROCESS } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { amend, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

describe("the receipt of an amendment", () => {
  it.each([
    ["deleted", `rm ${GOAL_FILE}`],
    ["changed", `sed -i s/Heard/Whispered/ ${GOAL_FILE}`],
  ])(
    "tells that a hook %s the goal on the disk without adding that, in words and as JSON",
    (_how, script) => {
      const place = tidewell();
      hook(place, "pre-commit", script);
      const done = amend(place, "--feel", "Heard.");
      expect([done.code, done.stderr]).toEqual([0, ""]);
      expect(done.stdout).toContain(`${GOAL_FILE} was changed on the disk meanwhile`);
      expect(place.git("show", `HEAD:${GOAL_FILE}`)).toContain("Heard.");
      expect(place.git("status", "--porcelain")).toMatch(new RegExp(`^ [MD] ${GOAL_FILE}\n$`));
      place.git("restore", ".");
      const again = amend(place, "--feel", "Heard again.", "--json");
      expect(JSON.parse(again.stdout)).toMatchObject({ editedSince: [GOAL_FILE], stagedSince: [] });
    },
  );

  it("tells what was staged of the goal while a hook ran after the commit, and leaves it staged", () => {
    const place = tidewell();
    const theirs = `printf "\nTheirs.\n" >>${GOAL_FILE}; git add ${GOAL_FILE}; printf "\nMore.\n" >>${GOAL_FILE}`;
    hook(place, "post-commit", theirs);
    const done = amend(place, "--feel", "Heard.", "--json");
    expect(done.code).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ stagedSince: [GOAL_FILE], editedSince: [GOAL_FILE] });
    expect(place.git("status", "--porcelain")).toBe(`MM ${GOAL_FILE}\n`);
    expect(place.git("show", `:${GOAL_FILE}`)).toMatch(/Heard\.[\s\S]*Theirs\.\n$/);
  });

  it("does not wait for what a hook leaves running in the background", () => {
    const place = tidewell();
    hook(place, "post-commit", "echo ringing; sleep 30 &");
    const begun = Date.now();
    const done = amend(place, "--feel", "Heard.", OWN_PROCESS);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(place.git("status", "--porcelain")).toBe("");
  });
});
