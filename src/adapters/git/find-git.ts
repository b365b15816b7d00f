import { findProgram } from "../find-program.ts";

/** Finds the Git program on the PATH. */
export function findGit(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return findProgram("git", env);
}
