import { exitCodeOf, type Verdict } from "../src/cli/exit-code.ts";
import { type ErrorKind, ScoreError } from "../src/core/errors.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  clean: "Clean, done, or nothing to do.",
  findings: "Something was found: an error in a score, for instance.",
  refused:
    "A file was refused: it can't be read, is not safe to read, or is too large. The other files were read.",
};

const KINDS: Readonly<Record<ErrorKind, string>> = {
  usage: "What was typed can't be done: a command, an option or a name that does not exist.",
  config: "Something in `score.yaml` can't stand.",
  refused: "What was given in was refused; nothing was written.",
  state:
    "The repository's state stands in the way (a merge in progress, no identity, no Git): nothing was written.",
  git: "Git, or a hook, refused the commit, or this computer what was to be written: a full disk, for one. The files are as they were before; only `init` keeps what it wrote.",
  unfinished:
    "An earlier amendment is not finished, or the recorded commit is not what was asked. Nothing is lost.",
  interrupted:
    "Interrupted by Ctrl-C; 143 by SIGTERM, 129 by a terminal that was closed. What was under way was put back.",
};

/** Each exit code with its meaning, computed by the function that ends the program. */
export const EXIT_CODES: readonly (readonly [number, string])[] = meanings();

function meanings(): (readonly [number, string])[] {
  const ends: [unknown, string][] = [
    ...Object.entries(VERDICTS),
    ...Object.entries(KINDS).map(([kind, words]): [unknown, string] => [
      new ScoreError(kind as ErrorKind, kind, words),
      words,
    ]),
    [new Error("unexpected"), "A mistake in `score` itself. Please report it with what you typed."],
  ];
  const byCode = new Map<number, string>();
  for (const [end, words] of ends) {
    const number = exitCodeOf(end);
    byCode.set(number, [byCode.get(number), words].filter((part) => part !== undefined).join(" "));
  }
  return [...byCode].sort(([a], [b]) => a - b);
}
