import { join } from "node:path";
import type { FileStore } from "../adapters/file-store.ts";
import { noWorkTree } from "../adapters/git/not-opened.ts";
import { resolveConfig } from "../core/config/resolve-config.ts";
import { ScoreError } from "../core/errors.ts";
import { RULE_BOOK } from "../core/lint/rule-book.ts";
import { resolvedLinks } from "../core/score/links.ts";
import { documentsOf, readScore, type Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Context } from "./context.ts";

/** How many scores in folders below are named where there is none. */
const MOST_BELOW = 3;

/**
 * Finds the score that a folder belongs to.
 * @throws ScoreError `score/none` where there is none at or above it, `git/no-work-tree` in a bare repository.
 */
export function findScore(context: Context): string {
  const root = context.store.findRoot(context.cwd);
  if (root !== undefined) return context.store.realPath(root);
  refuseBare(context);
  const below = context.store.findRootsBelow(context.cwd);
  throw new ScoreError(
    "usage",
    "score/none",
    "there is no score here (no score.yaml in this folder or above it)",
    {
      hint: [
        ...below.slice(0, MOST_BELOW).map((folder) => `cd ${shellWords([folder])}`),
        below.length === 0 ? "score init" : "score init   # where none of these is yours: begin one here",
      ].join("\n"),
    },
  );
}

// Whoever stands where Git keeps everything and shows nothing would be told to begin a score there.
function refuseBare({ store, cwd }: Context): void {
  const type = (name: string): string => store.typeOf(join(cwd, name));
  if (type("HEAD") === "file" && type("objects") === "folder" && type("refs") === "folder")
    throw noWorkTree();
}

/** Reads the settings of the score at a root. */
export function loadSettings(root: string, store: FileStore): ReturnType<typeof resolveConfig> {
  return resolveConfig(store.readFile(root, "score.yaml"), RULE_BOOK);
}

/** Reads the score at a root, settings first; what its links point at is looked up. */
export function loadScore(root: string, store: FileStore): Score {
  const { config, document } = loadSettings(root, store);
  const score = readScore(store.readScore(root), config, document);
  const targets = documentsOf(score).flatMap((file) => resolvedLinks(file).map((link) => link.path));
  return {
    ...score,
    paths: store.existing(
      root,
      targets.filter((path) => path !== undefined),
    ),
  };
}
