import type { Check } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";
import { isAtLeast } from "../version.ts";

const OLDEST = "20.19";

/** The last day with security fixes, by major version, as the Node project's release schedule has it. */
const LAST_DAYS: Readonly<Record<string, string>> = {
  20: "2026-04-30",
  21: "2024-06-01",
  22: "2027-04-30",
  23: "2025-06-01",
  24: "2028-04-30",
  25: "2026-06-01",
};

/** Whether this Node is one that score runs on, and still gets security fixes. */
export const nodeVersion: Check = {
  id: "node/version",
  look: ({ node, today }) => {
    const last = LAST_DAYS[node.split(".")[0] ?? ""];
    if (!isAtLeast(node, OLDEST))
      return needsMending(
        `this is Node ${node}; score needs ${OLDEST} or later`,
        "install the LTS version from https://nodejs.org",
      );
    if (last !== undefined && today > last)
      return worthKnowing(
        `Node ${node} works, and has had no security fixes since ${last}`,
        "install the LTS version from https://nodejs.org",
      );
    return fine(`Node ${node}`);
  },
};
