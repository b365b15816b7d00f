import { type FollowedComplaint, followedComplaints } from "../../history/followed-complaint.ts";
import { repairBook } from "../../history/repair-book.ts";
import type { ComplaintState } from "../../score/complaint-terms.ts";
import { firstWords } from "../../score/first-words.ts";
import type { Goal } from "../../score/goal.ts";
import { textOf } from "../../score/keys.ts";
import type { Score } from "../../score/score.ts";
import { type LinkPlace, linksTo } from "./incoming-links.ts";

/** What a goal leaves behind when it is retired, for somebody to decide about. */
export interface LeftBehind {
  /** The parts of the promise that no other goal serves. */
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  /** The complaints about it that nobody has closed. */
  readonly complaints: readonly (Pick<FollowedComplaint, "id" | "state"> & { readonly words: string })[];
  /** The files of the voices about it. */
  readonly voices: readonly string[];
  readonly links: readonly LinkPlace[];
}

const WAITING: ReadonlySet<ComplaintState> = new Set(["open", "put-right", "amended"]);

/** Finds what a goal leaves behind when it is retired. */
export function leftBehindBy(goal: Goal, score: Score): LeftBehind {
  const names = new Set([goal.id, ...goal.formerly]);
  const served = new Set(
    score.goals.filter((other) => other !== goal).flatMap((other) => other.serves.map((part) => part.text)),
  );
  const own = new Set(goal.serves.map((part) => part.text).filter((part) => !served.has(part)));
  const parts = (score.promise?.parts ?? []).filter((part) => own.has(part.id.text));
  const complaints = [...followedComplaints(repairBook(score)).values()].filter(
    ({ keys, state }) => keys.goal !== undefined && names.has(keys.goal) && WAITING.has(state),
  );
  const voices = score.voices.filter(({ document }) =>
    names.has(textOf(document, "about")?.text.split("#")[0] ?? ""),
  );
  return {
    parts: parts.map(({ id, value }) => ({ id: id.text, text: value.text })),
    complaints: complaints.map(({ id, document, state }) => ({
      id,
      words: firstWords(score.whole(document)),
      state,
    })),
    voices: voices.map(({ document }) => document.path),
    links: linksTo(
      (path) => path === goal.document.path,
      score,
      new Set([goal.document.path]),
      () => undefined,
    ),
  };
}
