import { CredentialError, type Credential } from "../credential.js";
import { readSecret, type SecretSource } from "./secret.js";

export interface ApiKeyParameters {
  /** Client option that holds the key; named in errors. */
  readonly option: string;
  readonly in: "header" | "query" | "cookie";
  /** Of the header, query parameter or cookie. */
  readonly name: string;
}

/** Sends a key where the platform looks for it. Authorizing rejects with `CredentialError` when there is none. */
export function apiKey(parameters: ApiKeyParameters, key: SecretSource): Credential {
  const { option, name } = parameters;
  return {
    authorize: async (request) => {
      const value = await readSecret(key, option);
      // Some documents describe the key as a parameter too: it travels once.
      if (parameters.in === "query") return { ...request, query: [...request.query.filter(([own]) => own !== name), [name, value]], secretQuery: [...(request.secretQuery ?? []), name] };
      if (parameters.in === "header") return { ...request, headers: { ...request.headers, [name.toLowerCase()]: value } };
      // RFC 6265, section 4.1.1: what a cookie's value may not contain.
      if (/[^\x21-\x7e]|[",;\\]/.test(value)) throw new CredentialError(`${option}: has characters that no cookie can carry`);
      const { cookie } = request.headers;
      return { ...request, headers: { ...request.headers, cookie: `${cookie === undefined ? "" : `${cookie}; `}${name}=${value}` } };
    },
  };
}
