import process from "node:process";
import { describe, expect, it } from "vitest";
import { createGit } from "../../src/adapters/git/git.ts";

const git = createGit(process.env);

/** Lets Git run a shell's line, as it runs a hook. */
function run(line: string): ReturnType<typeof git.run> {
  return git.run(["-c", `alias.said=!${line}`, "said"], { cwd: process.cwd(), writes: true });
}

describe("a Git that ends while what it started runs on", () => {
  it("is heard to its last word, on both outputs, and its exit code is told", async () => {
    const begun = Date.now();
    const done = await run("{ sleep 20 & } ; head -c 1000000 /dev/zero; echo last >&2; exit 3;");
    expect([done.code, done.killed, done.stdout.length, done.stderr]).toEqual([
      3,
      false,
      1_000_000,
      "last\n",
    ]);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  it("is not waited for longer where that goes on talking", async () => {
    const begun = Date.now();
    const done = await run("{ for i in $(seq 200); do echo tick; sleep 0.1; done & } ; echo said;");
    expect([done.code, done.stdout.toString().includes("said\n")]).toEqual([0, true]);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });
});
