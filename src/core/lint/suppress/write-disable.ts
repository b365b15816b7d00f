import type { Disable, DisableForm, DisableWord } from "./disable.ts";

// Left as it is, it is a placeholder and no reason.
const GAP = "[say why here]";

/** Writes the comment that switches rules off for what comes next, in the form that fits its place. */
export function writeDisable(
  form: DisableForm,
  rules: readonly string[],
  reason: string = GAP,
  word: string = "score-disable-next-line",
): string {
  const words = [word, rules.join(", "), ...(word === "score-enable" ? [] : [`-- ${reason}`])].join(" ");
  return form === "yaml" ? `# ${words}` : `<!-- ${words} -->`;
}

/** Writes a comment as it was, but for what is given. */
export function rewriteDisable(
  { form, rules, reason, word }: Disable,
  change: { readonly word?: DisableWord; readonly rules?: readonly string[]; readonly reason?: string },
): string {
  const ids = change.rules ?? rules.map(({ id }) => id);
  return writeDisable(form, ids, change.reason ?? reason, change.word ?? word);
}
