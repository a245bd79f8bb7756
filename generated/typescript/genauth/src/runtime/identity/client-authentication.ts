// How a client proves itself at an endpoint of its provider (RFC 6749, section 2.3): by one of these methods, never by two.
import { ClientSecretPost, None, type ClientAuth } from "oauth4webapi";
import { OptionError } from "../options.js";
import { clientAssertion, secretAssertionKey, type AssertionKey } from "./client-assertion.js";
import { clientSecretBasic } from "./client-secret-basic.js";
import type { ClientAuthMethod, Login } from "./login.js";

export interface ClientProof {
  readonly secret: string | undefined;
  readonly key: AssertionKey | null;
  /** Name of the option of the key. */
  readonly keyOption: string;
  /** Who is to believe an assertion. */
  readonly audience: () => Promise<string>;
  readonly now: Login["now"];
}

const methods: ReadonlySet<string> = new Set<ClientAuthMethod>(["client_secret_post", "client_secret_basic", "client_secret_jwt", "private_key_jwt", "none"]);

/**
 * `method`: what the option says for this endpoint; a client without what it needs has no secret to send, and signs where there is a key. Default:
 * `client_secret_post`. Throws `OptionError` for a method that there is not, and for `private_key_jwt` without a key.
 */
export function clientAuthentication(method: string | undefined, option: string, { secret, key, keyOption, audience, now }: ClientProof): ClientAuth {
  if (method !== undefined && !methods.has(method)) throw new OptionError(option, `must be one of ${[...methods].join(", ")}`);
  if (method === "private_key_jwt" && key === null) throw new OptionError(keyOption, "missing, and private_key_jwt needs it");
  if (method === "none") return None();
  if (key !== null && (method === "private_key_jwt" || secret === undefined)) return clientAssertion(key, audience, now);
  if (secret === undefined) return None();
  if (method === "client_secret_jwt") return clientAssertion(secretAssertionKey(secret), audience, now);
  return method === "client_secret_basic" ? clientSecretBasic(secret) : ClientSecretPost(secret);
}
