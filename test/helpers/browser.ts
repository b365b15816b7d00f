import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of this computer that pages are looked at with; absent where there is none, which is said. */
export const browserPath = findBrowser();

function findBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
  if (found === undefined)
    process.stderr.write(`No page is looked at: no ${NAMES.join(" or ")} here (apt-get install chromium)\n`);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page that was opened, and every address that it asked for. */
export interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  /** What the browser said of it, such as a style that its policy refuses. */
  readonly said: readonly string[];
}

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error("no browser");
  return chromium.launch({
    executablePath: browserPath,
    // Whoever is root, as in a container, has no other sandbox.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** Opens a file in a browser that can reach nothing else. */
export async function openFile(browser: Browser, path: string): Promise<Opened> {
  const page = await browser.newPage({ offline: true });
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(`file://${path}`);
  return { page, asked, said };
}
