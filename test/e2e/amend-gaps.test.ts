import { describe, expect, it } from "vitest";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const FILE = "goals/get-a-receipt.md";

function withGaps(): Workplace {
  const place = tidewell();
  const { code } = place.score("goal", "add", "Get a receipt");
  expect(code).toBe(0);
  return place;
}

function amend(place: Workplace, ...words: readonly string[]) {
  const done = place.score("amend", "get-a-receipt", "--because", "it was never written", ...words);
  expect(done.code).toBe(0);
  return done.stdout;
}

describe("a goal that waits for words", () => {
  it("is filled by amend in the places that wait, as something new and not as something weakened", () => {
    const place = withGaps();
    const said = amend(
      place,
      ...["--always", "Hand over the receipt before the card is put away"],
      ...["--never", "print-ask=Ask whether they want it printed"],
      ...["--instead", "It saves paper. We print, and they may leave it."],
      ...["--happen", "Whoever takes the money hands it over."],
      ...["--feel", "Sure that all of it is there."],
      ...["--believe", "We believe a receipt is a promise."],
    );
    expect(said.match(/[↑→↓·] .*/g)).toEqual([
      "↑ always hand-over-receipt-card",
      "↑ never print-ask",
      "· what has to happen",
      "· how it must feel",
      "· what we believe",
    ]);
    const text = place.read(FILE);
    expect(text).not.toMatch(/\[your/);
    expect(text).not.toContain("first-");
    expect(text).toContain("- **print-ask** — It saves paper. We print, and they may leave it.\n");
    const { findings } = JSON.parse(place.score("lint", FILE, "--json").stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain("text/placeholder");
  });

  it("is filled one place at a time, and a second line of the same list stands beside the first", () => {
    const place = withGaps();
    amend(place, "--never", "Ask whether they want it printed");
    expect(place.read(FILE)).toContain(
      "- **ask-whether-want-printed** — [your temptation: why this is tempting",
    );
    amend(place, "--always", "Print it", "--always", "Fold it once");
    expect(place.read(FILE)).toContain("always:\n  print: Print it\n  fold-once: Fold it once\n");
    expect(place.read(FILE)).toContain("[your feeling: ");
  });

  it("takes words by the name of the gap as well, and by hand", () => {
    const place = withGaps();
    const said = amend(place, "--change", "first-always=Print it");
    expect(said).toContain("↑ always first-always\n      Print it");
    const [gap] = /\[your feeling: [^\]]*\]/.exec(place.read(FILE)) ?? [""];
    expect(amend(place, "--change", `${gap}=Sure that all of it is there.`)).toContain(
      "· how it must feel\n      Sure that all of it is there.",
    );
    place.write(FILE, place.read(FILE).replace(/\[your belief: [^\]]*\]/, "We believe in paper."));
    expect(amend(place, "--edited")).toContain("· what we believe\n      We believe in paper.");
    expect(
      place.score("amend", "get-a-receipt", "--because", "not ours", "--retire", "first-never").code,
    ).toBe(0);
    expect(place.read(FILE)).not.toContain("first-never");
  });

  it("keeps an explanation that was written before its never", () => {
    const place = withGaps();
    const text = place.read(FILE).replace(/\[your temptation: [^\]]*\]/, "It saves paper.");
    place.write(FILE, text);
    place.git("commit", "--quiet", "-m", "Why it is tempting", "--", FILE);
    amend(place, "--never", "print-ask=Ask whether they want it printed");
    expect(place.read(FILE)).toContain("It saves paper.");
  });
});
