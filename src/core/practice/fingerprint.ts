import type { Version } from "../history/semantic-diff.ts";
import { writtenIn } from "../score/section-text.ts";
import { shortId } from "../score/slug.ts";
import { plainTokens } from "./plain-words.ts";

/** One of the things that are practised: a non-negotiable, or how it must feel, with the mark that its words leave. */
export interface Marked {
  readonly part: "always" | "never" | "feel";
  /** The bare id of the clause; absent for how it must feel. */
  readonly clause: string | undefined;
  readonly words: string;
  /** Six letters that are the same as long as the words are, whatever their case, punctuation and layout. */
  readonly code: string;
}

/** What stands for how it must feel in a fingerprint: no clause can have it as its id. */
const FEEL = "Feel";

const CODE_LENGTH = 6;

/** Marks what is practised of a goal, in the order of its file; of the promise its non-negotiables. */
export function markedIn({ always, never, document }: Version): readonly Marked[] {
  const feel = document.kind === "goal" ? writtenIn(document, "feel") : "";
  return [
    ...[...always, ...never].map(({ list, id, text }) => marked(list, id, text)),
    ...(feel === "" ? [] : [marked("feel", undefined, feel)]),
  ];
}

function marked(part: Marked["part"], clause: string | undefined, words: string): Marked {
  return { part, clause, words, code: shortId(`${part}\n${plainTokens(words).join(" ")}`, CODE_LENGTH) };
}

/**
 * Writes what a goal promises as a line that a rehearsal or a review keeps: `charge-twice/3k9dq0 Feel/x71mzt`. It can be read without
 * Git and says of each clause whether its words are still the same.
 */
export function fingerprintOf(version: Version): string {
  return markedIn(version)
    .map(({ clause, code }) => `${clause ?? FEEL}/${code}`)
    .join(" ");
}

/** A part of a fingerprint as it was kept. */
export interface Kept {
  /** Absent for how it must feel. */
  readonly clause: string | undefined;
  readonly code: string;
}

/** Reads a fingerprint; what somebody else wrote in its place is no part of one. */
export function readFingerprint(text: string): readonly Kept[] {
  return text.split(/\s+/).flatMap((step) => {
    const [, key, code] = /^([A-Za-z0-9-]+)\/([0-9a-z]+)$/.exec(step) ?? [];
    if (key === undefined || code?.length !== CODE_LENGTH) return [];
    return [{ clause: key === FEEL ? undefined : key, code }];
  });
}
