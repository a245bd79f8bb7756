// Tokens for applications (RFC 6749, section 4.4), at the addresses that the security schemes of the documents name and no operation describes.
import { type Answer, jsonAnswer } from "../answer.js";
import type { Api } from "../api.js";
import { entries, isList, member, members, textMember } from "../json.js";
import type { Received } from "../received.js";
import { clientVerdict, type Gate } from "../security.js";
import { clientRefused, formOf, refused } from "./desk.js";

/** Seconds. */
const lifetime = 3600;

const nowhere = "http://mock.invalid";

/** Paths of addresses that are relative, or on the server of the document. */
export function clientTokenPaths(apis: readonly Api[]): ReadonlySet<string> {
  return new Set(apis.flatMap((api) => {
    const servers = api.root["servers"];
    const url = textMember(isList(servers) ? servers[0] : undefined, "url") ?? "";
    if (!URL.canParse(url, nowhere)) return [];
    const server = new URL(url, nowhere);
    const below = server.pathname.replace(/\/*$/, "/");
    return entries(api.at("components", "securitySchemes")?.value).flatMap(([name]) => {
      const scheme = api.followed(api.at("components", "securitySchemes", name))?.value;
      const address = textMember(member(member(scheme, "flows"), "clientCredentials"), "tokenUrl");
      if (address === undefined || !URL.canParse(address, server.origin + below)) return [];
      const { origin, pathname } = new URL(address, server.origin + below);
      return origin !== server.origin ? [] : pathname.startsWith(below) ? [pathname, pathname.slice(below.length - 1)] : [pathname];
    });
  }));
}

/** Null for other paths. The token is good for whatever takes one. */
export function clientTokenAnswer(paths: ReadonlySet<string>, request: Received, gate: Gate): Answer | null {
  if (request.method !== "POST" || !paths.has(request.path)) return null;
  const form = formOf(request);
  if (form?.get("grant_type") !== "client_credentials") return refused("unsupported_grant_type", "only client_credentials are taken here");
  const client = members([["id", "clientId"], ["secret", "clientSecret"]]);
  if (clientVerdict(client, request, { ...gate, publicClient: false }).refusal !== null) return clientRefused(request);
  const scope = form.get("scope");
  const token = gate.tokens.issue(null, null, members(), gate.clock.now(), lifetime);
  return jsonAnswer(200, { access_token: token, token_type: "Bearer", expires_in: lifetime, ...(scope !== undefined && { scope }) });
}
