import * as z from "zod/mini";
import type { Config, RuleOptions } from "../../config/config.ts";

/** The options of a rule that has none. */
export const noOptions = z.strictObject({});

/** Makes an option with what it does, for the rule's page. */
export function option<Schema extends z.ZodMiniType>(
  schema: Schema,
  standard: z.output<Schema>,
  description: string,
): z.ZodMiniDefault<Schema> {
  // The standard is of the schema's own type; zod's word for that is narrower.
  const made = z._default(schema, standard as never);
  z.globalRegistry.add(made, { description });
  return made;
}

/** The options that every rule with a list of words has. */
export const listOptions = z.strictObject({
  also: option(z.array(z.string()), [], "more words or phrases that are found here"),
  except: option(z.array(z.string()), [], "words or phrases that are fine here"),
});

/** The options of a rule that judges sentences as a whole. */
export const wholeOptions = z.strictObject({
  except: option(z.array(z.string()), [], "words found here that are fine as they stand: the whole of them"),
});

const known = new WeakMap<Config, Map<string, unknown>>();

/** Returns the options of a rule, its defaults filled in; what can't stand there counts as not said. */
export function optionsOf<Options extends RuleOptions>(
  id: string,
  options: Options,
  config: Config,
): z.output<Options> {
  const read = known.get(config) ?? new Map<string, unknown>();
  known.set(config, read);
  if (!read.has(id)) {
    const written = options.safeParse(config.rules.get(id)?.options ?? {});
    read.set(id, written.success ? written.data : options.parse({}));
  }
  return read.get(id) as z.output<Options>;
}
