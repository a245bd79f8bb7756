// A provider that is honest unless told otherwise: each behaviour changes one thing that a client must notice.
import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { JWK } from "jose";
import { onTestFinished } from "vitest";
import { createSigner, halfHash, signed, type Json, type Signer } from "./signers.js";

export type Place = "discovery" | "authorize" | "token" | "userinfo" | "jwks";
type Raw = (response: ServerResponse, request: IncomingMessage) => void;

export interface Behaviour {
  /** The algorithm of ID tokens, and of the client. Default: RS256. */
  readonly alg?: string;
  readonly discovery?: (document: Json) => unknown;
  /** Added to what comes back to the redirect URI, or taken away. */
  readonly callback?: (parameters: URLSearchParams) => void;
  /** Undefined claims are left out. */
  readonly claims?: (claims: Json, grant: string) => Json;
  /** Makes the ID token altogether. */
  readonly idToken?: (claims: Json, signer: Signer) => Promise<string> | string;
  /** Of the token endpoint. */
  readonly answer?: (answer: Json, grant: string) => unknown;
  readonly userInfo?: (claims: Json) => unknown;
  /** The published keys; `fetches` counts from 1. */
  readonly keys?: (keys: readonly JWK[], fetches: number) => unknown;
  /** Hears the path of every request. */
  readonly seen?: (path: string) => void;
  /** Answers instead of the provider. */
  readonly raw?: Partial<Record<Place, Raw>>;
}

export interface Misbehaving {
  readonly issuer: string;
  readonly received: { readonly place: string; readonly body: string; readonly authorization: string }[];
  /** Codes and tokens that it gave away: they must be in no error. */
  readonly issued: string[];
  /** Where an authorization request leads, without a person in between. */
  readonly answerTo: (authorizeUrl: string) => string;
  readonly count: (place: Place) => number;
}

export const subject = "user-of-the-tests";
export const personal = "anne@example.com";

const kept = new Map<string, Promise<Signer>>();

/** Made once for each file. */
export function signerOf(alg: string, kid: string = `${alg}-1`): Promise<Signer> {
  const key = kept.get(kid) ?? createSigner(alg, kid);
  kept.set(kid, key);
  return key;
}

export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

/** A place by its last part: `/.well-known/openid-configuration` is `discovery`. */
function placeOf(url: string): string {
  return url.endsWith("/openid-configuration") ? "discovery" : (/^\/(\w+)/.exec(url)?.[1] ?? "");
}

/** Gone when the test is. */
export async function startMisbehaving(clientId: string, behaviour: Behaviour = {}): Promise<Misbehaving> {
  const signer = await signerOf(behaviour.alg === undefined || behaviour.alg === "HS256" ? "RS256" : behaviour.alg);
  const received: Misbehaving["received"] = [];
  const issued: string[] = [];
  const begun = new Map<string, { readonly nonce: string | null; readonly challenge: string | null }>();
  const give = (kind: string): string => {
    const value = `${kind}-${randomUUID()}`;
    issued.push(value);
    return value;
  };
  const count = (place: Place): number => received.filter((one) => one.place === place).length;

  const tokens = async (form: URLSearchParams): Promise<unknown> => {
    const grant = form.get("grant_type") ?? "";
    const code = form.get("code") ?? "";
    const login = begun.get(code);
    begun.delete(code);
    if (grant === "authorization_code") {
      if (login === undefined) return { error: "invalid_grant" };
      if (login.challenge !== createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url")) return { error: "invalid_grant" };
    }
    const accessToken = give("access");
    const now = Math.floor(Date.now() / 1000);
    const honest: Json = {
      iss: issuer, aud: clientId, sub: subject, iat: now, exp: now + 300, email: personal, auth_time: now,
      ...(grant === "authorization_code" && { nonce: login?.nonce, at_hash: halfHash(accessToken), c_hash: halfHash(code) }),
    };
    const claims = behaviour.claims?.(honest, grant) ?? honest;
    const idToken = await (behaviour.idToken ?? signed)(claims, signer);
    issued.push(...idToken.split(".").slice(1).filter((part) => part.length > 20));
    const answer = { access_token: accessToken, token_type: "Bearer", expires_in: 300, refresh_token: give("refresh"), id_token: idToken };
    return behaviour.answer === undefined ? answer : behaviour.answer(answer, grant);
  };

  const places: Record<string, (body: string, response: ServerResponse) => unknown> = {
    discovery: (_, response) => {
      const document = {
        issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, userinfo_endpoint: `${issuer}/userinfo`, jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"], subject_types_supported: ["public"], authorization_response_iss_parameter_supported: true,
      };
      json(response, behaviour.discovery === undefined ? document : behaviour.discovery(document));
    },
    jwks: (_, response) => json(response, behaviour.keys === undefined ? { keys: [signer.publicKey] } : behaviour.keys([signer.publicKey], count("jwks"))),
    userinfo: (_, response) => {
      const claims = { sub: subject, email: personal };
      const answer = behaviour.userInfo === undefined ? claims : behaviour.userInfo(claims);
      if (typeof answer === "string") response.writeHead(200, { "content-type": "application/jwt" }).end(answer);
      else json(response, answer);
    },
    token: async (body, response) => {
      const answer = await tokens(new URLSearchParams(body));
      json(response, answer, typeof answer === "object" && answer !== null && "error" in answer ? 400 : 200);
    },
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      behaviour.seen?.(request.url ?? "");
      const place = placeOf(request.url ?? "");
      const body = Buffer.concat(chunks).toString();
      received.push({ place, body, authorization: request.headers.authorization ?? "" });
      const raw = Object.entries(behaviour.raw ?? {}).find(([name]) => name === place)?.[1];
      if (raw !== undefined) raw(response, request);
      else if (places[place] === undefined) response.writeHead(404).end();
      else void places[place](body, response);
    });
  });
  const issuer = await listening(server);

  return {
    issuer,
    received,
    issued,
    count,
    answerTo: (authorizeUrl) => {
      const asked = new URL(authorizeUrl).searchParams;
      const code = give("code");
      begun.set(code, { nonce: asked.get("nonce"), challenge: asked.get("code_challenge") });
      const callback = new URL(asked.get("redirect_uri") ?? "");
      for (const [name, value] of [["code", code], ["state", asked.get("state") ?? ""], ["iss", issuer]] as const) callback.searchParams.set(name, value);
      behaviour.callback?.(callback.searchParams);
      return callback.href;
    },
  };
}

/** Origin of the server once it listens; it is closed with the test. */
export async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("this server should have a port");
  return `http://127.0.0.1:${address.port}`;
}
