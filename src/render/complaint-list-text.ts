import type { ComplaintListResult, ListedComplaint } from "../core/complaint/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { ageInWords } from "./age.ts";
import { aboutInWords, KIND_WORDS, overdueInWords, STATE_WORDS } from "./complaint-words.ts";
import { countOf } from "./count.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the complaint book: what is late first, each with its state, its age, what it is about and its first words. */
export function renderComplaintList(result: ComplaintListResult, style: Style): string {
  const { complaints, unreadable } = result;
  const lines =
    complaints.length === 0 ? nothing(result, style) : complaints.flatMap((one) => blockOf(one, style));
  const closing = [
    ...(complaints.length === 0 ? [] : [summary(complaints, style)]),
    ...unreadable.map(
      ({ path }) =>
        style.line`${style.yellow("can't be read:")} ${style.command(`score lint ${shellWords([path])}`)}`,
    ),
  ];
  return `${[...lines, ...closing].map(String).join("\n")}\n`;
}

function blockOf(complaint: ListedComplaint, style: Style): Shown[] {
  const { id, keys, state, overdue, words } = complaint;
  const facts = [
    ...(keys.kind === "near-miss" ? [KIND_WORDS["near-miss"]] : []),
    STATE_WORDS[state],
    ageInWords(complaint.age),
    ...(keys.severity === undefined || keys.severity === "ordinary" ? [] : [keys.severity]),
  ];
  const first = wrapWords(words, style.columns - 2)[0] ?? "";
  return [
    style.line`${style.bold(id)} ${style.dim(`(${facts.join(", ")})`)}`,
    style.line`  ${aboutInWords(complaint)}`,
    ...(first === "" ? [] : [style.line`  ${first}${first.length < words.length ? " …" : ""}`]),
    ...(overdue === undefined ? [] : [style.line`  ${style.yellow("now:")} ${overdueInWords(overdue)}`]),
    style.line``,
  ];
}

function summary(complaints: readonly ListedComplaint[], style: Style): Shown {
  const late = complaints.filter((complaint) => complaint.overdue !== undefined).length;
  const counts = (["complaint", "near-miss", "thanks"] as const).flatMap((kind) => {
    const count = complaints.filter(({ keys }) => keys.kind === kind).length;
    const many = kind === "near-miss" ? "near misses" : kind === "thanks" ? "thanks" : "complaints";
    return count === 0 ? [] : [countOf(count, KIND_WORDS[kind], many)];
  });
  return style.line`${counts.join(", ")}${late === 0 ? "" : `; ${countOf(late, "needs", "need")} somebody now`}.`;
}

function nothing({ known, unreadable }: ComplaintListResult, style: Style): Shown[] {
  if (known === 0) {
    return [
      style.line`Nothing is written down yet. When somebody complains:`,
      style.line`  ${style.command('score complaint add "what happened, in their words"')}`,
    ];
  }
  if (unreadable.length === known) return [];
  return [
    style.line`Nothing of this sort waits. Everything written down: ${style.command("score complaint list --all")}`,
  ];
}
