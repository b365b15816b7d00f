import { didYouMean, hintOf } from "../../did-you-mean.ts";
import { DISABLE_WORDS, type Disable, type DisableWord } from "./disable.ts";
import { type RulesOfRun, rulesNamed } from "./rules-of-run.ts";
import { TAKE_OUT, type Trouble, unused } from "./trouble.ts";
import type { Outcome } from "./troubles.ts";
import { rewriteDisable } from "./write-disable.ts";

/** Tells what of a comment can't be understood, or can't be had. */
export function* misunderstood(disable: Disable, { run, cover, isReadable }: Outcome): Generator<Trouble> {
  const { does, word, where, rules } = disable;
  if (does === "unclosed") {
    const message = "this comment is never closed, so it hides nothing, and nobody sees what stands below it";
    yield unused({ start: where.start, end: where.start }, message, "-->");
    return;
  }
  if (does === "unknown") {
    const known = Object.keys(DISABLE_WORDS);
    const meant = (didYouMean(word, known) ?? "score-disable-next-line") as DisableWord;
    const message = `"${word}" says nothing here, so this comment hides nothing${hintOf(word, known)}`;
    yield unused(where, message, rewriteDisable(disable, { word: meant }));
    return;
  }
  if (does !== "end" && rules.length === 0) {
    const message = "this comment names no rule, so it hides nothing; which one is meant?";
    yield unused(where, message, rewriteDisable(disable, { rules: ["<rule>"] }));
  }
  for (const rule of rules) {
    const told = troubleWith(rule.id, disable, run);
    if (told !== undefined) yield unused(rule.where, told.message, told.suggestion);
  }
  if (does === "end" && isReadable && cover.endingNothing.has(disable))
    yield unused(
      where,
      "nothing that could end here is switched off, so this comment ends nothing",
      TAKE_OUT,
    );
}

function troubleWith(
  id: string,
  disable: Disable,
  run: RulesOfRun,
): { readonly message: string; readonly suggestion?: string } | undefined {
  const named = rulesNamed(id, run);
  if (/^(?:\*|all)$/.test(id))
    return { message: "a comment names the rules that it hides: there is no way to hide all of them" };
  if (named.length === 0) {
    const meant = ruleMeant(id, run.known);
    const message = `there is no rule "${id}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
    if (meant === undefined) return { message, suggestion: "score rules" };
    const rules = disable.rules.map((rule) => (rule.id === id ? meant : rule.id));
    return { message, suggestion: rewriteDisable(disable, { rules }) };
  }
  if (named.every((rule) => run.neverHidden.has(rule))) {
    const message = `${id} is told wherever it finds something: no comment hides it`;
    return id.startsWith("privacy/") ? { message, suggestion: ALLOW } : { message };
  }
  if (named.every((rule) => run.off.has(rule)))
    return { message: `${id} is off for the whole score, so there is nothing to hide`, suggestion: TAKE_OUT };
  return undefined;
}

const ALLOW = "privacy.allow in score.yaml lets your own stand";

// A rule is remembered by its second word.
function ruleMeant(id: string, known: ReadonlySet<string>): string | undefined {
  const last = id.replace(/^.*\//s, "");
  return [...known].find((rule) => rule.endsWith(`/${last}`)) ?? didYouMean(id, known);
}
