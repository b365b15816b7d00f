import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Whether the whole history is here. */
export const historyDepth = repositoryCheck("history/depth", ({ shallow, settings }) => {
  if (shallow)
    return worthKnowing(
      "this is a shallow clone: what happened before its first commit is not here, and log can't tell it",
      "git fetch --unshallow",
    );
  const remote = settings.get("extensions.partialclone");
  const promised = [...settings].some(
    ([name, value]) => /^remote\..*\.promisor$/.test(name) && value === "true",
  );
  if (remote !== undefined || promised)
    return worthKnowing(
      "this is a partial clone: score fetches nothing by itself, so older words may be missing from log",
      "git fetch --refetch --no-filter",
    );
  return fine("the whole history is here");
});
