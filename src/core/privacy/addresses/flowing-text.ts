/** Returns a folded text in which a line that ends within a paragraph is a blank; empty lines and items of a list still part. */
export function flowingText(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n|[*+-] |\d{1,3}[.)] )/g, " ");
}
