import { placesIn } from "../../document/source-text.ts";
import { resolvedLinks } from "../../score/links.ts";
import { documentsOf, type Score } from "../../score/score.ts";

/** A link of some file, with its place, and what it has to say where that is known. */
export interface LinkPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly url: string;
  readonly suggestion: string | undefined;
}

/** Lists the links of a score that lead where `leads` says; the files of `passedOver` are not looked at. */
export function linksTo(
  leads: (path: string) => boolean,
  score: Score,
  passedOver: ReadonlySet<string>,
  suggest: (url: string, file: string) => string | undefined,
): readonly LinkPlace[] {
  return documentsOf(score)
    .filter((document) => !passedOver.has(document.path))
    .flatMap((document) => {
      const placeOf = placesIn(document.source.text);
      return resolvedLinks(document)
        .filter((link) => link.path !== undefined && leads(link.path))
        .map(({ url, span }) => ({
          file: document.path,
          ...placeOf(span.start),
          url,
          suggestion: suggest(url, document.path),
        }));
    });
}
