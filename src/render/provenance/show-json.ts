import type { Line } from "../../core/history/provenance/line.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { ShowResult } from "../../core/history/provenance/result.ts";
import { explanationsIn, PARTS } from "../../core/history/semantic-diff.ts";
import { standardWords } from "../../core/history/standard-words.ts";
import { versionOf } from "../../core/history/version.ts";
import { bestHeld } from "../../core/score/best-held.ts";
import type { Clause } from "../../core/score/clause.ts";
import { clausesOf, sectionsOf } from "../../core/score/goal.ts";
import { textOf, textsOf } from "../../core/score/keys.ts";
import { readingOf } from "../../core/score/reading.ts";
import { pick, renderJson } from "../json.ts";
import { openGapJson } from "../open-gap.ts";
import { originJson } from "./step-json.ts";

/** Renders a goal with where each of its lines comes from as `score.show/1`. */
export function renderShowJson({ goal, document, at, gaps, provenance }: ShowResult): string {
  const version = versionOf(document);
  const origin = originsOf(provenance?.lines ?? []);
  const explanations = explanationsIn(sectionsOf(document, "never"));
  const clauses = (list: readonly Clause[]) =>
    list.map(({ list: part, id, text }) => ({
      id,
      text,
      explanation: explanations.get(id) ?? null,
      ...origin({ part, clause: id, words: text }),
    }));
  const sections = readingOf(document, new Set(clausesOf(version).map(({ id }) => id)));
  return renderJson("show", {
    goal,
    title: version.title?.text,
    at: at === undefined ? null : pick(at, ["name", "commit", "day"]),
    for: textOf(document, "for")?.text,
    owner: textOf(document, "owner")?.text,
    borrowed: textOf(document, "borrowed")?.text,
    serves: textsOf(document, "serves").map(({ text }) => text),
    phrases: version.phrases.map(({ id, text }) => ({
      id,
      text,
      ...origin({ part: "other", clause: id, words: text }),
    })),
    always: clauses(version.always),
    never: clauses(version.never),
    standards: version.standards.map((standard) => ({
      ...pick(standard, ["id", "measure", "limit", "value"]),
      best: bestHeld(document, standard.id) ?? null,
      ...origin({ part: "standard", clause: standard.id, words: standardWords(standard) }),
    })),
    sections: sections.map(({ title, meaning, passages }) => ({
      title,
      meaning,
      sentences: passages
        .flatMap(({ sentences }) => sentences)
        .map((text) => ({
          text,
          ...origin({ part: (meaning && PARTS[meaning]) ?? "other", clause: undefined, words: text }),
        })),
    })),
    openGaps: gaps.map(openGapJson),
    shallow: provenance?.shallow ?? false,
    refused: provenance?.refused ?? [],
  });
}

// What says nothing yet has no origin: a gap that waits for words.
function originsOf(lines: readonly Provenance[]): (line: Line) => Readonly<Record<string, unknown>> {
  const keyOf = ({ part, clause, words }: Line): string => JSON.stringify([part, clause ?? null, words]);
  const known = new Map(lines.map((provenance) => [keyOf(provenance.line), originJson(provenance)]));
  const none = { origin: null, since: null, by: null, amendment: null, complaint: null };
  return (line) => known.get(keyOf(line)) ?? none;
}
