import type { HabitFacts } from "../core/habit/habit-facts.ts";
import type { ListedHabit } from "../core/habit/listed-habits.ts";
import type { HabitListResult, HabitStepResult } from "../core/habit/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { labelled } from "./labelled.ts";
import { noteLines } from "./note-lines.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders what a step with a habit wrote, where it went, and how it is taken back. */
export function renderHabitStep(result: HabitStepResult, style: Style): string {
  const { habit, goal, before, after, step, command } = result;
  const lines: Shown[] = [style.line`${style.bold(goal)}`];
  if (step === undefined) lines.push(...indented(habit, style));
  else lines.push(...indented(`taken back: ${step}`, style));
  if (command === "habit-add" && before !== undefined) {
    lines.push(
      style.line`  is written down already${after === undefined ? "" : style.dim(` (${decision(after)})`)}: nothing to change.`,
    );
    return rendered(lines);
  }
  const changes = (["verdict", "on", "amendment"] as const).flatMap((key) =>
    changed(key, before, after, style),
  );
  if (command === "habit-decide" && changes.length === 0) {
    lines.push(style.line`  says so already: nothing to change.`);
    return rendered(lines);
  }
  return rendered([...lines, ...changes, ...receipt(result, style)]);
}

function changed(
  key: "verdict" | "on" | "amendment",
  before: HabitFacts | undefined,
  after: HabitFacts | undefined,
  style: Style,
): Shown[] {
  const [was, is] = [before?.[key], after?.[key]];
  if (was === is || after === undefined) return [];
  if (was === undefined) return labelled(`${key}: `, is, style);
  return [
    ...labelled(`${key} was: `, was, style),
    ...labelled(`${" ".repeat(key.length)} now: `, is ?? "nothing is said of it", style),
  ];
}

function receipt(result: HabitStepResult, style: Style): Shown[] {
  const { command, path, after, commit, isCommitted, isDryRun, goal, name } = result;
  if (isDryRun) return [style.line`Nothing was written (--dry-run).`];
  const gone = command === "habit-undo" && after === undefined ? "It is gone again from" : "Written to";
  const where =
    commit === undefined ? (isCommitted ? "" : ", not committed") : ` in commit ${commit.slice(0, 10)}`;
  const waits = command !== "habit-undo" && after !== undefined && after.verdict === undefined;
  const changes = after?.verdict === "improve" || after?.verdict === "ditch";
  const next = waits
    ? [
        "decide: is it kept, improved or ditched?",
        `score habit decide ${shellWords([goal, name])} --verdict keep`,
      ]
    : changes && after.amendment === undefined && command !== "habit-undo"
      ? [
          `say in the score what we do instead`,
          `score amend ${shellWords([goal, "--because", `the habit: ${result.habit}`])}`,
        ]
      : undefined;
  const undo = `score habit undo ${shellWords([goal, name])}`;
  return [
    ...wrapShown(style.line`${gone} ${path}${where}.`, style),
    ...noteLines(result, style),
    ...(result.untold === undefined
      ? []
      : wrapShown(
          style.line`That ${result.untold} decided is not written down: only a commit tells it, and there is none.`,
          style,
        )),
    ...(commit === undefined || command === "habit-undo"
      ? []
      : [style.line`Take it back with: ${style.command(undo)}`]),
    ...(next === undefined
      ? []
      : [style.line`Next: ${next[0] ?? ""}`, style.line`  ${style.command(next[1] ?? "")}`]),
  ];
}

/** Renders the habits of a score, goal by goal; what waits has the line that decides about it. */
export function renderHabitList(result: HabitListResult, style: Style): string {
  const { habits, refused } = result;
  const goals = [...new Set(habits.map(({ goal }) => goal))];
  const blocks = goals.flatMap((goal) => [
    style.line`${style.bold(goal)}`,
    ...habits.filter((habit) => habit.goal === goal).flatMap((habit) => habitLines(habit, style)),
    style.line``,
  ]);
  const waiting = habits.filter(({ waitsFor }) => waitsFor !== undefined).length;
  const closing =
    habits.length === 0
      ? nothing(result, style)
      : [
          style.line`${countOf(habits.length, "habit")}${waiting === 0 ? "" : `; ${waiting} ${waiting === 1 ? "waits" : "wait"} for somebody`}.`,
        ];
  return rendered([...blocks, ...closing, ...refusedLines(refused, style)]);
}

function habitLines(habit: ListedHabit, style: Style): Shown[] {
  return [
    ...indented(habit.habit, style),
    ...wrapWords(decision(habit), style.columns - 6).map((line) => style.line`      ${style.dim(line)}`),
    ...[habit.command, habit.afterwards].flatMap((line) =>
      line === undefined ? [] : [style.line`      ${style.command(line)}`],
    ),
  ];
}

function decision(habit: HabitFacts & Partial<Pick<ListedHabit, "fate" | "waitsFor">>): string {
  const { verdict, on, amendment, fate, waitsFor } = habit;
  if (verdict === undefined) return "nobody has decided yet";
  const settled =
    amendment === undefined
      ? waitsFor === "amendment"
        ? ", and no amendment says how"
        : ""
      : `, settled by ${amendment}${fate === "taken-back" ? ", which was taken back" : fate === "unknown" ? ", which is not there" : ""}`;
  return `${verdict}${on === undefined ? "" : `, since ${on}`}${settled}`;
}

function nothing({ known, anyGoal, goal, refused }: HabitListResult, style: Style): Shown[] {
  if (known > 0)
    return [
      style.line`Nothing waits: every habit is decided. All of them: ${style.command("score habit list")}`,
    ];
  if (refused.length > 0) return [];
  if (anyGoal === undefined)
    return [
      style.line`There is no goal yet that a habit could belong to:`,
      style.line`  ${style.command('score goal add "in the customer\'s words"')}`,
    ];
  return [
    style.line`No habit ${goal === undefined ? "" : `of ${goal} `}is written down yet. What is played when nobody reads the score?`,
    style.line`  ${style.command(`score habit add ${shellWords([anyGoal])} "what we usually do"`)}`,
  ];
}

function indented(words: string, style: Style): Shown[] {
  return wrapWords(words, style.columns - 2).map((line) => style.line`  ${line}`);
}

function rendered(lines: readonly Shown[]): string {
  return `${lines.map(String).join("\n")}\n`;
}
