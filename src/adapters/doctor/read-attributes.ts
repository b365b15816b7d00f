import type { FileAttribute } from "../../core/doctor/facts.ts";
import type { Git } from "../git/git.ts";

const MOST = 2_000;

/** Reads which files .gitattributes has rewritten on their way into Git. Runs no filter. */
export async function readAttributes(
  git: Git,
  top: string,
  paths: readonly string[],
): Promise<readonly FileAttribute[]> {
  const output = await git.run(["check-attr", "-z", "--stdin", "filter", "working-tree-encoding"], {
    cwd: top,
    input: paths.slice(0, MOST).join("\0"),
  });
  const fields = output.stdout.toString().split("\0");
  const found: FileAttribute[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", name = "", value = ""] = fields.slice(at, at + 3);
    if (!/^(?:unspecified|unset|set)$/.test(value)) found.push({ path, name, value });
  }
  return found;
}
