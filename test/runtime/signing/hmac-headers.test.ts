import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialError } from "../../../templates/typescript/runtime/credential.js";
import { signingKey } from "../../../templates/typescript/runtime/credentials/signing-key.js";
import { hmacHeaders, signedPayload, stringToSign } from "../../../templates/typescript/runtime/signing/hmac-headers.js";
import { context, jsonBody, outgoing } from "../credentials/call.js";

interface Vector {
  readonly id: string;
  readonly profile: string;
  readonly method: string;
  readonly uri: string;
  readonly headers: Record<string, unknown>;
  readonly payload: unknown;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly stringToSign: string;
  readonly stringToSignUtf8Hex: string;
  readonly authorization: string;
}

interface WireVector {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: [string, string][];
  readonly contentType?: string;
  readonly body?: string;
  readonly resource: string;
}

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`../../vectors/${name}`, import.meta.url), "utf8"));
}

const { vectors, profiles } = read<{ vectors: Vector[]; profiles: Record<string, { prefix: string; scheme: string }> }>("hmac-headers.json");
const wire = read<{ vectors: WireVector[] }>("hmac-headers-wire.json");

/** What JSON cannot say stands in the vectors as an object with one member. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [special, content] = entries[0] ?? [];
  if (special === "$undefined") return undefined;
  if (special === "$date") return new Date(String(content));
  if (special === "$number") return Number(content);
  if (special === "$function") {
    return Object.assign(() => 1, { toString: () => "function f(){return 1}" });
  }
  return Object.fromEntries(entries.map(([name, member]) => [name, revived(member)]));
}

function payloadOf(vector: Vector): object | string {
  const payload = revived(vector.payload);
  return typeof payload === "string" || (typeof payload === "object" && payload !== null) ? payload : {};
}

describe("stringToSign", () => {
  test("there are vectors of both dialects", () => {
    expect(vectors).toHaveLength(90);
    expect(new Set(vectors.map(({ profile }) => profile))).toEqual(new Set(Object.keys(profiles)));
  });

  test.each(vectors.map((vector) => [vector.id, vector] as const))("%s", async (_, vector) => {
    const profile = profiles[vector.profile] ?? { prefix: "", scheme: "" };
    const text = stringToSign(vector.method, vector.uri, vector.headers, payloadOf(vector), profile.prefix);
    expect(text).toBe(vector.stringToSign);
    expect(Buffer.from(text, "utf8").toString("hex")).toBe(vector.stringToSignUtf8Hex);
    const signature = await signingKey("SHA-1", vector.accessKeySecret)(text);
    expect(`${profile.scheme} ${vector.accessKeyId}:${signature}`).toBe(vector.authorization);
  });

  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const nothing: object = JSON.parse('{"payload":null}').payload;
  test.each<[string, { given: [Record<string, unknown>, object] }]>([
    ["header value null", { given: [{ "x-a": null }, {}] }],
    ["header value undefined", { given: [{ date: undefined }, {}] }],
    ["payload null", { given: [{}, nothing] }],
    ["bigint inside", { given: [{}, { a: { b: 1n } }] }],
    ["symbol", { given: [{}, { a: Symbol("s") }] }],
    ["circular", { given: [{}, circular] }],
  ])("refuses: %s", (_, { given: [headers, payload] }) => {
    expect(() => stringToSign("POST", "/x", headers, payload, "x-")).toThrow(TypeError);
  });

  test.each<[string, { given: object; want: string }]>([
    ["bigint", { given: { b: 1n }, want: "POST\n/x?b=1" }],
    ["map", { given: { m: new Map([["a", 1]]) }, want: "POST\n/x?m={}" }],
    ["not a number", { given: { n: NaN, o: { n: NaN } }, want: 'POST\n/x?n=NaN&o={"n":null}' }],
  ])("takes: %s", (_, { given, want }) => {
    expect(stringToSign("POST", "/x", {}, given, "x-")).toBe(want);
  });
});

describe("signedPayload", () => {
  test.each(wire.vectors.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const { method, path, query, contentType = null, body } = vector;
    const request = outgoing({ method, path, query, body: body === undefined ? null : { contentType, content: body, members: null } });
    expect(stringToSign(method, path, {}, signedPayload(request), "x-")).toBe(`${method}\n${vector.resource}`);
  });

  test.each<[string, string]>([
    ["broken", "{"],
    ["null", "null"],
    ["a number", "5"],
    ["a truth value", "true"],
    ["an empty text", '""'],
  ])("JSON that is %s has no members", (_, content) => {
    const request = outgoing({ method: "POST", body: { contentType: "application/json", content, members: null } });
    expect(stringToSign("POST", "/x", {}, signedPayload(request), "x-")).toBe("POST\n/x");
  });

  test("bytes and forms with files have no members", () => {
    for (const content of [new Uint8Array([123, 125]), new FormData(), new ReadableStream<Uint8Array>()]) {
      expect(signedPayload(outgoing({ method: "POST", body: { contentType: "application/json", content, members: { a: 1 } } }))).toEqual({});
    }
  });

  test("Object.prototype stays as it is", () => {
    const body = { contentType: "application/json", content: '{"__proto__":{"polluted":1}}', members: null };
    signedPayload(outgoing({ method: "POST", body }));
    signedPayload(outgoing({ query: [["__proto__[]", "polluted"]] }));
    expect(Object.prototype).not.toHaveProperty("polluted");
  });
});

describe("hmacHeaders", () => {
  const parameters = { prefix: "x-example-", scheme: "Example", algorithm: "HMAC-SHA1" as const, version: "1.0", sdkVersion: "example-sdk" };
  const secrets = { key: "AK_1", secret: "SK_very_secret" };

  test("sends what it signed, with date and nonce", async () => {
    const request = outgoing({ method: "POST", prefix: "/base", path: "/api", headers: { "content-type": "application/json", "x-example-lang": "en-US" }, body: jsonBody({ a: 1 }) });
    const signed = await hmacHeaders({ ...parameters, sdkVersion: "example-sdk:1.2.3" }, secrets).authorize(request, context());
    const text = [
      "POST",
      "date:Wed, 21 Oct 2015 07:28:00 GMT",
      "x-example-lang:en-US",
      "x-example-sdk-version:example-sdk:1.2.3",
      "x-example-signature-method:HMAC-SHA1",
      "x-example-signature-nonce:00000000000000000000000000000000",
      "x-example-signature-version:1.0",
      "/api?a=1",
    ].join("\n");
    expect(signed).toEqual({
      ...request,
      headers: {
        "content-type": "application/json",
        "x-example-lang": "en-US",
        "x-example-sdk-version": "example-sdk:1.2.3",
        "x-example-signature-method": "HMAC-SHA1",
        "x-example-signature-nonce": "00000000000000000000000000000000",
        "x-example-signature-version": "1.0",
        date: "Wed, 21 Oct 2015 07:28:00 GMT",
        authorization: `Example AK_1:${createHmac("sha1", "SK_very_secret").update(text).digest("base64")}`,
      },
    });
  });

  test("signs every attempt anew", async () => {
    const credential = hmacHeaders(parameters, secrets);
    const calls = context();
    const first = await credential.authorize(outgoing(), calls);
    calls.clock.now += 1000;
    const second = await credential.authorize(outgoing(), calls);
    for (const name of ["date", "x-example-signature-nonce", "authorization"]) expect(second.headers[name]).not.toBe(first.headers[name]);
  });

  test("the date is the second of the attempt", async () => {
    const credential = hmacHeaders(parameters, secrets);
    const calls = context();
    const dates: unknown[] = [];
    for (const later of [0, 999, 1, -1, 3_600_000]) {
      calls.clock.now += later;
      const { headers } = await credential.authorize(outgoing(), calls);
      dates.push(headers["date"]?.slice(17, 25));
    }
    expect(dates).toEqual(["07:28:00", "07:28:00", "07:28:01", "07:28:00", "08:28:00"]);
  });

  test("a function signs instead of a secret", async () => {
    const texts: string[] = [];
    const secret = (text: string): string => {
      texts.push(text);
      return "c2lnbmVk";
    };
    const signed = await hmacHeaders(parameters, { key: "AK_1", secret }).authorize(outgoing(), context());
    expect(signed.headers["authorization"]).toBe("Example AK_1:c2lnbmVk");
    expect(texts).toEqual([expect.stringMatching(/^GET\ndate:[\s\S]*\n\/x$/)]);
  });

  test("knows the code of a refused date", () => {
    expect(hmacHeaders({ ...parameters, staleCode: 1305 }, secrets).staleCode).toBe(1305);
    expect(hmacHeaders(parameters, secrets).staleCode).toBeUndefined();
  });

  test("other hash", async () => {
    const sha256 = await hmacHeaders({ ...parameters, algorithm: "HMAC-SHA256" }, secrets).authorize(outgoing(), context());
    expect(Buffer.from(sha256.headers["authorization"]?.split(":")[1] ?? "", "base64")).toHaveLength(32);
  });

  test("shows no secret", async () => {
    const credential = hmacHeaders(parameters, secrets);
    await credential.authorize(outgoing(), context());
    expect(inspect(credential, { depth: 9, showHidden: true }) + JSON.stringify(credential) + String(credential)).not.toContain("SK_very");
  });

  test.each<[string, { key: string; secret: string }]>([
    ["key", { key: "", secret: "SK" }],
    ["secret", { key: "AK_1", secret: "" }],
  ])("an empty %s is none", async (_, given) => {
    await expect(async () => hmacHeaders(parameters, given).authorize(outgoing(), context())).rejects.toThrow(CredentialError);
  });
});
