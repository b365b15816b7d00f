import type { GoalAddResult, GoalListResult, InitResult } from "../core/compose/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { noteLines } from "./note-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown } from "./wrap.ts";

/** Renders what `score init` did, and what to do next. */
export function renderInit(result: InitResult, style: Style): string {
  const { written, kept, commit, identity } = result;
  const where = result.folder === "" ? "this folder" : result.folder;
  const goals = written.filter((path) => /(^|\/)goals\//.test(path)).length;
  const lines: Shown[] = [];
  if (written.length === 0 && commit === undefined)
    lines.push(style.line`${style.bold(result.name)} has everything it needs: nothing was written.`);
  else if (written.length > 0)
    lines.push(
      ...wrapShown(
        style.line`Wrote the score of ${style.bold(result.name)} in ${where}: ${countOf(goals, "goal")}, ${countOf(written.length, "file")} in all.`,
        style,
      ),
    );
  if (result.startedGit) lines.push(style.line`Started a Git repository there.`);
  if (identity?.isNew === true)
    lines.push(style.line`Repairs here go under the name of ${identity.name} <${identity.email}>.`);
  for (const path of kept) lines.push(style.line`Kept ${path} as it is.`);
  if (commit !== undefined)
    lines.push(style.line`Committed as ${commit.slice(0, 10)}; nothing else was touched.`);
  lines.push(...noteLines(result, style));
  if (result.hook === "written")
    lines.push(style.line`Before each commit, lint shows what it finds, and lets the commit go on.`);
  if (result.hook === "kept") lines.push(style.line`Kept your own pre-commit hook; no other was written.`);
  if (result.advice.length > 0)
    lines.push(style.line`Add to your own file:`, ...result.advice.map((line) => style.line`  ${line}`));
  const next = result.folder === "" ? "" : `cd ${shellWords([result.folder])} && `;
  lines.push(style.line``, style.line`Next: ${style.command(`${next}score lint`)}`);
  return `${lines.map(String).join("\n")}\n`;
}

/** Renders what `score goal add` did. */
export function renderGoalAdd(result: GoalAddResult, style: Style): string {
  const lines = [
    ...wrapShown(
      style.line`Wrote ${style.bold(result.path)}${result.commit === undefined ? ", not committed." : `, committed as ${result.commit.slice(0, 10)}.`}`,
      style,
    ),
    ...noteLines(result, style),
    ...(result.untold === undefined
      ? []
      : wrapShown(
          style.line`That ${result.untold} decided is not written down: only a commit tells it, and there is none.`,
          style,
        )),
    ...(result.gaps === 0
      ? []
      : [
          style.line`${countOf(result.gaps, "gap waits", "gaps wait")} for your words, and this asks for them:`,
          style.line`  ${style.command(`score amend ${result.id}`)}`,
        ]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

/** Renders the goals as a table. */
export function renderGoalList(result: GoalListResult, style: Style): string {
  if (result.goals.length === 0)
    return `${style.line`No goals yet. Begin with: ${style.command('score goal add "in your customer\'s words"')}`}\n`;
  const lines = result.goals.flatMap((goal) => {
    const facts = goal.readable
      ? `${goal.always} always, ${goal.never} never${goal.owner === undefined ? "" : `, ${goal.owner}`}${goal.borrowed ? ", borrowed" : ""}`
      : "can't be read: score lint";
    return [style.line`${style.bold(goal.title)}`, style.line`  ${goal.id} ${style.dim(`(${facts})`)}`];
  });
  return `${lines.map(String).join("\n")}\n`;
}
