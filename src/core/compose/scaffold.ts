import { readText, type ScoreDocument } from "../document/document.ts";
import { asHeading } from "../document/edits/body.ts";
import { removeEntry, replaceValue } from "../document/edits/front-matter.ts";
import { sectionNames } from "../document/section-names.ts";
import type { DocumentKind } from "../document/slots.ts";
import { sourceOf } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { entryOf, textsOf } from "../score/keys.ts";
import { kindOf } from "../score/score.ts";
import { goalText, type NewGoal } from "./goal-text.ts";

/** What is known of the business that a score is begun for. */
export interface Business {
  readonly name: string;
  readonly language: string | undefined;
  /** Who stands in for the founder until somebody else does. */
  readonly owner: string;
  readonly promise: string | undefined;
  readonly whom: string | undefined;
  /** What customers already thank them for. */
  readonly thanked: string | undefined;
  /** The template's goals that stay: as our own, in other words, or still borrowed. Absent: all, borrowed. */
  readonly goals: ReadonlyMap<string, GoalAnswer> | undefined;
  readonly ownGoal: NewGoal | undefined;
  readonly day: string;
}

/** What somebody said of a template's goal. */
export type GoalAnswer =
  | { readonly is: "ours" }
  | { readonly is: "borrowed" }
  | { readonly is: "reworded"; readonly title: string };

/** Files of a new score by their path. */
export type Files = ReadonlyMap<string, string>;

/** Makes a template's files a business's own: its name, its owner, its words. Every edit is the smallest that says so. */
export function scaffold(template: Files, business: Business, slugOfTitle: (title: string) => string): Files {
  const files = new Map<string, string>();
  for (const [path, text] of template) {
    const kind = kindOf(path);
    if (kind === "goal") addGoal(files, path, text, business, slugOfTitle);
    else if (kind === "config") files.set(path, settings(path, text, business));
    else files.set(path, text);
  }
  if (business.ownGoal !== undefined)
    files.set(`goals/${slugOfTitle(business.ownGoal.title)}.md`, goalText(business.ownGoal));
  if (business.thanked !== undefined)
    files.set(
      `complaints/${business.day}-what-we-are-thanked-for.md`,
      thanksText(business.thanked, business.day),
    );
  const promise = files.get("promise.md");
  if (promise !== undefined) files.set("promise.md", ownPromise(promise, files, business));
  return files;
}

function addGoal(
  files: Map<string, string>,
  path: string,
  text: string,
  business: Business,
  slugOfTitle: (title: string) => string,
): void {
  const id = path.replace(/^.*\/|\.md$/g, "");
  const answer: GoalAnswer | undefined =
    business.goals === undefined ? { is: "borrowed" } : business.goals.get(id);
  if (answer === undefined) return;
  const document = read(path, text, "goal");
  const splices: Splice[] = [];
  const owner = entryOf(document, "owner");
  const borrowed = entryOf(document, "borrowed");
  const title = entryOf(document, "goal");
  if (owner !== undefined) splices.push(replaceValue(document, owner, business.owner));
  if (borrowed !== undefined && answer.is === "ours") splices.push(removeEntry(document, borrowed));
  if (answer.is !== "reworded" || title === undefined) {
    files.set(path, applySplices(text, splices));
    return;
  }
  splices.push(replaceValue(document, title, answer.title));
  const heading = document.outline.title;
  if (heading !== undefined) splices.push({ ...heading.span, text: asHeading(answer.title) });
  files.set(`goals/${slugOfTitle(answer.title)}.md`, applySplices(text, splices));
}

function settings(path: string, text: string, business: Business): string {
  const document = read(path, text, "config");
  const [name, language] = [entryOf(document, "name"), entryOf(document, "language")];
  const splices: Splice[] = [];
  if (name !== undefined) splices.push(replaceValue(document, name, business.name));
  if (language !== undefined && business.language !== undefined)
    splices.push(replaceValue(document, language, business.language));
  return applySplices(text, splices);
}

// A part that no goal keeps any more is told to nobody.
function ownPromise(text: string, files: Files, business: Business): string {
  const document = read("promise.md", text, "promise");
  const splices: Splice[] = [];
  const sentence = entryOf(document, "promise");
  const whom = entryOf(document, "for");
  if (sentence !== undefined && business.promise !== undefined)
    splices.push(replaceValue(document, sentence, business.promise));
  if (whom !== undefined && business.whom !== undefined)
    splices.push(replaceValue(document, whom, business.whom));
  const served = new Set(
    [...files]
      .filter(([path]) => kindOf(path) === "goal")
      .flatMap(([path, goal]) => textsOf(read(path, goal, "goal"), "serves").map((part) => part.text)),
  );
  const parts = entryOf(document, "parts")?.value;
  const unkept =
    parts?.type === "map" && business.goals !== undefined
      ? parts.entries.filter((part) => !served.has(part.key))
      : [];
  const all = parts?.type === "map" && unkept.length === parts.entries.length;
  const partsEntry = entryOf(document, "parts");
  if (all && partsEntry !== undefined) splices.push(removeEntry(document, partsEntry));
  else for (const part of unkept) splices.push(removeEntry(document, part));
  return applySplices(text, splices);
}

function thanksText(words: string, day: string): string {
  return `---\nkind: thanks\nreceived: ${day}\n---\n\n${words}\n`;
}

function read(path: string, text: string, kind: DocumentKind): ScoreDocument {
  return readText(path, kind, sourceOf(text), sectionNames());
}
