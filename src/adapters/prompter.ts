/** One way of answering a question. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** What every question may be asked with. */
export interface Asking {
  /**
   * Whether Escape or `<` leads to the question before: `WentBack` is thrown then. Without it Escape leaves, as Ctrl-C does.
   * Where words are asked for, `<` stands alone or behind what stood there already.
   */
  readonly canGoBack?: boolean;
  /** What the question is about, where the same is asked about several things. It is not shown. */
  readonly about?: string;
}

/** How a question for words may be asked. */
export interface AskingWords extends Asking {
  readonly placeholder?: string;
  /** Words as somebody might answer, shown as no more than that: Enter does not take them. */
  readonly example?: string;
  /** Shown dimmed and taken by Enter; what is typed takes its place. */
  readonly initial?: string;
  /** Stands there already, to be gone on with. */
  readonly begun?: string;
  readonly required?: boolean;
  /** Tells what is wrong with an answer, which is then asked for again. */
  readonly problemWith?: (answer: string) => string | undefined;
}

/**
 * Asks a person on a terminal. Every method throws ScoreError `interrupted` where the person leaves with Ctrl-C; its
 * `traces.typed` holds what was typed so far. Questions, labels and answers are made safe for the terminal here.
 */
export interface Prompter {
  intro(title: string): void;
  say(text: string): void;
  /** Shows lines that were rendered for a terminal already. */
  show(rendered: string): void;
  outro(text: string): void;
  /** Asks for one line; pasted lines are joined with blanks, which is said. */
  text(question: string, options?: AskingWords): Promise<string>;
  choose<const Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    options?: Asking & { readonly initial?: Value },
  ): Promise<Value>;
  confirm(question: string, initial: boolean, options?: Asking): Promise<boolean>;
}
