import { shellWords } from "../shell-words.ts";

/** Returns the line that answers a gap: something is changed because of what we do, and that settles it. */
export function gapAmendLine(goal: string, voice: string, weDo: string | undefined): string {
  const because = weDo ?? "what we do instead, in one sentence";
  return `score ${shellWords(["amend", goal, "--settles", voice, "--because", because])}`;
}

/** Returns the line that says which amendment settled a gap. */
export function settleLine(voice: string, amendment = "a-…"): string {
  return `score voice settle ${shellWords([voice])} ${amendment}`;
}

/** Returns the line that takes the last step of a voice back. */
export function voiceUndoLine(voice: string): string {
  return `score voice undo ${shellWords([voice])}`;
}

/** Returns the line that writes down what somebody said about a goal, with a place for their words. */
export function voiceAddLine(from: string, about: string): string {
  return `score voice add "what they said" --from ${from} --about ${shellWords([about])} --stance for   # or against, gap`;
}
