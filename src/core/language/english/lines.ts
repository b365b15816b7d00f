import type { LineWords } from "../line-words.ts";

/** What stands in an English score, or is offered to it, until it has its own words. */
export const LINES: LineWords = {
  gaps: {
    always: "[your first always: what this customer can count on]",
    never: "[your first never: what would send a proposal back to the drawing board]",
    happen: "[your outcomes: what is true when this has gone well, and who sees to it]",
    feel: "[your feeling: how it must feel for the customer, and at which moment]",
    temptation: "[your temptation: why this is tempting, and what we do instead]",
    believe: "[your belief: a sentence that somebody could disagree with]",
  },
  feelings: {
    because: "They feel [your customer's feeling], because {line}",
    beside: "{line}. They feel [your customer's feeling]",
    whole: "She feels [your customer's feeling, by name], because [your reason, or the moment it comes]",
  },
  stands: {
    anId: "an-id",
    always: "what we always do",
    never: "what we never do",
    temptation: "what tempts us, and what we do instead",
    promise: "one sentence that a customer could hold you to",
    owner: "a first name",
  },
  examples: {
    virtue: "use the name the patient asked us to use",
    vice: "talk about one guest in front of another",
    readsOn: "hide a fee in small print",
    ownWords: "answer with your own name and ours",
    dueToBelief: "we greet people by name because being remembered is why they come back",
    noLabel: "a guest who is still unhappy is introduced to the manager by name",
    ourPart: "our letter did not say when fees start",
    counted: "every Friday, 3 of them, the list on the van",
    belief: "We believe … even when …",
    ownSight: "you will know the price before we pick up a spanner",
    moment: "they feel looked after even though we could not fix it today",
    theirs: "she feels proud to bring her mother here",
    done: "they feel remembered, not marketed at",
    presence: "they never feel rushed, they feel free to ask again",
  },
};
