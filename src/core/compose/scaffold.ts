import { readText, type ScoreDocument } from "../document/document.ts";
import { asHeading } from "../document/edits/body.ts";
import { entryLines, removeEntry, replaceValue } from "../document/edits/front-matter.ts";
import { writeScalar } from "../document/scalar.ts";
import { sectionNames } from "../document/section-names.ts";
import type { DocumentKind } from "../document/slots.ts";
import { sourceOf } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { kindOf } from "../score/folders.ts";
import { goalIdOf } from "../score/goal-id.ts";
import { entryOf, pairsOf, textsOf } from "../score/keys.ts";
import { goalText, type NewGoal } from "./goal-text.ts";

/** What is known of the business that a score is begun for. */
export interface Business {
  readonly name: string;
  readonly language: string | undefined;
  /** The two letters of the country of its addresses; absent where nobody said. */
  readonly country: string | undefined;
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
  /** The id of a goal that is there already; absent where the template's own come first. */
  readonly firstGoal?: string | undefined;
}

/** What somebody said of a template's goal. */
export type GoalAnswer =
  | { readonly is: "ours" }
  | { readonly is: "borrowed" }
  | { readonly is: "reworded"; readonly title: string };

/** Files of a new score by their path. */
export type Files = ReadonlyMap<string, string>;

/** Makes a template's files a business's own: its name, its owner, its words. Every edit is the smallest that says so. */
export function scaffold(
  template: Files,
  blank: Files,
  business: Business,
  slugOfTitle: (title: string) => string,
): Files {
  const files = new Map<string, string>();
  for (const [path, text] of template) {
    const kind = kindOf(path);
    if (kind === "goal") addGoal(files, path, text, business, slugOfTitle);
    else if (kind === "config") files.set(path, settings(path, text, business));
    else files.set(path, text);
  }
  if (business.ownGoal !== undefined)
    files.set(
      `goals/${slugOfTitle(business.ownGoal.title)}.md`,
      goalText(business.ownGoal, sectionNames({}, business.language), business.language ?? "en"),
    );
  if (business.thanked !== undefined)
    files.set(
      `complaints/${business.day}-what-we-are-thanked-for.md`,
      thanksText(business.thanked, business.day),
    );
  const promise = files.get("promise.md");
  if (promise !== undefined)
    files.set("promise.md", ownPromise(promise, blank.get("promise.md") ?? promise, files, business));
  const readme = files.get("README.md");
  const goal =
    business.firstGoal ?? [...files.keys()].filter((path) => kindOf(path) === "goal").map(goalIdOf)[0];
  if (readme !== undefined && goal !== undefined)
    files.set(
      "README.md",
      readme.replaceAll(EXAMPLE_GOAL, () => goal),
    );
  return files;
}

// The goal that the lines of a new README are about; where a score has none of its own it stands for one.
const EXAMPLE_GOAL = "know-the-price-before-i-say-yes";

function addGoal(
  files: Map<string, string>,
  path: string,
  text: string,
  business: Business,
  slugOfTitle: (title: string) => string,
): void {
  const id = goalIdOf(path);
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
  const [name, language, country] = ["name", "language", "country"].map((key) => entryOf(document, key));
  const splices: Splice[] = [];
  if (name !== undefined) splices.push(replaceValue(document, name, business.name));
  if (language !== undefined && business.language !== undefined)
    splices.push(replaceValue(document, language, business.language));
  // Where nobody said a country, a note says what it would be for.
  if (country !== undefined)
    splices.push(
      business.country === undefined
        ? { ...entryLines(document, country), text: "# country: IE\n" }
        : replaceValue(document, country, business.country),
    );
  return applySplices(text, splices);
}

/**
 * Writes the promise. Whoever says their own gets named gaps where the template's words about its own customers stood, and of
 * its parts those that their goals keep: a part that no goal keeps is told to nobody.
 */
function ownPromise(template: string, blank: string, files: Files, business: Business): string {
  const goals = [...files]
    .filter(([path]) => kindOf(path) === "goal")
    .map(([path, text]) => read(path, text, "goal"));
  const served = new Set(goals.flatMap((goal) => textsOf(goal, "serves").map((part) => part.text)));
  const parts = pairsOf(read("promise.md", template, "promise"), "parts").filter(
    (part) => business.goals === undefined || served.has(part.id.text),
  );
  const document = read("promise.md", business.promise === undefined ? template : blank, "promise");
  const splices: Splice[] = [];
  const say = (key: string, words: string | undefined): void => {
    const entry = entryOf(document, key);
    if (entry !== undefined && words !== undefined) splices.push(replaceValue(document, entry, words));
  };
  say("promise", business.promise);
  say("for", business.whom);
  const told = entryOf(document, "parts");
  if (told !== undefined) splices.push({ ...entryLines(document, told), text: partLines(parts) });
  const words = business.promise === undefined ? undefined : entryOf(document, "stands-for");
  if (words !== undefined) splices.push(removeEntry(document, words));
  return applySplices(document.source.text, splices);
}

function partLines(parts: ReturnType<typeof pairsOf>): string {
  if (parts.length === 0) return "";
  return `parts:\n${parts.map((part) => `  ${part.id.text}: ${writeScalar(part.value.text)}\n`).join("")}`;
}

function thanksText(words: string, day: string): string {
  return `---\nkind: thanks\nreceived: ${day}\n---\n\n${words}\n`;
}

function read(path: string, text: string, kind: DocumentKind): ScoreDocument {
  return readText(path, kind, sourceOf(text), sectionNames());
}
