/** Writes a path with `/` as a relative reference of RFC 3986, in which no sign means anything but itself. */
export function asUrlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map((step) => encodeURIComponent(step).replace(/[!'()*]/g, asPercent))
    .join("/");
}

function asPercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
