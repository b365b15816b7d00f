import { PAIRS, tally } from "../test/helpers/pairs.ts";
import { between, table } from "./markdown.ts";
import type { Generated } from "./pages.ts";
import { playedPage } from "./played-page.ts";

const PAGE = "docs/directions.md";

const MEANT = {
  seen: "English, in view while the words were listed",
  "held-out": "English, by another hand",
  german: "German",
} as const;

/** Plays the walk of the page on directions, and puts into it how many pairs of sentences are told rightly, left open and told wrongly. */
export function docsDirections(): Generated {
  const rows = PAIRS.map((each) => {
    const { pairs, known, told, wrong } = tally(each);
    return [MEANT[each.name], ...[pairs, known, told, known - told, wrong.length].map(String)];
  });
  const head = ["pairs", "all", "where an owner would know", "told", "left open", "wrong"];
  const page = playedPage(PAGE).pages.get(PAGE) ?? "";
  return {
    pages: new Map([[PAGE, between(page, { begin: "pairs", end: "pairs", of: PAGE }, table(head, rows))]]),
  };
}
