import { stepMessage } from "../step-message.ts";

/** What the commit that takes a step back says of itself. */
export interface UndoMessage {
  readonly kind: string;
  readonly id: string;
  /** The commit that is taken back, and what it said of itself. */
  readonly commit: string;
  readonly step: string;
  readonly complaints: readonly string[];
  readonly by: string;
}

/** Builds the message of a commit that takes a step back; Git's own words name the other commit, so that tools know it too. */
export function undoMessage({ step, commit, ...rest }: UndoMessage): string {
  return stepMessage({
    ...rest,
    summary: `taken back: ${step}`,
    changes: [],
    body: `This reverts commit ${commit}.`,
    override: undefined,
  });
}
