import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, type Opened, openFile, startBrowser } from "../helpers/browser.ts";
import { keepLoaded, workplace } from "../helpers/score.ts";
import { GOAL, GOAL_FILE, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

let browser: Browser;

beforeAll(async () => {
  if (browserPath !== undefined) browser = await startBrowser();
});

afterAll(async () => {
  if (browserPath !== undefined) await browser.close();
});

/** Prints the cards of a score whose goal says something else, and opens the page. */
async function opened(
  changes: Readonly<Record<string, string>> = {},
  args: readonly string[] = ["--cards", "9"],
): Promise<Opened & { readonly path: string }> {
  const place = workplace({ ...tidewellFiles(), ...changes });
  const done = place.score("rehearse", "--seed", "1", ...args, "--deck", "cards.html");
  expect([done.code, done.stderr]).toEqual([0, ""]);
  const path = join(place.path, "cards.html");
  return { ...(await openFile(browser, path)), path };
}

/** Tells which words are cut off or leave their face, as the browser has set them. */
function misfits({ page }: Opened): Promise<readonly string[]> {
  return page.locator(".face").evaluateAll((faces) =>
    faces.flatMap((face) => {
      const foot = face.querySelector(".foot").getBoundingClientRect();
      const outer = face.getBoundingClientRect();
      return [...face.querySelectorAll(".words p")]
        .filter((words) => {
          const box = words.getBoundingClientRect();
          const isWide = words.scrollWidth > words.clientWidth + 1;
          return isWide || box.bottom > foot.top || box.left < outer.left || box.right > outer.right;
        })
        .map((words) => words.textContent);
    }),
  );
}

/** Measures the first thing that is called so, in millimetres. */
async function sizeOf({ page }: Opened, selector: string): Promise<readonly number[]> {
  const box = await page.locator(selector).first().boundingBox();
  return [box?.width ?? 0, box?.height ?? 0].map((pixels) => Math.round((pixels * 25.4) / 96));
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function printed({ page }: Opened): Promise<{ readonly pages: number; readonly box: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return {
    pages: pagesIn(pdf),
    box: /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf.toString("latin1"))?.[1]?.trim() ?? "",
  };
}

const LONG = `Charge ${"for a job that we have to do twice, or three times, or as often as it takes, ".repeat(60)}at all`;

const goalWith = (never: string): Record<string, string> => ({
  [GOAL_FILE]: (tidewellFiles()[GOAL_FILE] ?? "").replace("Charge for a job we have to do twice", never),
});

describe.skipIf(browserPath === undefined)("a deck in a browser", () => {
  it("is two cards to a sheet of A4, each an A5 that folds to A6, and asks for nothing", async () => {
    const deck = await opened({}, ["--cards", "3"]);
    expect(deck.asked).toEqual([`file://${deck.path}`]);
    expect(deck.said).toEqual([]);
    await deck.page.emulateMedia({ media: "print" });
    expect(await sizeOf(deck, ".sheet")).toEqual([210, 297]);
    expect(await sizeOf(deck, ".card")).toEqual([210, 148]);
    expect(await sizeOf(deck, ".face")).toEqual([105, 148]);
    expect(await misfits(deck)).toEqual([]);
    const { pages, box } = await printed(deck);
    expect(pages).toBe(2);
    expect(box.split(/\s+/).map((point) => Math.round(Number(point)))).toEqual([0, 0, 595, 842]);
  });

  it.each([
    ["a very long clause", LONG, "en"],
    ["a word without end", `Charge ${"twice".repeat(200)}`, "en"],
    ["capitals", "NEVER EVER CHARGE FOR THE WORK WE MUST DO WHEN WE COME BACK ".repeat(20), "en"],
    ["a script without blanks", "水が止まるまで電話を切らない。".repeat(40), "ja"],
    ["a script from right to left", "لا نطلب مالا مقابل عمل نعيده مرة أخرى ".repeat(30), "ar"],
    ["a script with marks above", "हम दोबारा किए गए काम के पैसे कभी नहीं लेते ".repeat(30), "hi"],
  ])("lets no word leave its card: %s", async (_what, never, language) => {
    const deck = await opened({
      ...goalWith(never),
      "score.yaml": `name: T\nlanguage: ${language}\n`,
    });
    expect(await misfits(deck)).toEqual([]);
    const cards = await deck.page.locator(".card").count();
    expect((await printed(deck)).pages).toBe(Math.ceil(cards / 2));
    expect(await deck.page.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    const text = (await deck.page.locator("body").textContent()) ?? "";
    expect(
      text.replace(/\s+|\(continued\)|[–]/g, "").includes(never.trim().slice(0, 60).replace(/\s+/g, "")),
    ).toBe(true);
  });

  it("has room in a typeface that is wider than others", async () => {
    const deck = await opened();
    await deck.page.locator("html").evaluate((root) => {
      const { document, CSSStyleSheet } = root.ownerDocument.defaultView;
      const wide = new CSSStyleSheet();
      wide.replaceSync('body { font-family: "DejaVu Sans", "Noto Sans", sans-serif; }');
      document.adoptedStyleSheets = [wide];
    });
    expect(await misfits(deck)).toEqual([]);
  });

  it("runs nothing and takes no other style, even where somebody else's got in", async () => {
    const deck = await opened({
      [`complaints/2026-03-02-hostile.md`]: `---\nkind: complaint\nreceived: 2026-03-02\ngoal: ${GOAL}\n---\n\n<script>document.title='run'</script><img src=https://x.example/a.png onerror="document.title='run'"><style>.back{display:none}</style>\n`,
    });
    expect(await deck.page.title()).not.toBe("run");
    expect(await deck.page.locator("body").textContent()).toContain("<script>");
    expect(deck.asked).toHaveLength(1);
    expect(await deck.page.locator("script, img, link, iframe").count()).toBe(0);
  });
});
