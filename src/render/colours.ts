const COLOURS = /\u001b\[[0-9;]*m/g;

/** Takes the colours off what is to be shown, for its width or for a file. */
export function withoutColours(shown: string): string {
  return shown.replace(COLOURS, "");
}
