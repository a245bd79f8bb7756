// Cookies of a login (RFC 6265): bound to this host, out of reach of scripts, split where one would be too large.
import type { Login } from "./login.js";
import { isOwnMachine } from "./own-machine.js";

/** Bytes of one `set-cookie` that every browser keeps, and how many parts a value may have. */
const mostBytes = 3800;
const mostParts = 8;

export interface CookieSettings {
  /** With its prefix, as `cookieName` gives it. */
  readonly name: string;
  /** Seconds; 0 deletes. */
  readonly maxAge: number;
  readonly secure: boolean;
}

/** `__Host-` binds a cookie to this very host and to TLS; without TLS, on the own machine only, there is none. */
export function cookieName(login: Pick<Login, "insecureCookies">, name: string): string {
  return login.insecureCookies ? name : `__Host-${name}`;
}

/** Cookies of a request by name; of two with the same name the first counts. Between two stand blanks and no other space, behind which browsers see no `__Host-`. */
export function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of (request.headers.get("cookie") ?? "").split(/; */)) {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals);
    if (equals > 0 && !found.has(name)) found.set(name, pair.slice(equals + 1));
  }
  return found;
}

/** A value that may be split (`name.0`, `name.1` ...); undefined when it is not there or a part is missing. */
export function joinedCookie(cookies: ReadonlyMap<string, string>, name: string): string | undefined {
  const whole = cookies.get(name);
  if (whole !== undefined) return whole;
  let joined = "";
  for (let part = 0; part < mostParts; part += 1) {
    const value = cookies.get(`${name}.${part}`);
    if (value === undefined) break;
    joined += value;
  }
  return joined === "" ? undefined : joined;
}

/** One line of `set-cookie`. The value must be text that a cookie can carry: sealed values are base64url. */
export function cookieLine(value: string, { name, maxAge, secure }: CookieSettings): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** Lines that set the value, in parts when it is large, and delete what a former one left (see `deletedCookieLines`). Null when it is too large for cookies. */
export function splitCookieLines(value: string, before: ReadonlyMap<string, string> | null, settings: CookieSettings): readonly string[] | null {
  const { name } = settings;
  const room = mostBytes - name.length;
  const parts = value.length <= room ? [] : Array.from({ length: Math.ceil(value.length / room) }, (_, index) => value.slice(index * room, (index + 1) * room));
  if (parts.length > mostParts) return null;
  const names = parts.length === 0 ? [name] : parts.map((_, index) => `${name}.${index}`);
  const lines = names.map((own, index) => cookieLine(parts[index] ?? value, { ...settings, name: own }));
  return [...lines, ...deletedCookieLines(before, settings).filter((line) => !names.some((own) => line.startsWith(`${own}=`)))];
}

/** Lines that delete the value and its parts, as far as the request has them; all that may be there where the request is not known. */
export function deletedCookieLines(before: ReadonlyMap<string, string> | null, settings: CookieSettings): readonly string[] {
  const names = [settings.name, ...Array.from({ length: mostParts }, (_, part) => `${settings.name}.${part}`)];
  return names.filter((name) => before === null || before.has(name)).map((name) => cookieLine("", { ...settings, name, maxAge: 0 }));
}

/** Cookies without TLS are for developing on the own machine. Throws `configuration` when this address is of any other. */
export function checkInsecure(login: Login, address: string): void {
  if (!login.insecureCookies) return;
  if (!isOwnMachine(new URL(address).hostname)) throw login.fail("configuration", "insecureCookies: for this machine only; use https");
}
