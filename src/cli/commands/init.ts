import { TEMPLATES } from "../../adapters/templates.ts";
import type { InitOptions } from "../../commands/init-options.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";

interface InitFlags {
  readonly name?: string;
  readonly template?: string;
  readonly language?: string;
  readonly country?: string;
  readonly by?: string;
  readonly email?: string;
  readonly ci?: string;
  readonly hook?: true;
  readonly commit: boolean;
  readonly yes?: true;
  readonly package?: string;
}

/** `score init` */
export const initSpec: CommandSpec = {
  name: "init",
  summary: "begin a score here, or complete what is missing of one",
  description:
    "Writes score.yaml, the promise, goals to begin from and a README for the team, and commits exactly these files. On a terminal it asks, beginning with what customers already thank you for; with --yes or without a terminal it begins from a template. Files that are there already are kept. Starts a Git repository where there is none.",
  examples: [
    ["score init", "answer a few questions, in this folder"],
    [
      'score init --yes --name "Marsh Lane Kitchen" --template cafe --by Asha',
      "no questions, from the cafe template",
    ],
    [
      "score init our-score --template trades --ci github --hook",
      "in a new folder, checked on GitHub and before each commit",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("[dir]", "where the score is to be (default: this folder)")
      .option("--name <name>", "what people call the business")
      .option("--template <template>", TEMPLATES.join(", "))
      .option("--language <code>", "the language the score is written in, such as en or de")
      .option("--country <country>", "the country of its addresses and phone numbers, such as Ireland or IE")
      .option(
        "--by <name>",
        "who decided, and stands in for the founder; also Git's name where it knows none",
      )
      .option("--email <address>", "the address beside that name, where Git knows none")
      .option("--ci <service>", "github, gitlab or none: write the workflow that lints every change")
      .option("--hook", "show what lint finds before each commit on this computer, and stop personal data")
      .option("--no-commit", "write the files, and leave Git alone")
      .option("--package <spec>", "what workflow and hook are to run by npx, such as a package of your own")
      .option("-y, --yes", "ask nothing")
      .action((dir: string | undefined, flags: InitFlags) => act((stage) => run(dir, flags, stage)));
  },
};

async function run(dir: string | undefined, flags: InitFlags, stage: Stage): Promise<Verdict> {
  const { init } = await import("../../commands/init.ts");
  const options: InitOptions = {
    dir,
    name: flags.name,
    template: flags.template === undefined ? undefined : oneOf("--template", flags.template, TEMPLATES),
    language: flags.language,
    country: flags.country,
    by: flags.by,
    email: flags.email,
    ci: flags.ci === undefined ? undefined : oneOf("--ci", flags.ci, ["github", "gitlab", "none"]),
    hook: flags.hook === true,
    commit: flags.commit,
    yes: flags.yes === true,
    package: flags.package,
  };
  const result = await init(options, stage.context);
  if (stage.globals.json === true)
    stage.print((await import("../../render/compose-json.ts")).renderInitJson(result));
  else stage.print((await import("../../render/compose-text.ts")).renderInit(result, stage.style));
  return "clean";
}
