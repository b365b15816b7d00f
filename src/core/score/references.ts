import type { KeptDocument } from "../document/document.ts";
import type { Value } from "../document/value.ts";
import { shellWords } from "../shell-words.ts";
import { habitsOf } from "./habits.ts";
import { entryOf, type Placed, textOf, textsOf } from "./keys.ts";

/** A name in a file that has to lead to something else of the score. */
export interface Reference extends Placed {
  /** `clause` is `goal#clause`; of an `own-clause` the goal stands under a key of its own; a `repair` is the file beside this one. */
  readonly what: "goal" | "clause" | "own-clause" | "complaint" | "amendment" | "repair";
  /** The goal that stands beside a clause; absent where none does. */
  readonly goal?: string | undefined;
  /** Returns what to write in its place, as a line of the file; without a name, what else to do. */
  readonly instead: (name: string | undefined) => string;
}

/** Lists the names by which a document points to others. */
export function* referencesOf(document: KeptDocument): Generator<Reference> {
  switch (document.kind) {
    case "goal":
      yield* amendmentsOfHabits(document);
      return;
    case "repair":
      yield* scalar(document, "goal", "goal");
      yield* list(document, "complaints", "complaint");
      yield* scalar(document, "takes-back", "amendment");
      return;
    case "held":
      yield repairBeside(document.path);
      return;
    case "complaint":
      yield* scalar(document, "goal", "goal");
      yield* list(document, "elsewhere", "goal");
      yield* clauseOf(document, "broke");
      yield* clauseOf(document, "kept");
      yield* list(document, "amendments", "amendment");
      return;
    case "voice":
      for (const about of scalar(document, "about", "goal"))
        if (about.text !== "promise") yield { ...about, what: goalOrClause(about) };
      yield* scalar(document, "settled-by", "amendment");
      return;
    case "rehearsal":
      yield* scalar(document, "goal", "goal");
      yield* list(document, "hard", "clause");
      for (const card of list(document, "cards", "complaint"))
        yield { ...card, what: whatOfCard(document, card) };
      return;
    case "decision":
      for (const clause of clausesAnswered(entryOf(document, "answers")?.value))
        yield {
          ...clause,
          what: "clause",
          instead: (name) => (name === undefined ? OUT : `clause: ${name}`),
        };
  }
}

const OUT = "take it out";

// A card of what has to happen is of the goal itself.
function whatOfCard(document: KeptDocument, { text }: Placed): Reference["what"] {
  if (text.includes("#")) return "clause";
  return text === textOf(document, "goal")?.text ? "goal" : "complaint";
}

function* scalar(document: KeptDocument, key: string, what: Reference["what"]): Generator<Reference> {
  const found = textOf(document, key);
  if (found === undefined) return;
  yield { ...found, what, instead: (name) => (name === undefined ? "take the line out" : `${key}: ${name}`) };
}

function* list(document: KeptDocument, key: string, what: Reference["what"]): Generator<Reference> {
  const all = textsOf(document, key);
  for (const [place, found] of all.entries()) {
    const others = all.map(({ text }) => text);
    const instead = (name: string | undefined): string => {
      const written = name === undefined ? others.toSpliced(place, 1) : others.with(place, name);
      return written.length === 0 ? "take the line out" : `${key}: [${written.join(", ")}]`;
    };
    yield { ...found, what, instead };
  }
}

// Nothing that is kept is unwritten.
function* clauseOf(document: KeptDocument, key: "broke" | "kept"): Generator<Reference> {
  const goal = textOf(document, "goal")?.text;
  for (const clause of scalar(document, key, "own-clause")) {
    if (key === "broke" && clause.text === "unwritten") continue;
    yield { ...clause, goal };
  }
}

function* amendmentsOfHabits(document: KeptDocument): Generator<Reference> {
  for (const { amendment } of habitsOf(document)) {
    if (amendment === undefined) continue;
    const instead = (name: string | undefined): string => (name === undefined ? OUT : `amendment: ${name}`);
    yield { ...amendment, what: "amendment", instead };
  }
}

function repairBeside(path: string): Reference {
  return {
    what: "repair",
    text: path.replace(/\.held\.md$/i, ".md"),
    span: { start: 0, end: 3 },
    instead: (name) =>
      name === undefined
        ? "name it as the repair file that it is about, or take it out"
        : `git mv ${shellWords([path, name.replace(/\.md$/i, ".held.md")])}`,
  };
}

function goalOrClause(name: Placed): "goal" | "clause" {
  return name.text.includes("#") ? "clause" : "goal";
}

function clausesAnswered(answers: Value | undefined): readonly Placed[] {
  if (answers?.type !== "list") return [];
  return answers.items.flatMap((answer) => {
    const clause =
      answer.type === "map" ? answer.entries.find((entry) => entry.key === "clause")?.value : undefined;
    return clause?.type === "scalar" && clause.data !== null
      ? [{ text: String(clause.data), span: clause.span }]
      : [];
  });
}
