import type { LogResult } from "../core/history/log-result.ts";
import type { TimelineEntry } from "../core/history/timeline.ts";
import { changeLines } from "./change-lines.ts";
import { countOf } from "./count.ts";
import { heldInWords } from "./held-words.ts";
import { labelled } from "./labelled.ts";
import { kindInWords } from "./receipt.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";

/** Renders how the score evolved: for each step when, what, why and who. The pieces are whole lines; a step is one of them. */
export function* renderLog(result: LogResult, style: Style): Generator<string> {
  let isFirst = true;
  for (const group of grouped(result.entries)) {
    const lines = linesOf(entryLines(group, result, style));
    yield isFirst ? lines : `\n${lines}`;
    isFirst = false;
  }
  if (isFirst) yield linesOf([style.line`${result.goal ?? result.title}: ${nothing(result)}.`]);
  yield linesOf(closing(result, style));
}

function linesOf(lines: readonly Shown[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function nothing({ hasSteps, unanswered }: LogResult): string {
  if (!hasSteps) return "no history yet";
  return unanswered === undefined
    ? "nothing in the history is of that kind"
    : `no amendment names ${unanswered} yet`;
}

/** Renders one step to a line. */
export function* renderLogOneline(result: LogResult, style: Style): Generator<string> {
  for (const [first, ...rest] of grouped(result.entries)) {
    const what =
      rest.length > 0 ? `${countOf(rest.length + 1, "file")} written for the first time` : summaryOf(first);
    yield linesOf([
      style.line`${style.yellow((first.commit ?? "-").slice(0, 10))} ${dayOf(first)} ${style.bold(titleOf(first))} ${rest.length > 0 ? "" : `${first.goal}: `}${what}${first.id === undefined ? "" : style.dim(` ${first.id}`)}`,
    ]);
  }
}

/** Renders what can't be read, for a log that has one step to a line. */
export function renderUnread({ refused }: LogResult, style: Style): string {
  return refusedLines(refused, style)
    .map((line) => `${line}\n`)
    .join("");
}

type Group = readonly [TimelineEntry, ...TimelineEntry[]];

function outcomeLines(entry: TimelineEntry, result: LogResult, style: Style): Shown[] {
  const outcome = result.outcomes.get(entry.id ?? "");
  const taken = result.takenBack.get(entry.id ?? "");
  const by = taken?.amendment ?? (taken?.commit === undefined ? "" : `commit ${taken.commit.slice(0, 10)}`);
  const takes = [...(entry.takesBack === undefined ? [] : [entry.takesBack]), ...revertedIn(entry, result)];
  return [
    ...labelled("takes back: ", takes.join(", "), style),
    ...labelled(
      "taken back: ",
      taken && [taken.on, by].filter((part) => part !== undefined).join(", by "),
      style,
    ),
    ...labelled("held: ", outcome?.held && heldInWords(outcome.held), style),
    ...(outcome?.cameBack ?? []).flatMap((id) => labelled("came back: ", complaintWords(id, result), style)),
  ];
}

/** Returns the amendments that a commit took back without being one. */
function revertedIn(entry: TimelineEntry, result: LogResult): readonly string[] {
  if (entry.commit === undefined) return [];
  const taken = [...result.takenBack].filter(
    ([, { amendment, commit }]) => amendment === undefined && commit === entry.commit,
  );
  return taken.map(([id]) => id);
}

// What came in whole with one commit is one step: its sentences are in the files.
function* grouped(entries: Iterable<TimelineEntry>): Generator<Group> {
  let group: [TimelineEntry, ...TimelineEntry[]] | undefined;
  for (const entry of entries) {
    if (group !== undefined && cameTogether(group[0], entry)) {
      group.push(entry);
      continue;
    }
    if (group !== undefined) yield group;
    group = [entry];
  }
  if (group !== undefined) yield group;
}

function cameTogether(a: TimelineEntry, b: TimelineEntry): boolean {
  return isWhole(a) && isWhole(b) && a.commit === b.commit && a.kind === b.kind;
}

/** A goal that came in whole has no words before; what it says is in its file. */
function isWhole(entry: TimelineEntry): boolean {
  const appears = entry.changes.some((change) => change.part === "goal" && change.op === "added");
  const composed = entry.kind === "compose" && entry.changes.length > 0;
  return entry.id === undefined && (composed || appears);
}

function entryLines(group: Group, result: LogResult, style: Style): Shown[] {
  const [entry] = group;
  if (isWhole(entry)) return wholeLines(group, style);
  return [
    style.line`${style.yellow(dayOf(entry))} ${style.bold(titleOf(entry))} ${entry.goal} ${style.dim([entry.id, entry.commit?.slice(0, 10)].filter((part) => part !== undefined).join(" "))}`,
    ...changeLines(entry.changes, style),
    ...labelled("because: ", entry.because, style),
    ...entry.complaints.flatMap((id) => labelled("after: ", complaintWords(id, result), style)),
    ...weakened(entry).flatMap(({ clause, why }) => labelled(`weakens ${clause}: `, why, style)),
    ...labelled("by: ", whoOf(entry), style),
    ...outcomeLines(entry, result, style),
    ...notesOf(entry, result).flatMap((note) => labelled("note: ", note, style)),
  ];
}

function titleOf({ kind, takesBack }: TimelineEntry): string {
  return kind === undefined ? "unrecorded" : kindInWords({ kind, takesBack });
}

// Where something is taken back, the reason stands beside each clause in the file; it is told once.
function weakened({ weakens, takesBack, because }: TimelineEntry): TimelineEntry["weakens"] {
  return takesBack === undefined ? weakens : weakens.filter(({ why }) => why !== because);
}

function wholeLines(group: Group, style: Style): Shown[] {
  const [first] = group;
  const names = group.map((entry) => entry.goal).join(", ");
  return [
    style.line`${style.yellow(dayOf(first))} ${style.bold(first.kind === "compose" ? "written for the first time" : "written, unrecorded")} ${style.dim((first.commit ?? "").slice(0, 10))}`,
    ...labelled("", names, style),
    ...labelled("by: ", whoOf(first), style),
  ];
}

function complaintWords(id: string, result: LogResult): string {
  const words = result.complaints.get(id) ?? "";
  return words === "" ? id : `${words} (${id})`;
}

function whoOf(entry: TimelineEntry): string | undefined {
  if (entry.by === undefined || entry.by === entry.author || entry.author === undefined)
    return entry.by ?? entry.author;
  return `${entry.by} (recorded by ${entry.author})`;
}

function notesOf(entry: TimelineEntry, result: LogResult): readonly string[] {
  const notes = [...entry.notes];
  const taken = result.takenBack.get(entry.id ?? "");
  if (entry.recorded === "none" && revertedIn(entry, result).length > 0)
    notes.push("a plain git revert; nobody recorded why, which an amendment would have");
  else if (entry.recorded === "none")
    notes.push("nobody recorded why; score amend --edited does, before the edit is committed");
  if (entry.recorded === "ledger" && entry.commit === undefined)
    notes.push("known from its repair file only; its commit is not in this history");
  if (entry.recorded === "commit" && entry.id !== undefined && taken === undefined)
    notes.push(
      result.refused.some(({ file }) => file.includes(entry.id ?? ""))
        ? "its repair file can't be read"
        : "its repair file is not here",
    );
  return notes;
}

function summaryOf(entry: TimelineEntry): string {
  const change = entry.changes[0];
  if (change === undefined) return entry.because ?? "";
  const list = change.part === "always" || change.part === "never" ? `${change.part} ` : "";
  return `${change.op === "removed" ? "no longer: " : ""}${list}${change.after ?? change.before ?? ""}`;
}

function dayOf(entry: TimelineEntry): string {
  return entry.date?.slice(0, 10) ?? "(no date)";
}

function closing(result: LogResult, style: Style): Shown[] {
  const refused = result.refused.length === 0 ? [] : [style.line``, ...refusedLines(result.refused, style)];
  if (!result.shallow) return refused;
  return [
    ...refused,
    style.line``,
    style.line`${style.yellow("This clone holds only a part of the history.")} The rest: git fetch --unshallow`,
  ];
}
