import type { PersonalData } from "./personal-data.ts";
import { shownWords } from "./shown-words.ts";
import { withArticle } from "./with-article.ts";

/** Says of an answer that it holds personal data, and what to do; nothing where it holds none. */
export function personalWords(found: readonly PersonalData[]): string | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : "";
  return `“${shownWords(first)}”${more} looks like ${withArticle(first.kind)}, and Git would keep it for ever. Say it without.`;
}
