import type { Command } from "commander";
import type { RecordOptions } from "../commands/record-step.ts";

/** The flags by which a step says how it is recorded. */
export interface RecordFlags {
  readonly by?: string;
  readonly commit: boolean;
  readonly allowPersonalData?: string;
}

/** Declares the options that every command has that writes a record. */
export function declareRecording(command: Command): void {
  command
    .option("--by <name>", "who decided (Git's author stays as it is)")
    .option("--no-commit", "write the file, and leave Git alone")
    .option("--allow-personal-data <why>", "record words that look like personal data, with the reason");
}

/** Takes them out of the flags of a command. */
export function recordingIn({ by, commit, allowPersonalData }: RecordFlags): RecordOptions {
  return { by, commit, allowPersonalData };
}
