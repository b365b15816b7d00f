import * as z from "zod/mini";
import { ENVELOPES } from "../src/render/envelopes/index.ts";
import { type Envelope, FACTS } from "../src/render/envelopes/parts.ts";
import { code, madeFrom, page, sentence, table } from "./markdown.ts";
import type { Generated, Pages } from "./pages.ts";

/** A JSON Schema as `z.toJSONSchema` writes it. */
interface Facts {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Facts>>;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Facts[];
  readonly items?: Facts;
  readonly properties?: Readonly<Record<string, Facts>>;
  readonly additionalProperties?: Facts | boolean;
  readonly required?: readonly string[];
  readonly description?: string;
}

const FOLDER = "docs/schemas/output";

/** Makes the page of everything that is printed with `--json`. */
export function docsEnvelopes(): Generated {
  return { pages: new Map([["docs/json.md", jsonPage()]]) };
}

/** Makes a JSON Schema of each envelope, and of each line where it comes to lines. */
export function envelopeSchemas(): Pages {
  const pages = new Map<string, string>();
  for (const { name, of, says, schema, line } of ENVELOPES.values()) {
    const title = `score.${name}/1`;
    pages.set(
      `${FOLDER}/${name}.schema.json`,
      written(title, `${says} Printed by: ${of.join(", ")}.`, schema),
    );
    if (line !== undefined)
      pages.set(`${FOLDER}/${name}-line.schema.json`, written(title, `One line of --format ndjson.`, line));
  }
  return pages;
}

// A key that comes with a later version must not break who reads by the schema of today.
function written(title: string, description: string, schema: z.ZodMiniType): string {
  const { $schema, ...facts } = factsOf(schema, ({ jsonSchema }) => {
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  });
  const text = `${description} Made by \`npm run generate\`.`;
  return `${JSON.stringify({ $schema, title, description: text, ...facts }, null, 2)}\n`;
}

type Override = (context: { readonly jsonSchema: { additionalProperties?: unknown } }) => void;

function factsOf(schema: z.ZodMiniType, override: Override = () => undefined): Facts {
  return z.toJSONSchema(schema, { metadata: FACTS, target: "draft-2020-12", override }) as Facts;
}

function jsonPage(): string {
  const all = [...ENVELOPES.values()];
  const parts = new Map(
    all
      .flatMap(({ schema }) => Object.entries(factsOf(schema).$defs ?? {}))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const alike = groups(all);
  return page(
    madeFrom("the envelopes in src/render/envelopes"),
    "# JSON",
    `With ${code("--json")} every command prints one object, also where it fails: then ${code("score.error/1")}. Its ${code("schema")} says which; the number goes up when a key goes or means something else, and a new key alone does not change it. Keys are in camel case, what is absent is ${code("null")} or ${code("[]")}, paths have ${code("/")} and count from the score, days and moments are ISO 8601. Characters that a terminal would obey are escaped.`,
    `A [JSON Schema](schemas/README.md) of each lies in [docs/schemas/output](schemas/output) and in the package; the tests hold what the program prints against them.`,
    table(
      ["schema", "printed by", "what it is"],
      all.map(({ name, of, says }) => [
        `[${code(`score.${name}/1`)}](#score${alike.find((group) => group.some((one) => one.name === name))?.[0]?.name ?? name}1)`,
        of.map((command) => (/^\(|^every/.test(command) ? command : code(command))).join(", "),
        says,
      ]),
    ),
    ...alike.map(section),
    "## Parts",
    "What several of them have.",
    ...[...parts].map(([id, facts]) =>
      page(`### ${id}`, sentence(facts.description ?? ""), keysTable(facts)).trimEnd(),
    ),
  );
}

/** Puts those together that say the same by the same keys. */
function groups(all: readonly Envelope[]): readonly (readonly Envelope[])[] {
  const alike = new Map<string, Envelope[]>();
  for (const each of all) {
    const key = `${each.says} ${keysTable(factsOf(each.schema))}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()];
}

function section([first, ...others]: readonly Envelope[]): string {
  if (first === undefined) return "";
  const { name, says, schema, line } = first;
  const lines =
    line === undefined
      ? ""
      : `${code("--format ndjson")} prints one of them to a line, each with its ${code("schema")}, and for a file that can't be read a line with ${code("refused")} ([schema](schemas/output/${name}-line.schema.json)).`;
  const by = (command: string): string => (/^\(|^every/.test(command) ? command : code(`score ${command}`));
  const schemaOf = (one: string): string => `([schema](schemas/output/${one}.schema.json))`;
  const too = others.map(
    (one) => `${code(`score.${one.name}/1`)} by ${one.of.map(by).join(", ")} ${schemaOf(one.name)}`,
  );
  return page(
    `## score.${name}/1`,
    `${says} Printed by ${first.of.map(by).join(", ")} ${schemaOf(name)}.`,
    too.length === 0 ? "" : `The same: ${too.join(", ")}.`,
    keysTable(factsOf(schema)),
    lines,
  ).trimEnd();
}

function keysTable(facts: Facts): string {
  return table(["key", "what it holds", "form"], [...rowsOf(facts, "")]);
}

// What lies inside is told below it; a part that several have is told once, at the end.
function* rowsOf(facts: Facts, lead: string): Generator<readonly string[]> {
  for (const [key, value] of Object.entries(facts.properties ?? {})) {
    if (lead === "" && key === "schema") continue;
    yield [code(`${lead}${key}`), value.description ?? "", formOf(value)];
    const [inside, mark] = insideOf(value);
    if (inside?.properties !== undefined) yield* rowsOf(inside, `${lead}${key}${mark}.`);
  }
}

function insideOf(facts: Facts): readonly [Facts | undefined, string] {
  if (facts.items !== undefined) return [facts.items, "[]"];
  const only = facts.anyOf?.filter((one) => one.type !== "null") ?? [];
  return [only.length === 1 ? only[0] : facts, ""];
}

function formOf(facts: Facts): string {
  if (facts.$ref !== undefined) return partLink(facts.$ref);
  if (facts.anyOf !== undefined) return [...new Set(facts.anyOf.map(formOf))].join(" or ");
  if (facts.enum !== undefined)
    return facts.enum.map((value) => (value === null ? "null" : code(String(value)))).join(", ");
  if (facts.items !== undefined) return `list of ${listedForm(facts.items)}`;
  const types = [facts.type ?? "anything"].flat().map((type) => TYPES[type] ?? type);
  return types.join(" or ");
}

function listedForm(items: Facts): string {
  if (items.$ref !== undefined) return partLink(items.$ref);
  return items.type === "object" ? "objects" : items.type === "string" ? "strings" : formOf(items);
}

function partLink(ref: string): string {
  const id = ref.replace(/^.*\//, "");
  return `[${id}](#${id.toLowerCase()})`;
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: "true or false",
  object: "object",
  null: "null",
};
