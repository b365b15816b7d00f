import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether the folders that an amendment writes to can be written to. */
export const readOnly = repositoryCheck("disk/read-only", ({ readOnly: folders }) =>
  folders.length === 0
    ? fine("the folders can be written to")
    : needsMending(
        `you may not write to ${folders.join(", ")}`,
        `chmod u+w ${shellWords(folders)}   # or ask whoever owns ${folders.length === 1 ? "it" : "them"}`,
      ),
);
