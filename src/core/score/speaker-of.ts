import type { ScoreDocument } from "../document/document.ts";
import { textOf } from "./keys.ts";
import type { Passage } from "./passages.ts";

/** Who may be speaking in a passage: ourselves, somebody else, or in the story of a complaint either of both. */
export type Speaker = "us" | "them" | "either";

const OURS = new Set(["team", "owner"]);

/** Tells who speaks: what a customer or a supplier said is kept in their words, and a complaint is told in them. */
export function speakerOf({ document, span }: Passage): Speaker {
  if (span.start < (document.frontMatter?.end ?? 0)) return "us";
  if (document.kind === "voice") return OURS.has(voiceOf(document)) ? "us" : "them";
  return document.kind === "complaint" ? "either" : "us";
}

function voiceOf(document: ScoreDocument): string {
  return textOf(document, "from")?.text ?? "";
}
