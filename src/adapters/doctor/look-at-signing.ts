import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { SigningFacts } from "../../core/doctor/facts.ts";
import { findProgram } from "../find-program.ts";
import { listNames } from "./list-names.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Looks whether commits could be signed as the settings ask, without running anything; nothing where they ask for none. */
export function lookAtSigning(
  settings: ReadonlyMap<string, string>,
  top: string,
  env: Env,
): SigningFacts | undefined {
  if (!/^(?:true|yes|on|1)$/i.test(settings.get("commit.gpgsign") ?? "")) return undefined;
  const format = settings.get("gpg.format") ?? "openpgp";
  const usual = { ssh: "ssh-keygen", x509: "gpgsm" }[format] ?? "gpg";
  const asked =
    settings.get(`gpg.${format}.program`) ?? (format === "openpgp" ? settings.get("gpg.program") : undefined);
  const program = findProgram(fromHome(asked ?? usual, env), env);
  if (format === "ssh") return { program, hasKey: hasSshKey(settings, top, env) };
  return { program, hasKey: asked === undefined && format === "openpgp" ? hasGpgKey(env) : undefined };
}

function hasSshKey(settings: ReadonlyMap<string, string>, top: string, env: Env): boolean | undefined {
  const key = settings.get("user.signingkey");
  if (key === undefined) return settings.has("gpg.ssh.defaultkeycommand") ? undefined : false;
  if (/^(?:key::|ssh-|ecdsa-|sk-)/.test(key)) return undefined;
  const path = fromHome(key, env);
  return existsSync(isAbsolute(path) ? path : join(top, path));
}

function hasGpgKey(env: Env): boolean | undefined {
  const home = env["GNUPGHOME"] ?? (env["HOME"] === undefined ? undefined : join(env["HOME"], ".gnupg"));
  if (home === undefined || env["OS"] === "Windows_NT") return undefined;
  return listNames(join(home, "private-keys-v1.d")).some((name) => name.endsWith(".key"));
}

function fromHome(path: string, env: Env): string {
  return path.startsWith("~/") ? join(env["HOME"] ?? "/", path.slice(2)) : path;
}
