import { describe, expect, it } from "vitest";
import { docsCommands } from "../../scripts/docs-commands.ts";
import { docsEnvelopes } from "../../scripts/docs-envelopes.ts";
import { docsLanguages } from "../../scripts/docs-languages.ts";
import { docsReadme } from "../../scripts/docs-readme.ts";
import { docsRules } from "../../scripts/docs-rules.ts";
import { docsSchemas } from "../../scripts/docs-schemas.ts";
import { notCurrent } from "../../scripts/pages.ts";
import { playedPage } from "../../scripts/played-page.ts";
import { EXAMPLES, replayExample } from "../../scripts/replay-example.ts";
import { ruleIndex } from "../../scripts/rule-index.ts";
import { thirdParty } from "../../scripts/third-party.ts";

// The other walks and examples are replayed by `npm run generate:check`, which runs with every change as well.
describe("what npm run generate makes is current", () => {
  it.each([
    ["the index of rules", ruleIndex],
    ["the pages of rules", docsRules],
    ["the page on languages", docsLanguages],
    ["the pages of commands", docsCommands],
    ["the schemas", docsSchemas],
    ["the page of JSON", docsEnvelopes],
    ["the life of a complaint, which is what its commands print", () => playedPage("docs/complaints.md")],
    ["the page of the lens, which is what its commands print", () => playedPage("docs/lens.md")],
    ["the page of outputs, which is what lint prints", () => playedPage("docs/output.md")],
    ["the session in the README, which is what the demo prints", docsReadme],
  ])("%s", (_name, make) => {
    expect(notCurrent(make())).toEqual([]);
  });

  it("the licences of what is bundled", async () => {
    expect(notCurrent(await thirdParty())).toEqual([]);
  });

  it.each(EXAMPLES.slice(0, 1))(
    "the score of %s, replayed from its history with the binary, and what the commands say of it",
    (example) => {
      expect(notCurrent(replayExample(example))).toEqual([]);
    },
  );
});
