import { derivedClauseId } from "../../score/clause.ts";
import type { AmendRequest, Step } from "../request.ts";
import { NO_COMPLAINT } from "./about.ts";
import type { Answers } from "./answers.ts";
import { brokenClause, brokeOf } from "./broken.ts";
import type { Facts } from "./facts.ts";
import { ANOTHER_DAY, NOT_AT_ALL } from "./later.ts";
import { ALWAYS, INSTEAD, NEVER } from "./several.ts";

/** What the answers of an interview ask for. */
export type Asked = Omit<AmendRequest, "kind" | "edited" | "by" | "override"> & {
  readonly goal: string;
  readonly by: string | undefined;
};

/** Turns answers into the amendment they ask for: the same that flags would. Only answers that count are to be handed in. */
export function requestOf(answers: Answers, facts: Facts): Asked {
  const clause = brokenClause(answers, facts);
  const complaints = (answers.complaint ?? NO_COMPLAINT).split(" ").filter((id) => id !== NO_COMPLAINT);
  return {
    goal: answers.goal ?? "",
    because: answers.because ?? "",
    by: answers.by === facts.me ? undefined : answers.by,
    complaints,
    broke: complaints.length === 0 ? undefined : brokeOf(answers, facts),
    steps: stepsOf(answers, clause?.id, facts),
    replaces: answers.treat === "replace" && clause !== undefined ? [clause.id] : [],
    weakens: answers.weakens,
    keepUntil: dayOf(answers.patch, answers["patch-day"]),
    checkOn: dayOf(answers.look, answers["look-day"]),
  };
}

function stepsOf(answers: Answers, clause: string | undefined, { language }: Facts): readonly Step[] {
  const sentence = (words: string): string => sentenceIn(words, language);
  const steps: Step[] = [];
  if (clause !== undefined && answers.treat === "drop") steps.push({ do: "retire", clause });
  if (clause !== undefined && answers.treat === "reword" && answers.reword !== undefined)
    steps.push({ do: "change", typed: `${clause}=${answers.reword}` });
  for (const id of ALWAYS) {
    const words = answers[id] ?? "";
    if (words !== "") steps.push({ do: "add", list: "always", typed: sentence(words), instead: undefined });
  }
  for (const [at, id] of NEVER.entries()) {
    const words = answers[id] ?? "";
    const instead = answers[INSTEAD[at] ?? "instead"] || undefined;
    if (words !== "") steps.push({ do: "add", list: "never", typed: sentence(words), instead });
  }
  for (const to of ["feel", "happen", "believe"] as const) {
    const typed = answers[to] ?? "";
    if (typed !== "") steps.push({ do: "append", to, typed });
  }
  return steps;
}

// Where a sentence itself begins as an id and an equals sign would, its own id is said, and the sentence stays whole.
function sentenceIn(words: string, language: string): string {
  return /^[a-z0-9-]+=/.test(words) ? `${derivedClauseId(words, language)}=${words}` : words;
}

function dayOf(chosen: string | undefined, day: string | undefined): string | undefined {
  if (chosen === ANOTHER_DAY) return day;
  return chosen === NOT_AT_ALL ? undefined : chosen;
}
