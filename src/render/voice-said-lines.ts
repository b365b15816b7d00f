import { displayWidth } from "../core/display-width.ts";
import type { ListedVoice } from "../core/voice/listed-voice.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** The most that is shown of what somebody said; a letter is read in its file. */
const MOST = 600;

/** Renders who spoke and when, the words, and the name by which the voice is called. */
export function saidLines(voice: ListedVoice, width: number, style: Style): Shown[] {
  const { id, keys } = voice;
  return [
    style.line`${keys.from}, ${keys.date}`,
    ...wordLines(voice, width - 2, style).map((line) => style.line`  ${line}`),
    ...idPieces(id, width - 2).map((piece) => style.line`  ${style.dim(piece)}`),
  ];
}

/** Renders what somebody said, paragraph by paragraph, up to where a letter begins. */
export function wordLines(
  { paragraphs, path }: Pick<ListedVoice, "paragraphs" | "path">,
  width: number,
  style: Style,
): Shown[] {
  const lines: Shown[] = [];
  let room = MOST;
  for (const words of paragraphs) {
    if (room <= 0) break;
    const shown = words.length <= room ? words : `${words.slice(0, room).replace(/\s+\S*$/, "")} …`;
    lines.push(...wrapWords(shown, width).map((line) => style.line`${line}`));
    room -= words.length;
  }
  if (paragraphs.join("").length > MOST)
    lines.push(...wrapWords(`(the rest: ${path})`, width).map((line) => style.dim(line)));
  return lines;
}

// An id that has no room is broken where it has a hyphen.
function idPieces(id: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const word of id.split(/(?<=-)/)) {
    if (piece !== "" && displayWidth(piece + word) > width) {
      pieces.push(piece);
      piece = word;
    } else piece += word;
  }
  return [...pieces, piece];
}
