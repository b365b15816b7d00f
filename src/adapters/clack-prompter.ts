import * as clack from "@clack/prompts";
import { ScoreError } from "../core/errors.ts";
import { isDoubtful, problemOf, shownBeside } from "./asked-words.ts";
import type { AskingWords, Prompter } from "./prompter.ts";
import { type Keyboard, type TerminalInput, terminalInput } from "./terminal-input.ts";
import { WentBack } from "./went-back.ts";

/** The terminal that questions are asked on. */
export interface Terminal {
  readonly output: NodeJS.WriteStream;
  readonly keyboard: Keyboard;
  /** Makes text from files and from people safe to be shown on one line. */
  readonly safe: (text: string) => string;
  /** Breaks a line into lines of so many columns. */
  readonly wrap: (text: string, columns: number) => readonly string[];
  /** Calls a listener, instead of dying, when somebody ends this program from outside. */
  readonly onStop: (listener: () => void) => void;
}

/** How many columns the line at the left takes, with room at the right. */
const MARGIN = 6;
const DOUBTFUL = "Is the < one of your words? Enter keeps it. To go back, press Escape.";
const LEFT = Symbol("left");
const PASTES = { marked: "\u001b[?2004h", plain: "\u001b[?2004l" };

/** Makes a prompter over @clack/prompts. Questions go to stderr's terminal; leaving is an error with its own exit code. */
export function createPrompter({ output, keyboard, safe, wrap, onStop }: Terminal): Prompter {
  let made: TerminalInput | undefined;
  let ended = false;
  const begin = (): TerminalInput => {
    const input = terminalInput(keyboard);
    // Listened to until the end: between two questions nothing may be lost either.
    onStop(() => {
      ended = true;
      input.stop();
    });
    return input;
  };
  const inputFor = (what: Parameters<TerminalInput["expect"]>[0]): TerminalInput => {
    made ??= begin();
    made.expect(what);
    return made;
  };
  const to = { output };
  const lines = (text: string): string => text.split("\n").map(safe).join("\n");
  // A line that is set in is one to paste: it stays whole.
  const wrapped = (text: string): string[] =>
    text
      .split("\n")
      .map(safe)
      .flatMap((line) => (/^ /.test(line) ? [line] : wrap(line, (output.columns ?? 80) - MARGIN)));

  /** Asks, and tells the ways of leaving apart. */
  async function asked<Answer>(
    input: TerminalInput,
    canGoBack: boolean | undefined,
    typed: () => string,
    question: () => Promise<unknown>,
  ): Promise<Answer> {
    const answer = ended ? LEFT : await question();
    if (answer !== LEFT && !clack.isCancel(answer)) return answer as Answer;
    if (canGoBack === true && input.left === "back") throw new WentBack(typed());
    throw new ScoreError("interrupted", "interrupted", "stopped; nothing was written", {
      hint: "the same command begins again",
      traces: { typed: typed() },
    });
  }

  async function words(question: string, options: AskingWords): Promise<string> {
    const { initial, begun, canGoBack } = options;
    const shown = shownBeside(options);
    const input = inputFor("words");
    let typed = "";
    let told: string | undefined;
    output.write(PASTES.marked);
    const answer = await asked<string | undefined>(
      input,
      canGoBack,
      () => typed,
      () =>
        clack.text({
          message: lines(question),
          ...to,
          input: input.stream,
          ...(shown !== undefined && { placeholder: safe(shown) }),
          ...(initial !== undefined && { defaultValue: initial }),
          ...(begun !== undefined && { initialValue: typeable(begun) }),
          validate: (value) => {
            typed = (value ?? "").trim();
            // The words of a question that is being left are only looked at.
            if (input.left !== undefined) return " ";
            if (leftBehind(typed, options) !== undefined) return undefined;
            const wrong =
              problemOf(typed, options) ?? (isDoubtful(typed, told, options) ? DOUBTFUL : undefined);
            told = typed;
            return wrong === undefined ? undefined : wrapped(wrong).join("\n   ");
          },
        }),
    ).finally(() => output.write(PASTES.plain));
    const said = (answer ?? "").trim();
    const left = leftBehind(said, options);
    if (left !== undefined) throw new WentBack(left);
    if (input.joined) clack.log.message("What was pasted had several lines: they are one now.", to);
    return said;
  }

  return {
    intro: (title) => clack.intro(safe(title), to),
    say: (text) => clack.log.message(wrapped(text).join("\n"), to),
    show: (rendered) => clack.log.message(rendered.trimEnd(), to),
    outro: (text) => clack.outro(lines(text), to),
    text: (question, options = {}) => words(question, options),
    choose: async (question, choices, { initial, canGoBack } = {}) => {
      const options = choices.map(({ value, label, hint }) => ({
        value,
        label: safe(label),
        ...(hint !== undefined && { hint: safe(hint) }),
      }));
      const input = inputFor(canGoBack === true ? "choice-or-back" : "choice");
      const question_ = { message: lines(question), ...to, input: input.stream, options: options as never[] };
      return asked<(typeof choices)[number]["value"]>(input, canGoBack, nothing, () =>
        clack.select({ ...question_, ...(initial !== undefined && { initialValue: initial as never }) }),
      );
    },
    confirm: async (question, initial, { canGoBack } = {}) => {
      const input = inputFor(canGoBack === true ? "choice-or-back" : "choice");
      return asked<boolean>(input, canGoBack, nothing, () =>
        clack.confirm({ message: lines(question), initialValue: initial, ...to, input: input.stream }),
      );
    },
  };
}

// A line says to go back where `<` is all of it, or stands behind nothing but what stood there already.
function leftBehind(typed: string, { canGoBack, begun = "" }: AskingWords): string | undefined {
  if (canGoBack !== true || !typed.endsWith("<")) return undefined;
  const words = typed.slice(0, -1).trim();
  return words === "" || words === typeable(begun).trim() ? words : undefined;
}

function nothing(): string {
  return "";
}

// What is put into a line as if it were typed must not end it.
function typeable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
