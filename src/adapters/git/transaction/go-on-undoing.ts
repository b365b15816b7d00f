import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import type { StillSays } from "./confirm-commit.ts";
import { findCommit } from "./find-commit.ts";
import { type Ground, groundOf } from "./ground.ts";
import type { Journal, JournalPlan, Undoing } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { clearTemporary, placesOf } from "./put-back.ts";
import { settle } from "./settle.ts";
import { refuseStagedSince } from "./staged-since.ts";
import { standingOf } from "./standing.ts";
import { commitNamed, strangeCommit } from "./strange-commit.ts";
import { catchUpIndex, stayingOf } from "./swept-in.ts";
import { type Recovered, takeBackPlan, takePartBack, told } from "./take-back-plan.ts";

/**
 * Finishes a taking back, whichever way is named: once it was asked for, nobody asks for what it takes back to come again. Where its
 * own commit was taken away, it is made anew.
 */
export async function goOnUndoing(
  git: Git,
  hold: Hold,
  ground: Ground,
  undoing: Undoing,
  stillSays: StillSays,
): Promise<Recovered> {
  const { plan, files, place } = ground;
  const { journal } = hold;
  const found = await revertMade(git, place, journal, plan, undoing);
  const standing = await standingOf(git, place, journal, plan, found);
  const first = await commitNamed(git, place, undoing.commit);
  if (standing.is !== "here") {
    // Begun anew, as if nothing of it had been done: somebody may have taken the other commit away as well, or back.
    const asides = await takePartBack(git, hold, ground);
    hold.note({ plan: undoing.plan, git: null, strange: undoing.strange });
    const begun = (await groundOf(git, place, hold)) ?? ground;
    const where = await standingOf(git, begun.place, hold.journal, begun.plan, first);
    const done = await takeBackPlan(git, hold, begun, where, stillSays);
    return { ...done, asides: [...asides, ...done.asides] };
  }
  const made = standing.commit;
  const stays = first === undefined ? [] : await stayingOf(git, place, undoing.plan, first);
  const ended = { ...told(undoing.plan), outcome: "reverted", stays } as const;
  if (journal.strange === null) {
    clearTemporary(files, placesOf(place, journal));
    await refuseStagedSince(git, place, plan, made.id);
    const whole = { commit: made, killed: false };
    const { commit, asides } = await settle(git, place, hold, plan, files, whole, stillSays);
    return { ...ended, commit, asides };
  }
  await catchUpIndex(git, place, made, "undo");
  hold.forget();
  return { ...ended, commit: made.id };
}

// Where it only takes files away, no content tells it: then its words do, and a hook may have dropped all but the first line.
async function revertMade(
  git: Git,
  place: Repository,
  journal: Journal,
  plan: JournalPlan,
  { commit }: Undoing,
): Promise<RawCommit | undefined> {
  const { own, doubtful } = await findCommit(git, place, plan);
  const [subject] = plan.message.split("\n");
  const says = ({ message }: RawCommit): boolean =>
    message.includes(`This reverts commit ${commit}`) || message.split("\n")[0] === subject;
  return own ?? doubtful.find(says) ?? (await strangeCommit(git, place, journal));
}
