import type { FileStore } from "../../adapters/file-store.ts";
import { contentsOf, idsAt, isContent } from "../../adapters/git/files-at.ts";
import { findBase } from "../../adapters/git/find-base.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { type Overlay, overlayStore } from "../../adapters/overlay-store.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { ScoreError } from "../../core/errors.ts";
import type { Finding } from "../../core/lint/finding.ts";
import { type Found, newFindings } from "../../core/lint/new-findings.ts";
import type { LintedScore } from "../../core/lint/report.ts";
import { kindOf } from "../../core/score/folders.ts";
import type { Context } from "../context.ts";
import { type Asked, lintOne } from "./lint-one.ts";

type Ids = Awaited<ReturnType<typeof idsAt>>;

/**
 * Lints one score as it lies here, and tells only what a change brought: what was not to be found at its base. Rules that depend on
 * the day are silent, because no change brings a day.
 *
 * @throws ScoreError `since/no-base` (refused) where the base can't be found: that is never a pass.
 */
export async function lintSince(
  since: string,
  root: string,
  asked: Asked,
  context: Context,
): Promise<LintedScore> {
  const repository = await openRepository(context.git, root);
  const base = await findBase(context.git, repository, since, context.env);
  const ids = await idsAt(context.git, repository, base);
  const overlay = await overlayOf(ids, root, repository, context);
  const store = { ...overlayStore(context.store, root, overlay), existing: existingIn(ids) };
  const timeless = { ...asked, now: undefined };
  const now = await lintOne(root, { ...timeless, change: { base, isBase: false } }, context);
  // What the baseline hid at the base was there all the same.
  const change = { base, isBase: true };
  const whole = { ...timeless, change, baseline: { file: false, renew: undefined } as const };
  const before = await lintBase(root, whole, { ...context, store });
  const findings = newFindings(found(root, before, store), found(root, now, context.store));
  return {
    ...now,
    findings,
    offer: now.offer && findings.includes(now.offer.finding) ? now.offer : undefined,
    // What can't be read can't be compared: a refused file is told where the change touched it.
    refused: now.refused.filter(({ file }) => overlay.has(file)),
    since: { rev: since, base },
  };
}

/** What the base has otherwise than the disk: other contents, files that are gone since, and none where a file is new. */
async function overlayOf(
  ids: Ids,
  root: string,
  repository: Repository,
  { git, store }: Context,
): Promise<Overlay> {
  const wanted = new Map([...ids].filter(([path, id]) => kindOf(path) !== undefined && id !== undefined));
  for (const listed of [{ path: "score.yaml" }, ...store.listScore(root)]) {
    const { path, bytes, size, problem } = store.readListed(root, listed);
    const id = ids.get(path);
    if (id === undefined) wanted.set(path, undefined);
    else if (problem === undefined && bytes.length === (size ?? bytes.length) && isContent(bytes, id))
      wanted.delete(path);
  }
  const contents = await contentsOf(
    git,
    repository,
    [...wanted.values()].flatMap((id) => id ?? []),
  );
  return new Map([...wanted].map(([path, id]) => [path, id === undefined ? undefined : contents.get(id)]));
}

// A link may lead to any file, and to a folder of some.
function existingIn(ids: Ids): FileStore["existing"] {
  const there = new Set([...ids.keys()].flatMap((path) => [path, ...foldersOf(path)]));
  return (_root, paths) => new Set([...paths].filter((path) => there.has(path.replace(/\/$/, ""))));
}

function foldersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}

// Settings of the base that can't be read say nothing of what was found by them: then all of it is told.
async function lintBase(root: string, asked: Asked, context: Context): Promise<LintedScore | undefined> {
  try {
    return await lintOne(root, { ...asked, own: new Set() }, context);
  } catch (error) {
    if (error instanceof ScoreError && error.kind === "config") return undefined;
    throw error;
  }
}

function found(root: string, linted: LintedScore | undefined, store: FileStore): Found {
  let known: { readonly file: string; readonly lines: readonly string[] } | undefined;
  const there = new Set(linted?.paths);
  return {
    findings: linted?.findings ?? [],
    has: (file) => there.has(file),
    lineOf: ({ file, start }: Finding) => {
      if (known?.file !== file)
        known = { file, lines: sourceOf(store.textOf(root, file) ?? "").text.split("\n") };
      return (known.lines[start.line - 1] ?? "").trim().replace(/\s+/g, " ");
    },
  };
}
