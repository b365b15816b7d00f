import { isDeviceName } from "../../../score/slug.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineDocumentRule } from "../../define-rule.ts";

/** `goal/id-device` */
export const goalIdDevice = defineDocumentRule(
  {
    id: "goal/id-device",
    severity: "error",
    idea: "score",
    fires: "a goal's file is called what Windows calls a device: con, nul, com1…",
    why: "A colleague on Windows could not even check the score out.",
    bad: [
      { says: "Windows keeps this name for itself.", files: { "goals/con.md": "---\ngoal: Con\n---\n" } },
    ],
    good: [
      { says: "Another word.", files: { "goals/conference.md": "---\ngoal: Have a good conference\n---\n" } },
    ],
  },
  (document, report) => {
    const name = document.path.replace(/^.*\//, "");
    if (document.kind !== "goal" || !isDeviceName(name)) return;
    report({
      message: `no file can be called ${name} on Windows`,
      span: { start: 0, end: 3 },
      suggestion: `git mv -- ${shellWords([document.path])} goals/another-name.md`,
    });
  },
);
