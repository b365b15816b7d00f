import { ScoreError } from "../errors.ts";
import type { Score } from "../score/score.ts";
import { type MissingFact, missingFrom, type VoiceFacts } from "./said-voice.ts";

const WHAT: Readonly<Record<MissingFact, string>> = {
  from: "who spoke",
  about: "what it is about",
  stance: "whether it speaks for what you promise or against it, or tells of a gap",
  weSay: "what we say",
  weDo: "what we do instead",
};

/** Says what a voice still lacks, with the option for each. */
export function voiceIncomplete(facts: VoiceFacts, score: Score): ScoreError {
  const missing = missingFrom(facts);
  const [first = "", ...more] = missing.map((fact) => WHAT[fact]);
  const last = more.pop();
  const told = last === undefined ? first : `${[first, ...more].join(", ")} and ${last}`;
  return new ScoreError("usage", "voice/incomplete", `say ${told}`, {
    hint: [
      missing.map((fact) => optionFor(fact, score)).join(" "),
      "score voice add --help   # what fits",
    ].join("\n"),
    data: { lacks: missing },
  });
}

function optionFor(fact: MissingFact, score: Score): string {
  switch (fact) {
    case "from":
      return "--from customer";
    case "about":
      return `--about ${score.goals[0]?.id ?? "promise"}`;
    case "stance":
      return "--stance against";
    case "weSay":
      return '--we-say "what we tell people"';
    case "weDo":
      return '--we-do "what happens instead"';
  }
}
