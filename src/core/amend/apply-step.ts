import { hintOf } from "../did-you-mean.ts";
import { asParagraph, asWords, removePoint } from "../document/edits/body.ts";
import { replaceSource } from "../document/edits/front-matter.ts";
import { plainWords } from "../document/markdown.ts";
import { ScoreError } from "../errors.ts";
import type { Version } from "../history/semantic-diff.ts";
import { sentencesOf } from "../history/sentences.ts";
import { type Clause, derivedClauseId, freeId, LONGEST_CLAUSE_ID } from "../score/clause.ts";
import { removeClause, rewordClause } from "../score/clause-edits.ts";
import { clausesOf, sectionsOf } from "../score/goal.ts";
import { goalIdOf } from "../score/goal-id.ts";
import { entryOf } from "../score/keys.ts";
import { isSlug } from "../score/slug.ts";
import { shellWords } from "../shell-words.ts";
import { editLine } from "./edit-line.ts";
import { exactLine } from "./exact-line.ts";
import { clauseGap, writeClause, writeParagraph, writePoint } from "./fill-gap.ts";
import { oneLine } from "./one-line.ts";
import type { Step } from "./request.ts";
import { partOf, rewordSentence, sentenceNamed, withoutSentence } from "./sentence-edits.ts";
import { standsAlready } from "./stands-already.ts";
import type { Expected, WorkedStep } from "./worked-step.ts";

/** Works out the edits of one step. @throws ScoreError where what it names is not there. */
export function workOut(step: Step, version: Version, language: string): WorkedStep {
  switch (step.do) {
    case "add":
      return add(step, version, language);
    case "append":
      return append(step, version);
    case "change":
      return changeWords(step.typed, version);
    case "drop":
      return drop(step.typed, version);
    case "retire":
      return retire(clauseNamed(step.clause, version), version);
    case "standard":
      return setStandard(step.typed, version);
  }
}

function add(step: Extract<Step, { do: "add" }>, version: Version, language: string): WorkedStep {
  const typed = oneLine(`--${step.list}`, step.typed);
  const split = /^([a-z0-9-]+)=(.*)$/s.exec(typed);
  const named = split !== null && isSlug(split[1] ?? "", LONGEST_CLAUSE_ID) ? split : null;
  const text = oneLine(`--${step.list}`, named?.[2] ?? typed);
  const gap = clauseGap(version, step.list);
  const members = [...clausesOf(version), ...version.standards].filter((member) => member !== gap);
  const taken = new Map(members.map((member) => [member.id, member]));
  const wanted = named?.[1];
  if (wanted !== undefined && taken.has(wanted)) {
    const free = freeId(wanted, new Set(taken.keys()));
    throw new ScoreError("usage", "amend/id-taken", `there is a clause "${wanted}" already`, {
      hint: [
        `${shellWords([`--${step.list}`, `${free}=${text}`])}   # one more beside it`,
        `or say it with ${shellWords(["--change", `${wanted}=${text}`])}, in the place of --${step.list}`,
      ].join("\n"),
    });
  }
  // The same sentence twice would be one promise under two names.
  if (version[step.list].some((clause) => clause.text === text)) return { splices: [], expected: [] };
  const id = wanted ?? freeId(derivedClauseId(text, language), new Set(taken.keys()));
  const splices = [...writeClause(version, step.list, gap, id, text)];
  const expected: Expected[] = [{ part: step.list, op: "added", clause: id, before: undefined, after: text }];
  // The promise explains its nevers only where somebody says how.
  if (step.list === "never" && (version.document.kind === "goal" || step.instead !== undefined)) {
    const instead = step.instead === undefined ? "" : asWords(oneLine("--instead", step.instead));
    splices.push(writePoint(version, gap, id, instead));
  }
  return { splices, expected };
}

function append(step: Extract<Step, { do: "append" }>, version: Version): WorkedStep {
  const words = asParagraph(oneLine(`--${step.to}`, step.typed));
  // Said again it would count as a repair that mends nothing.
  if (standsAlready(words, step.to, version.document)) return { splices: [], expected: [] };
  return {
    splices: [writeParagraph(version, step.to, words)],
    expected: [{ part: step.to, op: "added", before: undefined, after: plainWords(words) }],
  };
}

function changeWords(typed: string, version: Version): WorkedStep {
  for (let at = typed.indexOf("="); at !== -1; at = typed.indexOf("=", at + 1)) {
    const [target, words] = [typed.slice(0, at).trim(), typed.slice(at + 1)];
    const clause = clausesOf(version).find(
      (candidate) => candidate.id === target || candidate.text === target,
    );
    if (clause !== undefined) return reword(clause, oneLine("--change", words), version);
    const sentence = sentenceNamed(target, version.document);
    if (sentence !== undefined) return rewordSentence(sentence, oneLine("--change", words), version.document);
  }
  const target = typed.split("=")[0]?.trim() ?? "";
  if (!typed.includes("=")) {
    throw new ScoreError("usage", "amend/no-new-words", "--change needs the new words after an equals sign", {
      hint: shellWords(["--change", `${target || "exact words"}=the new words`]),
    });
  }
  throw notFound(target, version);
}

function reword(clause: Clause, text: string, version: Version): WorkedStep {
  if (clause.text === text) return { splices: [], expected: [] };
  const expected: Expected = { part: clause.list, op: "changed", before: clause.text, after: text };
  return { splices: rewordClause(version.document, clause, text), expected: [expected] };
}

function drop(typed: string, version: Version): WorkedStep {
  const wanted = exactLine("--drop", typed);
  const clause = clausesOf(version).find((candidate) => candidate.text === wanted);
  if (clause !== undefined) return retire(clause, version);
  const { document } = version;
  const sentence = sentenceNamed(wanted, document);
  if (sentence === undefined) throw notFound(wanted, version);
  const expected: Expected = {
    part: partOf(sentence, document),
    op: "removed",
    before: sentence.words,
    after: undefined,
  };
  return { splices: [withoutSentence(sentence, document)], expected: [expected] };
}

function retire(clause: Clause, version: Version): WorkedStep {
  const splices = [...removeClause(version.document, clause)];
  for (const section of sectionsOf(version.document, "never")) {
    const items = section.blocks.flatMap((block) => block.items);
    const item = items.find((candidate) => candidate.bold === clause.id);
    if (item !== undefined) splices.push(removePoint(version.document, section, item));
  }
  return {
    splices,
    expected: [
      { part: clause.list, op: "removed", clause: clause.id, before: clause.text, after: undefined },
    ],
  };
}

function setStandard(typed: string, version: Version): WorkedStep {
  const split = /^([^=]+)=(.*)$/s.exec(typed);
  const [id, number] = [split?.[1]?.trim() ?? "", split?.[2]?.trim() ?? ""];
  if (split === null || !/^-?\d{1,12}(\.\d{1,6})?$/.test(number)) {
    throw new ScoreError("usage", "amend/standard", "--standard takes an id and a number", {
      hint: standardLines(version, "<number>"),
    });
  }
  const standard = version.standards.find((candidate) => candidate.id === id);
  const known = version.standards.map((candidate) => candidate.id);
  if (standard === undefined) {
    throw new ScoreError(
      "usage",
      "amend/unknown-standard",
      `there is no standard "${id}"${hintOf(id, known)}`,
      { hint: standardLines(version, number) },
    );
  }
  const outer = entryOf(version.document, "standards")?.value;
  const inner = outer?.type === "map" ? outer.entries.find((entry) => entry.key === id)?.value : undefined;
  const limit =
    inner?.type === "map" ? inner.entries.find((entry) => entry.key === standard.limit) : undefined;
  if (limit === undefined)
    throw new ScoreError(
      "usage",
      "amend/standard-without-limit",
      `the standard "${id}" has no at-most or at-least yet`,
      { hint: editLine(version.document.path) },
    );
  if (Number(number) === standard.value) return { splices: [], expected: [] };
  const sentence = (value: number | undefined): string =>
    `${standard.measure}: ${standard.limit === "at-least" ? "at least" : "at most"} ${value}`;
  const expected: Expected = {
    part: "standard",
    op: "changed",
    clause: id,
    before: sentence(standard.value),
    after: sentence(Number(number)),
  };
  return { splices: [replaceSource(version.document, limit, number)], expected: [expected] };
}

function standardLines({ standards, document }: Version, number: string): string {
  if (standards.length === 0) return editLine(document.path);
  return standards.map(({ id }) => shellWords(["--standard", `${id}=${number}`])).join("\n");
}

/** Finds the clause that a person names by its id, or by `goal#clause`. */
export function clauseNamed(name: string, version: Version): Clause {
  const [goal, bare] = name.includes("#") ? (name.split("#", 2) as [string, string]) : [undefined, name];
  const id = bare.trim();
  const own = goalIdOf(version.document.path);
  if (goal !== undefined && goal !== own) {
    throw new ScoreError("usage", "amend/other-goal", `${name} is a clause of another goal than ${own}`, {
      hint: `score amend ${goal} --retire ${id} --because "what happened, in one sentence"`,
    });
  }
  const found = clausesOf(version).find((clause) => clause.id === id);
  if (found !== undefined) return found;
  const known = clausesOf(version).map((clause) => clause.id);
  throw new ScoreError(
    "usage",
    "amend/unknown-clause",
    `there is no clause "${id}" here${hintOf(id, known)}`,
    { hint: known.map((clause) => `--retire ${clause}`).join("\n"), data: { clauses: known } },
  );
}

function notFound(words: string, version: Version): ScoreError {
  const blocks = version.document.outline.sections.flatMap((section) => section.blocks);
  const known = [
    ...clausesOf(version).flatMap((clause) => [clause.id, clause.text]),
    ...sentencesOf(blocks).map((sentence) => sentence.words),
  ];
  return new ScoreError(
    "usage",
    "amend/no-such-sentence",
    `neither a clause nor a sentence here reads "${words}"${hintOf(words, known)}`,
    {
      hint: clausesOf(version)
        .slice(0, 4)
        .map((clause) => `--change ${clause.id}="the new words"`)
        .join("\n"),
    },
  );
}
