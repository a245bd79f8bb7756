// Names of constructor options beside those that every client has: a document's option gives way.
import type { Report } from "../../diagnostics.js";
import type { Client, ClientOption, Credential, Json, LoginModel } from "../../model/model.js";
import { isInherited } from "./literals.js";

/** Options of the runtime, and a name that means something on every class. */
export const COMMON_OPTIONS: ReadonlySet<string> = new Set([
  "allowInsecure", "baseUrl", "ca", "credential", "dangerouslyAllowBrowser", "environment", "fetch", "hooks", "maxAnswerBytes",
  "maxRetries", "maxRetryDelay", "proxy", "rejectUnauthorized", "timeout", "transport",
  "prototype",
]);

/** The client with options that no other hides. Two with one name are an error. */
export function withOptionNames(client: Client, report: Report): Client {
  const known = new Map<string, ClientOption>();
  const options = client.options.map((option) => {
    for (const spelling of [option.name.text, ...option.aliases]) {
      const first = known.get(spelling);
      if (first === undefined) known.set(spelling, option);
      else report.error("names/collision", `Two options of a client would be called ${JSON.stringify(spelling)}`, { at: option.at, related: [{ message: "first declared", at: first.at }], hint: "Give one of them another name: `name` or `aliases` in x-client, `x-option` on a security scheme." });
    }
    const { name, requiredUnless } = option;
    return { ...option, name: { ...name, text: free(name.text) }, aliases: option.aliases.map(free), requiredUnless: requiredUnless === null ? null : { ...requiredUnless, option: free(requiredUnless.option) } };
  });
  return { ...client, options, credentials: client.credentials.map(withFreeNames), login: client.login === null ? null : loginOf(client.login) };
}

function free(option: string): string {
  return COMMON_OPTIONS.has(option) || isInherited(option) ? `${option}_` : option;
}

/** What a login says of options is about the same ones. */
function loginOf(login: LoginModel): LoginModel {
  return {
    ...login,
    roles: renamed(login.roles),
    parameters: renamed(login.parameters),
    protocols: login.protocols.map(({ name, settings }) => ({ name, settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, filled(value)])) })),
  };
}

function renamed(options: { readonly [key: string]: string }): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, free(option)]));
}

function filled(value: Json): Json {
  if (typeof value === "string") return value.replace(/\{(.*?)\}/g, (_, option: string) => `{${free(option)}}`);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
}

function withFreeNames(credential: Credential): Credential {
  switch (credential.kind) {
    case "apiKey":
    case "bearer":
      return { ...credential, option: free(credential.option) };
    case "basic":
      return { ...credential, usernameOption: free(credential.usernameOption), passwordOption: free(credential.passwordOption) };
    case "signature":
      return { ...credential, keyOption: free(credential.keyOption), secretOption: free(credential.secretOption) };
    case "exchangedToken":
      return { ...credential, input: Object.fromEntries(Object.entries(credential.input).map(([member, option]) => [member, free(option)])) };
    case "clientAuthentication":
      return { ...credential, idOption: free(credential.idOption), secretOption: free(credential.secretOption), methodOption: free(credential.methodOption) };
    case "clientCredentials": {
      const { option, idOption, secretOption, methodOption, scopeOption, urlOption } = credential;
      return { ...credential, option: free(option), idOption: free(idOption), secretOption: free(secretOption), methodOption: free(methodOption), scopeOption: free(scopeOption), urlOption: free(urlOption) };
    }
    default:
      return credential;
  }
}
