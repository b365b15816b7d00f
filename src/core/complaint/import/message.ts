import { foldTrailer } from "../../amend/fold-trailer.ts";
import type { ImportTally } from "./tally.ts";

/**
 * Builds the commit message of an import. It is no amendment and mends nothing, so it carries a trailer of its own, with the
 * run's id: the same file may be imported twice, and each commit has to be told from every other. The next one says who did it.
 */
export function importMessage(
  file: string,
  tally: ImportTally,
  kind: "complaint" | "near-miss",
  { id, by }: { readonly id: string; readonly by: string },
): string {
  const many = kind === "complaint" ? "complaints" : "near misses";
  const what = `${tally.imported} ${tally.imported === 1 ? kind.replace("-", " ") : many}`;
  const name = shownName(file);
  const who = foldTrailer(["Score-By", by.replace(/[\p{C}\p{Z}]+/gu, " ").trim()]);
  return `Import ${what} from ${name}\n\nScore-Import: ${what} from ${name} (${id})\n${who}\n`;
}

// A file's name may hold anything; a message is read by people and by programs, line by line.
function shownName(file: string): string {
  if (file === "-") return "standard input";
  const name = file.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return name.length <= 40 ? name : `${[...name].slice(0, 39).join("")}…`;
}
