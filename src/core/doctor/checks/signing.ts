import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether commits are to be signed, and could be. */
export const signing = repositoryCheck("git/signing", ({ settings, signing: facts }) => {
  if (facts === undefined) return fine("commits are not signed");
  const ssh = settings.get("gpg.format") === "ssh";
  const off = "git config commit.gpgSign false   # records without a signature";
  if (facts.program === undefined)
    return needsMending(
      `commits are to be signed, and ${settings.get("gpg.program") ?? (ssh ? "ssh-keygen" : "gpg")} is not on this computer`,
      "install it",
      off,
    );
  if (facts.hasKey === false)
    return needsMending(
      ssh
        ? "commits are to be signed by SSH, and the key that user.signingKey names is not there"
        : "commits are to be signed, and GnuPG holds no secret key",
      ssh ? "git config user.signingKey ~/.ssh/id_ed25519.pub" : "gpg --full-generate-key",
      off,
    );
  return fine(
    `commits are signed with ${facts.program}${facts.hasKey === undefined ? " (its key was not looked for)" : ""}`,
  );
});
