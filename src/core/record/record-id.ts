/** The longest id of a complaint: its day and the first words of what happened. */
const LONGEST_ID = 51;

/** How many words of what happened its id has. */
const WORDS = 4;

// Words that do not tell one complaint from another.
const INSIGNIFICANT = new Set(
  "a an and any are as at be been before being but by can could did do does each every for from got had has have he her hers him his how i if im in into is it its ive just me my no not of off on or our out over said she so than that the their them then there they this to too up us very was we were what when where which while who will with would you your".split(
    " ",
  ),
);

/** Makes the id of a complaint from its day and its words, which are in Latin letters by now and joined by `-`. */
export function recordId(day: string, words: string, taken: ReadonlySet<string>): string {
  const all = words.split("-").filter((word) => word !== "");
  const significant = all.filter((word) => !INSIGNIFICANT.has(word));
  const chosen = (significant.length > 0 ? significant : all).slice(0, WORDS);
  let id = day;
  for (const word of chosen) {
    const longer = `${id}-${id === day ? word.slice(0, LONGEST_ID - day.length - 1) : word}`;
    if (longer.length > LONGEST_ID) break;
    id = longer;
  }
  return freeAmong(id, taken);
}

function freeAmong(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
