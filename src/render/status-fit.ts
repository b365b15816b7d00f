import { displayWidth } from "../core/display-width.ts";
import type { Group } from "./status-groups.ts";

/** The lines of a screen that are filled: what was typed and what is typed next have theirs. */
export const SCREEN = 22;

/**
 * Decides how many things of each group are shown in some lines: one of each as far as there is room, the most urgent groups first,
 * then one more of each. A line to paste that is longer than the screen is wide takes several.
 */
export function itemsThatFit(groups: readonly Group[], lines: number, columns: number): readonly number[] {
  const shown = groups.map(() => 0);
  let room = lines - groups.length;
  for (let isFilled = false; !isFilled; ) {
    isFilled = true;
    for (const [at, { items }] of groups.entries()) {
      const item = items[shown[at] as number];
      const height = item === undefined ? Number.POSITIVE_INFINITY : 1 + heightOf(item.command, columns);
      if (height > room) continue;
      room -= height;
      shown[at] = (shown[at] as number) + 1;
      isFilled = false;
    }
  }
  return shown;
}

function heightOf(command: string, columns: number): number {
  return Math.ceil((displayWidth(command) + 6) / columns);
}
