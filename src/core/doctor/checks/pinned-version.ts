import type { Check } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { fine, worthKnowing } from "../finding.ts";
import { linesOf } from "../lines-of.ts";

const PINNED = /\bcx-score(?:@|["']\s*:\s*["'][\^~]?)(\d[\w.+-]{0,40})/;

/** Whether workflows, hooks and packages name the version that runs here. */
export const pinnedVersion: Check = {
  id: "ci/version",
  look: ({ files, repository, version }) => {
    const places = [...files, ...(repository?.hooks ?? [])].flatMap(({ path, text }) =>
      linesOf(text).flatMap(({ line, words }) => {
        const named = PINNED.exec(words)?.[1];
        return named === undefined ? [] : [{ path, line, named }];
      }),
    );
    if (places.length === 0) return undefined;
    const other = places.find(({ named }) => named !== version);
    if (other === undefined) return fine(`every place that names a version names this one, ${version}`);
    return worthKnowing(
      `${other.path}:${other.line} names cx-score ${other.named}, and this is ${version}: they may find different things`,
      editLine(other.path, `cx-score@${version}`, other.line),
      `npx --yes cx-score@${other.named} lint   # or: runs that one here`,
    );
  },
};
