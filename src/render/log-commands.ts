/**
 * Spells out what would be a command in a line of a log: `::error::…` at its beginning to GitHub, `##[…]` and `##vso[…]` anywhere
 * to Azure, `##teamcity[…]` to TeamCity. The words of a file are there to be read, and command nobody.
 */
export function withoutLogCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, "$1\\u{3a}").replace(/##(?=[a-z]*\[)/gi, "#\\u{23}");
}

/** Tells whether what is printed goes to a log in which lines can be commands. */
export function isCommandedLog(env: Readonly<Record<string, string | undefined>>): boolean {
  return ["CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"].some((name) => (env[name] ?? "") !== "");
}
