import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Returns the commits where a shallow clone's history was cut: what they seem to bring may be older than they are. */
export async function readShallowCommits(git: Git, repository: Repository): Promise<ReadonlySet<string>> {
  const found = await git.run(["rev-parse", "--git-path", "shallow"], { cwd: repository.top });
  try {
    const text = readFileSync(resolve(repository.top, found.stdout.toString().replace(/\r?\n$/, "")), "utf8");
    return new Set(text.split("\n").filter((line) => line !== ""));
  } catch {
    return new Set();
  }
}
