/** An operation of Git that waits to be finished, by what it leaves in the Git folder. */
export interface Unfinished {
  readonly file: string;
  /** How that file begins, where the file alone does not tell. */
  readonly begins?: RegExp;
  readonly what: string;
  /** Lines to paste, each with what it does. */
  readonly ways: readonly string[];
}

/** Every operation that can be under way, the most telling file first: a rebase may stop inside a merge or a pick of its own. */
export const UNFINISHED: readonly Unfinished[] = [
  { file: "rebase-merge", what: "a rebase", ways: waysOf("rebase") },
  { file: "rebase-apply/applying", what: "a git am", ways: waysOf("am") },
  { file: "rebase-apply", what: "a rebase", ways: waysOf("rebase") },
  { file: "MERGE_HEAD", what: "a merge", ways: waysOf("merge") },
  { file: "CHERRY_PICK_HEAD", what: "a cherry-pick", ways: waysOf("cherry-pick") },
  { file: "REVERT_HEAD", what: "a revert", ways: waysOf("revert") },
  {
    file: "sequencer/todo",
    begins: /^\s*revert\b/,
    what: "a revert of several commits",
    ways: waysOf("revert"),
  },
  { file: "sequencer", what: "a cherry-pick of several commits", ways: waysOf("cherry-pick") },
  { file: "BISECT_LOG", what: "a bisect", ways: ["git bisect reset   # ends it"] },
  // The next commit, whatever is in it, would take the words away that were prepared for this one.
  { file: "SQUASH_MSG", what: "a squashed merge", ways: waysOfPrepared() },
  { file: "MERGE_MSG", what: "a commit whose message Git has prepared", ways: waysOfPrepared() },
];

function waysOfPrepared(): readonly string[] {
  return [
    "git commit   # finishes it, with the message that is prepared",
    "git reset    # forgets that message; every file stays as it is on the disk",
  ];
}

function waysOf(command: string): readonly string[] {
  return [`git ${command} --continue   # finishes it`, `git ${command} --abort      # leaves it`];
}
