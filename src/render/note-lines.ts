import type { RecordedNotes } from "../core/recorded-notes.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Shown, Style } from "./style.ts";

/** Renders what is to be told of a commit beside that it was made; nothing where all went as planned. */
export function noteLines(notes: RecordedNotes, style: Style): Shown[] {
  const { reformatted, asides, indexBehind, editedSince, stagedSince } = notes;
  return [
    ...reformatted.map((path) => style.line`A hook reformatted ${path} on the way; the words are the same.`),
    ...asides.map(({ path, copy }) => style.line`What was written to ${path} meanwhile is kept in ${copy}.`),
    ...editedSince.map(
      (path) => style.line`${path} was changed on the disk meanwhile, by a hook or somebody: not committed.`,
    ),
    ...stagedSince.map((path) => style.line`What somebody staged of ${path} meanwhile stays staged.`),
    ...(editedSince.length + stagedSince.length === 0
      ? []
      : [style.line`  ${style.command("git diff HEAD")}   # shows it`]),
    ...(indexBehind.length === 0
      ? []
      : [
          style.line`Git's index was held by another program; when it has ended:`,
          style.line`  ${style.command(`git reset -q -- ${shellWords(indexBehind)}`)}`,
        ]),
  ];
}
