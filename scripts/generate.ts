import process from "node:process";
import { notCurrent, writePages } from "./pages.ts";
import { ruleIndex } from "./rule-index.ts";

/** Writes everything that is made from the code; with `--check` writes nothing and fails where something is not current. */
async function generate(): Promise<void> {
  const check = process.argv.includes("--check");
  const each = check ? notCurrent : writePages;
  const changed = [...each(ruleIndex())];
  // The pages import the index, so they are loaded once it is written.
  const { docsRules } = await import("./docs-rules.ts");
  const { docsCommands } = await import("./docs-commands.ts");
  const { docsSchemas } = await import("./docs-schemas.ts");
  const { docsLanguages } = await import("./docs-languages.ts");
  const { docsDirections } = await import("./docs-directions.ts");
  const { docsEnvelopes } = await import("./docs-envelopes.ts");
  const { docsReadme } = await import("./docs-readme.ts");
  const { PLAYED_PAGES, playedPage } = await import("./played-page.ts");
  const { EXAMPLES, replayExample } = await import("./replay-example.ts");
  const { thirdParty } = await import("./third-party.ts");
  const parts = [
    await thirdParty(),
    docsRules(),
    docsCommands(),
    docsSchemas(),
    docsLanguages(),
    docsDirections(),
    docsEnvelopes(),
    docsReadme(),
    ...PLAYED_PAGES.map(playedPage),
    ...EXAMPLES.map(replayExample),
  ];
  for (const part of parts) changed.push(...each(part));
  if (check && changed.length > 0) {
    console.error(`not current, run npm run generate:\n${changed.map((path) => `  ${path}`).join("\n")}`);
    process.exitCode = 1;
    return;
  }
  if (changed.length === 0) console.log("everything that is generated is current");
  else console.log(changed.map((path) => `wrote ${path}`).join("\n"));
}

await generate();
