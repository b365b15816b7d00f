/** What somebody is who doesn't look. */
export const CARELESS =
  "careless|lazy|negligent|inattentive|incompetent|forgetful|absent-minded|complacent|unprofessional|thoughtless|reckless|sloppy|slapdash|clumsy|unreliable|disorganised|half-hearted|lackadaisical|useless|hopeless|bored|dishonest";

/** What somebody is to others. */
export const BAD_TEMPERED =
  "rude|surly|grumpy|impatient|abrupt|curt|dismissive|unhelpful|rough|short-tempered|heavy-handed|cheeky|tactless|arrogant|patronising|sarcastic|moody|sulky|aggressive|nasty|insensitive|unfriendly|impolite|inconsiderate|uninterested|indifferent|uncaring";
