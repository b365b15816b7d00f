import type { PersonalData } from "./personal-data.ts";
import { shownWords } from "./shown-words.ts";
import { withArticle } from "./with-article.ts";

/** Says of an answer that it holds personal data, and what to do; nothing where it holds none. */
export function personalWords(found: readonly PersonalData[]): string | undefined {
  if (found.length === 0) return undefined;
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const told = kinds.map((kind, at) => {
    const [first, ...others] = found.filter((one) => one.kind === kind);
    const words = first === undefined ? "" : shownWords(first);
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    return `“${words}”${more} ${at === 0 ? "looks like" : "like"} ${withArticle(kind)}`;
  });
  return `${told.join(", ")}, and Git would keep it for ever. Say it without.`;
}
