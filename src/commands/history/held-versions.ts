import type { GitObject } from "../../adapters/git/objects.ts";
import type { Config } from "../../core/config/config.ts";
import { readDocument } from "../../core/document/document.ts";
import { KnownPieces } from "../../core/document/known-pieces.ts";
import type { Found, VersionAt } from "../../core/history/known-changes.ts";
import type { FileRevision } from "../../core/history/revision.ts";
import { versionOf } from "../../core/history/version.ts";

/** The versions that are held at a time, each with the pieces that it was read in. */
export class HeldVersions {
  readonly #config: Config;
  readonly #versions = new Map<string, Found>();
  readonly #pieces = new Map<string, KnownPieces>();

  constructor(config: Config) {
    this.#config = config;
  }

  readonly versionAt: VersionAt = (holder) => this.#versions.get(holder) ?? "missing";

  /** Reads a version that a commit needs: only what differs from another one that it needs of the same file. */
  read(object: GitObject, holder: string, path: string, files: readonly FileRevision[]): Found {
    const pieces = new KnownPieces(this.#near(path, files));
    const version = readVersion(object, path, this.#config, pieces);
    pieces.settle();
    this.#versions.set(holder, version);
    this.#pieces.set(holder, pieces);
    return version;
  }

  letGo(holders: readonly string[]): void {
    for (const holder of holders) {
      this.#versions.delete(holder);
      this.#pieces.delete(holder);
    }
  }

  // A file that was renamed by the same commit is another path.
  #near(path: string, files: readonly FileRevision[]): KnownPieces | undefined {
    const same = files.filter((file) => file.path === path);
    const others = files.length > FEW ? [] : files.filter((file) => isLike(file.path, path));
    for (const { after, before, otherBefore } of [...same, ...others])
      for (const holder of [after, before, otherBefore]) {
        const pieces = holder === undefined ? undefined : this.#pieces.get(holder);
        if (pieces !== undefined) return pieces;
      }
    return undefined;
  }
}

/** In a commit of more files nobody looks for what one of them was called. */
const FEW = 100;

// Goals are read by other keys than the promise.
function isLike(one: string, other: string): boolean {
  return one.startsWith("goals/") && other.startsWith("goals/");
}

/** Reads what Git has at a path as a version of a goal or of the promise. */
export function readVersion(
  { bytes, size }: GitObject,
  path: string,
  { sectionNames }: Config,
  pieces?: KnownPieces,
): Found {
  if (bytes === undefined) return "missing";
  const kind = path === "promise.md" ? "promise" : "goal";
  const document = readDocument({ path, bytes, size }, kind, sectionNames, undefined, pieces);
  return document.readable ? versionOf(document) : "unreadable";
}
