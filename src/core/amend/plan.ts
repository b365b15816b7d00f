import type { Config } from "../config/config.ts";
import { hintOf } from "../did-you-mean.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { appendBlock } from "../document/edits/body.ts";
import { removeEntry } from "../document/edits/front-matter.ts";
import { placeOf, sourceOf, writtenForm } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { ScoreError } from "../errors.ts";
import type { Change } from "../history/change.ts";
import { semanticDiff } from "../history/semantic-diff.ts";
import { versionOf } from "../history/version.ts";
import type { AmendmentKind } from "../kinds.ts";
import type { WrittenFile } from "../planned-file.ts";
import { checkSchema } from "../score/check-schema.ts";
import { complaintIdOf } from "../score/complaint.ts";
import { dayAfter, isDay } from "../score/dates.ts";
import { clausesOf } from "../score/goal.ts";
import { entryOf, textOf, textsOf } from "../score/keys.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { shortId } from "../score/slug.ts";
import { shellWords } from "../shell-words.ts";
import { clauseNamed, workOut } from "./apply-step.ts";
import { namedInComplaint } from "./complaint-edit.ts";
import { type Repair, repairPath, repairText } from "./ledger.ts";
import { amendmentMessage } from "./message.ts";
import { oneLine } from "./one-line.ts";
import type { AmendRequest, Step } from "./request.ts";
import { verifyStep } from "./verify-step.ts";

/** An amendment worked out in full, as plain data: what `--dry-run` shows is what is applied. */
export interface AmendmentPlan {
  readonly repair: Repair;
  readonly changes: readonly Change[];
  /** The file that is amended. */
  readonly target: string;
  readonly files: readonly WrittenFile[];
  readonly message: string;
  /** Other goals that its complaints said to look at. */
  readonly elsewhere: readonly string[];
}

/** What makes an amendment's id its own: the commit it stands on, and the moment. */
export interface Occasion {
  readonly parent: string;
  readonly day: string;
  readonly iso: string;
}

/**
 * Plans an amendment of one document. Returns nothing where it would change nothing.
 * @throws ScoreError where what is asked for can't be done, or would do something else as well.
 */
export function planAmendment(
  request: AmendRequest,
  document: ScoreDocument,
  score: Score,
  occasion: Occasion,
): AmendmentPlan | undefined {
  refuseUnreadable(document);
  const because = oneLine("--because", request.because, "what happened, in one sentence");
  const by = oneLine("--by", request.by, "who decided");
  const complaints = [...new Set(request.complaints.map((id) => complaintNamed(id, score)))];
  const edited =
    request.edited === undefined ? document : reread(document, request.edited.text, score.config);
  refuseUnreadable(edited);
  const steps = withReplaced(request, document, edited);
  const changed = applySteps(steps, edited, score.config);
  const changes = semanticDiff(versionOf(document), versionOf(changed));
  if (changed.source.text === document.source.text) return undefined;
  const goal = document.kind === "promise" ? "promise" : document.path.replace(/^.*\/|\.md$/g, "");
  const touched = touchedClauses(changes);
  const kind = kindOf(request, changes);
  const facts = {
    goal,
    kind,
    on: occasion.day,
    by,
    because,
    complaints: complaints.map((complaint) => complaint.id),
    clauses: touched.map((clause) => `${goal}#${clause}`),
    weakens: weakened(request, changes),
    replaces: request.replaces.map((clause) => clause.replace(/^.*#/, "")),
    keepUntil: dayOf("--keep-until", request.keepUntil, occasion.day),
    checkOn: dayOf("--check-on", request.checkOn, occasion.day),
  };
  const repair: Repair = { id: idFor(facts, changed.source.text, occasion, score), ...facts };
  const finished = finish(changed, goal, score.config);
  const { eol } = document.source;
  return {
    repair,
    changes,
    target: document.path,
    files: [
      {
        path: document.path,
        before: request.edited?.onDisk === true ? request.edited.text : writtenForm(document.source),
        after: writtenForm(finished.source),
      },
      { path: repairPath(repair), before: undefined, after: repairText(repair, eol) },
      ...complaints.map((complaint) => namedInComplaint(complaint, repair.id)),
    ],
    message: amendmentMessage(repair, changes, score.config.commitSubject),
    elsewhere: [
      ...new Set(
        complaints.flatMap((complaint) =>
          textsOf(complaint.document, "elsewhere").map((found) => found.text),
        ),
      ),
    ].filter((other) => other !== goal),
  };
}

function refuseUnreadable(document: ScoreDocument): void {
  const fault = document.problems[0];
  if (fault === undefined) return;
  const place = placeOf(document.source.text, fault.span.start);
  throw new ScoreError("refused", fault.code, fault.message, {
    at: `${document.path}:${place.line}:${place.column}`,
    hint:
      fault.fix === undefined
        ? (fault.suggestion ?? `score lint ${shellWords([document.path])}`)
        : `score lint --fix ${shellWords([document.path])}`,
  });
}

function complaintNamed(id: string, score: Score): ScoreRecord {
  const wanted = complaintIdOf(id);
  const found = score.complaints.find((complaint) => complaint.id === wanted);
  if (found === undefined) {
    const known = score.complaints.map((complaint) => complaint.id);
    throw new ScoreError(
      "usage",
      "amend/unknown-complaint",
      `there is no complaint "${id}"${hintOf(wanted, known)}`,
      {
        hint:
          known.length === 0
            ? `write complaints/${wanted}.md first`
            : known
                .slice(-3)
                .map((other) => `--complaint ${other}`)
                .join("\n"),
      },
    );
  }
  refuseUnreadable(found.document);
  return found;
}

// What is replaced goes, unless a step takes it away already.
function withReplaced(
  request: AmendRequest,
  document: ScoreDocument,
  edited: ScoreDocument,
): readonly Step[] {
  const version = versionOf(document);
  const standing =
    request.edited === undefined
      ? undefined
      : new Set(clausesOf(versionOf(edited)).map((clause) => clause.id));
  const retired = new Set(
    request.steps.flatMap((step) => (step.do === "retire" ? [step.clause.replace(/^.*#/, "")] : [])),
  );
  const added = request.replaces
    .map((name) => clauseNamed(name, version).id)
    .filter((id) => !retired.has(id) && standing?.has(id) !== false);
  return [...added.map((clause): Step => ({ do: "retire", clause })), ...request.steps];
}

function applySteps(steps: readonly Step[], document: ScoreDocument, config: Config): ScoreDocument {
  let current = document;
  for (const step of steps) {
    const { splices, expected } = workOut(step, versionOf(current));
    const next = reread(current, applySplices(current.source.text, splices), config);
    refuseNewProblems(current, next);
    verifyStep(expected, semanticDiff(versionOf(current), versionOf(next)));
    current = next;
  }
  return current;
}

function reread(document: ScoreDocument, text: string, config: Config): ScoreDocument {
  return readText(
    document.path,
    document.kind,
    { ...document.source, text: sourceOf(text).text },
    config.sectionNames,
  );
}

function refuseNewProblems(before: ScoreDocument, after: ScoreDocument): void {
  const known = new Set([...before.problems, ...checkSchema(before)].map((problem) => problem.message));
  const fresh = [...after.problems, ...checkSchema(after)].find((problem) => !known.has(problem.message));
  if (fresh === undefined) return;
  throw new ScoreError("refused", fresh.code, `the file could not be read after this: ${fresh.message}`, {
    hint: "score amend <goal> --edit",
  });
}

function touchedClauses(changes: readonly Change[]): readonly string[] {
  const own = changes.filter(
    (change) => change.part === "always" || change.part === "never" || change.part === "standard",
  );
  return [...new Set(own.map((change) => change.clause).filter((clause) => clause !== undefined))];
}

function kindOf(request: AmendRequest, changes: readonly Change[]): AmendmentKind {
  if (request.kind !== undefined) return request.kind;
  if (request.weakens !== undefined) return "weaken";
  if (request.keepUntil !== undefined) return "patch";
  const clauses = changes.filter((change) => change.part === "always" || change.part === "never");
  const retiredOnly = clauses.length > 0 && changes.every((change) => change.op === "removed");
  if (retiredOnly && request.complaints.length === 0) return "retire";
  return request.complaints.length > 0 ? "mend" : "improve";
}

function weakened(request: AmendRequest, changes: readonly Change[]): readonly (readonly [string, string])[] {
  if (request.weakens === undefined) return [];
  const why = oneLine("--weakens", request.weakens, "why less is promised from now on");
  const lists = changes.filter(
    (change) => change.clause !== undefined && change.part !== "other" && change.op !== "added",
  );
  const clauses = [...new Set(lists.map((change) => change.clause as string))];
  if (clauses.length > 0) return clauses.map((clause) => [clause, why]);
  throw new ScoreError(
    "usage",
    "amend/nothing-weakened",
    "--weakens says why less is promised, but no clause or standard is changed or retired",
    {
      hint: '--change a-clause="the new words" --weakens "why"',
    },
  );
}

function dayOf(option: string, typed: string | undefined, today: string): string | undefined {
  if (typed === undefined) return undefined;
  const day = isDay(typed) ? typed : dayAfter(today, typed);
  if (day === undefined)
    throw new ScoreError("usage", "usage/day", `${option} takes a day or a span, not "${typed}"`, {
      hint: `${option} ${dayAfter(today, "8w")}\n${option} 8w`,
    });
  if (day < today)
    throw new ScoreError("usage", "usage/day-past", `${option} ${day} lies in the past`, {
      hint: `${option} 8w`,
    });
  return day;
}

function idFor(facts: Omit<Repair, "id">, text: string, occasion: Occasion, score: Score): string {
  const taken = new Set(score.repairs.map((repair) => textOf(repair.document, "id")?.text));
  for (let attempt = 0; ; attempt += 1) {
    const id = `a-${shortId(JSON.stringify([occasion.parent, occasion.iso, facts, text, attempt]))}`;
    if (!taken.has(id)) return id;
  }
}

/** Makes the goal the business's own, and leads to its repairs. */
function finish(document: ScoreDocument, goal: string, config: Config): ScoreDocument {
  const splices: Splice[] = [];
  const borrowed = entryOf(document, "borrowed");
  if (borrowed !== undefined) splices.push(removeEntry(document, borrowed));
  const leads = document.outline.sections.some(
    (section) => section.meaning === "repairs" && section.blocks.length > 0,
  );
  const folder = document.kind === "promise" ? "repairs/promise/" : `../repairs/${goal}/`;
  if (!leads) splices.push(appendBlock(document, "repairs", `[What was mended here, and why](${folder})`));
  const finished = reread(document, applySplices(document.source.text, splices), config);
  refuseNewProblems(document, finished);
  verifyStep([], semanticDiff(versionOf(document), versionOf(finished)));
  return finished;
}
