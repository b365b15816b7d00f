import type { Check } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";
import { partOf } from "../package-part.ts";
import { ignoreLine, ignoresScore } from "../score-folders.ts";

const CONFIG = /(?:^|\/)(?:\.prettierrc(?:\.\w+)?|prettier\.config\.\w+)$/;

/** Whether prettier is set up, which editors run on saving. */
export const prettier: Check = {
  id: "editor/prettier",
  look: ({ files, repository }) => {
    const prefix = repository?.prefix ?? "";
    const config = files.find((file) => CONFIG.test(file.path) || partOf(file, "prettier") !== undefined);
    if (config === undefined) return undefined;
    if (ignoresScore(files, ".prettierignore", prefix)) return fine("prettier leaves the score alone");
    return worthKnowing(
      `prettier is set up (${config.path}) and would reformat the score when a goal is saved: the words stay, the layout is its own`,
      ignoreLine(".prettierignore", prefix),
    );
  },
};
