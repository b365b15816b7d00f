import type { Answer, Card, CardClause } from "../core/rehearse/card.ts";
import { shellWords } from "../core/shell-words.ts";
import { cameToWords, QUESTIONS } from "./card-words.ts";
import { labelled } from "./labelled.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the front of a card: the scene, and what is asked. */
export function cardFront(card: Card, style: Style): Shown[] {
  return [
    style.line`${style.bold(card.title)} ${style.dim(`(${card.goal})`)}`,
    ...indented(card.opening, style),
    ...card.scene.flatMap((words) =>
      wrapWords(words, style.columns - 4).map((line) => style.line`    ${line}`),
    ),
    ...indented(QUESTIONS, style),
  ];
}

/** Renders the back of a card: what the score says, and what became of what happened. */
export function cardBack({ answer, id, kind }: Card, style: Style): Shown[] {
  const { happen, feel, putRight, repairs, gaps } = answer;
  return [
    ...passages("What has to happen", happen, style),
    ...passages("How it must feel", feel, style),
    ...clauses("Never", answer, style),
    ...clauses("Always", answer, style),
    ...(kind === "complaint" || kind === "near-miss"
      ? [
          heading("What became of it", style),
          ...labelled("put right: ", putRight, style),
          ...repairs.flatMap((repair) => labelled("repaired: ", cameToWords(repair), style)),
          ...(repairs.length === 0 ? labelled("repaired: ", "not yet", style) : []),
          style.line`  ${style.dim("in the book: ")}${style.command(`score complaint show ${shellWords([id])}`)}`,
        ]
      : []),
    ...(gaps.length === 0 ? [] : [heading("An open gap", style)]),
    ...gaps.flatMap(({ weSay, weDo, words }) => [
      ...labelled("we say: ", weSay, style),
      ...labelled("we do:  ", weDo, style),
      ...labelled("heard:  ", words, style),
    ]),
  ];
}

function clauses(title: "Always" | "Never", { clauses: all }: Answer, style: Style): Shown[] {
  const own = all.filter(({ list }) => list === title.toLowerCase());
  if (own.length === 0) return [];
  return [heading(title, style), ...own.flatMap((clause) => clauseLines(clause, own.length > 1, style))];
}

// Of several the one that the card is about has what we do instead beside it.
function clauseLines(clause: CardClause, isOneOfSeveral: boolean, style: Style): Shown[] {
  const { text, instead, isConcerned, reference } = clause;
  const id = reference.replace(/^.*#/, "");
  const lines = wrapWords(`${text} (${id})`, style.columns - 4);
  return [
    ...lines.map((line, at) => {
      const shown = isConcerned && isOneOfSeveral ? style.bold(line) : style.line`${line}`;
      return style.line`  ${at === 0 ? "- " : "  "}${shown}`;
    }),
    ...(instead === undefined || !isConcerned ? [] : labelled("  instead: ", instead, style)),
  ];
}

function passages(title: string, words: readonly string[], style: Style): Shown[] {
  if (words.length === 0) return [];
  return [
    heading(title, style),
    ...words.flatMap((passage) => labelled(words.length > 1 ? "- " : "", passage, style)),
  ];
}

function heading(title: string, style: Style): Shown {
  return style.line`${style.bold(title)}`;
}

function indented(words: string, style: Style): Shown[] {
  return wrapWords(words, style.columns - 2).map((line) => style.line`  ${line}`);
}
