// Plays the story of the README in a scratch folder, over the public binary and a real repository.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const binary = fileURLToPath(new URL("../bin/score.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "score-demo-"));
const score = join(scratch, "marsh-lane");
mkdirSync(join(scratch, "home"));

// A day of its own and nobody's settings: the story reads the same on every computer.
let minute = 0;
const environment = () => {
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT_|npm_|FORCE_COLOR$|NO_COLOR$)/.test(name)),
  );
  const date = `2026-03-04T17:${String(40 + minute++).padStart(2, "0")}:00+00:00`;
  return {
    ...kept,
    HOME: join(scratch, "home"),
    XDG_CONFIG_HOME: join(scratch, "home"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(scratch, "home", ".gitconfig"),
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    TZ: "UTC",
    COLUMNS: "80",
    ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
  };
};

const shown = (words) => words.map((word) => (/^[\w@%+=:,./#-]+$/.test(word) ? word : `"${word}"`)).join(" ");

function run(cwd, expected, ...words) {
  console.log(`$ ${shown(words)}`);
  const [program, ...args] = words[0] === "score" ? [process.execPath, binary, ...words.slice(1)] : words;
  const done = spawnSync(program, args, { cwd, env: environment(), encoding: "utf8" });
  process.stdout.write(`${done.stdout}${done.stderr}\n`);
  if (done.status === expected) return;
  console.error(`the demo stopped: expected exit ${expected}, got ${done.status}`);
  process.exit(1);
}

const GOAL = `---
goal: Sit by the window
owner: Asha
serves: [nobody-needs-you]
always:
  window-first: Offer the window when it is free
---

# Sit by the window

## What has to happen
Whoever seats a guest knows which window tables are free.

## How it must feel
Chosen: the best seat in the room, and it is theirs for as long as they like.

## What we believe
We believe a seat is part of what they paid for.
`;

const COMPLAINT = `---
kind: complaint
received: 2026-03-03T19:20
channel: at the till
goal: sit-by-the-window
broke: unwritten
wanted: to be told before they sat down
answered: 2026-03-03T19:20
put-right: Asha wrote to them the same evening and kept the window for them on Sunday
told-customer: 2026-03-03
left: better-than-before
---

We had just ordered when we were asked to give up our table for a bigger party. We paid and went home.
`;

console.log(`The demo plays in ${scratch}\n`);
run(
  scratch,
  0,
  "score",
  "init",
  "marsh-lane",
  "--yes",
  "--name",
  "Marsh Lane Kitchen",
  "--template",
  "cafe",
  "--by",
  "Asha",
);
writeFileSync(join(score, "goals", "sit-by-the-window.md"), GOAL);
run(score, 0, "cat", "goals/sit-by-the-window.md");
run(score, 1, "score", "lint", "goals/sit-by-the-window.md");
run(score, 0, "git", "add", "goals/sit-by-the-window.md");
run(score, 0, "git", "commit", "--quiet", "-m", "A goal for the window seats");
writeFileSync(join(score, "complaints", "2026-03-03-asked-to-move.md"), COMPLAINT);
run(score, 0, "cat", "complaints/2026-03-03-asked-to-move.md");
run(
  score,
  0,
  "score",
  "amend",
  "sit-by-the-window",
  "--complaint",
  "2026-03-03-asked-to-move",
  "--because",
  "The booking sheet lets a party of six onto tables that are taken",
  "--never",
  "move-on=Ask a guest to give up the table we gave them",
  "--instead",
  "A party of six looks like a good evening. They wait at the bar, and the two stay where they are.",
  "--check-on",
  "8w",
);
run(score, 0, "score", "lint", "goals/sit-by-the-window.md");
run(score, 0, "score", "log", "sit-by-the-window");
console.log(`Everything is still there, a real score in a real Git repository: ${score}`);
