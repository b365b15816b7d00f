import type { IgnoredPath } from "../../core/doctor/facts.ts";
import type { Git } from "../git/git.ts";

/** Reads which paths Git would ignore if they were new, each with the line that says so. */
export async function readIgnored(
  git: Git,
  top: string,
  paths: readonly string[],
): Promise<readonly IgnoredPath[]> {
  const output = await git.run(["check-ignore", "-z", "-v", "--no-index", "--stdin"], {
    cwd: top,
    input: paths.join("\0"),
  });
  const fields = output.stdout.toString().split("\0");
  const found: IgnoredPath[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [source = "", line = "", pattern = "", path = ""] = fields.slice(at, at + 4);
    // A pattern that takes a path in again is listed as well.
    if (!pattern.startsWith("!"))
      found.push({
        path: path.replace(/(?:a-goal\/)?2026-01-01-a-[^/]+$/, ""),
        source,
        line: Number(line),
        pattern,
      });
  }
  return found;
}
