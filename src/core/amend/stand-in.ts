import { ALL_LINES } from "../language/line-words.ts";
import { withoutPlaceholders } from "../score/placeholders.ts";

// The words that stand for somebody's own in the lines that help and errors give to paste.
const EXAMPLES: ReadonlySet<string> = new Set([
  "exact words",
  "how it is with us",
  "in other words",
  "in the customer's words",
  "in their words",
  "in your customer's words",
  "in your own words",
  "it came back: what happened",
  "new words",
  "text",
  "the exact sentence",
  "the new words",
  "the same in a few more words",
  "what happened",
  "what happened, in one sentence",
  "what happened, in their words",
  "what is to change",
  "what it says",
  "what they thanked you for, in their words",
  "what was hard",
  "what we always do",
  "what we do in its place",
  "what we do instead",
  "what we never do",
  "what we usually do",
  "what you did for them",
  "what you looked at",
  "who decided",
  "why",
  "why it comes back",
  "why it ends",
  "why it has to be recorded",
  "why it is taken back",
  "why it may stand",
  "why less is promised from now on",
  "why nothing changes",
  "your own words, in one sentence",
  ...ALL_LINES.flatMap(({ stands }) => Object.values(stands).map((words) => words.toLowerCase())),
]);

/** Tells whether words say nothing of their own: those of an example, something in angle brackets, or a mark such as TODO. */
export function isStandIn(text: string): boolean {
  const bare = text
    .replace(/^[<[{("'“‘]+|[>\]})"'”’.…!?:]+$/gu, "")
    .replace(/\s+/g, " ")
    .replaceAll("’", "'")
    .toLowerCase();
  if (EXAMPLES.has(bare)) return true;
  if (/^<[^<>!]*>$/.test(text)) return true;
  // Signs of their own, such as 🙂, are somebody's words; only what a mark leaves behind is none.
  const rest = withoutPlaceholders(text);
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}
