import { expect, it } from "vitest";
import type { Recovery } from "../../src/core/amend/recovery.ts";
import { renderRecovery, renderRecoveryJson } from "../../src/render/recovery-text.ts";
import { createStyle } from "../../src/render/style.ts";

const style = createStyle(0, 80);

function finished(copyOf: (path: string) => string, count: number): Recovery {
  const paths = Array.from({ length: count }, (_, at) => `complaints/${at}.md`);
  return {
    kind: "recovery",
    outcome: "finished",
    subject: "complaints: import",
    commit: "0123456789abcdef",
    already: false,
    files: [],
    kept: false,
    asides: paths.map((path) => ({ path, copy: copyOf(path) })),
    stays: [],
  };
}

it("tells of the first ten files that were written meanwhile, and of all of them as data", () => {
  const recovery = finished((path) => `/place/.git/score/aside/${path.replace("/", "-")}`, 20_000);
  const lines = renderRecovery(recovery, style).trimEnd().split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([12, "… and 19990 more (score doctor names what is kept)"]);
  expect(lines[1]).toBe(
    "What was written to complaints/0.md meanwhile is kept in /place/.git/score/aside/complaints-0.md.",
  );
  expect(JSON.parse(renderRecoveryJson(recovery)).asides).toHaveLength(20_000);
});

it("says of a file that nobody put elsewhere that it stands in its place", () => {
  expect(
    renderRecovery(
      finished((path) => `/place/${path}`, 1),
      style,
    ),
  ).toContain("\nWhat was written to complaints/0.md meanwhile stands in its place, uncommitted.\n");
});
