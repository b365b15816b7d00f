// Prints the last line of .ci/run: what the test runs, whose reports are given, counted together.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";

const totals = { passed: 0, failed: 0 };
for (const file of process.argv.slice(2).filter(existsSync)) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
