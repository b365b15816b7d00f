import { checkSchema } from "../score/check-schema.ts";
import { entryOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import { type Unreadable, unreadableFiles } from "../status/unreadable.ts";

/**
 * Lists the files of a score that can't be read, with those of which a non-negotiable can't. `isPartial` tells that a promise is among
 * them, so that no proposal was held against all there is.
 */
export function unheldPromises(score: Score): {
  readonly refused: readonly Unreadable[];
  readonly isPartial: boolean;
} {
  const files = unreadableFiles(score);
  const told = new Set(files.map(({ file }) => file));
  const owners = [...(score.promise === undefined ? [] : [score.promise]), ...score.goals];
  const faulty = owners
    .map(({ document }) => score.whole(document))
    .filter(({ path, readable }) => readable && !told.has(path))
    .flatMap((document) => {
      const lists = ["always", "never"].flatMap((key) => entryOf(document, key) ?? []);
      const fault = checkSchema(document).find(({ code, span }) =>
        lists.some(
          ({ keySpan, value }) =>
            code !== "schema/unknown-key" && span.start >= keySpan.start && span.end <= value.span.end,
        ),
      );
      if (fault === undefined) return [];
      return [{ file: document.path, code: fault.code, message: fault.message, refuses: false }];
    });
  const refused = [...files, ...faulty];
  return { refused, isPartial: refused.some(({ file }) => /^(?:promise\.md|goals(?:\/|$))/.test(file)) };
}
