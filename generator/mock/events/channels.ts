// Where the documents have events (`x-events`), and whether a request may listen to them.
import { createHmac } from "node:crypto";
import type { Api } from "../api.js";
import { same } from "../hmac-signature.js";
import { entries, isObject, type Json, type JsonObject, member, textMember } from "../json.js";
import type { Received } from "../received.js";
import type { Gate } from "../security.js";

export interface Channel {
  readonly path: string;
  /** Query parameter that names the kind of event. */
  readonly codeParameter: string;
  readonly proof:
    /** `authorization: <scheme> <key>:<HMAC of the text>` */
    | { readonly kind: "signature"; readonly signing: JsonObject; readonly text: string }
    /** A token in the query; `option`: the client option that may hold it. */
    | { readonly kind: "token"; readonly parameter: string; readonly option: string };
}

export function channelsOf(apis: readonly Api[]): ReadonlyMap<string, Channel> {
  const channels = apis.flatMap(channelOf);
  return new Map(channels.map((channel) => [channel.path, channel]));
}

function channelOf(api: Api): Channel[] {
  const events = member(api.root, "x-events");
  const path = textMember(events, "path");
  if (path === undefined) return [];
  const credential = textMember(events, "credential") ?? "";
  const scheme = api.followed(api.at("components", "securitySchemes", credential))?.value;
  const signing = member(scheme, "x-signing");
  const text = textMember(events, "text");
  const proof: Channel["proof"] =
    isObject(signing) && text !== undefined
      ? { kind: "signature", signing, text }
      : { kind: "token", parameter: textMember(events, "tokenParameter") ?? "token", option: textMember(scheme, "x-option") ?? credential };
  return [{ path, codeParameter: textMember(events, "codeParameter") ?? "code", proof }];
}

/** The kind of event that the request may listen to; null when it proves nothing. An empty text: it names none. */
export function listenedCode({ proof, codeParameter }: Channel, request: Received, gate: Gate): string | null {
  const query = new Map(request.query);
  const proved = proof.kind === "signature" ? isSigned(proof, request, gate) : isToken(query.get(proof.parameter) ?? "", proof.option, gate);
  return proved ? (query.get(codeParameter) ?? "") : null;
}

/** The signed text is the same for every connection, so there is no nonce to remember. */
function isSigned({ signing, text }: Extract<Channel["proof"], { kind: "signature" }>, { headers }: Received, { credentials }: Gate): boolean {
  const parameters = member(signing, "parameters");
  const algorithm = (textMember(parameters, "algorithm") ?? "HMAC-SHA1").replace(/^HMAC-/i, "").toLowerCase();
  const secret = credentials.of(textMember(signing, "secret") ?? "accessKeySecret");
  const signature = createHmac(algorithm, secret).update(text).digest("base64");
  return same(headers["authorization"] ?? "", `${textMember(parameters, "scheme") ?? "HMAC"} ${credentials.of(textMember(signing, "key") ?? "accessKeyId")}:${signature}`);
}

function isToken(token: string, option: string, { credentials, tokens, clock }: Gate): boolean {
  return token !== "" && (same(token, credentials.of(option)) || tokens.find(token, clock.now())?.scheme === null);
}

/** What a request to publish would deliver; null for every other request. */
export function publishedEvent(path: string, body: Json | undefined): { readonly code: string; readonly text: string } | null {
  const code = textMember(body, "eventType");
  const data = member(body, "eventData");
  return /\/pub-(?:event|userEvent)$/.test(path) && code !== undefined && data !== undefined ? { code, text: eventText(data) } : null;
}

/** The event that `POST /__mock/events` describes: `{ code, data }`; null when it describes none. */
export function describedEvent(body: Json | undefined): { readonly code: string; readonly text: string } | null {
  const [code, data] = [textMember(body, "code"), member(body, "data")];
  return code === undefined || data === undefined || entries(body).length > 2 ? null : { code, text: eventText(data) };
}

function eventText(data: Json): string {
  return typeof data === "string" ? data : JSON.stringify(data);
}
