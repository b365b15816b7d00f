import { type Complaint, isAmended, isLoopClosed } from "../score/complaint.ts";
import { shellWords } from "../shell-words.ts";
import { waitsForReply } from "./overdue.ts";

/** What comes next for a complaint: in words, and as a line to paste where there is one. */
export interface NextStep {
  readonly say: string;
  readonly command: string | undefined;
}

/**
 * Returns what comes next for a complaint on a day; nothing where it has come to its end. `mended` are the days of its repairs,
 * where they are known: what came back and was mended again waits for another look.
 */
export function nextStep(
  complaint: Complaint,
  today: string,
  mended: readonly string[] = [],
): NextStep | undefined {
  const { id, keys, state } = complaint;
  const step = (say: string, command?: string): NextStep => ({ say, command });
  if (state === "noted" || state === "held") return undefined;
  if (state === "came-back" && isMendedAgain(complaint, mended))
    return step("it was mended again: look whether it held this time", `${heldLine(id)} --overwrite`);
  if (state === "came-back")
    return step(
      "the repair did not hold: mend it again",
      amendLine(complaint, "it came back: what happened"),
    );
  if (waitsForReply(complaint)) return step("they wait for a first reply", `score complaint answer ${id}`);
  if (keys.kind === "complaint" && keys["put-right"] === undefined && !isLoopClosed(keys))
    return step("put it right for them", `score complaint put-right ${id} "what you did for them"`);
  if (!isAmended(keys) && keys["no-change"] === undefined)
    return step(
      "amend the score, so that it does not come back",
      amendLine(complaint, "what happened, in one sentence"),
    );
  if (!isLoopClosed(keys)) return step("tell the customer what changed", `score complaint told ${id}`);
  if (keys.closed === undefined) return step("close it", `score complaint close ${id}`);
  return checkStep(complaint, today);
}

/** Returns the line that amends the goal of a complaint. */
export function amendLine({ id, keys }: Pick<Complaint, "id" | "keys">, because: string): string {
  const goal = keys.goal ?? "<goal>";
  return `score amend ${goal} ${shellWords(["--complaint", id, "--because", because])} --never "what we never do"`;
}

function checkStep({ id, keys }: Complaint, today: string): NextStep | undefined {
  const check = keys["check-on"];
  if (check === undefined) return undefined;
  if (!isAmended(keys)) return undefined;
  const command = heldLine(id);
  return check <= today
    ? { say: `look whether the repair held (it was due on ${check})`, command }
    : { say: `look on ${check} whether the repair held`, command: undefined };
}

function heldLine(id: string): string {
  return `score complaint held ${id} yes --because "what you looked at"`;
}

function isMendedAgain({ keys }: Complaint, mended: readonly string[]): boolean {
  const looked = keys.held?.on ?? "";
  return mended.length > 1 && mended.some((day) => day >= looked);
}
