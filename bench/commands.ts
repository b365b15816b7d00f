import type { Command } from "./measure.ts";
import type { Peers } from "./peers.ts";

/** A command is measured against another one of the same run. */
export interface Comparison {
  readonly command: Command;
  readonly against: Command;
  /** The most that the ratio may be. */
  readonly target: number;
}

/** What the bench runs in each round, and what is compared with what. */
export interface Plan {
  readonly commands: readonly Command[];
  readonly comparisons: readonly Comparison[];
}

/** Two generated scores. */
export interface Scores {
  readonly small: { readonly folder: string; readonly goals: number };
  readonly large: { readonly folder: string; readonly goals: number };
}

/** Lists the commands and the targets that score is held to (ratios, because milliseconds belong to a machine). */
export function planOf(bin: string, scores: Scores, peers: Peers | undefined): Plan {
  const { small, large } = scores;
  const count = (goals: number): string => `${goals.toLocaleString("en-GB")} goals`;
  const nothing = { label: "node -e 0", args: ["-e", "0"], cwd: small.folder };
  const version = { label: "score --version", args: [bin, "--version"], cwd: small.folder };
  const lintSmall = {
    label: `score lint, ${count(small.goals)}`,
    args: [bin, "lint"],
    cwd: small.folder,
    names: /goals\/\S+\.md/,
  };
  const lintLarge = {
    label: `score lint, ${count(large.goals)}`,
    args: [bin, "lint"],
    cwd: large.folder,
    names: /goals\/\S+\.md/,
  };
  const others = peers === undefined ? [] : peerCommands(peers, large.folder, count(large.goals));
  return {
    commands: [nothing, version, lintSmall, lintLarge, ...others],
    comparisons: [
      { command: version, against: nothing, target: 1.25 },
      { command: lintSmall, against: nothing, target: 3 },
      ...others.map((other) => ({ command: lintLarge, against: other, target: 0.5 })),
    ],
  };
}

// Both read and lint every file and write none. Without --output remark does not even compile its trees.
function peerCommands(peers: Peers, cwd: string, size: string): readonly Command[] {
  const remark = ["--no-config", "--no-ignore", "--no-stdout", "--quiet", "--frail"];
  return [
    {
      label: `markdownlint-cli2, ${size}`,
      args: [peers.markdownlint, "**/*.md"],
      cwd,
      names: /goals\/\S+\.md/,
    },
    {
      label: `remark-cli, recommended, ${size}`,
      args: [peers.remark, ".", ...remark, "--use", peers.remarkPreset],
      cwd,
      names: /goals\/\S+\.md/,
    },
  ];
}
