import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoreDocument } from "../../../src/core/document/document.ts";
import { writtenForm } from "../../../src/core/document/source-text.ts";
import { applySplices, type Splice } from "../../../src/core/document/splice.ts";
import type { Clause, ClauseList } from "../../../src/core/score/clause.ts";
import { addClause, pinClauses, removeClause, rewordClause } from "../../../src/core/score/clause-edits.ts";
import { type Goal, readGoal } from "../../../src/core/score/goal.ts";
import { entryOf } from "../../../src/core/score/keys.ts";
import { goalFile, readGoalText, sentence } from "../../helpers/arbitrary.ts";
import { filesOf, fixAll, textOfFile } from "../../helpers/lint.ts";
import { runs } from "../../helpers/runs.ts";
import { cleanScore } from "../../helpers/score.ts";

const RUNS = runs(200);
const list = fc.constantFrom<ClauseList>("always", "never");

describe("reading a goal", () => {
  it("finds every clause with its words, in each form that people write", () => {
    fc.assert(
      fc.property(goalFile, (file) => {
        const goal = goalIn(file.text);
        expect(goal.document.problems).toEqual([]);
        expect(textsOf(goal, "always")).toEqual(file.always.map((clause) => clause.text));
        expect(textsOf(goal, "never")).toEqual(file.never.map((clause) => clause.text));
        if (file.form === "map")
          expect(idsOf(goal, "always")).toEqual(file.always.map((clause) => clause.id));
      }),
      RUNS,
    );
  });
});

describe("adding a clause", () => {
  it("adds this clause and changes no other", () => {
    fc.assert(
      fc.property(goalFile, list, sentence, (file, to, text) => {
        const goal = goalIn(file.text);
        const after = goalIn(edited(goal.document, addClause(goal.document, to, "a-new-one", text)));
        expect(after.document.problems).toEqual([]);
        expect(textsOf(after, to)).toEqual([...textsOf(goal, to), text]);
        expect(idsOf(after, to)).toEqual([...idsOf(goal, to), "a-new-one"]);
        expect(clausesIn(after, other(to))).toEqual(clausesIn(goal, other(to)));
      }),
      RUNS,
    );
  });

  it("keeps every line that was there, where clauses have ids", () => {
    fc.assert(
      fc.property(goalFile, list, sentence, (file, to, text) => {
        fc.pre(file.form === "map");
        const goal = goalIn(file.text);
        const after = edited(goal.document, addClause(goal.document, to, "a-new-one", text));
        const added = addedLines(file.text, after);
        expect(added.join("\n")).toContain("  a-new-one: ");
        expect(added).toHaveLength(file[to].length === 0 ? 2 : 1);
        expect(styleOf(after)).toEqual(styleOf(file.text));
      }),
      RUNS,
    );
  });

  it.each([
    "always:",
    "always: # none yet",
    "always: []",
    "always: {}",
    "always: ~",
    "always: null",
    "always:\n  # none yet",
  ])("fills a list that was left empty: %j", (lines) => {
    const goal = goalIn(`---\ngoal: G\n${lines}\nowner: Dana\n---\n\n# G\n`);
    const after = goalIn(edited(goal.document, addClause(goal.document, "always", "an-id", "Ring: back")));
    expect(after.document.problems).toEqual([]);
    expect(clausesIn(after, "always")).toEqual([["an-id", "Ring: back"]]);
    expect(after.owner?.text).toBe("Dana");
    expect(after.document.source.text.includes("# none yet")).toBe(lines.includes("# none yet"));
  });

  it("makes the list where there are no keys at all", () => {
    const goal = goalIn("---\n---\n\n# G\n");
    const after = goalIn(edited(goal.document, addClause(goal.document, "never", "an-id", "Shout")));
    expect(clausesIn(after, "never")).toEqual([["an-id", "Shout"]]);
  });
});

describe("taking a clause out", () => {
  it("takes this clause and changes no other", () => {
    fc.assert(
      fc.property(goalFile, list, fc.nat(), (file, from, pick) => {
        fc.pre(file[from].length > 0);
        const goal = goalIn(file.text);
        const clause = goal[from][pick % goal[from].length];
        if (clause === undefined) return;
        const after = goalIn(edited(goal.document, removeClause(goal.document, clause)));
        expect(after.document.problems).toEqual([]);
        expect(textsOf(after, from)).toEqual(
          textsOf(goal, from).filter((_, at) => at !== pick % goal[from].length),
        );
        expect(clausesIn(after, other(from))).toEqual(clausesIn(goal, other(from)));
        if (goal[from].length === 1) expect(entryOf(after.document, from)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it("takes no line but its own, where clauses have ids", () => {
    fc.assert(
      fc.property(goalFile, list, fc.nat(), (file, from, pick) => {
        fc.pre(file.form === "map" && file[from].length > 1);
        const goal = goalIn(file.text);
        const clause = goal[from][pick % goal[from].length];
        if (clause === undefined) return;
        const after = edited(goal.document, removeClause(goal.document, clause));
        const gone = addedLines(after, file.text);
        expect(gone[0]).toContain(`${clause.id}: `);
        expect(gone.length).toBeLessThanOrEqual(2);
        expect(styleOf(after)).toEqual(styleOf(file.text));
      }),
      RUNS,
    );
  });
});

describe("rewording a clause", () => {
  it("changes its words and nothing else, in each form that people write", () => {
    fc.assert(
      fc.property(goalFile, list, fc.nat(), sentence, (file, from, pick, text) => {
        fc.pre(file[from].length > 0);
        const goal = goalIn(file.text);
        const at = pick % goal[from].length;
        const after = goalIn(
          edited(goal.document, rewordClause(goal.document, clauseAt(goal, from, at), text)),
        );
        expect(after.document.problems).toEqual([]);
        expect(textsOf(after, from)).toEqual(
          textsOf(goal, from).map((old, index) => (index === at ? text : old)),
        );
        expect(idsOf(after, from)).toEqual(idsOf(goal, from));
        expect(clausesIn(after, other(from))).toEqual(clausesIn(goal, other(from)));
        expect(styleOf(after.document.source.text)).toEqual(styleOf(goal.document.source.text));
      }),
      RUNS,
    );
  });

  it("touches not a byte outside its words, where clauses have ids", () => {
    fc.assert(
      fc.property(goalFile, list, fc.nat(), sentence, (file, from, pick, text) => {
        fc.pre(file.form === "map" && file[from].length > 0);
        const goal = goalIn(file.text);
        const clause = clauseAt(goal, from, pick % goal[from].length);
        const splices = rewordClause(goal.document, clause, text);
        expect(splices).toHaveLength(1);
        expect(splices[0]?.start).toBe(clause.span.start);
        expect(splices[0]?.end).toBeLessThanOrEqual(clause.span.end);
      }),
      RUNS,
    );
  });

  it("keeps a note behind the words a note", () => {
    const goal = goalIn('---\ngoal: G\nalways:\n  an-id: "Ring: back" # since May\n---\n\n# G\n');
    const after = edited(
      goal.document,
      rewordClause(goal.document, clauseAt(goal, "always", 0), "Ring back"),
    );
    expect(after).toContain('  an-id: "Ring back" # since May\n');
  });
});

describe("giving a plain list its ids", () => {
  it("keeps every sentence, and the ids by which they were known", () => {
    fc.assert(
      fc.property(goalFile, list, (file, which) => {
        fc.pre(file.form !== "map");
        const goal = goalIn(file.text);
        const after = goalIn(edited(goal.document, pinClauses(goal.document, which)));
        expect(after.document.problems).toEqual([]);
        expect(clausesIn(after, which)).toEqual(clausesIn(goal, which));
        expect(clausesIn(after, other(which))).toEqual(clausesIn(goal, other(which)));
        expect(after[which].every((clause) => clause.pinned)).toBe(true);
        expect(styleOf(after.document.source.text)).toEqual(styleOf(goal.document.source.text));
      }),
      RUNS,
    );
  });
});

describe("a list that holds more than sentences", () => {
  it.each([
    ["[Ring back, 5]", ["Ring back", "5"]],
    ["[Ring back, { a: b }]", ["Ring back", "{ a: b }"]],
    ["[Ring back, # since May\n  Look up]", ["Ring back", "# since May", "Look up"]],
  ])("loses none of it when lint mends it: %s", (value, words) => {
    const files = filesOf(cleanScore({ keys: { always: `always: ${value}` } }));
    const after = textOfFile(fixAll(files), "goals/have-it-fixed-once.md");
    for (const word of words) expect(after).toContain(word);
  });

  it("and a # inside a sentence is none of that", () => {
    const goal = goalIn('---\ngoal: G\nalways: ["Wipe table #4"]\n---\n\n# G\n');
    const after = goalIn(edited(goal.document, pinClauses(goal.document, "always")));
    expect(textsOf(after, "always")).toEqual(["Wipe table #4"]);
  });
});

function goalIn(text: string): Goal {
  return readGoal(readGoalText(text));
}

function clauseAt(goal: Goal, which: ClauseList, at: number): Clause {
  const clause = goal[which][at];
  if (clause === undefined) throw new Error(`no clause ${at}`);
  return clause;
}

function edited(document: ScoreDocument, splices: readonly Splice[]): string {
  return writtenForm({ ...document.source, text: applySplices(document.source.text, splices) });
}

function other(which: ClauseList): ClauseList {
  return which === "always" ? "never" : "always";
}

function clausesIn(goal: Goal, which: ClauseList): readonly (readonly [string, string])[] {
  return goal[which].map((clause) => [clause.id, clause.text]);
}

function textsOf(goal: Goal, which: ClauseList): readonly string[] {
  return goal[which].map((clause) => clause.text);
}

function idsOf(goal: Goal, which: ClauseList): readonly string[] {
  return goal[which].map((clause) => clause.id);
}

/** The lines that `after` has beside those of `before`, which must all be there in their order. */
function addedLines(before: string, after: string): string[] {
  const rest = before.split("\n");
  const added: string[] = [];
  for (const line of after.split("\n")) {
    if (rest[0] === line) rest.shift();
    else added.push(line);
  }
  expect(rest).toEqual([]);
  return added;
}

function styleOf(text: string): { bom: boolean; crlf: boolean; lf: boolean; ends: boolean } {
  return {
    bom: text.startsWith("\uFEFF"),
    crlf: text.includes("\r\n"),
    lf: /(?<!\r)\n/.test(text),
    ends: text.endsWith("\n"),
  };
}
