import type { Check } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";
import { isAtLeast } from "../version.ts";

/** For each release that was mended, the first with the fixes of July 2025 (CVE-2025-48384 and others). */
const MENDED = ["2.43.7", "2.44.4", "2.45.4", "2.46.4", "2.47.3", "2.48.2", "2.49.1", "2.50.1"];

/** Whether there is a Git, new enough to work with, and new enough to clone from strangers with. */
export const gitVersion: Check = {
  id: "git/version",
  look: ({ git, gitTrouble }) => {
    if (gitTrouble !== undefined) return needsMending(gitTrouble.says, ...gitTrouble.fix);
    if (git === undefined) return undefined;
    if (hasFixes(git)) return fine(`Git ${git}`);
    return worthKnowing(
      `Git ${git} works; by its number it is without the security fixes of July 2025 (your system may have put them in)`,
      "install a newer Git from https://git-scm.com/downloads, or by your system's updates",
    );
  },
};

function hasFixes(git: string): boolean {
  const release = git.split(".").slice(0, 2).join(".");
  const first = MENDED.find((version) => version.startsWith(`${release}.`));
  return isAtLeast(git, first ?? "2.51");
}
