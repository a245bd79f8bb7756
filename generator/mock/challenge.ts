// What a 401 asks for (RFC 9110, 11.6.1): a challenge for each way in which the operation can be proven.
import type { Api } from "./api.js";
import { isObject, member, textMember } from "./json.js";
import type { Route } from "./routes.js";

/** The value of `WWW-Authenticate`; a bearer token where no scheme of the operation says more. */
export function challenge(api: Api, route: Route | null): string {
  const realm = `realm=${quoted(api.title)}`;
  const found = (route?.security.flat() ?? []).flatMap((name) => challengeOf(api, name, realm) ?? []);
  return found.length === 0 ? `Bearer ${realm}` : [...new Set(found)].join(", ");
}

function challengeOf(api: Api, name: string, realm: string): string | null {
  const scheme = api.followed(api.at("components", "securitySchemes", name))?.value;
  const signing = member(scheme, "x-signing");
  if (isObject(signing)) return `${signing["profile"] === "http-message-signatures" ? "Signature" : (textMember(signing["parameters"], "scheme") ?? "HMAC")} ${realm}`;
  if (member(scheme, "x-client-authentication") !== undefined) return `Basic ${realm}`;
  switch (textMember(scheme, "type")) {
    case "http":
      return `${word(textMember(scheme, "scheme") ?? "bearer")} ${realm}`;
    case "apiKey":
      if (textMember(scheme, "name")?.toLowerCase() === "authorization") return `Bearer ${realm}`;
      return `ApiKey ${realm}, in=${quoted(textMember(scheme, "in") ?? "header")}, name=${quoted(textMember(scheme, "name") ?? name)}`;
    case "oauth2":
    case "openIdConnect":
      return `Bearer ${realm}`;
    default:
      return null;
  }
}

/** `basic` is written `Basic`, as everybody does; what is no token of HTTP is none here either. */
function word(scheme: string): string {
  const token = scheme.replaceAll(/[^\w!#$%&'*+.^`|~-]/g, "") || "Bearer";
  return `${token.charAt(0).toUpperCase()}${token.slice(1)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/[^\x20-\x7e]/g, "?").replaceAll(/["\\]/g, "\\$&")}"`;
}
