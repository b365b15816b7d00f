import { type Overlay, overlayStore } from "../../adapters/overlay-store.ts";
import type { LintedScore } from "../../core/lint/report.ts";
import type { Context } from "../context.ts";
import { type Asked, lintOne } from "./lint-one.ts";

/** Lints one score as it would be after `--fix`, and writes nothing: what the fixes would change comes with the report. */
export async function previewFixes(root: string, asked: Asked, context: Context): Promise<LintedScore> {
  const overlay: Overlay = new Map();
  const store = overlayStore(context.store, root, overlay);
  const linted = await lintOne(root, { ...asked, fix: true }, { ...context, store });
  const text = (from: Context["store"], file: string): string => from.textOf(root, file) ?? "";
  const fixes = linted.fixed.map((file) => ({
    file,
    before: text(context.store, file),
    after: text(store, file),
  }));
  const texts = new Map(fixes.map(({ file, after }) => [file, after]));
  return { ...linted, fixed: [], fixes, texts };
}
