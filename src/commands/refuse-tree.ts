import { changedTexts } from "../adapters/git/changed-texts.ts";
import { openRepository } from "../adapters/git/repository.ts";
import { ScoreError } from "../core/errors.ts";
import { isExcused } from "../core/privacy/is-excused.ts";
import { refusePersonalData } from "../core/privacy/refuse-personal-data.ts";
import { kindOf } from "../core/score/folders.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/**
 * Looks whether a tree that is about to be committed brings personal data into the score's files, whatever lies on the
 * disk beside it. Does nothing where score.yaml switches the rule off.
 *
 * @throws ScoreError `privacy/personal-data` where it does.
 */
export async function refuseTree(tree: string, context: Context): Promise<void> {
  if (!/^[0-9a-f]{40,64}$/.test(tree)) {
    throw new ScoreError("usage", "lint/no-tree", `"${tree}" is not the name of a tree`, {
      hint: 'score lint --before-commit "$(git write-tree)"',
    });
  }
  const root = findScore(context);
  const { config } = loadScore(root, context.store);
  if (config.rules.get("privacy/personal-data")?.severity === "off") return;
  const repository = await openRepository(context.git, root);
  const files = await changedTexts(context.git, repository, tree, (path) => kindOf(path) !== undefined);
  // What came with a reason was asked already: it may stand in every file of that commit.
  if (files.some(({ path, after }) => isExcused(path, after))) return;
  refusePersonalData({
    files,
    message: undefined,
    settings: config.privacy,
    wayToOverride: undefined,
  });
}
