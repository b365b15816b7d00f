import { isAbsolute, join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { findGitDir } from "./find-git-dir.ts";
import type { GitOutput } from "./git.ts";

/** Says why Git opens no repository in a folder: there is none, it is not trusted, or something in it can't be read. */
export function notOpened({ stderr: words }: GitOutput, folder: string): ScoreError {
  if (/dubious ownership/.test(words)) {
    return new ScoreError(
      "state",
      "git/foreign-owner",
      "this repository belongs to another user of this computer, and Git does not trust it",
      {
        output: words,
        hint: "if you trust it, run the git config line above yourself",
      },
    );
  }
  if (/must be run in a work tree|safe\.bareRepository/.test(words)) return noWorkTree(words);
  const gitDir = findGitDir(folder);
  if (/not a git repository/i.test(words) && gitDir === undefined) {
    return new ScoreError(
      "state",
      "git/no-repository",
      "this folder is in no Git repository, so nothing can be recorded",
      { hint: "score init" },
    );
  }
  return new ScoreError("state", "git/unreadable", "Git can't open the repository that is here", {
    output: words,
    hint: wayOut(words, gitDir ?? join(folder, ".git")),
  });
}

/** Says that a repository is one without files to read or write. */
export function noWorkTree(output?: string): ScoreError {
  return new ScoreError(
    "state",
    "git/no-work-tree",
    "this repository has no files checked out (a bare repository, or inside .git)",
    { ...(output !== undefined && { output }), hint: "git clone <this repository> a-folder && cd a-folder" },
  );
}

// Git reads its settings before anything else, `git config` too: where they are broken only another folder or an editor helps.
function wayOut(words: string, gitDir: string): string {
  const line = /bad config line (\d+) in file (.+)/.exec(words);
  if (line !== null) {
    const [, number, named = ""] = line;
    const file = isAbsolute(named) ? named : join(gitDir, "config");
    return `\${EDITOR:-vi} ${shellWords([file])}   # mend line ${number} of it`;
  }
  const setting = /bad .*config value .* for '([^']+)'/.exec(words)?.[1];
  if (setting !== undefined) {
    const settings = shellWords([join(gitDir, "config")]);
    return [
      `git -C / config --file ${settings} --unset-all ${shellWords([setting])}   # Git then does as it always does`,
      `git -C / config --global --unset-all ${shellWords([setting])}   # where it stands in your own settings`,
    ].join("\n");
  }
  if (/repo version|repository extension/.test(words))
    return "install a newer Git from https://git-scm.com/downloads   # this repository needs it";
  return `ls -l ${shellWords([gitDir])}   # Git looks for HEAD, config, objects and refs there; may you read them?`;
}
