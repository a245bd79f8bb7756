// Where a provider may send the browser back to: what carries a code must not be read on the way, nor run (RFC 6749, section 3.1.2; RFC 8252, section 7).
import type { Login } from "./login.js";
import { isOwnMachine } from "./own-machine.js";

/** Schemes of which a browser makes something else than a request to the application. */
const otherSchemes = /^(javascript|data|vbscript|file|blob|about|ftp|wss?):$/;

/**
 * The redirect URI as it was given, because providers compare it letter by letter. Throws `configuration` when there is none, for what is no whole
 * address, has a fragment or credentials, and for `http:` to another machine than this one, unless `allowInsecure` is set.
 */
export function redirectUriOf(login: Login, given: string | undefined): string {
  if (given === undefined) throw login.fail("configuration", "redirectUri: missing");
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || given.includes("#") || url.username !== "" || url.password !== "" || otherSchemes.test(url.protocol)) {
    throw login.fail("configuration", "redirectUri: must be a whole address without a fragment, of the application itself");
  }
  if (url.protocol === "http:" && !isOwnMachine(url.hostname) && login.option("allowInsecure") !== "true") throw login.fail("configuration", "redirectUri: must be https (see allowInsecure)");
  return given;
}
