import type { ListedComplaint } from "../core/complaint/listed-complaint.ts";
import type { ComplaintListResult } from "../core/complaint/result.ts";
import { withoutFile } from "../core/complaint/without-file.ts";
import { ageInWords } from "./age.ts";
import { aboutInWords, KIND_WORDS, overdueInWords, STATE_WORDS } from "./complaint-words.ts";
import { countOf } from "./count.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the complaint book: what is late first, each with its state, its age, what it is about and its first words. */
export function renderComplaintList(result: ComplaintListResult, style: Style): string {
  const { complaints, refused } = result;
  const lines =
    complaints.length === 0 ? nothing(result, style) : complaints.flatMap((one) => blockOf(one, style));
  const closing = [
    ...(complaints.length === 0 ? [] : [summary(complaints, style)]),
    ...refusedLines(refused, style),
  ];
  return `${[...lines, ...closing].map(String).join("\n")}\n`;
}

function blockOf(complaint: ListedComplaint, style: Style): Shown[] {
  const { id, keys, state, overdue, words, next } = complaint;
  const facts = [
    ...(keys.kind === "near-miss" ? [KIND_WORDS["near-miss"]] : []),
    STATE_WORDS[state],
    ageInWords(complaint.age),
    ...(keys.severity === undefined || keys.severity === "ordinary" ? [] : [keys.severity]),
  ];
  const lost = withoutFile(complaint);
  const first = wrapWords(words, style.columns - 2)[0] ?? "";
  return [
    style.line`${style.bold(id)} ${style.dim(`(${facts.join(", ")})`)}`,
    style.line`  ${aboutInWords(complaint)}`,
    ...(first === "" ? [] : [style.line`  ${first}${first.length < words.length ? " …" : ""}`]),
    ...(lost === undefined ? [] : [style.line`  ${style.dim("no repair:")} ${lost}`]),
    ...(overdue === undefined ? [] : [style.line`  ${style.yellow("now:")} ${overdueInWords(overdue)}`]),
    // What is late and what comes next are mostly the same.
    ...(overdue === undefined || (overdue.what === "check-due" && next?.step !== "look")
      ? nextOf(next, style)
      : []),
    ...(next?.command === undefined ? [] : [style.line`    ${style.command(next.command)}`]),
    style.line``,
  ];
}

function nextOf(next: ListedComplaint["next"], style: Style): Shown[] {
  if (next === undefined) return [];
  return wrapWords(next.say, style.columns - 8).map(
    (line, at) => style.line`  ${style.dim(at === 0 ? "next:" : "     ")} ${line}`,
  );
}

function summary(complaints: readonly ListedComplaint[], style: Style): Shown {
  const late = complaints.filter((complaint) => complaint.overdue !== undefined).length;
  const counts = (["complaint", "near-miss", "thanks"] as const).flatMap((kind) => {
    const count = complaints.filter(({ keys }) => keys.kind === kind).length;
    const many = kind === "near-miss" ? "near misses" : kind === "thanks" ? "thanks" : "complaints";
    return count === 0 ? [] : [countOf(count, KIND_WORDS[kind], many)];
  });
  return style.line`${counts.join(", ")}${late === 0 ? "" : `; ${late} overdue`}.`;
}

function nothing({ known, refused }: ComplaintListResult, style: Style): Shown[] {
  if (known === 0) {
    return [
      style.line`Nothing is written down yet. When somebody complains:`,
      style.line`  ${style.command('score complaint add "what happened, in their words"')}`,
    ];
  }
  if (refused.length > 0) return [];
  return [
    style.line`Nothing of this sort waits. Everything written down: ${style.command("score complaint list --all")}`,
  ];
}
