// Prints what ends .ci/run: each test that failed and why, and as the last line the counts of the test runs whose reports are given.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import process from "node:process";

/** Enough to see what differed; the whole stands where the test ran. */
const MOST_LINES = 12;

const totals = { passed: 0, failed: 0 };
for (const file of process.argv.slice(2).filter(existsSync)) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  for (const suite of report.testResults) {
    const path = relative(process.cwd(), suite.name);
    const failed = suite.assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of failed)
      told(`${path}: ${fullName}`, failureMessages.join("\n"));
    // A file that could not be read or set up has no test that failed.
    if (failed.length === 0 && suite.status === "failed") {
      totals.failed += 1;
      told(path, suite.message);
    }
  }
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);

function told(name, message) {
  const lines = (message ?? "").split("\n").slice(0, MOST_LINES);
  console.log(`\nfailed: ${name}\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
}
