import { cpSync, type Dirent, lstatSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { readDocument, type ScoreDocument } from "../../src/core/document/document.ts";
import { sectionNames } from "../../src/core/document/section-names.ts";
import { sentencesOf } from "../../src/core/history/sentences.ts";
import { type Goal, readGoal } from "../../src/core/score/goal.ts";
import { type Outcome, type RunOptions, repository, type Workplace, workplace } from "./score.ts";

/** The goal that tests amend. */
export const GOAL = "have-it-fixed-once";

/** Its file. */
export const GOAL_FILE = `goals/${GOAL}.md`;

const GOAL_TEXT = `---
# kept by Dana
goal: Have it fixed once
owner:   Dana
for: customer   # all of them
serves: [price-you-heard]
always:
  show-old-part: Show the old part and leave it with the customer
  # promised since May
  come-back-free: Come back free within 5 working days if it fails within a year
never:
  charge-twice: Charge for a job we have to do twice
  leave-unseen: "Leave before the customer has seen it work"
standards:
  return-visit: { measure: working days until we are back, at-most: 5, best: { value: 1, held: [2026-02-03] } }
---

# Have it fixed once

## What has to happen

- Whoever did the job comes back to it.
- They bring the part that failed.

## How it must feel

Reassured: it is finished, not abandoned. Taken seriously.

## Never

- **charge-twice** — the second visit feels like work, and it is ours. We book it as our own time.
- **leave-unseen** — the next customer is waiting. We run it together for five minutes.

## What we believe

We believe a job done twice was never done once.
`;

const PROMISE = `---
promise: The price you heard is the price you pay.
for: people with a leak
parts:
  price-you-heard: The price you heard is the price you pay
always:
  who-and-when: Say who is coming, and at what time
---

# Our promise

## Who we serve

People with a leak.
`;

const PRICE = `---
goal: Know the price before I say yes
owner: Dana
serves: [price-you-heard]
always:
  whole-price: Quote the whole price before taking the booking
never:
  change-price: Change a quoted price after the customer has said yes
---

# Know the price before I say yes

## What has to happen

The whole price is said before anything is booked.

## How it must feel

In charge of the decision.

## Never

- **change-price** — it is only a little more. We pay the difference.

## What we believe

We believe a price is a promise.
`;

/** A complaint of the score. */
export const COMPLAINT = "2026-03-01-billed-twice";

/** The files of a clean score of two goals with a complaint, in a business that mends boilers. */
export function tidewellFiles(): Record<string, string> {
  return {
    "score.yaml": "name: Tidewell\n",
    "promise.md": PROMISE,
    [GOAL_FILE]: GOAL_TEXT,
    "goals/know-the-price.md": PRICE,
    [`complaints/${COMPLAINT}.md`]:
      "---\nkind: complaint\nreceived: 2026-03-01T09:10\nchannel: phone\ngoal: have-it-fixed-once\nelsewhere: [know-the-price]\n---\n\nI was charged for the second visit.\n",
  };
}

let original: Workplace | undefined;

/** The same score, committed; made once for a test file and copied from then on. */
export function tidewell(): Workplace {
  original ??= repository(tidewellFiles());
  return copyOf(original);
}

/** Makes a workplace with everything that lies in another one, its repository included: faster than making it anew. */
export function copyOf(from: Workplace): Workplace {
  const place = workplace();
  cpSync(from.path, place.path, { recursive: true, verbatimSymlinks: true });
  return place;
}

/** Amends the goal, with a reason. */
export function amend(place: Workplace, ...args: (string | RunOptions)[]): Outcome {
  const words = args.filter((arg) => typeof arg === "string");
  const rest = args.filter((arg) => typeof arg === "object");
  return place.score("amend", GOAL, "--because", "she was billed twice", ...words, ...rest);
}

/** Reads a goal file as the program does. */
export function readGoalFile(place: Workplace, path: string = GOAL_FILE): Goal {
  return readGoal(documentAt(place, path));
}

/** The sentences that stand under a heading, as a reader sees them. */
export function sentencesUnder(place: Workplace, heading: string, path: string = GOAL_FILE): string[] {
  const sections = documentAt(place, path).outline.sections.filter(({ title }) => title === heading);
  return sentencesOf(sections.flatMap(({ blocks }) => blocks)).map(({ words }) => words);
}

function documentAt(place: Workplace, path: string): ScoreDocument {
  return readDocument({ path, bytes: place.bytes(path) }, "goal", sectionNames());
}

/** The one repair file of a score with its path, where there is exactly one. */
export function onlyRepair(place: Workplace): { path: string; text: string } {
  const paths = place
    .git("ls-files", "-z", "repairs")
    .split("\0")
    .filter((path) => path !== "");
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new Error(`not one repair file: ${paths.join(", ")}`);
  return { path, text: place.read(path) };
}

/** The files that a commit touches. */
export function touchedBy(place: Workplace, commit = "HEAD"): string[] {
  return place
    .git("show", "--format=", "--name-only", "--no-renames", "-z", commit)
    .split("\0")
    .filter((path) => path !== "")
    .sort();
}

/** The trailers of a commit as Git itself reads them. */
export function trailersOf(place: Workplace, commit = "HEAD"): string[] {
  const message = place.git("show", "--no-patch", "--format=%B", commit);
  const parsed = place.run("git", ["interpret-trailers", "--parse", "--unfold"], { input: message });
  return parsed.stdout.trimEnd().split("\n");
}

/**
 * Everything that must not change where a command refuses: HEAD, every other ref, the stash, the index, what Git has under way or
 * prepared, its locks, what waits to be finished, and the work tree with its bytes, permissions and links.
 */
export function stateOf(place: Workplace): string {
  return [
    place.git("status", "--porcelain=v2", "--branch", "--untracked-files=all"),
    place.git("ls-files", "-v", "--stage"),
    place.git("for-each-ref", "--format=%(refname) %(objectname)"),
    ...gitFilesBelow(place, ".git"),
    ...filesBelow(place, ""),
  ].join("\n");
}

/** The same but for what lies in this program's own folder, which goes with its next command. */
export function stateBesideJournal(place: Workplace): string {
  return stateOf(place).replaceAll(/^\.git\/score\/.*\n/gm, "");
}

/** What Git writes as it likes, and says nothing by. */
const PASSING = /^(?:COMMIT_EDITMSG|FETCH_HEAD)$/;

// Its objects, settings and hooks are no state; its reflogs are told by the refs, but for the stash, which is one.
function gitFilesBelow(place: Workplace, folder: string): string[] {
  return entriesOf(place, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return /\/(?:objects|hooks|modules|worktrees)$/.test(path) ? [] : gitFilesBelow(place, path);
    const told = folder === ".git" && /^[A-Z_]+$/.test(entry.name) && !PASSING.test(entry.name);
    if (told || path === ".git/logs/refs/stash") return [`${path} ${place.bytes(path).toString("base64")}`];
    const isThere = entry.name.endsWith(".lock") || /^\.git\/score\/(?:journal|contents-|import-)/.test(path);
    return isThere || /^\.git\/(?:rebase-|sequencer)/.test(path) ? [path] : [];
  });
}

function filesBelow(place: Workplace, folder: string): string[] {
  return entriesOf(place, folder).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === ".git" ? [] : filesBelow(place, path);
    if (entry.isSymbolicLink()) return [`${path} -> ${readlinkSync(join(place.path, path))}`];
    const mode = lstatSync(join(place.path, path)).mode.toString(8);
    return [`${path} ${mode} ${entry.isFile() ? place.bytes(path).toString("base64") : ""}`];
  });
}

function entriesOf(place: Workplace, folder: string): readonly Dirent[] {
  return readdirSync(join(place.path, folder), { withFileTypes: true });
}
