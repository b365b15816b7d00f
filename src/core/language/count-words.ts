// Scripts that put no space between words: only the language's own rules tell them apart.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** How far counting by letters may be from counting by the rules of a language. */
const NEAR = 4;

/** No more of a text is counted. */
const FARTHEST = 2_000;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Counts the words of a text up to `most`. A segmenter is dear to make, so it is asked only where letters and spaces can't tell
 * whether there are so many, and made once for each language.
 */
export function countWords(text: string, most: number, language: string): number {
  const counted = text.slice(0, FARTHEST);
  if (!UNSPACED.test(counted)) {
    const about = counted.match(WORD)?.length ?? 0;
    if (about >= most + NEAR) return most;
  }
  let count = 0;
  for (const { isWordLike } of segmenterOf(language).segment(counted)) {
    if (isWordLike) count += 1;
    if (count === most) break;
  }
  return count;
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? makeSegmenter(language);
  segmenters.set(language, known);
  return known;
}

// A score may call its language what it likes.
function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}
