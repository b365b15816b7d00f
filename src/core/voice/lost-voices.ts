import type { KeptDocument, ScoreDocument } from "../document/document.ts";
import type { FileRevision, Revision } from "../history/revision.ts";
import { bodyWords } from "../record/body-words.ts";
import { type Keys, readKeys } from "../score/read-keys.ts";
import type { KeptScore } from "../score/score.ts";
import { isMistakeUndone } from "./mistake-undone.ts";

/** A voice against, or a gap, that the history has and the files say no more. */
export interface LostVoice {
  readonly path: string;
  /** `removed` with its file; `turned` to speak for; `emptied` of its words. */
  readonly what: "removed" | "turned" | "emptied";
  readonly keys: Keys<"voice">;
  /** A commit that has it as it was said. */
  readonly commit: string;
}

/** The commits that touched the voices of a score, newest first, with the versions that they hold. */
export interface VoicePast {
  readonly revisions: readonly Revision[];
  /** Returns a version of a voice, by what holds it; nothing where it can't be read. */
  readonly versionOf: (holder: string) => ScoreDocument | undefined;
  /** Tells whether the history has a commit, by its id or the beginning of it, whatever that touched. */
  readonly isInHistory: (commit: string) => boolean;
  /** Where a run is over a change: the commit where that began, and what it had of each voice. */
  readonly base?: { readonly commit: string; readonly holders: ReadonlyMap<string, string | undefined> };
}

/** A voice that speaks against, or tells of a gap, as it was said once. */
interface Dissent {
  readonly keys: Keys<"voice">;
  readonly words: string;
}

/**
 * Finds the paths at which a dissent may have been lost: the history has a file there, and what lies there now is no dissent with words.
 * Only their versions have to be read.
 */
export function suspectPaths(paths: Iterable<string>, score: KeptScore): ReadonlySet<string> {
  // What lies in a folder that can't be looked into is not known to be gone.
  if (score.obstacles.some(({ path }) => /^voices(?:\/|$)/.test(path))) return new Set();
  const here = new Map(score.voices.map(({ document }) => [document.path, document]));
  const isSuspect = (path: string): boolean => {
    const document = here.get(path);
    if (document === undefined) return true;
    // What can't be read is told of for that.
    if (readKeys(document, "voice") === undefined) return false;
    return (dissentOf(document, score)?.words ?? "") === "";
  };
  return new Set([...paths].filter((path) => /^voices\/[^/]+\.md$/i.test(path) && isSuspect(path)));
}

/** Finds the dissents that were lost, in the order of their files. */
export function lostVoices(past: VoicePast, score: KeptScore): readonly LostVoice[] {
  const { revisions, base } = past;
  const touched = base?.holders.keys() ?? revisions.flatMap(({ files }) => files.map(({ path }) => path));
  const suspects = [...suspectPaths(touched, score)].sort();
  if (suspects.length === 0) return [];
  const here = new Map(score.voices.map(({ document }) => [document.path, document]));
  const stands = new Set(
    score.voices.flatMap(({ document }) => {
      const dissent = dissentOf(document, score);
      return dissent === undefined || dissent.words === "" ? [] : [sameness(dissent)];
    }),
  );
  const looks = {
    isDissent: (holder: string | undefined) => isDissent(holder, past),
    isInHistory: past.isInHistory,
  };
  return suspects.flatMap((path) => {
    const said = lastSaid(path, past);
    if (said === undefined || stands.has(sameness(said))) return [];
    const what = whatBecame(here.get(path), said);
    if (what === undefined || isMistakeUndone(path, revisions, looks)) return [];
    return [{ path, what, keys: said.keys, commit: said.commit }];
  });
}

// The latest version that has words, whatever was made of it since.
function lastSaid(path: string, past: VoicePast): (Dissent & { readonly commit: string }) | undefined {
  const { base } = past;
  const versions =
    base === undefined
      ? past.revisions.flatMap(({ commit, files }) =>
          files
            .filter((file) => file.path === path)
            .map(({ after }) => ({ commit: commit.id, holder: after })),
        )
      : [{ commit: base.commit, holder: base.holders.get(path) }];
  const said = versions.flatMap(({ commit, holder }) => {
    const dissent = holder === undefined ? undefined : dissentIn(past.versionOf(holder));
    return dissent === undefined ? [] : [{ ...dissent, commit }];
  });
  return said.find(({ words }) => words !== "") ?? said[0];
}

function whatBecame(document: KeptDocument | undefined, said: Dissent): LostVoice["what"] | undefined {
  if (document === undefined) return "removed";
  if (readKeys(document, "voice")?.stance === "for") return "turned";
  return said.words === "" ? undefined : "emptied";
}

function isDissent(holder: FileRevision["after"], { versionOf }: VoicePast): boolean {
  return holder !== undefined && dissentIn(versionOf(holder)) !== undefined;
}

function dissentIn(document: ScoreDocument | undefined): Dissent | undefined {
  const keys = document && readKeys(document, "voice");
  if (document === undefined || keys === undefined || keys.stance === "for") return undefined;
  return { keys, words: bodyWords(document) };
}

function dissentOf(document: KeptDocument, score: KeptScore): Dissent | undefined {
  const keys = readKeys(document, "voice");
  if (keys === undefined || keys.stance === "for") return undefined;
  return { keys, words: bodyWords(score.whole(document)) };
}

// The same words, whatever their file is called and however they are set.
function sameness({ keys, words }: Dissent): string {
  const said = words === "" ? `${keys["we-say"] ?? ""} ${keys["we-do"] ?? ""}` : words;
  return said
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
