import { complaintOf, targetOf } from "./about.ts";
import type { Answers } from "./answers.ts";
import type { Facts, KnownClause } from "./facts.ts";
import { type Asks, CHOICE_ROOM, shortly } from "./question.ts";

/** What stands for a line in the answer to what was broken. */
const LINE = "line:";
const UNWRITTEN = "unwritten";

/** The answer that no line says what was broken. */
export const NOTHING_WRITTEN = "nothing we had written down";
/** The answer of somebody who can't say yet. */
export const UNSURE = "not sure yet";

/** Asks what was not kept. */
export const broke: Asks = (answers, facts) => {
  const clauses = targetOf(answers, facts)?.clauses ?? [];
  if (clauses.length === 0) return undefined;
  const known = complaintOf(answers, facts)?.broke;
  return {
    id: "broke",
    label: "what was not kept",
    asks: "Which of your lines was not kept, or did not help?",
    choices: [
      ...clauses.map((clause) => ({
        value: `${LINE}${clause.id}`,
        label: shortly(spoken(clause), CHOICE_ROOM),
      })),
      { value: UNWRITTEN, label: NOTHING_WRITTEN },
      { value: "unsure", label: UNSURE },
    ],
    // What Enter takes is written down: nobody says by it what they did not look at.
    offered: known === undefined ? "unsure" : known === UNWRITTEN ? UNWRITTEN : `${LINE}${known}`,
  };
};

/** Asks whether the line that was not kept stays. */
export const treat: Asks = (answers, facts) =>
  brokenClause(answers, facts) === undefined
    ? undefined
    : {
        id: "treat",
        label: "what becomes of that line",
        asks: "What shall become of that line?",
        choices: [
          { value: "keep", label: "it stays as it is" },
          { value: "reword", label: "we say it in other words" },
          { value: "replace", label: "something better takes its place" },
          { value: "drop", label: "we let it go, and promise less" },
        ],
      };

/** Asks for other words. */
export const reword: Asks = (answers, facts) => {
  const clause = brokenClause(answers, facts);
  return clause === undefined || answers.treat !== "reword"
    ? undefined
    : {
        id: "reword",
        label: "that line in other words",
        asks: `How should it read? We ${clause.list}…`,
        required: true,
        offered: clause.text,
      };
};

/** Asks whether other words promise less. */
export const less: Asks = (answers, facts) =>
  reword(answers, facts) === undefined
    ? undefined
    : {
        id: "less",
        label: "whether that is less",
        asks: "Do we promise less with these words than before?",
        choices: [
          { value: "no", label: "no: as much as before, or more" },
          { value: "yes", label: "yes, a little less" },
        ],
      };

/** Asks why less is promised. */
export const weakens: Asks = (answers, facts) => {
  const clause = brokenClause(answers, facts);
  const weaker = answers.treat === "drop" || (answers.treat === "reword" && answers.less === "yes");
  return clause === undefined || !weaker
    ? undefined
    : {
        id: "weakens",
        label: "why we promise less",
        asks: "Why is it right to promise less from now on?",
        required: true,
        example: "nobody used it in two years",
      };
};

/** Finds the line that was named as not kept. */
export function brokenClause(answers: Answers, facts: Facts): KnownClause | undefined {
  const id = answers.broke?.startsWith(LINE) === true ? answers.broke.slice(LINE.length) : undefined;
  return targetOf(answers, facts)?.clauses.find((clause) => clause.id === id);
}

/** Returns what a complaint is to say was not kept: a clause's id, or `unwritten`; nothing where it says so, or nobody is sure. */
export function brokeOf(answers: Answers, facts: Facts): string | undefined {
  if (complaintOf(answers, facts)?.broke !== undefined) return undefined;
  return answers.broke === UNWRITTEN ? UNWRITTEN : brokenClause(answers, facts)?.id;
}

function spoken({ list, text }: KnownClause): string {
  return `We ${list}: ${text}`;
}
