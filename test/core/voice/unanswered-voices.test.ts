import { describe, expect, it } from "vitest";
import { unansweredVoices } from "../../../src/core/voice/unanswered-voices.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { GOAL, GOAL_FILE, tidewellFiles } from "../../helpers/tidewell.ts";

const FILES = tidewellFiles();

function against(date: string, about: string, stance = "against"): Record<string, string> {
  return {
    [`voices/${date}-no.md`]: `---\nfrom: team\ndate: ${date}\nabout: ${about}\nstance: ${stance}\n---\n\nNo.\n`,
  };
}

function amended(on: string, goal = GOAL): Record<string, string> {
  return {
    [`repairs/${goal}/${on}-a-7kq2xw9m.md`]: `---\nid: a-7kq2xw9m\ngoal: ${goal}\nkind: improve\non: ${on}\nby: Dana\nbecause: it was said\n---\n`,
  };
}

function unanswered(files: Record<string, string>): readonly string[] {
  const score = scoreOf(filesOf({ ...FILES, ...files }));
  return unansweredVoices(score).map(({ goal, clause }) => `${goal}#${clause ?? ""}`);
}

describe("a voice against", () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ["waits", against("2026-06-02", `${GOAL}#charge-twice`), [`${GOAL}#charge-twice`]],
    ["of the promise waits too", against("2026-06-02", "promise"), ["promise#"]],
    [
      "waits where the goal was amended before it",
      { ...against("2026-06-02", GOAL), ...amended("2026-06-01") },
      [`${GOAL}#`],
    ],
    [
      "is answered by an amendment of that day",
      { ...against("2026-06-02", GOAL), ...amended("2026-06-02") },
      [],
    ],
    [
      "is answered where the goal was read together since",
      {
        ...against("2026-06-02", GOAL),
        [GOAL_FILE]: `${FILES[GOAL_FILE]}`.replace(
          "serves:",
          "reviewed: { on: 2026-07-01, by: DK }\nserves:",
        ),
      },
      [],
    ],
    [
      "waits under the name that its goal has today",
      {
        ...against("2026-06-02", "fixed"),
        [GOAL_FILE]: `${FILES[GOAL_FILE]}`.replace("serves:", "formerly: [fixed]\nserves:"),
      },
      [`${GOAL}#`],
    ],
    ["about a goal that is no more waits for nobody", against("2026-06-02", "be-known"), []],
    ["is no voice for, and no gap", against("2026-06-02", GOAL, "for"), []],
  ])("%s", (_what, files, found) => {
    expect(unanswered(files)).toEqual(found);
  });
});
