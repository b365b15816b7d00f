import { shellWords } from "../core/shell-words.ts";

/** Where a line is going to be pasted, and what this program is called there. */
export interface Whereabouts {
  readonly program: string;
  /** The folder that was named by -C, as it was typed. */
  readonly folder?: string | undefined;
  /** Returns the folder that Git's lines are meant for, from where the person is; nothing where they are in it. */
  readonly gitFolder?: () => string | undefined;
}

const QUOTED = /("[^"]*"|'[^']*'(?:\\''[^']*')*)/;
const GOES_ELSEWHERE = /(?:^|&& |: )(?:cd |(?:score|git) -C )/;

/** Turns a line that is meant for the folder of a score into one that does the same from where the person is. */
export function pasteable(line: string, where: Whereabouts): string {
  const { program, folder } = where;
  if (GOES_ELSEWHERE.test(line)) {
    // Its folder counts from the one named by -C.
    const begun =
      folder === undefined ? line : line.replace(/^(?:[a-z ]+: )?/, `$&cd ${inShell(folder)} && `);
    return outsideQuotes(begun, (piece, lead) => calling(piece, lead, "score", program));
  }
  const score = folder === undefined ? program : `${program} -C ${inShell(folder)}`;
  return outsideQuotes(line, (piece, lead) => {
    const said = calling(piece, lead, "score", score);
    if (!calls("git", lead).test(said)) return said;
    const place = where.gitFolder?.();
    if (place === undefined) return said;
    // What is written by a redirection would land beside the person.
    return / > /.test(line)
      ? said.replace(calls("git", lead), `$1cd ${inShell(place)} && git `)
      : calling(said, lead, "git", `git -C ${inShell(place)}`);
  });
}

function inShell(folder: string): string {
  return shellWords([folder.startsWith("-") ? `./${folder}` : folder]);
}

// What somebody said stands in quotation marks, and stays as it was said.
function outsideQuotes(line: string, change: (piece: string, isFirst: boolean) => string): string {
  return line
    .split(QUOTED)
    .map((piece, at) => (at % 2 === 1 ? piece : change(piece, at === 0)))
    .join("");
}

function calling(piece: string, isFirst: boolean, name: "score" | "git", by: string): string {
  return piece.replace(calls(name, isFirst), (_, lead: string) => `${lead}${by} `);
}

function calls(name: "score" | "git", isFirst: boolean): RegExp {
  const lead = isFirst ? "^|&& |: " : "&& |: ";
  return name === "git"
    ? new RegExp(`(${lead})git (?=[a-z])(?!clone )`, "g")
    : new RegExp(`(${lead})score (?=[a-zA-Z-])`, "g");
}
