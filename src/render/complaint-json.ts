import type { ListedComplaint } from "../core/complaint/listed-complaint.ts";
import type { NextStep } from "../core/complaint/next-step.ts";
import type {
  ComplaintListResult,
  ComplaintShowResult,
  ComplaintStepResult,
} from "../core/complaint/result.ts";
import type { Complaint } from "../core/score/complaint.ts";
import { renderJson, renderJsonLine } from "./json.ts";
import { notesJson } from "./notes-json.ts";
import { openGapJson } from "./open-gap.ts";

/** Renders the complaint book as `score.complaint-list/1`. */
export function renderComplaintListJson({ today, complaints, refused }: ComplaintListResult): string {
  return renderJson("complaint-list", { today, complaints: complaints.map(listed), refused });
}

/** Renders the complaint book one complaint to a line, each with its schema; a file that can't be read is a line with `refused`. */
export function renderComplaintLines({ complaints, refused }: ComplaintListResult): string {
  const lines = [...complaints.map(listed), ...refused.map((file) => ({ refused: file }))];
  return lines.map((line) => renderJsonLine({ schema: "score.complaint-list/1", ...line })).join("");
}

/** Renders one complaint as `score.complaint/1`. */
export function renderComplaintShowJson(result: ComplaintShowResult): string {
  const { complaint, paragraphs, repairs, refused, gaps, story } = result;
  return renderJson("complaint", {
    ...listed(complaint),
    text: paragraphs,
    repairs: repairs.map(({ id, goal, kind, on, by, because }) => ({ id, goal, kind, on, by, because })),
    refused,
    openGaps: gaps.map(openGapJson),
    story: story.map(({ what, when, words, took, by, repair }) => ({
      what,
      when: when ?? null,
      words: words ?? null,
      minutes: took?.minutes ?? null,
      by: by ?? null,
      amendment: repair?.id ?? null,
    })),
  });
}

/** Renders a step in the complaint book, as `score.complaint-add/1`, `score.complaint-told/1` and so on. */
export function renderComplaintStepJson(result: ComplaintStepResult): string {
  const { command, id, paths, complaint, changes, commit, next } = result;
  return renderJson(command, {
    id,
    file: paths[0],
    files: paths,
    kind: complaint?.keys.kind,
    state: complaint?.state,
    changes: changes.map(({ key, before, after }) => ({ key, before: before ?? null, after })),
    commit,
    ...notesJson(result),
    next: nextJson(next),
    ...(command.endsWith("-add") && { sameWords: result.sameWords }),
  });
}

function listed(complaint: ListedComplaint): Readonly<Record<string, unknown>> {
  const { id, path, keys, current, state, words, age, overdue, cameBack, next } = complaint;
  const { amendments } = current;
  return {
    id,
    file: path,
    state,
    ...factsJson({ ...keys, ...(amendments !== undefined && { amendments }) }),
    unknownAmendments: complaint.unknown,
    words,
    ageDays: age.days,
    ageMinutes: age.minutes ?? null,
    overdue: overdue ?? null,
    cameBack,
    next: nextJson(next),
  };
}

function nextJson(next: NextStep | undefined): Readonly<Record<string, unknown>> | null {
  return next === undefined ? null : { step: next.step, say: next.say, command: next.command ?? null };
}

function factsJson(keys: Complaint["keys"]): Readonly<Record<string, unknown>> {
  const { cause, held, by = {} } = keys;
  return {
    kind: keys.kind,
    received: keys.received,
    channel: keys.channel,
    goal: keys.goal,
    broke: keys.broke,
    kept: keys.kept,
    severity: keys.severity,
    wanted: keys.wanted,
    answered: keys.answered,
    putRight: keys["put-right"],
    toldCustomer: keys["told-customer"],
    left: keys.left,
    cause: cause === undefined ? null : { kind: cause.kind, whys: cause.whys ?? [] },
    elsewhere: keys.elsewhere ?? [],
    costUs: keys["cost-us"],
    amendments: keys.amendments ?? [],
    noChange: keys["no-change"],
    closed: keys.closed,
    checkOn: keys["check-on"],
    held: held === undefined ? null : { ...held, because: held.because ?? null },
    by: Object.fromEntries(Object.entries(by).map(([key, name]) => [inCamelCase(key), name])),
    ref: keys.ref,
  };
}

function inCamelCase(key: string): string {
  return key.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
