/** Says a number with its noun: `1 goal`, `2 goals`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Groups the digits of a number: `12,480`. */
// Number formatting by locale costs more than the rest of a short run together.
export function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}
