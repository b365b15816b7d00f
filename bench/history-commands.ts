import type { Comparison, Plan } from "./commands.ts";
import type { Command } from "./measure.ts";

/** A generated history in a repository of its own, one of its goals, and where what was found in it is kept. */
export interface GeneratedHistory {
  readonly folder: string;
  readonly commits: number;
  readonly goal: string;
  readonly cache: string;
}

/** What `score log` reads, read by Git alone: nothing that the repository configures runs. */
const RAW_LOG = [
  "--no-replace-objects",
  "log",
  ..."--raw -r -c --root --no-renames --no-abbrev --no-show-signature --format=raw -z HEAD --".split(" "),
  ..."goals promise.md repairs".split(" "),
];

/** Lists the commands over some histories, and the targets; `hasDrift` tells whether `score drift` is there to be measured. */
export function historyPlan(bin: string, histories: readonly GeneratedHistory[], hasDrift: boolean): Plan {
  const [smallest] = histories as [GeneratedHistory];
  const nothing = { label: "node -e 0", args: ["-e", "0"], cwd: smallest.folder };
  const plans = histories.map((history) => planFor(bin, history, nothing, hasDrift));
  return {
    commands: [nothing, ...plans.flatMap(({ commands }) => commands)],
    comparisons: plans.flatMap(({ comparisons }) => comparisons),
  };
}

function planFor(bin: string, history: GeneratedHistory, nothing: Command, hasDrift: boolean): Plan {
  const { folder: cwd, goal } = history;
  const kept = ["--cache-dir", history.cache];
  const size = `${history.commits.toLocaleString("en-GB")} commits`;
  const raw = {
    label: `git log --raw, ${size}`,
    program: "git",
    args: RAW_LOG,
    cwd,
    names: /commit [0-9a-f]{40}/,
  };
  const score = (label: string, args: readonly string[], names: RegExp): Command => ({
    label: `score ${label}, ${size}`,
    args: [bin, ...args],
    cwd,
    names,
  });
  const whole = /written for the first time/;
  const cold = score("log, cold", ["log", "--no-cache"], whole);
  const warm = score("log, again", ["log", ...kept], whole);
  const one = score("log of one goal, again", ["log", goal, ...kept], whole);
  const commands: Command[] = [raw, cold, warm, one];
  const comparisons: Comparison[] = [
    { command: cold, against: [raw, nothing], target: 1.5 },
    { command: warm, against: nothing, target: 1.5 },
    { command: one, against: nothing, target: 1.5 },
  ];
  if (!hasDrift) return { commands, comparisons };
  const found = /slipped below/;
  const driftCold = score("drift, cold", ["drift", "--no-cache"], found);
  const driftWarm = score("drift, again", ["drift", ...kept], found);
  return {
    commands: [...commands, driftCold, driftWarm],
    comparisons: [
      ...comparisons,
      { command: driftCold, against: raw, target: 6 },
      { command: driftWarm, against: nothing, target: 2 },
    ],
  };
}
