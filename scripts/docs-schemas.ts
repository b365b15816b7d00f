import * as z from "zod/mini";
import type { DocumentKind } from "../src/core/document/slots.ts";
import { RULES } from "../src/core/lint/rules/index.ts";
import { noOptions } from "../src/core/lint/words/rule-options.ts";
import { SCHEMAS } from "../src/core/score/schemas/index.ts";
import * as parts from "../src/core/score/schemas/parts.ts";
import { SEVERITIES } from "../src/core/score/schemas/parts.ts";
import { LONGEST_SLUG } from "../src/core/score/slug.ts";
import { envelopeSchemas } from "./docs-envelopes.ts";
import { code, fenced, madeFrom, page, sentence, table } from "./markdown.ts";
import type { Generated } from "./pages.ts";

const FOLDER = "docs/schemas";

/** The files each schema describes. */
const FILES: Readonly<Record<DocumentKind, string>> = {
  config: "score.yaml",
  promise: "promise.md",
  goal: "goals/<slug>.md",
  repair: "repairs/<goal>/<date>-<id>.md",
  held: "repairs/<goal>/<date>-<id>.held.md",
  complaint: "complaints/<date>-<slug>.md",
  voice: "voices/<date>-<slug>.md",
  rehearsal: "rehearsals/<date>-<slug>.md",
  decision: "decisions/<date>-<slug>.md",
};

type Facts = Readonly<Record<string, unknown>>;

const DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)?";

// What is checked by a function has no form in JSON Schema: the nearest pattern stands here, and in words what it can't say.
const REFINED: ReadonlyMap<unknown, Facts> = new Map<unknown, Facts>([
  [parts.text, { pattern: "\\S", description: "Some words." }],
  [parts.day, { pattern: `^${DAY}$`, description: "A day of the calendar, such as 2026-11-20." }],
  [
    parts.moment,
    {
      pattern: `^${DAY}(T${TIME})?$`,
      description: "A day of the calendar, or a day and time such as 2026-11-20T09:10.",
    },
  ],
  [
    parts.span,
    {
      pattern: "^\\s*[1-9]\\d{0,3}\\s*([hdwmHDWM]|([Hh]our|[Dd]ay|[Ww]eek|[Mm]onth)s?)?\\s*$",
      description: "A stretch of time: 4h, 10d, 8w, 2m, 2 weeks.",
    },
  ],
  [parts.days, { minimum: 1, maximum: 9999, multipleOf: 1, description: "A number of days." }],
  [
    parts.slug,
    {
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      maxLength: LONGEST_SLUG,
      description: "Lower-case words joined by hyphens, such as price-you-heard.",
    },
  ],
  [
    parts.clauseReference,
    {
      pattern: "^[a-z0-9-]+#[a-z0-9-]+$",
      description: "A goal and a clause, such as have-it-fixed-once#charge-twice.",
    },
  ],
  [
    parts.amendmentId,
    { pattern: "^a-[0-9a-hjkmnp-tv-z]{8}$", description: "The id of an amendment, such as a-7kq2xw9m." },
  ],
]);

/** Makes a JSON Schema of every kind of file from the schemas that score itself checks by. */
export function docsSchemas(): Generated {
  const kinds = Object.keys(FILES) as DocumentKind[];
  const pages = new Map([[`${FOLDER}/README.md`, indexPage(kinds)]]);
  for (const kind of kinds) pages.set(pathOf(kind), `${JSON.stringify(schemaOf(kind), null, 2)}\n`);
  for (const [path, text] of envelopeSchemas()) pages.set(path, text);
  return { pages, folder: FOLDER };
}

const pathOf = (kind: DocumentKind): string => `${FOLDER}/${kind}.schema.json`;

function schemaOf(kind: DocumentKind): Facts {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[kind], {
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, REFINED.get(zodSchema)),
  });
  if (kind === "config") Object.assign(schema.properties as Facts, { rules: rulesSchema() });
  const what = kind === "config" ? FILES[kind] : `the front matter of ${FILES[kind]}`;
  return {
    $schema,
    title: FILES[kind],
    description: `What may stand in ${what}. Made by \`npm run generate\`.`,
    ...schema,
    // A key of the writer's own begins with x-, at the top and nowhere else.
    patternProperties: { "^x-": {} },
  };
}

// An editor that reads this offers the rules and their options.
function rulesSchema(): Facts {
  const severity = { enum: SEVERITIES };
  const rules = RULES.map(({ id, fires, options = noOptions }) => {
    const { $schema: _, ...settings } = z.toJSONSchema(options, { target: "draft-2020-12", io: "input" });
    const both = { type: "array", prefixItems: [severity, settings], minItems: 2, maxItems: 2 };
    const hasOptions = Object.keys(options.def.shape).length > 0;
    return [
      id,
      { description: sentence(fires), anyOf: hasOptions ? [severity, settings, both] : [severity] },
    ];
  });
  return {
    type: "object",
    properties: Object.fromEntries(rules),
    patternProperties: { "^own/": severity },
    additionalProperties: false,
  };
}

function indexPage(kinds: readonly DocumentKind[]): string {
  return page(
    madeFrom("the schemas in src/core/score/schemas"),
    "# Schemas",
    `JSON Schema (draft 2020-12) of every file of a score: ${code("score.yaml")} as it stands, and of the others the front matter between the two lines of ${code("---")}. They are made from what ${code("score lint")} checks by.`,
    table(
      ["file", "schema"],
      kinds.map((kind) => [code(FILES[kind]), `[${code(`${kind}.schema.json`)}](${kind}.schema.json)`]),
    ),
    `What the program prints with ${code("--json")} has schemas of its own, in [output](output): [docs/json.md](../json.md) tells them.`,
    "## In an editor",
    "Editors with a YAML language server read the first line of `score.yaml`. With a copy of the schema beside it:",
    fenced("yaml", "# yaml-language-server: $schema=./config.schema.json\nname: Tidewell Heating & Plumbing"),
    "## What a schema can't say",
    [
      `- That a day is one of the calendar: the pattern lets 2026-02-30 pass, and ${code("score lint")} does not.`,
      "- That a clause, a goal or a complaint that is named exists.",
      "- That ids are unique across `always`, `never` and `standards`.",
      `- That a sentence needs quotes: by the time a schema sees it, YAML has already read it. ${code("score lint")} looks at the sentence as it was typed.`,
      "- That dates have to be read as text, as YAML 1.2 does. A reader of YAML 1.1 turns them into something else first.",
    ].join("\n"),
  );
}
