import type { ImportResult } from "../core/complaint/import/result.ts";
import { NO_GOAL, type RowRemark } from "../core/complaint/import/tally.ts";
import { countOf, grouped } from "./count.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what came, or would come, into the complaint book. */
export function renderImport(result: ImportResult, style: Style): string {
  const { tally, dryRun, commit } = result;
  const from = result.file === "-" ? "standard input" : result.file;
  const many =
    result.records === "near-miss"
      ? countOf(tally.imported, "near miss", "near misses")
      : countOf(tally.imported, "complaint");
  const lines: Shown[] = [
    dryRun
      ? style.line`${style.bold(many)} would come from ${from}; nothing was written.`
      : commit === undefined
        ? style.line`${nothingOf(tally)} in ${from}: nothing was written.`
        : style.line`Imported ${style.bold(many)} from ${from}, committed as ${commit.slice(0, 10)}.`,
  ];
  const counted = (title: string, counts: readonly (readonly [string, number])[]): void => {
    if (counts.length === 0) return;
    lines.push(
      style.line`  ${title}`,
      ...counts.map(([name, count]) => style.line`    ${grouped(count).padStart(9)}  ${name}`),
    );
  };
  counted("by year", sorted(tally.byYear));
  counted(
    "by goal",
    sorted(tally.byGoal).map(([goal, count]) => [goal === NO_GOAL ? "no goal yet" : goal, count]),
  );
  counted("not taken", [
    ...(tally.known === 0 ? [] : [["known already, left as they are", tally.known] as const]),
    ...(tally.repeated === 0 ? [] : [["with the reference of an earlier row", tally.repeated] as const]),
    ...(tally.outside === 0 ? [] : [["outside the days that were asked for", tally.outside] as const]),
    ...sorted(tally.byRefusal).map(([code, count]) => [`refused: ${REFUSED[code] ?? code}`, count] as const),
  ]);
  counted("rows with personal data", sorted(tally.byPersonalData));
  if (result.first.length > 0 && dryRun) {
    lines.push(style.line`  the first`);
    for (const { id, words } of result.first)
      lines.push(style.line`    ${id}`, style.line`      ${style.dim(shortened(words, style.columns - 6))}`);
  }
  if (result.stopped) lines.push(style.line`  stopped at --limit, before the end of the file`);
  if (commit !== undefined)
    lines.push(style.line`Take it back: ${style.command(`score complaint undo ${commit.slice(0, 10)}`)}`);
  return `${lines.map(String).join("\n")}\n`;
}

function nothingOf({ rows, refused }: ImportResult["tally"]): string {
  if (rows === 0) return "No rows";
  return refused === 0 ? "Nothing new" : "Nothing that could be taken";
}

/** Why rows were refused, by the code that `--json` has. */
const REFUSED: Readonly<Record<string, string>> = {
  date: "a date that can't be read",
  "date-ahead": "a date that has not come yet",
  "no-date": "no date",
  "no-words": "no words",
  "personal-data": "personal data",
  quote: "words after a closing quote",
  ragged: "more or fewer cells than the header",
  "too-large": "more than a complaint can hold",
  "too-long": "a text that is too long",
  unreadable: "words that can't be read safely",
};

/** Renders what is to be known of single rows and columns. */
export function renderImportRemarks(result: ImportResult, style: Style): string {
  const { tally, unmapped, rejected } = result;
  const lines: Shown[] = [];
  for (const what of ["refused", "redacted", "left-out", "goal-unknown", "known", "header-again"] as const) {
    const untold = tally.untold.get(what) ?? 0;
    // Next month's export holds this month's: then their number says it all.
    if (what === "known" && untold > 0) continue;
    const told = tally.remarks.filter((remark) => remark.what === what);
    lines.push(...told.map((remark) => rowLine(remark, style)));
    if (untold > 0)
      lines.push(
        style.line`… and ${countOf(untold, "more row")} like that (${style.command("--all tells each")})`,
      );
  }
  if (result.reformatted > 0)
    lines.push(
      style.line`A hook changed the form of ${countOf(result.reformatted, "file")}; what they say is the same.`,
    );
  lines.push(
    ...result.asides
      .slice(0, 20)
      .map(({ path }) => style.line`${path} was edited meanwhile: that stands there, uncommitted.`),
  );
  if (result.asides.length > 20)
    lines.push(
      style.line`… and ${countOf(result.asides.length - 20, "more file")} like that (${style.command("git status")})`,
    );
  if (unmapped.length > 0) {
    const names = unmapped.slice(0, 12).map((name) => shortened(name, 40));
    const more = unmapped.length > 12 ? ` and ${countOf(unmapped.length - 12, "more", "more")}` : "";
    const words = `Columns that were not read: ${names.join(", ")}${more}.`;
    lines.push(...wrapWords(words, style.columns).map((line) => style.line`${line}`));
  }
  if (!result.hasWords && tally.imported > 0)
    lines.push(
      style.line`No column holds the customer's own words, so only the subject came.`,
      style.line`  ${style.command('score complaint import … --map "<column>=words"')}`,
    );
  if (rejected !== undefined && tally.refused > 0)
    lines.push(style.line`The refused rows are in ${rejected}: mend them there, and import that file.`);
  return lines.length === 0 ? "" : `${lines.map(String).join("\n")}\n`;
}

function rowLine({ row, line, what, reason }: RowRemark, style: Style): Shown {
  const sort = what === "refused" ? style.yellow("refused") : what === "redacted" ? "redacted" : "note";
  return style.line`row ${row} (line ${line}) ${sort}: ${reason}`;
}

function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
