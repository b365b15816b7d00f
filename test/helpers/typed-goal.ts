import * as fc from "fast-check";
import { anyLine } from "./arbitrary.ts";

/** A sentence as it comes out of somebody's keyboard: no quotes where YAML would need them. */
const typed = fc.oneof(
  anyLine,
  fc.constantFrom(
    "Bring water: tap, free",
    "Wipe table #4 first",
    '"No problem" is not an answer',
    "!important ring back",
    "yes",
    "2026-03-04",
    "{the guest} - or *whoever* it is",
  ),
);

const clauses = fc.record({
  form: fc.constantFrom("map", "list", "none"),
  sentences: fc.array(fc.record({ text: typed, note: fc.boolean() }), { minLength: 1, maxLength: 4 }),
});

const title = fc.oneof(
  fc.constantFrom(
    "Have it fixed once",
    '"Have it\\nfixed once"',
    "|\n  Have it\n  fixed once",
    ">-\n  Have it\n  fixed *once* #",
    "'Have `it` <b>fixed</b>'",
    '"Have it\\r\\n\\r\\n# fixed"',
  ),
  typed,
);

const body = fc
  .record({
    heading: fc.constantFrom("# Have it fixed once", "# Something else", "#", "Two lines\n===", ""),
    never: fc.constantFrom(
      "",
      "## Never",
      "## Never\n\n<!-- later -->",
      "## Never\n\n- **n-1** \u2014 it is tempting.",
      "## Never\n\n- **gone** \u2014 once.\n- **n-1** \u2014 it is tempting.",
      "## Never\n\n```",
    ),
    other: fc.subarray([
      "Some words before.",
      "## What has to happen\n\nSomebody comes back.  \n<!-- keep: this -->\n\n1. One\n2. Two",
      "## How it must feel\n\nReassured, not abandoned.",
      "```\n# no heading\n```",
      "<!-- open",
    ]),
  })
  .map(({ heading, never, other }) => [heading, ...other, never].filter((part) => part !== "").join("\n\n"));

/** Goal files as people type them, with much that `--fix` mends and some that it can't: CRLF, a BOM, notes, no last newline. */
export const typedGoal: fc.Arbitrary<string> = fc
  .record({
    title,
    always: clauses,
    never: clauses,
    body,
    crlf: fc.boolean(),
    bom: fc.boolean(),
    ended: fc.boolean(),
  })
  .map((shape) => {
    const list = (name: "always" | "never"): readonly string[] =>
      shape[name].form === "none"
        ? []
        : [
            `${name}:`,
            ...shape[name].sentences.flatMap(({ text, note }, at) => [
              ...(note ? [`  # since May: ${at}`] : []),
              `  ${shape[name].form === "map" ? `${name[0]}-${at + 1}: ` : "- "}${text}`,
            ]),
          ];
    const front = ["---", "# kept by Dana", `goal: ${shape.title}`, "owner: Dana   # the second one"];
    const lines = [...front, ...list("always"), ...list("never"), "---", "", shape.body];
    const text = lines
      .join("\n")
      .replaceAll("\r\n", "\n")
      .replaceAll("\n", shape.crlf ? "\r\n" : "\n");
    // A file in UTF-8 has no half of a character.
    return `${shape.bom ? "\uFEFF" : ""}${text}${shape.ended ? (shape.crlf ? "\r\n" : "\n") : ""}`.replace(
      /\p{Cs}/gu,
      "\uFFFD",
    );
  });
