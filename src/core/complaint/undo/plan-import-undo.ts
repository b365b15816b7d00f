import type { Revision } from "../../history/revision.ts";
import type { StayingComplaint } from "./import-undo-result.ts";

/** What is known of the complaints of an import; files are named by their paths, contents by what Git calls them. */
export interface ImportFacts {
  /** What the import brought. */
  readonly brought: ReadonlyMap<string, string>;
  /** What HEAD holds. */
  readonly committed: ReadonlyMap<string, string>;
  /** Files with words that are not committed. */
  readonly written: ReadonlySet<string>;
  /** The commits since, newest first. */
  readonly since: readonly Revision[];
  /** The file that names a complaint, by the complaint's id: a repair, a rehearsal, a voice. */
  readonly namedBy: ReadonlyMap<string, string>;
}

/** What taking an import back comes to. */
export interface ImportUndoPlan {
  readonly taken: readonly string[];
  /** What somebody has worked on since. */
  readonly stays: readonly StayingComplaint[];
  /** How many are there no more, or came once more by another import. */
  readonly gone: number;
}

/** Works out which complaints of an import can be taken out without losing anything that somebody did since. */
export function planImportUndo(facts: ImportFacts): ImportUndoPlan {
  const others = broughtByOthers(facts.since);
  const taken: string[] = [];
  const stays: StayingComplaint[] = [];
  let gone = 0;
  for (const [path, content] of facts.brought) {
    const now = facts.committed.get(path);
    if (now === undefined || others.has(path)) {
      gone += 1;
      continue;
    }
    const reason = reasonToStay(path, now === content, facts);
    if (reason === undefined) taken.push(path);
    else stays.push({ id: idAt(path), path, ...reason });
  }
  return { taken, stays, gone };
}

function reasonToStay(
  path: string,
  isSame: boolean,
  { written, since, namedBy }: ImportFacts,
): Pick<StayingComplaint, "why" | "what"> | undefined {
  if (!isSame) {
    const step = since.find(({ files }) => files.some((file) => file.path === path))?.commit.message;
    const said = (step ?? "").split("\n")[0]?.replace(/^[a-z-]+\([^)]*\): /, "") ?? "";
    return { why: "worked-on", what: said };
  }
  if (written.has(path)) return { why: "edited", what: "edits that are not committed" };
  const by = namedBy.get(idAt(path));
  return by === undefined ? undefined : { why: "named", what: by };
}

// Brought back by a commit that takes another one back, it is still the one that this import brought.
function broughtByOthers(since: readonly Revision[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { commit, files } of since) {
    if (/^This reverts commit [0-9a-f]{40,64}\b/m.test(commit.message)) continue;
    for (const { path, before, after } of files)
      if (before === undefined && after !== undefined) paths.add(path);
  }
  return paths;
}

function idAt(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/i, "");
}
