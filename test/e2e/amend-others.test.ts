import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { AMENDMENT, amendKilledAt, killedAt, RENAME } from "../helpers/killed.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { script } from "../helpers/surroundings.ts";
import { stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

function interrupted(): Workplace {
  const place = tidewell();
  expect(amendKilledAt(place, "spawn .* commit --quiet").code).toBe(null);
  return place;
}

async function until(holds: () => boolean): Promise<void> {
  for (let pause = 0; pause < 100 && !holds(); pause += 1) await wait(50);
  expect(holds()).toBe(true);
}

describe("what others do with Git after an interruption", () => {
  it.skipIf(process.platform !== "linux")(
    "a commit of theirs that waits for its message keeps its lock: 4, and when it is over it stands",
    async () => {
      const place = interrupted();
      const editor = script(
        place,
        "editor.sh",
        'while [ ! -e ../written ]; do sleep 0.1; done; echo words >"$1"',
      );
      const lock = join(place.path, ".git/index.lock");
      const child = spawn("git", ["commit", "--quiet", "--all"], {
        cwd: place.path,
        env: { ...place.env, GIT_EDITOR: editor },
        stdio: "ignore",
      });
      const over = new Promise((resolve) => child.on("close", resolve));
      await until(() => existsSync(lock));
      const before = stateOf(place);
      const done = place.score("amend", "--undo");
      expect([done.code, done.stdout, done.stderr.includes(lock)]).toEqual([4, "", true]);
      expect([existsSync(lock), stateOf(place)]).toEqual([true, before]);
      place.write("../written", "");
      expect(await over).toBe(0);
      expect(place.git("log", "-1", "--format=%s")).toBe("words\n");
      expect(place.git("status", "--porcelain", "--untracked-files=no")).toBe("");
    },
  );

  it.each([
    ["an amendment", AMENDMENT],
    ["a goal that is renamed", RENAME],
  ])(
    "a git add --all of %s is taken out of the index again by --undo, and what else is staged stays",
    (_name, work) => {
      const place = tidewell();
      place.write("notes.txt", "mine\n");
      place.git("add", "notes.txt");
      const before = stateOf(place);
      killedAt(place, work, "spawn .* commit --quiet");
      place.git("add", "--all");
      expect(place.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
      expect(stateOf(place)).toBe(before);
    },
  );
});
