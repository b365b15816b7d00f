import { shellWords } from "../../shell-words.ts";
import { ageOf } from "../age.ts";
import { repositoryCheck } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";

/** A Git at work holds its locks for moments; after a minute it is likely that it died. */
const LONGEST_WORK = 60;

/** Whether locks of Git lie about. */
export const locks = repositoryCheck("git/locks", (repository) => {
  const [oldest] = [...repository.locks].sort((a, b) => b.seconds - a.seconds);
  if (oldest === undefined) return fine("no lock of Git lies about");
  if (oldest.seconds < LONGEST_WORK)
    return worthKnowing(
      `another Git is at work (${oldest.path} is ${ageOf(oldest.seconds)} old)`,
      "score doctor   # when it has ended; score amend waits about five seconds by itself",
    );
  const old = repository.locks.filter(({ seconds }) => seconds >= LONGEST_WORK).map(({ path }) => path);
  return needsMending(
    `a lock of Git lies about, ${ageOf(oldest.seconds)} old: ${old.join(", ")}`,
    `rm -- ${shellWords(old)}   # only if no Git runs any more`,
  );
});
