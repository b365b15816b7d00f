/** The ideas that the rules serve: what each of them asks of a score. */
export const IDEAS = {
  score: {
    name: "The score",
    says: "what has to happen, how it must feel and what we believe, per customer goal; the playing is left to people",
  },
  promise: {
    name: "The promise of value",
    says: "what is shared with the world, and the goals that keep each part of it",
  },
  "non-negotiables": {
    name: "Non-negotiables",
    says: "the two or three things we always do and what we never do: guardrails that can send a proposal back",
  },
  complaint: {
    name: "After the complaint",
    says: "the last job is to amend the score, so that the same complaint does not come back",
  },
  mending: {
    name: "Visible mending",
    says: "a repair stays visible: who, when, after what, and what the words were before",
  },
  eroding: {
    name: "No eroding goals",
    says: "standards are held against the strictest they ever were; a word is kept as a matter of principle",
  },
  voices: {
    name: "Voices",
    says: "customers, the team and everybody around them are heard, dated and kept, also where they disagree",
  },
  service: {
    name: "Service of the score",
    says: "what is stale, unheard, unrehearsed, patched or drifted is looked at every quarter",
  },
  privacy: {
    name: "Nobody's data in Git",
    says: "who it was stays in the system that can forget; visible repairs must be publishable",
  },
  reading: {
    name: "Readable by anyone",
    says: "owners type sentences: what they mean is read as it is meant, or said so, and nothing of a file is ever run",
  },
} as const;

/** One of the ideas. */
export type Idea = keyof typeof IDEAS;
