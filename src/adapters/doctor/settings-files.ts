import { join } from "node:path";
import type { SettingsFile } from "../../core/doctor/facts.ts";
import { readSmallFile } from "../read-small-file.ts";
import { listNames } from "./list-names.ts";

/** Folders, from the top, with settings that say something about how commits are made and merged. */
const FOLDERS = ["", ".github", ".github/workflows", ".github/rulesets", ".gitlab", ".mergify", ".config"];

const NAMED = [
  /^\.github\/(?:settings|mergify|\.?kodiak|merge-?queue[\w-]*)\.(?:ya?ml|toml)$/,
  /^\.github\/(?:workflows|rulesets)\/[^/]+\.(?:ya?ml|json)$/,
  /^\.gitlab\/[^/]+\.ya?ml$/,
  /^\.gitlab-ci\.ya?ml$/,
  /^\.?mergify(?:\/config)?\.ya?ml$/,
  /^(?:\.kodiak|bors)\.toml$|^\.(?:asf|bulldozer|prow)\.ya?ml$/,
  /^\.pre-commit-config\.yaml$/,
  /^(?:\.config\/)?\.?lefthook\.(?:ya?ml|toml|json)$/,
  /^\.lintstagedrc(?:\.\w+)?$|^lint-staged\.config\.\w+$/,
  /^\.prettierrc(?:\.\w+)?$|^prettier\.config\.\w+$|^\.prettierignore$/,
  /^package\.json$/,
];

/** Reads the files of settings at the top of a work tree, and those in the folder of the score below it. */
export function settingsFiles(top: string, prefix: string): readonly SettingsFile[] {
  const paths = [
    ...FOLDERS.flatMap((folder) => namesIn(top, folder)),
    ...(prefix === "" ? [] : namesIn(join(top, prefix), "").map((name) => `${prefix}${name}`)),
  ];
  return paths.flatMap((path) => {
    const text = readSmallFile(join(top, path));
    return text === undefined ? [] : [{ path, text }];
  });
}

function namesIn(top: string, folder: string): readonly string[] {
  return listNames(join(top, folder))
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => NAMED.some((form) => form.test(path)));
}
