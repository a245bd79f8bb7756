// The discovery document and the keys: those of the API document, but of this server.
import { type Answer, jsonAnswer } from "../answer.js";
import { entries, type Members, members, textMember } from "../json.js";
import type { Received } from "../received.js";
import { addressOf, issuerOf } from "./desk.js";
import { metadataName, type Protocol } from "./places.js";
import type { SigningKey } from "./signing-key.js";

export function discoveryAnswer(protocol: Protocol, request: Received): Answer {
  const address = addressOf(request);
  const issuer = textMember(protocol.metadata, "issuer") ?? "";
  const shown = URL.canParse(issuer) ? new URL(issuer).origin : null;
  // Addresses of the server that the example shows become addresses of this one.
  const metadata: Members = members(entries(protocol.metadata).map(([name, value]) => [name, shown !== null && typeof value === "string" && value.startsWith(`${shown}/`) ? address + value.slice(shown.length) : value]));
  for (const [name, path] of protocol.paths) {
    const known = metadataName(name);
    if (known !== undefined) metadata[known] = address + path;
  }
  return jsonAnswer(200, {
    ...metadata,
    issuer: issuerOf(protocol, request),
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "refresh_token", "client_credentials"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
  });
}

export function keysAnswer(key: SigningKey): Answer {
  return jsonAnswer(200, { keys: [key.jwk()] });
}
