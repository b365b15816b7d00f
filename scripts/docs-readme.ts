import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import type { Generated } from "./pages.ts";

const BEGIN = "<!-- npm run demo prints this: begin -->";
const END = "<!-- npm run demo prints this: end -->";

/** Plays the demo and puts what it printed into the README, with the scratch folder under one name. */
export function docsReadme(): Generated {
  const readme = readFileSync("README.md", "utf8");
  const [before, rest] = [readme.slice(0, readme.indexOf(BEGIN)), readme.slice(readme.indexOf(END))];
  const text = `${before}${BEGIN}\n\n\`\`\`console\n${demoTranscript()}\`\`\`\n\n${rest}`;
  return { pages: new Map([["README.md", text]]) };
}

/** Returns what the demo prints; the folder that it plays in has another name each time. */
export function demoTranscript(): string {
  const printed = execFileSync(process.execPath, ["scripts/demo.mjs"], { encoding: "utf8" });
  return printed.replaceAll(/\S*score-demo-\w+/g, "/tmp/score-demo");
}
