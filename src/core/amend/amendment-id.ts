import { textOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import { shortId } from "../score/slug.ts";
import type { Repair } from "./ledger.ts";
import type { Occasion } from "./occasion.ts";

/** Makes the id of an amendment from its facts, the new text and the occasion; one that no repair of the score has. */
export function amendmentId(
  facts: Omit<Repair, "id">,
  text: string,
  occasion: Occasion,
  score: Score,
): string {
  const taken = new Set(score.repairs.map((repair) => textOf(repair.document, "id")?.text));
  // What was never called otherwise has the id that it had before there was a word for that. What a patch left behind is in the
  // text already.
  const formerly = facts.formerly.length > 0 ? facts.formerly : undefined;
  const said = { ...facts, formerly, trace: undefined };
  for (let attempt = 0; ; attempt += 1) {
    const id = `a-${shortId(JSON.stringify([occasion.parent, occasion.iso, said, text, attempt]))}`;
    if (!taken.has(id)) return id;
  }
}
