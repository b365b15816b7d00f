import type * as z from "zod/mini";
import type { Feeling } from "../../../language/feelings-in.ts";
import type { LanguageWords } from "../../../language/language-words.ts";
import { phrasesFound, phrasesIn } from "../../../language/phrases-in.ts";
import type { Run } from "../../../language/tokens.ts";
import { hasQuotation } from "../../../language/unquoted.ts";
import { defineSectionRule } from "../../words/define-passage-rule.ts";
import { type FeltSentence, feltSentence } from "../../words/felt-sentence.ts";
import { quoted } from "../../words/named-words.ts";
import { plainPhrases } from "../../words/plain-phrases.ts";
import { listOptions } from "../../words/rule-options.ts";
import { spanOfRun, typedWords } from "../../words/sentence.ts";

/** `feel/generic` */
export const feelGeneric = defineSectionRule(
  {
    id: "feel/generic",
    severity: "warning",
    idea: "score",
    needsWords: ({ feelings }) => feelings?.named,
    where: ["feel"],
    options: listOptions,
    fires:
      "the only feelings in the section are happy, satisfied, valued and their like, without a reason or a moment",
    why: "Generic happiness can't tell this business from its neighbour. A reason or a moment makes even a plain word its own.",
    bad: [
      {
        says: "This hangs on every door.",
        sections: { "How it must feel": "The customer feels happy and valued." },
      },
      { says: "With what, and when?", sections: { "How it must feel": "Guests leave satisfied." } },
      {
        says: "Everybody wants to be that.",
        sections: { "How it must feel": "They have a great experience. Every client feels appreciated." },
      },
    ],
    good: [
      {
        says: "A feeling, in spite of something.",
        sections: {
          "How it must feel": "The customer feels looked after even though we could not fix it today.",
        },
      },
      {
        says: "A feeling of this place, and the moment it comes.",
        sections: { "How it must feel": "Guests leave feeling like regulars on their first visit." },
      },
      {
        says: "A plain word with its reason.",
        sections: { "How it must feel": "She is happy because somebody remembered the pillow." },
      },
      {
        says: "A plain word beside one that is not.",
        sections: { "How it must feel": "He feels respected and unhurried." },
      },
    ],
  },
  function* ({ passages, sentences }, words, options, config) {
    if (passages.some(({ text }) => hasQuotation(text))) return;
    const theirs = sentences
      .map((sentence) => feltSentence(sentence, words, config))
      .filter(({ ours }) => ours === undefined);
    const found = theirs.map((felt) => genericIn(felt, words, options));
    const typed = found.flatMap((runs, index) =>
      runs.map((run) => typedWords((theirs[index] as FeltSentence).sentence, run)),
    );
    const at = found.findIndex((runs) => runs.length > 0);
    const [felt, run] = [theirs[at], found[at]?.[0]];
    if (felt === undefined || run === undefined || theirs.some((each) => isParticular(each, words, options)))
      return;
    yield {
      message: `${quoted(typed)} could hang on any door; when do they feel it here, and because of what?`,
      span: spanOfRun(felt.sentence, run),
      suggestion: `say the moment or the reason, as in: ${words.lines.examples.moment}`,
    };
  },
);

type Options = z.output<typeof listOptions>;

function genericIn(
  { sentence, feelings }: FeltSentence,
  words: LanguageWords,
  options: Options,
): readonly Run[] {
  const listed = feelings.filter(({ sort, denied }) => sort === "generic" && !denied);
  const added = phrasesFound(sentence.tokens, plainPhrases(options.also, words.opened));
  const fine = new Set(options.except.map((each) => each.toLowerCase()));
  return [...listed, ...added].filter((run) => !fine.has(typedWords(sentence, run).toLowerCase()));
}

/** True where another feeling is there or shows, or a generic one has its reason or its moment. */
function isParticular(felt: FeltSentence, words: LanguageWords, options: Options): boolean {
  const generic = genericIn(felt, words, options);
  const isOwn = (feeling: Feeling): boolean =>
    !feeling.denied && !generic.some(({ from, to }) => from <= feeling.from && feeling.from < to);
  const isTied = (): boolean =>
    generic.length > 0 && phrasesIn(felt.sentence.tokens, words.feelings?.particulars, words).length > 0;
  return felt.feelings.some(isOwn) || isTied() || felt.isShown;
}
