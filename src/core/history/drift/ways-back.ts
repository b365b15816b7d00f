import { shellWords } from "../../shell-words.ts";
import { standardOf } from "../standard-words.ts";
import type { Drifted } from "./find-drift.ts";

/** The lines that end a drift. */
export interface WaysBack {
  /** Promises again what was promised; absent where the file was edited and not committed, and is only to be edited back. */
  readonly back: string | undefined;
  /** Says why less is promised. */
  readonly why: string;
}

/** Writes the lines that put a promise back, or record why it is less; of a goal that is gone, those that bring it back or retire it. */
export function waysBack(drifted: Drifted): WaysBack {
  const { goal, clause, part, strictest, since } = drifted;
  if (clause === undefined || part === "goal") return goalBack(drifted);
  const amend = shellWords(["score", "amend", goal]);
  const reasons = '--weakens "why less is promised" --because "what led to it"';
  if (since?.step?.commit === undefined) return { back: undefined, why: `${amend} --edited ${reasons}` };
  const to = changeTo(clause, part, drifted.now === undefined, strictest.words);
  return {
    back: `${amend} ${shellWords(to)} --because "why it holds again"`,
    why: `${amend} ${shellWords(["--already", clause])} ${reasons}`,
  };
}

function goalBack({ goal, since }: Drifted): WaysBack {
  const path = goal === "promise" ? "promise.md" : `goals/${goal}.md`;
  const commit = since?.step?.commit;
  const from = commit === undefined ? "HEAD" : `${commit.slice(0, 12)}~1`;
  return {
    back: shellWords(["git", "restore", `--source=${from}`, "--", path]),
    why: `${shellWords(["score", "goal", "retire", goal])} --because "why it is no goal of ours any more"   # once it is back`,
  };
}

function changeTo(
  clause: string,
  part: "always" | "never" | "standard",
  isGone: boolean,
  words: string,
): readonly string[] {
  if (part === "standard") return ["--standard", `${clause}=${standardOf(words)?.value ?? ""}`];
  return [isGone ? `--${part}` : "--change", `${clause}=${words}`];
}
