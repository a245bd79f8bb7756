import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialError, type OutgoingRequest } from "../../../templates/typescript/runtime/credential.js";
import { signingKey } from "../../../templates/typescript/runtime/credentials/signing-key.js";
import { httpMessageSignatures } from "../../../templates/typescript/runtime/signing/http-message-signatures.js";
import { signatureBase, signatureParameters, type SignedMessage } from "../../../templates/typescript/runtime/signing/signature-base.js";
import { context, jsonBody, outgoing } from "../credentials/call.js";

interface RfcCase {
  readonly keyBase64: string;
  readonly keyid: string;
  readonly created: number;
  readonly components: string[];
  readonly request: SignedMessage;
  readonly signatureBase: string;
  readonly signatureBase64: string;
}

const rfc: RfcCase = JSON.parse(readFileSync(new URL("../../vectors/rfc9421-hmac.json", import.meta.url), "utf8"));

test("RFC 9421, B.2.5", async () => {
  const parameters = signatureParameters(rfc.components, { created: rfc.created, keyid: rfc.keyid });
  const base = signatureBase(rfc.request, rfc.components, parameters);
  expect(base).toBe(rfc.signatureBase);
  expect(await signingKey("SHA-256", Buffer.from(rfc.keyBase64, "base64"))(base)).toBe(rfc.signatureBase64);
});

describe("components", () => {
  const message: SignedMessage = {
    method: "POST",
    url: "https://Example.COM:443/a%2Fb?x=1&y=%20",
    headers: { date: "  Tue, 20 Apr 2021 02:07:55 GMT ", list: "a,\tb", empty: "" },
  };
  test.each<[string, { given: string; url?: string; want: string }]>([
    ["method", { given: "@method", want: "POST" }],
    ["target uri", { given: "@target-uri", want: message.url }],
    ["authority without its usual port", { given: "@authority", want: "example.com" }],
    ["authority with another port", { given: "@authority", url: "https://example.com:80/", want: "example.com:80" }],
    ["authority over http", { given: "@authority", url: "http://example.com:80/", want: "example.com" }],
    ["scheme", { given: "@scheme", url: "HTTP://example.com", want: "http" }],
    ["request target", { given: "@request-target", want: "/a%2Fb?x=1&y=%20" }],
    ["path", { given: "@path", want: "/a%2Fb" }],
    ["empty path", { given: "@path", url: "https://example.com?x", want: "/" }],
    ["query", { given: "@query", want: "?x=1&y=%20" }],
    ["no query", { given: "@query", url: "https://example.com/", want: "?" }],
    ["empty query", { given: "@query", url: "https://example.com/?", want: "?" }],
    ["header, trimmed", { given: "date", want: "Tue, 20 Apr 2021 02:07:55 GMT" }],
    ["header, tab inside", { given: "list", want: "a,\tb" }],
    ["empty header", { given: "empty", want: "" }],
  ])("%s", (_, { given, url = message.url, want }) => {
    expect(signatureBase({ ...message, url }, [given], "()")).toBe(`"${given}": ${want}\n"@signature-params": ()`);
  });

  test.each<[string, { given: string[]; headers?: Record<string, string>; url?: string }]>([
    ["absent header", { given: ["x-absent"] }],
    ["header of the prototype", { given: ["constructor"] }],
    ["unknown derived component", { given: ["@status"] }],
    ["twice", { given: ["date", "date"] }],
    ["header that adds a line", { given: ["date"], headers: { date: 'x\n"@method": GET' } }],
    ["header that is not ASCII", { given: ["date"], headers: { date: "é" } }],
    ["address of another protocol", { given: ["@path"], url: "ftp://example.com/" }],
  ])("refuses: %s", (_, { given, headers = message.headers, url = message.url }) => {
    expect(() => signatureBase({ ...message, url, headers }, given, "()")).toThrow(CredentialError);
  });

  test("parameters are quoted", () => {
    expect(signatureParameters(["a", "b"], { keyid: 'k"\\;', nonce: "n" })).toBe('("a" "b");keyid="k\\"\\\\;";nonce="n"');
    expect(() => signatureParameters([], { keyid: "k\n" })).toThrow(CredentialError);
  });
});

const parameters = { components: ["@method", "@authority", "@path", "@query", "content-type", "content-digest", "date"], algorithm: "hmac-sha256", digest: "sha-256" };
const secrets = { key: "key-1", secret: "very secret" };

function post(members: Readonly<Record<string, unknown>>, changes: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return outgoing({ method: "POST", headers: { "content-type": "application/json" }, body: jsonBody(members), ...changes });
}

describe("httpMessageSignatures", () => {
  test("sends what it signed, with the digest of the body", async () => {
    const request = post({ a: "é" }, { prefix: "/base", query: [["q", "a b"]] });
    const { headers } = await httpMessageSignatures(parameters, secrets).authorize(request, context());
    const digest = `sha-256=:${createHash("sha256").update('{"a":"é"}').digest("base64")}:`;
    const input = `("@method" "@authority" "@path" "@query" "content-type" "content-digest" "date");created=1445412480;keyid="key-1";alg="hmac-sha256";nonce="00000000000000000000000000000000"`;
    const base = [
      '"@method": POST',
      '"@authority": api.example.com',
      '"@path": /base/x',
      '"@query": ?q=a%20b',
      '"content-type": application/json',
      `"content-digest": ${digest}`,
      '"date": Wed, 21 Oct 2015 07:28:00 GMT',
      `"@signature-params": ${input}`,
    ].join("\n");
    expect(headers).toEqual({
      "content-type": "application/json",
      "content-digest": digest,
      date: "Wed, 21 Oct 2015 07:28:00 GMT",
      "signature-input": `sig1=${input}`,
      signature: `sig1=:${createHmac("sha256", "very secret").update(base).digest("base64")}:`,
    });
  });

  test("without a body the digest is that of nothing, and the content type is not covered", async () => {
    const { headers } = await httpMessageSignatures(parameters, secrets).authorize(outgoing(), context());
    expect(headers["content-digest"]).toBe("sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:");
    expect(headers["signature-input"]).not.toContain("content-type");
  });

  test("a date that is not covered is none of its own", async () => {
    const { headers } = await httpMessageSignatures({ ...parameters, components: ["@method"] }, secrets).authorize(post({}), context());
    expect(headers["date"]).toBeUndefined();
  });

  test("a digest is covered even when the components forget it", async () => {
    const { headers } = await httpMessageSignatures({ ...parameters, components: ["@method"] }, secrets).authorize(post({}), context());
    expect(headers["signature-input"]).toMatch(/^sig1=\("@method" "content-digest"\)/);
  });

  test("requests that mean something else have another signature", async () => {
    const get = (query: [string, string][]): OutgoingRequest => outgoing({ query });
    const different: readonly (readonly [string, OutgoingRequest])[] = [
      ["separator in a value", get([["a", "1&b=2"]])],
      ["two values", get([["a", "1"], ["b", "2"]])],
      ["empty", get([["a", ""]])],
      ["missing", get([])],
      ["word null", get([["a", "null"]])],
      ["plus", get([["a", "1+2"]])],
      ["space", get([["a", "1 2"]])],
      ["once", get([["a", "1"]])],
      ["twice", get([["a", "1"], ["a", "1"]])],
      ["comma in a list", get([["a[]", "1,2"]])],
      ["list", get([["a[]", "1"], ["a[]", "2"]])],
      ["composed", get([["a", "\u00e9"]])],
      ["decomposed", get([["a", "e\u0301"]])],
      ["trailing slash", outgoing({ path: "/x/" })],
      ["another host", outgoing({ origin: "https://api.example.org" })],
      ["POST with a query", outgoing({ method: "POST", query: [["a", "1"]] })],
      ["POST with a body", post({ a: "1" })],
      ["number in the body", post({ a: 1 })],
      ["null in the body", post({ a: null })],
      ["empty in the body", post({ a: "" })],
      ["nothing in the body", post({})],
      ["separator in the body", post({ a: "1&b=2" })],
      ["two members in the body", post({ a: "1", b: "2" })],
      ["two members in another order", post({ b: "2", a: "1" })],
      ["comma in a list in the body", post({ a: ["1,2"] })],
      ["list in the body", post({ a: ["1", "2"] })],
      ["nested", post({ a: { b: 1, c: 2 } })],
      ["nested in another order", post({ a: { c: 2, b: 1 } })],
      ["another content type", post({ a: "1" }, { headers: { "content-type": "application/merge-patch+json" } })],
    ];
    const signatures = new Map<string | undefined, string>();
    for (const [name, request] of different) {
      const { headers } = await httpMessageSignatures(parameters, secrets).authorize(request, context());
      expect(`${name} = ${signatures.get(headers["signature"])}`).toBe(`${name} = undefined`);
      signatures.set(headers["signature"], name);
    }
    expect(signatures.size).toBe(different.length);
  });

  test.each<[string, Partial<typeof parameters> & { label?: string }]>([
    ["algorithm", { algorithm: "rsa-pss-sha512" }],
    ["digest", { digest: "md5" }],
    ["component", { components: ["@status"] }],
    ["component with parameters", { components: ['date";sf'] }],
    ["component in upper case", { components: ["Date"] }],
    ["label", { label: "Sig 1" }],
  ])("refuses an unknown %s", (_, changes) => {
    expect(() => httpMessageSignatures({ ...parameters, ...changes }, secrets)).toThrow(TypeError);
  });

  test.each<[string, OutgoingRequest]>([
    ["a stream", post({}, { body: { contentType: null, content: new ReadableStream(), members: null } })],
    ["a form with files", post({}, { body: { contentType: null, content: new FormData(), members: null } })],
    ["no covered header", post({}, { headers: {} })],
  ])("refuses %s", async (_, request) => {
    await expect(httpMessageSignatures(parameters, secrets).authorize(request, context())).rejects.toThrow(CredentialError);
  });

  test("an empty key is none", async () => {
    await expect(httpMessageSignatures(parameters, { ...secrets, key: "" }).authorize(outgoing(), context())).rejects.toThrow(CredentialError);
  });

  test("shows no secret", async () => {
    const credential = httpMessageSignatures(parameters, secrets);
    await credential.authorize(outgoing(), context());
    expect(inspect(credential, { depth: 9, showHidden: true }) + JSON.stringify(credential)).not.toContain("very");
  });
});
