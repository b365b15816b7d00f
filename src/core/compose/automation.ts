/** How a workflow or hook calls this program: never by the bare name `score`, which is somebody else's package. */
function npxCommand(packageSpec: string): string {
  return `npx --yes ${packageSpec}`;
}

/** Writes a GitHub workflow that lints the score on every push and pull request, and marks the lines, with the whole history at hand. */
export function githubWorkflow(packageSpec: string, folder: string): string {
  const where = folder === "" ? "" : `        working-directory: ${JSON.stringify(folder)}\n`;
  return `# Guards the score. Written by score init; change it as you like.
name: score

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history: promises are compared with what they were.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${npxCommand(packageSpec)} lint --format github
${where}`;
}

/** What GitLab calls a report of its own by. */
const REPORT = "gl-code-quality-report.json";

/** Writes a GitLab job that does the same. */
export function gitlabJob(packageSpec: string, folder: string): string {
  const report = folder === "" ? REPORT : JSON.stringify(`${folder}/${REPORT}`);
  const enter = folder === "" ? "" : `    - ${JSON.stringify(`cd ${shellQuoted(folder)}`)}\n`;
  return `# Guards the score. Written by score init; change it as you like.
score:
  image: node:22
  variables:
    # The whole history: promises are compared with what they were.
    GIT_DEPTH: "0"
  script:
${enter}    - ${npxCommand(packageSpec)} lint --format gitlab --output-file ${REPORT}
  artifacts:
    reports:
      codequality: ${report}
`;
}

/**
 * Writes a pre-commit hook that shows what lint finds and stops nobody at their desk, unless what is to be committed
 * brings personal data, which no later commit takes out again. Where the check itself can't run, the commit goes on, and the
 * hook says that nobody looked.
 */
export function preCommitHook(packageSpec: string, folder: string): string {
  const enter = folder === "" ? "" : `cd ${shellQuoted(folder)} || exit 0\n`;
  return `#!/bin/sh
# Shows what lint finds, and lets the commit go on; only personal data stops it,
# because Git never forgets. Written by score init --hook.
tree=$(git write-tree) || exit 0
${enter}${callOf(packageSpec)}
case $? in
  0) ;;
  3) exit 1 ;;
  *) echo "score could not look for personal data; the commit goes on without that." >&2 ;;
esac
`;
}

// What is installed needs no network; it is ours by that name, and what another package is called nobody knows here.
function callOf(packageSpec: string): string {
  const call = (program: string): string => `${program} lint --before-commit "$tree" >&2`;
  if (!packageSpec.startsWith("cx-score@")) return call(npxCommand(packageSpec));
  return `if command -v cx-score >/dev/null 2>&1
then ${call("cx-score")}
else ${call(npxCommand(packageSpec))}
fi`;
}

function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
