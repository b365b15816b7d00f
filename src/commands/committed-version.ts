import type { Git } from "../adapters/git/git.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { readDocument, readText, type ScoreDocument } from "../core/document/document.ts";
import { ScoreError } from "../core/errors.ts";
import type { Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";

/** Reads the committed version of a file that has edits. @throws ScoreError where it was never committed. */
export async function committedVersion(
  document: ScoreDocument,
  score: Score,
  repository: Repository,
  git: Git,
): Promise<ScoreDocument> {
  const blob = await git.run(["cat-file", "blob", `HEAD:${repository.prefix}${document.path}`], {
    cwd: repository.top,
  });
  if (blob.code !== 0) {
    const path = shellWords([document.path]);
    throw new ScoreError(
      "state",
      "git/untracked",
      `${document.path} was never committed, so there is nothing that it amends`,
      { output: blob.stderr, hint: `git add ${path} && git commit -m "Write it down" -- ${path}` },
    );
  }
  const committed = readDocument(
    { path: document.path, bytes: blob.stdout },
    document.kind,
    score.config.sectionNames,
  );
  // Where Git changes line endings between the two, only the words are compared.
  const turned = document.source.eol === "\r\n" && committed.source.eol === "\n";
  const text = turned ? committed.source.text.replaceAll("\n", "\r\n") : committed.source.text;
  return readText(document.path, document.kind, { ...document.source, text }, score.config.sectionNames);
}
