// What came back from the provider, for a login that is known: checked the same way whether a server or a page remembered it.
import { ticketUser } from "./cas.js";
import { verifiedTokens, type CodeOptions, type Tokens } from "./code.js";
import type { IdTokenClaims } from "./id-token.js";
import type { Login } from "./login.js";
import { providerText } from "./provider-text.js";

/** A text for people, which decides nothing: a server is known that sends it letter by letter, each under this name. */
const errorDescription = "error_description";

/** The `state` of an answer. Throws `callback` when there is none, or when any parameter but a description came twice (RFC 6749, section 3.1). */
export function stateOf(login: Login, parameters: URLSearchParams): string {
  for (const name of new Set(parameters.keys())) if (name !== errorDescription && parameters.getAll(name).length > 1) throw login.fail("callback", "A parameter came back twice");
  const state = parameters.get("state");
  if (state === null || state === "") throw login.fail("callback", "No state came back");
  return state;
}

/**
 * Tokens, and the claims of the verified ID token (null where the protocol has none). The state was compared before. Rejects with `callback` when the
 * answer is of another issuer (RFC 9207), tells of a refusal or has no code, and as `exchangeCode` does.
 */
export async function answeredTokens(login: Login, parameters: URLSearchParams, begun: CodeOptions): Promise<readonly [Tokens, IdTokenClaims | null]> {
  await checkIssuer(login, parameters.get("iss"));
  const error = parameters.get("error");
  if (error !== null) {
    const reason = providerText(error);
    throw login.fail("callback", `The provider refused the login${reason === undefined ? "" : `: ${reason}`}`, { error: reason, errorDescription: providerText(parameters.getAll(errorDescription).join("")) });
  }
  const code = parameters.get("code");
  if (code === null || code === "") throw login.fail("callback", "No code came back");
  return verifiedTokens(login, code, begun);
}

/** Name of the user of the CAS ticket that came back for this service. Rejects with `callback` when there is none, and as `ticketUser` does. */
export async function answeredUser(login: Login, parameters: URLSearchParams, service: string): Promise<string> {
  const ticket = parameters.get("ticket");
  if (ticket === null || ticket === "") throw login.fail("callback", "No ticket came back");
  return ticketUser(login, ticket, service);
}

async function checkIssuer(login: Login, issuer: string | null): Promise<void> {
  const { discovery, issuer: known } = login.protocol;
  // Where nothing says who the issuer is, there is nothing to compare with.
  if (discovery === undefined && known === undefined) return;
  const metadata = await login.metadata();
  if (issuer === null ? metadata.authorization_response_iss_parameter_supported === true : issuer !== metadata.issuer) throw login.fail("callback", "The answer comes from another issuer");
}
