// Verifies the profile `http-message-signatures` (RFC 9421, hmac-sha256) with Content-Digest (RFC 9530).
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { SigningClock, SigningKey } from "./hmac-signature.js";
import { isList, type JsonObject, member, textMember } from "./json.js";
import type { Received } from "./received.js";
import type { Refusal } from "./refusal.js";
import { dictionary, type InnerList, isInnerList, type Item } from "./structured-fields.js";

/** Null when the signature proves the key and covers what the profile demands. */
export function messageSignatureRefusal(request: Received, parameters: JsonObject, key: SigningKey, clock: SigningClock): Refusal | null {
  const label = textMember(parameters, "label") ?? "sig1";
  let inputs: Map<string, Item | InnerList>;
  let signatures: Map<string, Item | InnerList>;
  try {
    inputs = dictionary(request.headers["signature-input"] ?? "");
    signatures = dictionary(request.headers["signature"] ?? "");
  } catch (error) {
    return refusal("signature-invalid", `signature or signature-input cannot be read: ${error instanceof Error ? error.message : "malformed"}`);
  }
  const input = inputs.get(label);
  const signature = signatures.get(label);
  if (!isInnerList(input) || signature === undefined || isInnerList(signature) || !Buffer.isBuffer(signature.value)) {
    return refusal("signature-invalid", `no signature is labelled ${label}`);
  }
  const uncovered = demanded(parameters, request).filter((name) => !input.items.some((item) => item.value === name && item.parameters.size === 0));
  if (uncovered.length > 0) return refusal("signature-invalid", `the signature does not cover ${uncovered.join(", ")}`);
  const algorithm = input.parameters.get("alg");
  if (algorithm !== undefined && algorithm !== "hmac-sha256") return refusal("signature-method-mismatch", "the algorithm must be hmac-sha256");
  const created = input.parameters.get("created");
  if (typeof created !== "number") return refusal("signature-date-missing", "the parameter created is missing");
  const now = clock.now();
  if (Math.abs(now - created * 1000) > clock.tolerance * 1000) {
    return refusal("signature-clock-skew", `created is more than ${clock.tolerance} s away from the time of the server`);
  }
  const expires = input.parameters.get("expires");
  if (typeof expires === "number" && expires * 1000 < now) return refusal("signature-clock-skew", "the signature expired");
  if (input.parameters.get("keyid") !== key.id) return refusal("signature-invalid", "the key id is not known");
  const base = signatureBase(request, input);
  if (base === null) return refusal("signature-invalid", "a covered component is missing, repeated or not supported");
  const expected = createHmac("sha256", key.secret).update(base, "latin1").digest();
  if (signature.value.length !== expected.length || !timingSafeEqual(signature.value, expected)) {
    return refusal("signature-invalid", "the signature does not match the request");
  }
  if (!digestHolds(request)) return refusal("signature-invalid", "content-digest does not match the body");
  const nonce = input.parameters.get("nonce");
  const proof = typeof nonce === "string" ? nonce : signature.value.toString("base64");
  if (!clock.replay.first(`${key.id} ${proof}`, now, (created + clock.tolerance) * 1000)) return refusal("signature-replayed", "the nonce was used before");
  return null;
}

function refusal(reason: string, message: string): Refusal {
  return { status: 401, reason, message };
}

/** Components that must be covered: those of the profile; of the body only when there is one. */
function demanded(parameters: JsonObject, request: Received): string[] {
  const declared = member(parameters, "components");
  const names = isList(declared) ? declared.filter((name) => typeof name === "string") : ["@method", "@authority", "@path", "@query"];
  if (textMember(parameters, "digest") !== undefined && !names.includes("content-digest")) names.push("content-digest");
  const aboutBody = ["content-digest", "content-type", "content-length"];
  return names.filter((name) => request.bytes.length > 0 || !aboutBody.includes(name));
}

/** RFC 9421 section 2.5; null when it cannot be built. */
export function signatureBase(request: Received, input: InnerList): string | null {
  const lines = new Map<string, string>();
  for (const { value, parameters } of input.items) {
    if (typeof value !== "string" || parameters.size > 0 || lines.has(value)) return null;
    const content = value.startsWith("@") ? derived(request, value) : request.headers[value];
    if (content === undefined || content === null) return null;
    lines.set(value, `"${value}": ${content.trim()}`);
  }
  return [...lines.values(), `"@signature-params": ${input.source}`].join("\n");
}

/** Derived components, RFC 9421 section 2.2. */
function derived(request: Received, name: string): string | null {
  const authority = (request.headers["host"] ?? "").toLowerCase().replace(/:80$/, "");
  const path = request.target.slice(0, request.target.length - request.search.length);
  switch (name) {
    case "@method":
      return request.method;
    case "@authority":
      return authority;
    case "@scheme":
      return "http";
    case "@target-uri":
      return `http://${request.headers["host"] ?? ""}${request.target}`;
    case "@request-target":
      return request.target;
    case "@path":
      return path === "" ? "/" : path;
    case "@query":
      return request.search === "" ? "?" : request.search;
    default:
      return null;
  }
}

/** True without the header; otherwise every digest that is known must hold, and one must be known. */
function digestHolds(request: Received): boolean {
  const header = request.headers["content-digest"];
  if (header === undefined) return true;
  let digests: Map<string, Item | InnerList>;
  try {
    digests = dictionary(header);
  } catch {
    return false;
  }
  const known = [["sha-256", "sha256"], ["sha-512", "sha512"]] as const;
  const checked = known.flatMap(([name, algorithm]) => {
    const item = digests.get(name);
    if (item === undefined) return [];
    const expected = createHash(algorithm).update(request.bytes).digest();
    return [!isInnerList(item) && Buffer.isBuffer(item.value) && expected.equals(item.value)];
  });
  return checked.length > 0 && checked.every(Boolean);
}
