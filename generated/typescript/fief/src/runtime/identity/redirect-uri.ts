// Where a provider may send the browser back to: what carries a code must not be read on the way, nor run (RFC 6749, section 3.1.2; RFC 8252, section 7).
import type { Login } from "./login.js";
import { isOwnMachine } from "./own-machine.js";

/** Schemes of which a browser makes something else than a request to the application. */
const otherSchemes = /^(javascript|data|vbscript|file|blob|about|ftp|wss?):$/;

/** An address whose scheme was left out: `localhost` would be one. */
const hostAndPort = /^[\w.-]+:\d+(?:[/?]|$)/;

/** What is wrong with an address for the browser to come back to, null for nothing. A fragment does no harm after a logout. */
export function redirectProblem(address: string, { fragment, http }: { readonly fragment: boolean; readonly http: boolean }): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (!fragment && address.includes("#")) || url.username !== "" || url.password !== "" || otherSchemes.test(url.protocol) || hostAndPort.test(address)) {
    return `must be a whole address (https://...)${fragment ? "" : " without a fragment"}, of the application itself`;
  }
  return url.protocol === "http:" && !http && !isOwnMachine(url.hostname) ? "must be https (see allowInsecure)" : null;
}

/**
 * The redirect URI as it was given, because providers compare it letter by letter. Throws `configuration` when there is none, for what is no whole
 * address, has a fragment or credentials, and for `http:` to another machine than this one, unless `allowInsecure` is set.
 */
export function redirectUriOf(login: Login, given: string | undefined): string {
  if (given === undefined) throw login.fail("configuration", "redirectUri: missing");
  const problem = redirectProblem(given, { fragment: false, http: login.option("allowInsecure") === "true" });
  if (problem !== null) throw login.fail("configuration", `redirectUri: ${problem}`);
  return given;
}
