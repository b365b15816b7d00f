const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["cannot", ["can", "not"]],
  ["can't", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["shall", "not"]],
  ["dont", ["do", "not"]],
  ["didnt", ["did", "not"]],
  ["wasnt", ["was", "not"]],
]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'ll", "will"],
  ["'ve", "have"],
  ["'d", "would"],
  ["'re", "are"],
  ["'m", "am"],
]);

/** Opens what English writes as one word: `didn't`, `we'll`, and the owner of `the driver's fault`. */
export function opened(word: string): readonly string[] {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  if (word.endsWith("'s")) return [word.slice(0, -2), "'s"];
  if (word.endsWith("s'")) return [word.slice(0, -1), "'s"];
  const at = word.lastIndexOf("'");
  if (at < 0) return [word];
  const meant = ENDINGS.get(word.slice(at));
  return meant === undefined ? [word.replace(/'$/, "")] : [word.slice(0, at), meant];
}
