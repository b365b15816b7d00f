/** What somebody is asked to be or to do who is only asked to be good. */
export const BEING_GOOD =
  "be|take|pay|remember|try|watch|double-check|double|not|listen|concentrate|focus|think|improve|slow";

/** What is asked of those who work here and is in no list because of it. */
export const DOING_WELL = `${BEING_GOOD}|make|check|look|read|ask|confirm|follow|ensure|proofread|arrive|knock|smile|act|treat|greet|handle|speak|talk|keep|note|bear|avoid|stop|lock|close|shut|clean|wash|wipe|test|ring|call|phone|tell|inform|report|record|sign|wear|wait|count|measure|weigh|tidy|hurry|stay`;

/** What everyone knows and does, once they are told. */
export const ORDERLY =
  "know|knows|understand|understands|understood|remember|remembers|check|checks|follow|follows|read|reads|ask|asks|listen|listens";

/** How people are spoken to. */
export const TALK = "word|words|chat|talk|conversation|discussion|one-to-one|sit-down|talking-to|telling-off";

/** What people are sent on, or given. */
export const LESSON =
  "training|retraining|re-training|refresher|refreshers|briefing|briefings|debrief|supervision|coaching|lunch-and-learn";

/** What is left for people to read. */
export const NOTE =
  "note|notes|message|messages|memo|memos|email|emails|e-mail|e-mails|text|texts|post|bulletin|circular";

/** What is hung up for them. */
export const NOTICE = `${NOTE}|notice|notices|poster|posters|sign|signs`;

/** What is no more than a note, by its name. */
export const REMINDER = "reminder|reminders|refresher|refreshers|warning|warnings|memo|memos";

/** What is talked about. */
export const MATTER =
  "it|this|that|matter|issue|case|complaint|incident|problem|point|subject|ticket|story|concern|feedback|lesson|lessons|mistake|mistakes|error|errors";
