/** Writes a fenced block; the fence is longer than any run of backticks inside. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.replace(/\n+$/, "")}\n${fence}`;
}

/** Writes a table; a bar inside a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Writes words as code; a backtick inside is given room. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Writes words that are no Markdown: what would begin a tag or emphasis is escaped. */
export function plain(text: string): string {
  return text.replace(/[<*_]/g, "\\$&");
}

/** Joins the parts of a page by empty lines, leaving out those that are empty. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Says which file a page is made from, so that nobody mends the page instead. */
export function madeFrom(source: string): string {
  return `<!-- Made from ${source} by \`npm run generate\`. -->`;
}

/** Begins a sentence with a capital and ends it with a full stop. */
export function sentence(words: string): string {
  const ended = /[.!?…]$/.test(words) ? words : `${words}.`;
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`;
}

/** Puts words between two comments of a page, in place of those that stood there. @throws Error where the page lost the comments. */
export function between(
  page: string,
  { begin, end, of }: { readonly begin: string; readonly end: string; readonly of: string },
  words: string,
): string {
  const [opening, closing] = [`<!-- ${begin} -->\n`, `<!-- end of ${end} -->`];
  const [from, to] = [page.indexOf(opening), page.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`${of} has lost the comments between which ${begin} stand`);
  return `${page.slice(0, from + opening.length)}\n${words}\n\n${page.slice(to)}`;
}
