import { ScoreError } from "../core/errors.ts";
import { isDoubtful, problemOf, shownBeside } from "./asked-words.ts";
import type { Terminal } from "./clack-prompter.ts";
import type { Asking, AskingWords, Prompter } from "./prompter.ts";
import { type TerminalLines, terminalLines } from "./terminal-lines.ts";
import { WentBack } from "./went-back.ts";

/** How many columns stay free at the right. */
const MARGIN = 2;

/**
 * Makes a prompter for terminals that know no cursor (TERM=dumb): every question is a few lines, and every answer one that the
 * terminal itself lets somebody type and mend. Nothing is ever drawn anew.
 */
export function createPlainPrompter({ output, keyboard, safe, wrap, onStop }: Terminal): Prompter {
  let made: TerminalLines | undefined;
  let ended = false;
  const write = (text: string): void => void output.write(text);
  const say = (text: string): void => {
    const room = (output.columns ?? 80) - MARGIN;
    // A line that is set in is one to paste: it stays whole.
    const broken = (line: string): readonly string[] =>
      /^ /.test(line) || line === "" ? [line] : wrap(line, room);
    write(`${text.split("\n").map(safe).flatMap(broken).join("\n")}\n`);
  };
  const begin = (): TerminalLines => {
    const lines = terminalLines(keyboard);
    onStop(() => {
      ended = true;
      lines.stop();
    });
    return lines;
  };

  /** Waits for a line, and tells the ways of leaving apart. */
  async function line(lead: string, { canGoBack }: Asking): Promise<string> {
    made ??= begin();
    write(`${safe(lead)}> `);
    const read = ended ? undefined : await made.next();
    if (read === undefined) {
      write("\n");
      throw new ScoreError("interrupted", "interrupted", "stopped; nothing was written", {
        hint: "the same command begins again",
        traces: { typed: "" },
      });
    }
    const isEscape = /^\u001b\s*$/.test(read.text);
    const typed = read.text
      .replace(ARROWS, "")
      .replace(/\p{Cc}+/gu, " ")
      .trim();
    if (canGoBack === true && (typed === "<" || isEscape)) throw new WentBack("");
    if (read.joined) say("Several lines came at once: they are one now.");
    if (read.isCut) say("The terminal hands on no longer line than that, so its end may be missing.");
    return typed;
  }

  /** Asks until an answer is one: `read` returns it, or what to say before the next try. */
  async function until<Answer>(
    lead: string,
    asking: Asking,
    read: (typed: string) => { readonly is: Answer } | string,
  ): Promise<Answer> {
    for (;;) {
      const answer = read(await line(lead, asking));
      if (typeof answer !== "string") return answer.is;
      say(answer);
    }
  }

  async function words(question: string, options: AskingWords): Promise<string> {
    say(question);
    const beside = besideLine(options);
    if (beside !== undefined) say(beside);
    let told: string | undefined;
    return until("", options, (typed) => {
      const said = saidBy(typed, options);
      const wrong = problemOf(said, options) ?? (isDoubtful(typed, told, options) ? DOUBTFUL : undefined);
      told = typed;
      return wrong ?? { is: said };
    });
  }

  const choose: Prompter["choose"] = async (question, choices, options = {}) => {
    say(question);
    const lines = choices.map(
      ({ label, hint }, at) => `  ${at + 1}. ${label}${hint === undefined ? "" : ` (${hint})`}`,
    );
    say(lines.join("\n"));
    const known = choices.findIndex(({ value }) => value === options.initial);
    const lead = `1-${choices.length}${known === -1 ? "" : ` (Enter: ${known + 1})`}`;
    return until(lead, options, (typed) => {
      const number = /^(\d{1,4})\.?$/.exec(typed)?.[1];
      const chosen = choices[typed === "" ? known : Number(number ?? 0) - 1];
      return chosen === undefined
        ? `Type the number of one of them, 1 to ${choices.length}.`
        : { is: chosen.value };
    });
  };

  return {
    intro: (title) => say(title),
    say,
    show: (rendered) => write(`${rendered.trimEnd()}\n`),
    outro: (text) => say(text),
    text: (question, options = {}) => words(question, options),
    choose,
    confirm: async (question, initial, options = {}) => {
      say(question);
      return until(`yes or no (Enter: ${initial ? "yes" : "no"})`, options, (typed) => {
        if (typed === "") return { is: initial };
        if (/^y(?:es)?$/i.test(typed)) return { is: true };
        return /^no?$/i.test(typed) ? { is: false } : "Type yes or no.";
      });
    },
  };
}

/** What arrow keys leave in a line where nobody moves a cursor. */
const ARROWS = /\u001b(?:\[[0-9;]{0,8}[A-Za-z~]|O[A-Z])/g;

const DOUBTFUL = "Is the < one of your words? Say it once more to keep it. To go back, type < alone.";

function besideLine(options: AskingWords): string | undefined {
  const { begun, initial, required } = options;
  if (begun !== undefined)
    return `  ${begun}\n  (Enter keeps that${required === true ? "" : ", - takes it away"})`;
  const beside = shownBeside(options);
  if (beside === undefined) return undefined;
  return initial === undefined ? `  (${beside})` : `  (Enter: ${beside})`;
}

// Nobody can wipe out in a line what does not stand in it.
function saidBy(typed: string, { begun, initial = "", required }: AskingWords): string {
  if (typed === "") return begun ?? initial;
  return typed === "-" && begun !== undefined && required !== true ? "" : typed;
}
