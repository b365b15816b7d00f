import type { Config } from "../config/config.ts";
import { assembleScore, type Score } from "../score/score.ts";
import type { KeptFile } from "./kept-file.ts";
import { KeptGoal } from "./kept-goal.ts";

/** What a score has besides its files. */
export interface Surroundings extends Pick<Score, "paths" | "whole"> {
  readonly config: Config;
}

/** Puts a score together from files that were judged and let go, score.yaml among them. */
export function keptScore(
  files: readonly KeptFile[],
  { config, paths, whole }: Surroundings,
): Score<KeptFile> {
  const settings = files.find(({ kind }) => kind === "config");
  if (settings === undefined) throw new Error("a score was judged without its settings");
  const documents = files.filter((file) => file !== settings);
  return {
    ...assembleScore({ config, settings, documents, goalOf: (file) => new KeptGoal(file), whole }),
    paths,
  };
}
