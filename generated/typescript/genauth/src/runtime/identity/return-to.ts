// Where a browser goes after a login: a path of the same application, whatever the address says.

const base = "https://application.invalid";
/** Characters: the path waits in a cookie. */
const mostCharacters = 2000;
/** Servers behind servers may each decode once. */
const mostEncodings = 3;

/**
 * The path, with its query and fragment, as it can stand in a header, when it is one of this application. Else `/`: for another origin (`//host`,
 * `/\host`), a scheme, control characters, more than 2000 characters, and for what would be one of these once it is decoded.
 */
export function returnPath(given: string | null | undefined): string {
  if (typeof given !== "string" || !isOwnPath(given) || given.includes(" ")) return "/";
  const { pathname, search, hash } = new URL(given, base);
  let path = pathname;
  for (let encodings = 0; ; encodings += 1) {
    const decoded = decode(path);
    if (decoded === path || (decoded === null && encodings > 0)) break;
    if (decoded === null || encodings === mostEncodings || !isOwnPath(decoded)) return "/";
    path = decoded;
  }
  const found = pathname + search + hash;
  return found.length > mostCharacters ? "/" : found;
}

function isOwnPath(path: string): boolean {
  // Browsers drop some control characters, and read a backslash as a slash: what is left may be another host.
  if (!/^\/(?!\/)[^\\\p{Cc}]*$/u.test(path) || !URL.canParse(path, base)) return false;
  const { origin, pathname } = new URL(path, base);
  return origin === base && !pathname.startsWith("//");
}

/** Null for what encodes nothing. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
