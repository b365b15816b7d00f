import process from "node:process";
import { describe, expect, it } from "vitest";
import { corpusFolder } from "../../scripts/corpus.ts";
import { docsPrecision } from "../../scripts/docs-precision.ts";
import { notCurrent } from "../../scripts/pages.ts";

// Some ten seconds of work: whoever wants it says where the corpus lies.
const corpus = process.env["SCORE_CORPUS"] === undefined ? undefined : corpusFolder();
const reason = "SCORE_CORPUS names none";

describe("docs/precision.md", () => {
  if (corpus === undefined)
    process.stdout.write(`docs/precision.md is not held against a corpus: ${reason}\n`);

  it.skipIf(corpus === undefined)(
    "tells what the rules find in the corpus today",
    () => {
      expect(notCurrent(docsPrecision(corpus as string))).toEqual([]);
    },
    300_000,
  );
});
