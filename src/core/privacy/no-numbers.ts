/** Tells whether digit groups are what people write beside each other without meaning one number. */
export function areNoNumber(groups: readonly string[], words: string): boolean {
  return areThousands(groups) || areTimes(groups, words) || areYears(groups) || areSteps(groups);
}

/** 1 000 000: threes all the way. */
export function areThousands(groups: readonly string[]): boolean {
  const [first, ...rest] = groups;
  return rest.length >= 2 && (first?.length ?? 0) <= 3 && rest.every((group) => /^(?:000|\d00)$/.test(group));
}

/** 0900-1730, 08 30 - 17 45, 07.30 12.00 and 0600 0700 0800: hours with their minutes. */
function areTimes(groups: readonly string[], words: string): boolean {
  const isTime = (hour: string): boolean => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(hour);
  if (groups.length >= 2 && groups.every(isTime)) return true;
  if (/^\d{8}$/.test(words)) return isTime(words.slice(0, 4)) && isTime(words.slice(4));
  if (!/^(?:\d\d[.: ]\d\d(?: ?[-/] ?| ))*\d\d[.: ]\d\d$/.test(words)) return false;
  // A number in pairs with blanks only has no hours in it.
  if (!/[.:/-]/.test(words)) return false;
  const hours = words.match(/\d\d[.: ]\d\d/g) ?? [];
  return hours.length >= 2 && hours.every((hour) => isTime(hour.replace(/\D/g, "")));
}

/** 2024 2025 2026 */
function areYears(groups: readonly string[]): boolean {
  return groups.length >= 2 && groups.every((group) => /^(?:19|20)\d\d$/.test(group));
}

/** 01 02 03 04 05, and 10 20 30 40: counted in small steps, or not at all. */
function areSteps(groups: readonly string[]): boolean {
  const values = groups.map(Number);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    groups.length > 3 &&
    (Math.abs(step) <= 10 || step === 100) &&
    values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step)
  );
}
