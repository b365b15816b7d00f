import type { Stretch } from "./blank-out.ts";

const LONGEST_LOCAL = 64;
const LOCAL = /[\p{L}\p{M}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]{1,253}/uy;
const TOP = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})$/iu;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|js|ts|json|ya?ml|html?)$/i;
/** Calendars have addresses too. */
const MACHINE = /\.calendar\.google\.com$/i;

/** Finds the e-mail addresses of a folded text. */
export function findEmailAddresses(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const start = Math.max(localStart(text, at), found.at(-1)?.end ?? 0);
    if (start === at) continue;
    const end = domainEnd(text, at + 1);
    if (end !== undefined && !isRemote(text, start, at, end)) found.push({ start, end });
  }
  return found;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1;
  // Signs that an address may hold but that begin a quotation, an emphasis or a path.
  while (start < at && /[^\p{L}\p{M}\p{N}]/u.test(text.charAt(start))) start += 1;
  return start;
}

function domainEnd(text: string, from: number): number | undefined {
  DOMAIN.lastIndex = from;
  const written = DOMAIN.exec(text)?.[0];
  if (written === undefined) return undefined;
  const domain = written.replace(/\.\..*$/su, "").replace(/[.-]+$/u, "");
  const labels = domain.split(".");
  const isName = labels.length > 1 && labels.every((label) => /^(?!-).{1,63}(?<!-)$/u.test(label));
  const isVersion = /^v?\d+\.\d+/.test(domain);
  if (!isName || isVersion || FILE.test(domain) || MACHINE.test(domain) || !TOP.test(labels.at(-1) ?? ""))
    return undefined;
  return from + domain.length;
}

// git@host:path and git@host/path name a repository.
function isRemote(text: string, start: number, at: number, end: number): boolean {
  return text.slice(start, at) === "git" && /[:/]/.test(text.charAt(end));
}
