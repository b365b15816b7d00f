import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { historyStream } from "./history-stream.ts";

/**
 * Writes a score with a history of that many commits over that many goals into a folder, through one `git fast-import`, packs it as
 * `git gc` does, and checks it out. The same counts give the same commits everywhere.
 */
export async function generateHistory(folder: string, commits: number, goals: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  const child = spawn("git", ["fast-import", "--quiet", "--done"], {
    cwd: folder,
    stdio: ["pipe", "inherit", "inherit"],
  });
  for (const piece of historyStream(commits, goals))
    if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  child.stdin.end();
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  git(folder, "update-ref", "-d", "refs/heads/building");
  git(folder, "gc", "--quiet");
  git(folder, "reset", "--quiet", "--hard");
}

function git(cwd: string, ...args: string[]): void {
  execFileSync("git", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
