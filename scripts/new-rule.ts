import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { exportNameOf, RULES_FOLDER } from "./rule-index.ts";

/** Writes the file of a new rule: it compiles, and its test fails until the check is written. */
function newRule(id: string | undefined): string {
  if (id === undefined || !/^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error('a rule is called group/name, such as "never/missing": npm run new-rule -- group/name');
  const path = `${RULES_FOLDER}/${id}.ts`;
  if (existsSync(path)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, scaffold(id));
  return `wrote ${path}

1. Say when it fires and why, and write the bad and the good examples: they are its tests and its page.
2. npm run generate      puts it into the index and makes its page in docs/rules
3. npm test              fails now, because the bad example is not found yet
4. Write the check, until the tests pass and npm run check says nothing.
5. Add a line to CHANGELOG.md under Unreleased.`;
}

function scaffold(id: string): string {
  return `import { defineGoalRule } from "../../define-rule.ts";

/** \`${id}\` */
export const ${exportNameOf(id)} = defineGoalRule(
  {
    id: "${id}",
    severity: "warning",
    idea: "score",
    fires: "what stands in a goal when this is found, in half a sentence",
    why: "What it costs a customer, or the people who serve them, in two sentences at most.",
    bad: [{ says: "What is wrong here.", keys: { owner: null } }],
    good: [{ says: "What is right here.", keys: { owner: "owner: Dana" } }],
  },
  // Reports nothing: (goal, report) => { … } takes its place.
  () => undefined,
);
`;
}

try {
  console.log(newRule(process.argv[2]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
