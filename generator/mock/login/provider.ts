// The hosted login of the documents (`x-login`): answers what is really its own, and leaves the rest to the documents' examples.
import type { Account, Accounts } from "../accounts.js";
import { type Answer, jsonAnswer } from "../answer.js";
import type { Api } from "../api.js";
import type { Json, Members } from "../json.js";
import type { Received } from "../received.js";
import type { Route } from "../routes.js";
import type { Gate } from "../security.js";
import { authorizationAnswer } from "./authorization.js";
import { type Desk, refused } from "./desk.js";
import { discoveryAnswer, keysAnswer } from "./discovery.js";
import { Grants } from "./grants.js";
import { signInTokens } from "./handed-out.js";
import { logoutAnswer, page } from "./pages.js";
import { type Place, placesOf } from "./places.js";
import { SigningKey } from "./signing-key.js";
import { casLoginAnswer, serviceValidateAnswer, validateAnswer } from "./tickets.js";
import { tokenAnswer } from "./token-endpoint.js";
import { introspectionAnswer, revocationAnswer, tokenRefused, userInfoAnswer } from "./token-places.js";

export class LoginProvider {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #desk: Desk;

  constructor(apis: readonly Api[], gate: Gate, accounts: Accounts) {
    this.#places = placesOf(apis, gate.credentials);
    this.#desk = { accounts, grants: new Grants(gate.tokens), key: new SigningKey(), gate };
  }

  /** Null when the request is no business of a login. `documented`: an operation can answer what this does not. */
  answer(request: Received, documented: boolean): Answer | null {
    const place = this.#places.get(request.path);
    if (place === undefined || !methodsOf(place).includes(request.method)) return null;
    return this.#own(place, request) ?? (documented ? null : stranger(place));
  }

  /** Tokens for who signed in by a call, with the scope that was asked for; null where the document has no OpenID Connect. */
  signedIn({ api, path }: Route, account: Account | null, scope: string | null, isFresh: boolean, request: Received): Members | null {
    // What the login itself leaves to an operation is not its own.
    return this.#places.has(path) ? null : signInTokens([...this.#places.values()].map(({ protocol }) => protocol), api, account, scope, isFresh, request, this.#desk);
  }

  /** Ends what a user has of logins in these applications. */
  signedOut(subject: string, clientIds: readonly Json[]): void {
    this.#desk.grants.endAll((grant) => grant.subject === subject && clientIds.includes(grant.protocol.clientId));
  }

  /** Forgets all logins; the key stays. */
  clear(): void {
    this.#desk.grants.clear();
  }

  /** Null when there is nothing in the request that the mock handed out or expects. */
  #own(place: Place, request: Received): Answer | null {
    const { name, protocol } = place;
    switch (name) {
      case "authorization":
        if (protocol.kind === "cas") return casLoginAnswer(request, this.#desk);
        return protocol.kind === "saml" ? page(`SAML login at ${request.path}`) : authorizationAnswer(protocol, request, this.#desk);
      case "token":
        return tokenAnswer(protocol, request, this.#desk);
      case "introspection":
        return introspectionAnswer(protocol, request, this.#desk);
      case "revocation":
        return revocationAnswer(protocol, request, this.#desk);
      case "userInfo":
        return userInfoAnswer(protocol, request, this.#desk);
      case "logout":
        return logoutAnswer(place, request);
      case "keys":
        return keysAnswer(this.#desk.key);
      case "discovery":
        return discoveryAnswer(protocol, request);
      case "validate":
        return validateAnswer(protocol, request, this.#desk);
      case "serviceValidate":
        return serviceValidateAnswer(protocol, request, this.#desk);
    }
  }
}

function methodsOf({ name }: Place): readonly string[] {
  if (name === "token" || name === "introspection" || name === "revocation") return ["POST"];
  return name === "authorization" || name === "userInfo" ? ["GET", "POST"] : ["GET"];
}

/** For what the mock does not know, where the document shows nothing either. */
function stranger({ name }: Place): Answer {
  switch (name) {
    case "introspection":
      return jsonAnswer(200, { active: false });
    case "revocation":
      return { status: 200, headers: {}, body: "", content: null };
    case "userInfo":
      return tokenRefused();
    case "logout":
      return page("Logged out");
    case "token":
      return refused("invalid_grant", "this grant was not handed out here");
    default:
      return refused("invalid_request", "the application is not known, or there is no address to go back to");
  }
}
