import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import config from "../rolldown.config.ts";
import type { Generated } from "./pages.ts";

/** Writes THIRD-PARTY.md: every package that the bundle holds code of, with its licence as its authors wrote it. */
export async function thirdParty(): Promise<Generated> {
  const bundle = await rolldown(config);
  const { output } = await bundle.generate(config.output as object);
  await bundle.close();
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  const folders = new Set(
    modules.flatMap((id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []),
  );
  const entries = [...folders].map(entryOf).sort();
  const intro =
    "The package `cx-score` is one bundle. It holds code of these packages, under these licences.\n";
  return { pages: new Map([["THIRD-PARTY.md", `# Third-party code\n\n${intro}\n${entries.join("\n")}`]]) };
}

function entryOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
    string,
    string
  >;
  const files = readdirSync(folder).filter((candidate) => /^licen[cs]e(?:[.-]|$)/i.test(candidate));
  // Where there is a choice of licences, ours is MIT; where there are several for several parts, all of them stand here.
  const taken = files.filter((file) => /mit/i.test(file));
  const texts = (taken.length > 0 ? taken : files).map((file) =>
    readFileSync(join(folder, file), "utf8").trim(),
  );
  const text = texts.length > 0 ? texts.join("\n\n") : `Licence: ${license}`;
  return `## ${name} ${version}\n\n\`\`\`text\n${text.replaceAll("\r\n", "\n").replace(/[ \t]+$/gm, "")}\n\`\`\`\n`;
}
