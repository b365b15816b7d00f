import type { Check } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether Git knows whose name goes under a repair. */
export const identity: Check = {
  id: "git/identity",
  look: ({ git, identity: known, identityTrouble: trouble, repository }) => {
    if (git === undefined) return undefined;
    if (known !== undefined) return fine(`repairs are recorded as ${known}`);
    if (trouble !== undefined) return needsMending(trouble.says, ...trouble.fix);
    const scope = repository === undefined ? "--global " : "";
    return needsMending(
      "Git does not know whose name to put under a repair",
      `git config ${scope}user.name "Your Name"`,
      `git config ${scope}user.email "you@example.com"`,
    );
  },
};
