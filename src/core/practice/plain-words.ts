/** Returns the words of a sentence that say something, in lower case: no punctuation, no marks, and no word twice in a row. */
export function plainTokens(text: string): readonly string[] {
  const tokens =
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{M}\p{N}]+|[\p{Sc}%]/gu) ?? [];
  return tokens.filter((token, at) => token !== tokens[at - 1] || /\p{N}/u.test(token));
}
