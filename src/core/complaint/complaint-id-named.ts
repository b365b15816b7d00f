import { recordIdNamed } from "../record/record-id-named.ts";

/**
 * Finds the id of a complaint that a person named; `said` is the argument or option that named it.
 * @throws ScoreError of kind `usage` where none or several could be meant.
 */
export function complaintIdNamed(
  name: string,
  known: ReadonlySet<string>,
  said: "<complaint>" | "--complaint",
): string {
  return recordIdNamed(name, known, {
    kind: "complaint",
    folder: "complaints",
    said,
    list: "score complaint list --all",
    add: 'score complaint add "what happened, in their words"',
    where: "the name of each is its first line",
  });
}
