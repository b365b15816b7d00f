import { join } from "node:path";
import type { Command } from "./measure.ts";
import type { Peers } from "./peers.ts";

/** A command is measured against another one of the same run, or against what several take together. */
export interface Comparison {
  readonly command: Command;
  readonly against: Command | readonly Command[];
  /** The most that the ratio may be. */
  readonly target: number;
}

/** What the bench runs in each round, and what is compared with what. */
export interface Plan {
  readonly commands: readonly Command[];
  readonly comparisons: readonly Comparison[];
}

/** A generated score in a repository of its own, and where what was found in it is kept. */
export interface GeneratedScore {
  readonly folder: string;
  readonly goals: number;
  readonly complaints: number;
  readonly cache: string;
}

/** textlint is run where it does not take minutes. */
const MOST_FOR_TEXTLINT = 1_000;

/** A score of a business, in goals: what counts is how soon it begins. From a thousand on it is what a goal costs. */
const SMALL = 100;
const LARGE = 1_000;

/** Lists the commands and the targets that score is held to (ratios, because milliseconds belong to a machine). */
export function planOf(bin: string, scores: readonly GeneratedScore[], peers: Peers | undefined): Plan {
  const [smallest] = scores as [GeneratedScore];
  const nothing = { label: "node -e 0", args: ["-e", "0"], cwd: smallest.folder };
  const version = { label: "score --version", args: [bin, "--version"], cwd: smallest.folder };
  const plans = scores.map((score) => planFor(bin, score, nothing, peers));
  return {
    commands: [nothing, version, ...plans.flatMap(({ commands }) => commands)],
    comparisons: [
      { command: version, against: nothing, target: 1.25 },
      ...plans.flatMap(({ comparisons }) => comparisons),
    ],
  };
}

function planFor(bin: string, score: GeneratedScore, nothing: Command, peers: Peers | undefined): Plan {
  const size = sizeOf(score);
  const lint = { cwd: score.folder, names: /goals\/\S+\.md/ };
  const cold = { ...lint, label: `score lint, cold, ${size}`, args: [bin, "lint", "--no-cache"] };
  const warm = {
    ...lint,
    label: `score lint, unchanged, ${size}`,
    args: [bin, "lint", "--cache-dir", score.cache],
  };
  const commands = [cold, warm];
  const comparisons: Comparison[] = [{ command: warm, against: nothing, target: 2.2 }];
  if (score.goals <= SMALL) comparisons.push({ command: cold, against: nothing, target: 3 });
  // A score with complaints is a matter of our own: no peer knows what they are.
  if (peers === undefined || score.complaints > 0) return { commands, comparisons };
  const { parsers, rumdl, textlint } = peerCommands(peers, score, size);
  if (score.goals < LARGE) return { commands, comparisons };
  commands.push(...parsers, ...rumdl);
  for (const parser of parsers) comparisons.push({ command: cold, against: parser, target: 0.25 });
  for (const program of rumdl) comparisons.push({ command: warm, against: program, target: 1 });
  if (score.goals <= MOST_FOR_TEXTLINT) {
    commands.push(textlint);
    comparisons.push({ command: cold, against: textlint, target: 0.25 });
  }
  return { commands, comparisons };
}

function sizeOf({ goals, complaints }: GeneratedScore): string {
  const counted = `${goals.toLocaleString("en-GB")} goals`;
  return complaints === 0 ? counted : `${counted} and ${complaints.toLocaleString("en-GB")} complaints`;
}

// All read and lint every file and write none. Without --output remark does not even compile its trees.
function peerCommands(peers: Peers, { folder: cwd, cache }: GeneratedScore, size: string) {
  const names = /goals\/\S+\.md/;
  const remark = ["--no-config", "--no-ignore", "--no-stdout", "--quiet", "--frail"];
  const rumdl = ["check", "--no-config", "--cache-dir", join(cache, "rumdl"), "."];
  return {
    parsers: [
      { label: `markdownlint-cli2, ${size}`, args: [peers.markdownlint, "**/*.md"], cwd, names },
      {
        label: `remark-cli, recommended, ${size}`,
        args: [peers.remark, ".", ...remark, "--use", peers.remarkPreset],
        cwd,
        names,
      },
    ],
    rumdl: [
      { label: `rumdl, unchanged, ${size}`, program: peers.rumdl, args: rumdl, cwd, names },
      { label: `rumdl by npm's shim, unchanged, ${size}`, args: [peers.rumdlShim, ...rumdl], cwd, names },
    ],
    textlint: {
      label: `textlint, two rules of words, ${size}`,
      args: [
        peers.textlint,
        "--no-textlintrc",
        "--rules-base-directory",
        peers.textlintRules,
        "--rule",
        "no-todo",
        "--rule",
        "write-good",
        "goals",
      ],
      cwd,
      names,
    },
  };
}
