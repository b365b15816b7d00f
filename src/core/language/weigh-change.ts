import { AFTERMATH, type AftermathLists } from "./english/after-the-complaint.ts";
import { unquoted } from "./unquoted.ts";

/** What a change is made of, where it is made of one thing only; `change` where anything that stays is among it. */
export type ChangeWeight = "reminder" | "compensation" | "change";

const LISTS: Readonly<Record<string, AftermathLists>> = { en: AFTERMATH };

/** Weighs what was done after a complaint; nothing in a language without lists, or where there are no words. */
export function weighChange(text: string, language: string): ChangeWeight | undefined {
  const lists = LISTS[language.toLowerCase().split("-")[0] ?? ""];
  if (lists === undefined) return undefined;
  const reads = readersOf(lists);
  const parts = clausesOf(unquoted(text), reads).map((clause) => weightOf(clause, reads));
  if (parts.length === 0 || parts.includes("change")) return parts.length === 0 ? undefined : "change";
  if (parts.includes("reminder")) return "reminder";
  return parts.includes("compensation") ? "compensation" : "change";
}

type Readers = Readonly<Record<keyof AftermathLists, RegExp>>;

const compiled = new Map<AftermathLists, Readers>();

// A subject is at most four words; where more stand before the verb, something else is being told.
function readersOf(lists: AftermathLists): Readers {
  const known = compiled.get(lists);
  if (known !== undefined) return known;
  const lead = `(?:${lists.subject} ){0,4}(?:(?:the|our|a|all|every|both|each) (?:[\\p{L}'-]+ ){1,3}?|[\\p{L}'-]+ )?(?:${lists.subject} ){0,4}`;
  const at = (source: string): RegExp => new RegExp(`^${lead}(?:${source})(?![\\p{L}])`, "iu");
  const passive = (source: string): RegExp =>
    new RegExp(
      `^(?:\\S+ ){1,6}?(?:was|were|has been|have been|had been|is|are|is being|are being) (?:${lists.subject} ){0,4}(?:${source})(?![\\p{L}])`,
      "iu",
    );
  const anywhere = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "iu");
  const reads: Readers = {
    reminding: at(lists.reminding),
    reminded: new RegExp(
      `${passive(lists.reminded).source}|^(?:all |the |our |every )*(?:[\\p{L}'-]+ ){1,3}?(?:${lists.reminded})(?![\\p{L}])`,
      "iu",
    ),
    reminder: new RegExp(`^(?:${lists.reminder})(?![\\p{L}])`, "iu"),
    outsiders: new RegExp(`(?:to|with|told|asked|reminded) ${lists.outsiders}(?![\\p{L}])`, "iu"),
    compensating: at(lists.compensating),
    compensated: passive(lists.compensated),
    compensation: new RegExp(`^(?:${lists.compensation})$`, "iu"),
    beside: anywhere(lists.beside),
    lasting: anywhere(lists.lasting),
    subject: anywhere(lists.subject),
    nextClause: new RegExp(
      `,? (?:and|then|but|so|plus)(?: also| then)? (?=(?:${lists.nextClause})(?![\\p{L}]))`,
      "giu",
    ),
  };
  compiled.set(lists, reads);
  return reads;
}

function clausesOf(text: string, reads: Readers): readonly string[] {
  return text
    .split(/[.!?;:](?:\s|$)|\s[–—-]\s|, (?=(?:and|then|but|so|who|which)\b)/)
    .flatMap((sentence) => sentence.split(reads.nextClause))
    .map((clause) => clause.replace(/^(?:[\s,–—*-]|(?:and|then|but|so|also)\s)+/i, "").replace(/[\s,]+$/, ""))
    .filter((clause) => /\p{L}/u.test(clause));
}

function weightOf(clause: string, reads: Readers): ChangeWeight | "beside" {
  const reminds = [reads.reminding, reads.reminded, reads.reminder].some((pattern) => pattern.test(clause));
  if (reminds && !reads.outsiders.test(clause.split(" ").slice(0, 8).join(" "))) return "reminder";
  const pays = [reads.compensating, reads.compensated, reads.compensation].some((pattern) =>
    pattern.test(clause),
  );
  if (pays && !reads.lasting.test(clause)) return "compensation";
  if (reads.lasting.test(clause)) return "change";
  return reads.beside.test(clause) || /^(?:who|which)\b/i.test(clause) ? "beside" : "change";
}
