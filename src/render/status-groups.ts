import { shellWords } from "../core/shell-words.ts";
import type { Status, WaitingComplaint } from "../core/status/waiting.ts";
import { ageInWords } from "./age.ts";

/** One thing that waits, in words that fit a line. */
interface Item {
  readonly when: string;
  readonly words: string;
  readonly overdue: boolean;
  readonly command: string;
}

/** Things of one sort that wait, the most urgent first. */
export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
  /** The command that lists them all. */
  readonly all: string;
}

/** Puts what waits into groups, the most urgent first; groups with nothing in them are left out. */
export function groupsOf(status: Status): readonly Group[] {
  const groups: readonly Group[] = [
    {
      title: "An amendment was interrupted",
      all: "score amend --resume",
      items:
        status.unfinished === undefined
          ? []
          : [
              {
                when: "begun",
                words: status.unfinished,
                overdue: false,
                command: "score amend --resume   # or --undo",
              },
            ],
    },
    {
      title: "Answers that are not recorded yet",
      all: "score doctor",
      items: status.answers.map(({ begun, words, command }) => ({
        when: `since ${begun.slice(0, 10)}`,
        words,
        overdue: false,
        command: `${command}   # offers them again`,
      })),
    },
    {
      title: "Can't be read, and so not counted",
      all: "score lint",
      items: status.refused.map(({ file, message }) => ({
        when: file.replace(/^complaints\//, ""),
        words: message,
        overdue: false,
        command: `score lint ${shellWords([file])}`,
      })),
    },
    {
      title: "Complaints that wait",
      all: "score complaint list",
      items: status.complaints.map((complaint) => ({
        when: `${ageInWords(complaint.age)}, ${waitsFor(complaint, status.today)}`,
        words: complaint.words,
        overdue: complaint.overdue,
        command: complaint.command,
      })),
    },
    {
      title: "Repairs that came back",
      all: "score lint --rule fix/came-back",
      items: status.cameBack.map(({ since, goal, amendment, words, command }) => ({
        when: `${since} ${goal} ${amendment}`,
        words: words ?? "whoever looked found that it did not hold",
        overdue: false,
        command,
      })),
    },
    {
      title: "To look at: did it hold?",
      all: "score lint --rule fix/unproven",
      items: status.checks.map(({ on, overdue, words, command }) => ({
        when: overdue ? `since ${on}` : "today",
        words,
        overdue,
        command,
      })),
    },
    {
      title: "Patches that run out",
      all: "score lint --rule patch/overdue",
      items: status.patches.map(({ keepUntil, overdue, goal, words, command }) => ({
        when: `${overdue ? "ran out on" : "until"} ${keepUntil} ${goal}`,
        words,
        overdue,
        command,
      })),
    },
    {
      title: "Changed, and nobody recorded why",
      all: status.unrecorded.some(({ what }) => what !== "committed")
        ? "score diff"
        : "score log --kind unrecorded",
      items: status.unrecorded.map(({ goal, what, on, words, command }) => ({
        when: what === "committed" && on !== undefined ? `${on} ${goal}` : goal,
        words,
        overdue: false,
        command,
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function waitsFor({ replyBy, needs }: WaitingComplaint, today: string): string {
  if (replyBy === undefined) return needs;
  const [day = "", time = ""] = replyBy.split("T");
  return `reply due ${day === today && time !== "" ? time.slice(0, 5) : day}`;
}
