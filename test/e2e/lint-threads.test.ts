import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startThreads } from "../../src/adapters/threads.ts";
import { judgeShare, type Shared, type Sharing } from "../../src/commands/lint/judge-share.ts";
import type { RawFile } from "../../src/core/document/document.ts";
import { cleanScore, keepLoaded, repository, type Workplace } from "../helpers/score.ts";

keepLoaded();

const GOAL = cleanScore()["goals/have-it-fixed-once.md"] as string;
/** Much to read, and little to judge. */
const WORDS = `\n${"```text\nA letter that we sent.\n```\n\n".repeat(40)}`;

/** A score with more in it than one thread is left with, and much that is told of. */
function largeScore(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < 8; at += 1) {
    const title = `Have it fixed once ${at}`;
    const text = GOAL.replaceAll("Have it fixed once", title).replace("## Never", `${WORDS}\n## Never`);
    files[`goals/have-it-fixed-once-${at}.md`] = at % 5 === 0 ? text.replace(/^owner: .*\n/m, "") : text;
  }
  return {
    ...cleanScore(),
    ...files,
    "goals/ask-us.md": GOAL.replaceAll("Have it fixed once", "Ask us").replace(
      "## Never",
      "TODO: ring 020 7946 0958\n\n## Never",
    ),
    "goals/no-text.md": "\u0000\u0001",
    "goals/not-closed.md": "---\ngoal: Not closed\n",
  };
}

const alone = { env: { SCORE_WORKERS: "0" } };
const together = { env: { SCORE_WORKERS: "3" } };

function same(place: Workplace, ...args: string[]): string {
  const [one, many] = [alone, together].map((how) => place.score("lint", ...args, how));
  expect([many?.code, many?.stderr, many?.stdout]).toEqual([one?.code, one?.stderr, one?.stdout]);
  return one?.stdout ?? "";
}

describe("lint with several threads", () => {
  it("says to the letter what it says with one, of everything that it is asked", () => {
    const place = repository(largeScore());
    const told = same(place, "--no-cache", "--format", "json");
    expect(told).toContain("text/placeholder");
    expect(told).toContain("goals/no-text.md");
    same(place, "--no-cache", "--fix", "--dry-run", "--rule", "goal/*");
  });

  it("keeps for the next run what one thread would have kept", () => {
    const place = repository(largeScore());
    const anew = place.score("lint", "--no-cache", "--format", "json", alone).stdout;
    expect(place.score("lint", "--format", "json", together).stdout).toBe(anew);
    place.git("commit", "--quiet", "--allow-empty", "--message", "Something else");
    const timing = place.score("lint", "--timing", "--format", "json", alone);
    expect(timing.stdout).toBe(anew);
    expect(timing.stderr).not.toMatch(/ front matter\n/);
  });

  it("lets go of a file that takes too long, in whichever thread", () => {
    const place = repository(largeScore());
    const { code, stdout } = place.score("lint", "--no-cache", {
      env: { ...together.env, SCORE_FILE_TIMEOUT: "1" },
    });
    expect(code).toBe(3);
    expect(stdout).toContain("bytes/too-slow");
  });
});

describe("the script of such a thread", () => {
  it("judges files as whoever starts it would", async () => {
    const settings = rawFile("score.yaml", cleanScore()["score.yaml"] as string);
    const sharing: Sharing = { settings, only: undefined, most: 10_000 };
    const files = [rawFile("goals/ask-us.md", largeScore()["goals/ask-us.md"] as string), settings];
    const script = new URL("../../dist/judge-thread.js", import.meta.url);
    expect(readFileSync(script, "utf8")).not.toBe("");
    const threads = startThreads<readonly RawFile[], readonly Shared[]>(script, 1, sharing);
    const answer = await threads.ask(files);
    threads.end();
    expect(answer).toEqual(await judgeShare(sharing)(files));
    expect(answer?.[0]?.record.said).toContain("text/placeholder");
  });
});

function rawFile(path: string, text: string): RawFile {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, size: bytes.length };
}
