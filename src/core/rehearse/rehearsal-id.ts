import { LONGEST_SLUG, slugOf } from "../score/slug.ts";

/** Room for the number of another rehearsal of the same day. */
const NUMBER = 4;

/** Names a rehearsal after its day and its goal; another one of that day is numbered. */
export function rehearsalId(day: string, goal: string, isTaken: (id: string) => boolean): string {
  const base = `${day}-${slugOf(goal, LONGEST_SLUG - day.length - 1 - NUMBER)}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(id)) return id;
  }
}
