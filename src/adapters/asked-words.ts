import type { AskingWords } from "./prompter.ts";

/** Tells what is wrong with the words that answer a question, which is then asked again; what stands there already counts as said. */
export function problemOf(typed: string, options: AskingWords): string | undefined {
  const said = typed || (options.initial ?? "");
  if (said !== "") return options.problemWith?.(said);
  return options.required === true ? "Some words are needed here." : undefined;
}

/** Tells whether a `<` behind words of one's own may be one of them: whoever says so by Enter keeps it. */
export function isDoubtful(typed: string, told: string | undefined, { canGoBack }: AskingWords): boolean {
  return canGoBack === true && typed.endsWith("<") && typed !== told;
}

/** Returns what is shown beside a question: what Enter takes, or what somebody might answer. */
export function shownBeside({ initial, example, placeholder }: AskingWords): string | undefined {
  return initial ?? placeholder ?? (example === undefined ? undefined : `for example: ${example}`);
}
