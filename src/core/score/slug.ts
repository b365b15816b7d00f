/** The longest slug of a goal. */
export const LONGEST_SLUG = 64;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Tells whether a text is a slug: words of `a-z` and `0-9`, joined by `-`. */
export function isSlug(text: string, longest: number = LONGEST_SLUG): boolean {
  return text.length <= longest && SLUG.test(text);
}

/** Tells whether a name is one that Windows keeps for a device and no file there can have. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name.split(".")[0] ?? "");
}

/** Tells whether a goal can have a slug as its id: one that every computer can have as a file's name, and not the promise's. */
export function isUsableGoalId(slug: string): boolean {
  return isSlug(slug) && slug !== "promise" && !isDeviceName(slug);
}

/** Makes a slug of a title. Letters must be Latin by now: an adapter transliterates other scripts. Empty where nothing is left. */
export function slugOf(title: string, longest: number = LONGEST_SLUG): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug === "" ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

/** The characters of short ids: no i, l, o, u, so that an id can be read out on the phone. */
const ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Makes a short id of `length` letters from a text: the same text always gives the same id (FNV-1a, 64 bit). */
export function shortId(text: string, length = 8): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n);
  // FNV's low bits of near texts are alike; folding the high half in spreads them.
  hash ^= hash >> 29n;
  hash = BigInt.asUintN(64, hash * 0xbf58476d1ce4e5b9n);
  let id = "";
  for (let at = 0; at < length; at += 1) {
    id += ID_LETTERS[Number(hash & 31n)];
    hash >>= 5n;
  }
  return id;
}
