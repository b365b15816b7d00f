import type { TemplateName } from "../adapters/templates.ts";
import type { Answers } from "./interview.ts";

/** What `score init` is asked for. */
export interface InitOptions {
  readonly dir: string | undefined;
  readonly name: string | undefined;
  readonly template: TemplateName | undefined;
  readonly language: string | undefined;
  /** The country of its addresses, by its name or its two letters; that of `language` unless given. */
  readonly country: string | undefined;
  readonly by: string | undefined;
  readonly email: string | undefined;
  readonly ci: Answers["ci"] | undefined;
  readonly hook: boolean;
  readonly commit: boolean;
  readonly yes: boolean;
  /** What workflows and hooks call: `cx-score@<version>` unless given. */
  readonly package: string | undefined;
}
