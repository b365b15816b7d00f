import { existsSync } from "node:fs";
import { join } from "node:path";
import type { KeptAnswers } from "../../core/kept-answers.ts";
import { CONTENTS } from "../git/transaction/kept-contents.ts";
import { readKeptAnswers } from "../read-kept-answers.ts";
import { listNames } from "./list-names.ts";

/** What lies in the folder that this program has inside Git's own. */
export interface Litter {
  /** Whole paths of what a killed command left, and nobody needs. */
  readonly leftOver: readonly string[];
  /** Whole paths of copies of what somebody wrote. */
  readonly asides: readonly string[];
  /** Answers that were not recorded. */
  readonly answers: readonly KeptAnswers[];
}

const TEMPORARY = /^(?:journal-[0-9a-f]{12}|journal\.takeover|\.[0-9a-f]{12}\.score-tmp)$/;
const IMPORT = /^import-[0-9a-f]{12}$/;

/** Looks what commands left beside the journal. Kept files of a run that ended are a person's until somebody has looked. */
export function readLitter(gitDir: string): Litter {
  const folder = join(gitDir, "score");
  const inside = (name: string): string => join(folder, name);
  const below = (name: string): readonly string[] =>
    listNames(inside(name)).map((file) => join(folder, name, file));
  const old = inside("journal.old");
  return {
    leftOver: listNames(folder)
      .filter(
        (name) => TEMPORARY.test(name) || IMPORT.test(name) || (CONTENTS.test(name) && !existsSync(old)),
      )
      .map(inside),
    asides: [...below("aside"), ...below("kept"), ...(existsSync(old) ? [old] : [])],
    answers: readKeptAnswers(gitDir),
  };
}
