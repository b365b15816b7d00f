import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** What Git does to line ends. */
export const lineEnds = repositoryCheck("git/line-ends", ({ settings }) => {
  const autocrlf = settings.get("core.autocrlf")?.toLowerCase();
  if (settings.get("core.safecrlf")?.toLowerCase() === "true")
    return worthKnowing(
      "core.safecrlf is true: Git refuses files whose line ends it can't put back, so mixed ones can't be recorded",
      "git config core.safecrlf warn",
    );
  if (autocrlf === "true" || autocrlf === "input")
    return fine(`core.autocrlf is ${autocrlf}: score keeps the line ends that a file has on this disk`);
  return fine("Git leaves line ends as they are");
});
