/** One way of answering a question. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person on a terminal. Every method throws ScoreError `interrupted` where the person leaves with Ctrl-C. */
export interface Prompter {
  intro(title: string): void;
  say(text: string): void;
  outro(text: string): void;
  text(
    question: string,
    options?: {
      readonly placeholder?: string;
      readonly initial?: string;
      readonly required?: boolean;
      /** Tells what is wrong with an answer, which is then asked for again. */
      readonly problemWith?: (answer: string) => string | undefined;
    },
  ): Promise<string>;
  choose<const Value extends string>(question: string, choices: readonly Choice<Value>[]): Promise<Value>;
  confirm(question: string, initial: boolean): Promise<boolean>;
}
