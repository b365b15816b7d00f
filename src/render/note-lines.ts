import type { RecordedNotes } from "../core/recorded-notes.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Shown, Style } from "./style.ts";

/** Renders what is to be told of a commit beside that it was made; nothing where all went as planned. */
export function noteLines({ reformatted, asides, indexBehind }: RecordedNotes, style: Style): Shown[] {
  return [
    ...reformatted.map((path) => style.line`A hook reformatted ${path} on the way; the words are the same.`),
    ...asides.map(({ path, copy }) => style.line`What was written to ${path} meanwhile is kept in ${copy}.`),
    ...(indexBehind.length === 0
      ? []
      : [
          style.line`Git's index was held by another program; when it has ended:`,
          style.line`  ${style.command(`git reset -q -- ${shellWords(indexBehind)}`)}`,
        ]),
  ];
}
