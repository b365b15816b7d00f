/** Writes arguments as a line that a POSIX shell reads back as the same arguments. */
export function shellWords(args: readonly string[]): string {
  return args.map(shellWord).join(" ");
}

function shellWord(word: string): string {
  if (/^[\w@%+=:,./#-]+$/.test(word) && !word.startsWith("#")) return word;
  // Double quotes read better; they are safe where nothing inside means anything to a shell.
  if (!/["$`\\!\n]/.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
