import { describe, expect, it } from "vitest";
import { CHECKS } from "../../../src/core/doctor/checks/index.ts";
import { diagnose } from "../../../src/core/doctor/diagnose.ts";
import type { Facts, HookFile, RepositoryFacts, SettingsFile } from "../../../src/core/doctor/facts.ts";
import type { Level } from "../../../src/core/doctor/finding.ts";
import { UNFINISHED, type Unfinished } from "../../../src/core/unfinished.ts";

const unfinished = (file: string): Unfinished | undefined => UNFINISHED.find((one) => one.file === file);

const keptBy = (command: string): RepositoryFacts["answers"][number] => ({
  path: `/g/score/${command}`,
  score: "",
  command: `score ${command}`,
  begun: "2026-03-04T09:00:00+00:00",
  words: "Cold coffee",
});

const HEALTHY: RepositoryFacts = {
  prefix: "",
  branch: "main",
  commit: "1".repeat(40),
  branches: ["main"],
  shallow: false,
  unfinished: undefined,
  settle: [],
  locks: [],
  interrupted: { is: "none" },
  leftOver: [],
  asides: [],
  answers: [],
  untracked: [],
  readOnly: [],
  settings: new Map(),
  hooksFolder: ".git/hooks",
  hooksFolderExists: true,
  hooks: [],
  attributes: [],
  ignored: [],
  hidden: [],
  untold: [],
  signing: undefined,
};

type Changes = Omit<Partial<Facts>, "repository"> & {
  readonly repository?: Partial<RepositoryFacts> | undefined;
};

function factsWith(changes: Changes = {}): Facts {
  const { repository, ...others } = changes;
  return {
    today: "2026-03-04",
    version: "0.1.0",
    node: "24.1.0",
    git: "2.52.0",
    gitTrouble: undefined,
    identity: "Dana <dana@example.com>",
    toTop: "",
    score: "/shop",
    repositoryTrouble: undefined,
    identityTrouble: undefined,
    files: [],
    ...others,
    repository:
      "repository" in changes && repository === undefined ? undefined : { ...HEALTHY, ...repository },
  };
}

function look(id: string, changes: Changes) {
  return diagnose(factsWith(changes)).findings.find((finding) => finding.id === id);
}

function settings(...pairs: readonly (readonly [string, string])[]): {
  repository: Partial<RepositoryFacts>;
} {
  return { repository: { settings: new Map(pairs) } };
}

it("names files from where somebody stands, and escapes what a shell would read", () => {
  const changes = {
    toTop: "../",
    repository: { hooks: [{ path: "a hook/pre-commit", name: "pre-commit", text: "", runs: false }] },
  };
  expect(look("hooks/found", changes)?.fix).toEqual(['chmod +x -- "../a hook/pre-commit"']);
  const ignored = { path: "repairs/", source: ".gitignore", line: 2, pattern: "repairs/" };
  expect(look("git/ignored", { toTop: "/top/", repository: { ignored: [ignored] } })?.fix).toEqual([
    `\${EDITOR:-vi} /top/.gitignore   # line 2: take "repairs/" out`,
  ]);
});

const file = (path: string, text: string): { files: SettingsFile[] } => ({ files: [{ path, text }] });

function hook(text: string, changes: Partial<HookFile> = {}): { repository: Partial<RepositoryFacts> } {
  return {
    repository: {
      hooks: [{ name: "pre-commit", path: ".git/hooks/pre-commit", text, runs: true, ...changes }],
    },
  };
}

const WORKFLOW = (step: string): string =>
  `jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n${step}      - run: npx --yes cx-score@0.1.0 lint\n`;

const PRE_COMMIT = (hooks: string): string =>
  `repos:\n  - repo: https://example.com/hooks\n    hooks:\n${hooks}`;

const IGNORES = { path: ".prettierignore", text: "# the score\n/goals/\nrepairs/**\n" };

type Case = readonly [name: string, id: string, changes: Changes, level: Level | undefined, words: RegExp];

const CASES: readonly Case[] = [
  ["a Node that is too old", "node/version", { node: "20.18.9" }, "needs-mending", /needs 20\.19/],
  ["a Node that still gets fixes", "node/version", { node: "22.1.0" }, "fine", /22\.1\.0/],
  ["a Node on its last day", "node/version", { node: "20.20.0", today: "2026-04-30" }, "fine", /20/],
  [
    "a Node the day after",
    "node/version",
    { node: "20.20.0", today: "2026-05-01" },
    "worth-knowing",
    /since 2026-04-30/,
  ],
  ["a Node that nobody knew of", "node/version", { node: "99.0.0" }, "fine", /99/],
  ["a Git of before the fixes", "git/version", { git: "2.39.5" }, "worth-knowing", /July 2025/],
  ["a release with the fixes", "git/version", { git: "2.43.7" }, "fine", /2\.43\.7/],
  ["the same release before them", "git/version", { git: "2.43.6" }, "worth-knowing", /2\.43\.6/],
  ["a Git of Apple's, or of Windows", "git/version", { git: "2.50.1.windows.1" }, "fine", /2\.50\.1/],
  [
    "no Git at all",
    "git/version",
    {
      git: undefined,
      repository: undefined,
      gitTrouble: { code: "git/missing", says: "Git is not on this computer", fix: ["install Git"] },
    },
    "needs-mending",
    /not on this computer/,
  ],
  ["nobody's name", "git/identity", { identity: undefined }, "needs-mending", /whose name/],
  [
    "nobody's name where there is no Git",
    "git/identity",
    { identity: undefined, git: undefined },
    undefined,
    /./,
  ],
  ["no score", "score/here", { score: undefined }, "worth-knowing", /no score/],
  [
    "no score and no repository, before init",
    "git/repository",
    {
      score: undefined,
      repository: undefined,
      repositoryTrouble: { code: "git/no-repository", says: "in no Git repository", fix: ["score init"] },
    },
    "worth-knowing",
    /in no Git/,
  ],
  [
    "a score in no repository",
    "git/repository",
    {
      repository: undefined,
      repositoryTrouble: { code: "git/no-repository", says: "in no Git repository", fix: ["score init"] },
    },
    "needs-mending",
    /in no Git/,
  ],
  [
    "somebody else's repository",
    "git/repository",
    {
      score: undefined,
      repository: undefined,
      repositoryTrouble: { code: "git/foreign-owner", says: "belongs to another user", fix: [] },
    },
    "needs-mending",
    /another user/,
  ],
  [
    "folders that can't be written to",
    "disk/read-only",
    { repository: { readOnly: ["/shop/.git"] } },
    "needs-mending",
    /may not write to \/shop\/\.git/,
  ],
  [
    "a disk that takes capital letters for small ones",
    "disk/letter-case",
    settings(["core.ignorecase", "true"]),
    "worth-knowing",
    /one file/,
  ],
  [
    "an interrupted amendment",
    "score/interrupted",
    { repository: { interrupted: { is: "waiting", what: "mend: x", strange: false } } },
    "needs-mending",
    /interrupted while it recorded "mend: x"/,
  ],
  [
    "an undo that was interrupted",
    "score/interrupted",
    { repository: { interrupted: { is: "waiting", what: "mend: x", strange: false, undoing: true } } },
    "needs-mending",
    /interrupted while it took "mend: x" back/,
  ],
  [
    "a commit that is not what was asked for",
    "score/interrupted",
    { repository: { interrupted: { is: "waiting", what: "mend: x", strange: true } } },
    "needs-mending",
    /not what was asked for/,
  ],
  [
    "a command that is at work",
    "score/interrupted",
    { repository: { interrupted: { is: "at-work" }, leftOver: ["/g/score/journal-000000000000"] } },
    "worth-knowing",
    /is recording/,
  ],
  [
    "what a killed command left",
    "score/left-over",
    { repository: { leftOver: ["/g/score/import-000000000000"] } },
    "worth-knowing",
    /left a file that nobody needs/,
  ],
  [
    "words that somebody wrote meanwhile",
    "score/words-kept",
    { repository: { asides: ["/g/score/aside/a", "/g/score/aside/b"] } },
    "worth-knowing",
    /^2 copies .* may be the only one$/,
  ],
  [
    "answers that were not recorded",
    "score/words-kept",
    { repository: { answers: ["amend", "complaint add"].map(keptBy) } },
    "worth-knowing",
    /answers of an interview .* in \/g\/score\/amend; .* in \/g\/score\/complaint add$/,
  ],
  [
    "a goal that was never committed",
    "git/untracked",
    { repository: { untracked: ["goals/a.md", "goals/b.md"] } },
    "needs-mending",
    /^goals\/a.md and 1 more was never committed/,
  ],
  [
    "a score in no repository",
    "git/repository",
    {
      repository: undefined,
      repositoryTrouble: { code: "git/no-repository", says: "none", fix: ["score init"] },
    },
    "needs-mending",
    /nothing can be recorded/,
  ],
  [
    "a rebase under way",
    "git/unfinished",
    { repository: { unfinished: unfinished("rebase-merge") } },
    "needs-mending",
    /^a rebase is under way/,
  ],
  [
    "a git am under way",
    "git/unfinished",
    { repository: { unfinished: unfinished("rebase-apply/applying") } },
    "needs-mending",
    /^a git am/,
  ],
  [
    "no branch",
    "git/branch",
    { repository: { branch: undefined, branches: ["side", "main"] } },
    "needs-mending",
    /detached/,
  ],
  [
    "no commit yet",
    "git/branch",
    { repository: { commit: undefined } },
    "needs-mending",
    /nothing is committed on main/,
  ],
  [
    "a lock of this moment",
    "git/locks",
    { repository: { locks: [{ path: "/g/index.lock", seconds: 3 }] } },
    "worth-knowing",
    /at work .*3 seconds old/,
  ],
  [
    "a lock that lies about",
    "git/locks",
    {
      repository: {
        locks: [
          { path: "/g/index.lock", seconds: 3 },
          { path: "/g/HEAD.lock", seconds: 7_200 },
        ],
      },
    },
    "needs-mending",
    /2 hours old: \/g\/HEAD\.lock$/,
  ],
  [
    "a hidden file",
    "git/hidden",
    { repository: { hidden: ["goals/a.md"] } },
    "needs-mending",
    /^goals\/a\.md is marked skip-worktree/,
  ],
  ["a sparse checkout", "git/hidden", settings(["core.sparsecheckout", "true"]), "worth-knowing", /sparse/],
  [
    "a sparse checkout that leaves a goal out",
    "git/hidden",
    {
      repository: {
        prefix: "shop/",
        hidden: ["shop/goals/a.md", "shop/goals/b.md"],
        settings: new Map([["core.sparsecheckout", "true"]]),
      },
    },
    "needs-mending",
    /leaves out shop\/goals\/a\.md and 1 more/,
  ],
  [
    "an ignored folder",
    "git/ignored",
    { repository: { ignored: [{ path: "repairs/", source: ".gitignore", line: 3, pattern: "rep*" }] } },
    "worth-knowing",
    /\.gitignore:3 "rep\*"/,
  ],
  [
    "a filter that is set up",
    "git/attributes",
    {
      repository: {
        attributes: [{ path: "goals/a.md", name: "filter", value: "lfs" }],
        settings: new Map([["filter.lfs.clean", "x"]]),
      },
    },
    "needs-mending",
    /filter=lfs/,
  ],
  [
    "a filter that is not set up",
    "git/attributes",
    { repository: { attributes: [{ path: "goals/a.md", name: "filter", value: "lfs" }] } },
    "worth-knowing",
    /not set up/,
  ],
  [
    "an encoding of the work tree",
    "git/attributes",
    { repository: { attributes: [{ path: "goals/a.md", name: "working-tree-encoding", value: "UTF-16" }] } },
    "needs-mending",
    /UTF-16/,
  ],
  ["line ends that Git changes", "git/line-ends", settings(["core.autocrlf", "input"]), "fine", /input/],
  [
    "line ends that Git insists on",
    "git/line-ends",
    settings(["core.safecrlf", "true"]),
    "worth-knowing",
    /safecrlf/,
  ],
  ["no signatures", "git/signing", {}, "fine", /not signed/],
  [
    "a signature without its program",
    "git/signing",
    { repository: { signing: { program: undefined, hasKey: true } } },
    "needs-mending",
    /gpg is not on this computer/,
  ],
  [
    "a signature without a key",
    "git/signing",
    { repository: { signing: { program: "/usr/bin/gpg", hasKey: false } } },
    "needs-mending",
    /no secret key/,
  ],
  [
    "an SSH signature without a key",
    "git/signing",
    {
      repository: {
        signing: { program: "/usr/bin/ssh-keygen", hasKey: false },
        settings: new Map([["gpg.format", "ssh"]]),
      },
    },
    "needs-mending",
    /user\.signingKey/,
  ],
  [
    "a signature with a key",
    "git/signing",
    { repository: { signing: { program: "/usr/bin/gpg", hasKey: true } } },
    "fine",
    /^commits are signed with \/usr\/bin\/gpg$/,
  ],
  [
    "a folder of hooks that is not there",
    "hooks/found",
    { repository: { settings: new Map([["core.hookspath", "gone"]]), hooksFolderExists: false } },
    "worth-knowing",
    /no hook runs/,
  ],
  [
    "a hook that Git skips",
    "hooks/found",
    hook("x", { runs: false }),
    "worth-knowing",
    /skips \.git\/hooks\/pre-commit/,
  ],
  ["a hook", "hooks/found", hook("exit 0"), "fine", /runs pre-commit from/],
  [
    "a hook that formats",
    "hooks/reformat",
    hook("npx prettier --log-level warn --write ."),
    "worth-knowing",
    /runs prettier/,
  ],
  ["a hook that formats in a comment", "hooks/reformat", hook("# prettier --write ."), undefined, /./],
  ["a hook that only checks", "hooks/reformat", hook("npx prettier --check ."), undefined, /./],
  [
    "a hook that formats and never runs",
    "hooks/reformat",
    hook("mdformat .", { runs: false }),
    undefined,
    /./,
  ],
  [
    "a hook that formats what is ignored",
    "hooks/reformat",
    { ...hook("prettier -w ."), files: [IGNORES] },
    "fine",
    /leaves the score alone/,
  ],
  [
    "a hook that stages everything",
    "hooks/sweep",
    hook("#!/bin/sh\nx && git add -A;"),
    "worth-knowing",
    /pre-commit:2 stages everything/,
  ],
  ["a hook that stages one file", "hooks/sweep", hook("git add ./dist/a.js"), undefined, /./],
  [
    "lint-staged on Markdown",
    "hooks/lint-staged",
    file("package.json", '{"lint-staged": {"*.{js,md}": "prettier --write"}}'),
    "worth-knowing",
    /package\.json\) runs prettier/,
  ],
  [
    "lint-staged on everything",
    "hooks/lint-staged",
    file(".lintstagedrc.yaml", '"*": prettier --write\n'),
    "worth-knowing",
    /prettier/,
  ],
  [
    "lint-staged on scripts",
    "hooks/lint-staged",
    file("package.json", '{"lint-staged": {"*.js": "prettier --write"}}'),
    undefined,
    /./,
  ],
  [
    "lint-staged beside an ignore file",
    "hooks/lint-staged",
    { files: [{ path: "package.json", text: '{"lint-staged": {"*.md": "prettier --write"}}' }, IGNORES] },
    "fine",
    /leaves the score alone/,
  ],
  ["a package that can't be read", "hooks/lint-staged", file("package.json", "{"), undefined, /./],
  ["a package that is null", "hooks/lint-staged", file("package.json", "null"), undefined, /./],
  [
    "pre-commit with prettier",
    "hooks/pre-commit-framework",
    file(".pre-commit-config.yaml", PRE_COMMIT("      - id: prettier\n")),
    "worth-knowing",
    /refuses the commit/,
  ],
  [
    "pre-commit with prettier for scripts",
    "hooks/pre-commit-framework",
    file(".pre-commit-config.yaml", PRE_COMMIT("      - id: prettier\n        types_or: [javascript]\n")),
    "fine",
    /rewrites|alone/,
  ],
  [
    "pre-commit that excludes the score",
    "hooks/pre-commit-framework",
    file(".pre-commit-config.yaml", `exclude: ^(goals|repairs)/\n${PRE_COMMIT("      - id: mdformat\n")}`),
    "fine",
    /leaves the score alone/,
  ],
  [
    "pre-commit that excludes the score in the end",
    "hooks/pre-commit-framework",
    file(
      ".pre-commit-config.yaml",
      `${PRE_COMMIT("      - id: mdformat\n      - id: other\n")}exclude: ^(goals|repairs)/\n`,
    ),
    "fine",
    /leaves the score alone/,
  ],
  [
    "pre-commit with tidy line ends",
    "hooks/pre-commit-framework",
    file(".pre-commit-config.yaml", PRE_COMMIT("      - id: end-of-file-fixer\n")),
    "fine",
    /tidy already/,
  ],
  [
    "lefthook that formats",
    "hooks/lefthook",
    file("lefthook.yml", "pre-commit:\n  commands:\n    fmt:\n      run: dprint fmt {staged_files}\n"),
    "worth-knowing",
    /dprint/,
  ],
  [
    "lefthook that leaves the score out",
    "hooks/lefthook",
    file(
      "lefthook.yml",
      'pre-commit:\n  commands:\n    fmt:\n      exclude: "(goals|repairs)/"\n      run: dprint fmt\n',
    ),
    "fine",
    /alone/,
  ],
  ["prettier", "editor/prettier", file(".prettierrc.json", "{}"), "worth-knowing", /would reformat/],
  [
    "prettier in package.json",
    "editor/prettier",
    file("package.json", '{"prettier": {}}'),
    "worth-knowing",
    /package\.json/,
  ],
  [
    "prettier that ignores the folder of the score",
    "editor/prettier",
    {
      repository: { prefix: "shop/" },
      files: [
        { path: ".prettierrc", text: "" },
        { path: ".prettierignore", text: "shop/\n" },
      ],
    },
    "fine",
    /alone/,
  ],
  [
    "prettier that ignores Markdown",
    "editor/prettier",
    {
      files: [
        { path: ".prettierrc", text: "" },
        { path: ".prettierignore", text: "**/*.md\n" },
      ],
    },
    "fine",
    /alone/,
  ],
  [
    "prettier that ignores goals alone",
    "editor/prettier",
    {
      files: [
        { path: ".prettierrc", text: "" },
        { path: ".prettierignore", text: "goals\n" },
      ],
    },
    "worth-knowing",
    /reformat/,
  ],
  ["a shallow clone", "history/depth", { repository: { shallow: true } }, "worth-knowing", /shallow/],
  [
    "a partial clone",
    "history/depth",
    settings(["remote.origin.promisor", "true"]),
    "worth-knowing",
    /partial/,
  ],
  [
    "a setting of GitHub that squashes",
    "history/squash",
    file(".github/settings.yml", "repository:\n  # allow_squash_merge: false\n  allow_squash_merge: true\n"),
    "worth-knowing",
    /settings\.yml:3 squashes/,
  ],
  [
    "a setting of GitHub that does not",
    "history/squash",
    file(".github/settings.yml", "repository:\n  allow_squash_merge: false\n"),
    "fine",
    /no sign/,
  ],
  [
    "a merge queue that squashes",
    "history/squash",
    file(".mergify.yml", "queue_rules:\n  - name: q\n    merge_method: squash\n"),
    "worth-knowing",
    /\.mergify\.yml:3/,
  ],
  [
    "a workflow that squashes",
    "history/squash",
    file(".github/workflows/m.yml", "      - run: gh pr merge --auto --squash\n"),
    "worth-knowing",
    /m\.yml:1/,
  ],
  [
    "a GitLab project that squashes",
    "history/squash",
    file(".gitlab/project.yml", "squash_option: always\n"),
    "worth-knowing",
    /squash_option/,
  ],
  [
    "the word squash in a package",
    "history/squash",
    file("package.json", '{"method": "squash"}'),
    "fine",
    /no sign/,
  ],
  [
    "repairs that came without trailers",
    "history/squash",
    {
      repository: {
        untold: [{ path: "repairs/a/b.md", commit: "abcdef0123456", subject: "Squashed (#12)" }],
      },
    },
    "worth-knowing",
    /a repair file came in .*abcdef0123 "Squashed \(#12\)"/,
  ],
  [
    "a history that can't be read",
    "history/squash",
    { repository: { untold: undefined } },
    "worth-knowing",
    /could not be read/,
  ],
  [
    "a checkout of one commit",
    "ci/depth",
    file(".github/workflows/s.yml", WORKFLOW("")),
    "worth-knowing",
    /s\.yml:4/,
  ],
  [
    "a checkout of the whole history",
    "ci/depth",
    file(".github/workflows/s.yml", WORKFLOW("        with:\n          fetch-depth: 0\n")),
    "fine",
    /whole history/,
  ],
  [
    "a depth that belongs to another step",
    "ci/depth",
    file(
      ".github/workflows/s.yml",
      WORKFLOW("      - uses: other\n        with:\n          fetch-depth: 0\n"),
    ),
    "worth-knowing",
    /s\.yml:4/,
  ],
  [
    "a step that begins with its name",
    "ci/depth",
    file(
      ".github/workflows/s.yml",
      "    - name: Get it\n      uses: actions/checkout@v4\n      with: { fetch-depth: 0 }\n    - run: npx cx-score lint\n",
    ),
    "fine",
    /whole/,
  ],
  [
    "a workflow that has nothing to do with score",
    "ci/depth",
    file(".github/workflows/s.yml", "    - uses: actions/checkout@v4\n"),
    undefined,
    /./,
  ],
  [
    "a GitLab job of twenty commits",
    "ci/depth",
    file(".gitlab-ci.yml", "score:\n  script:\n    - npx --yes cx-score@0.1.0 lint\n"),
    "worth-knowing",
    /\.gitlab-ci\.yml:3/,
  ],
  [
    "a GitLab job of the whole history",
    "ci/depth",
    file(".gitlab-ci.yml", 'score:\n  variables:\n    GIT_DEPTH: "0"\n  script:\n    - npx cx-score lint\n'),
    "fine",
    /whole/,
  ],
  [
    "another version in CI",
    "ci/version",
    file(".github/workflows/s.yml", "- run: npx --yes cx-score@0.0.9 lint"),
    "worth-knowing",
    /names cx-score 0\.0\.9/,
  ],
  [
    "another version in package.json",
    "ci/version",
    file("package.json", '{ "devDependencies": { "cx-score": "^0.2.0" } }'),
    "worth-knowing",
    /0\.2\.0/,
  ],
  [
    "this version in CI",
    "ci/version",
    file(".gitlab-ci.yml", "- npx --yes cx-score@0.1.0 lint"),
    "fine",
    /0\.1\.0/,
  ],
];

describe("each check judges the facts", () => {
  it.each(CASES)("%s", (_name, id, changes, level, words) => {
    const finding = look(id, changes);
    expect(finding?.level).toBe(level);
    if (finding === undefined) return;
    expect(finding.says).toMatch(words);
    // Nobody is told of trouble without a way out.
    if (level !== "fine" && id !== "git/repository") expect(finding.fix.length).toBeGreaterThan(0);
  });

  it("and every check has a case", () => {
    const told = new Set(CASES.map(([, id]) => id));
    expect(CHECKS.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });
});

describe("what is healthy", () => {
  it("is fine in every respect, and stops nothing", () => {
    const diagnosis = diagnose(factsWith());
    expect(diagnosis.findings.filter(({ level }) => level !== "fine")).toEqual([]);
    expect(diagnosis.stops).toBe(false);
  });

  it("is told in one sentence each, without a full stop", () => {
    for (const { says } of diagnose(factsWith()).findings) expect(says).not.toMatch(/\.$|\n/);
  });
});

describe("what stops an amendment", () => {
  it("is what needs mending, and not what is worth knowing", () => {
    expect(diagnose(factsWith({ repository: { shallow: true } })).stops).toBe(false);
    expect(
      diagnose(factsWith({ repository: { interrupted: { is: "unreadable", says: "x", fix: [] } } })).stops,
    ).toBe(true);
  });
});

describe("hostile settings", () => {
  it("cost no more than reading them", () => {
    const long = [
      "- run: prettier ".repeat(4_000),
      "uses: actions/checkout\n".repeat(2_500),
      "git add ".repeat(8_000),
      "sed -i ".repeat(9_000),
    ];
    const files = long.flatMap((text) =>
      [
        ".github/workflows/a.yml",
        ".pre-commit-config.yaml",
        "lefthook.yml",
        ".lintstagedrc",
        ".prettierignore",
      ].map((path) => ({ path, text: `cx-score md\n${text}` })),
    );
    const began = performance.now();
    diagnose(factsWith({ ...hook(long.join("\n")), files }));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
